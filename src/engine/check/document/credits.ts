/** Lines around a report that are none of its story: who took its picture, who else worked on it, what else to read. */
import { type Passage, passageText } from '../../text/passages.ts';
import { ADDRESS, CONTRIBUTED, NAMES, PICTURE, POINTER, PUBLISHER, REACHED, TELLS } from './credits.en.ts';

/** Whether the whole passage points to another report, whose news the sources may lack, but not be at odds with. */
export function isPointer(passage: Passage): boolean {
  const text = passageText(passage);
  return text.length <= LONGEST_LINE && POINTER.test(text);
}

/** Whether the whole passage credits somebody, tells where its writer is found, or points to another report. */
export function isCredit(passage: Passage): boolean {
  const text = passageText(passage);
  if (text.length > LONGEST_LINE) return false;
  return (
    POINTER.test(text) ||
    CONTRIBUTED.test(text) ||
    (REACHED.test(text) && ADDRESS.test(text) && !TELLS.test(text)) ||
    (PICTURE.test(text) && NAMES.test(text)) ||
    PUBLISHER.test(text)
  );
}

/** Two who contributed, with their posts, are shorter. */
const LONGEST_LINE = 160;
