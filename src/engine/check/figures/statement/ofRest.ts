/** Numbers of what is left beside others that are told of: "the other 39". */
import type { AssertionOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { REST, REST_AFTER } from './ofRest.en.ts';

/** Whether it is "the other 39" of the 42 that are told of, or "up to £1m", which leaves room for any. */
export function isOfRest({ value: { bound }, passage, inPassage: { start, end } }: AssertionOf<'figure'>): boolean {
  if (bound === 'atMost') return true;
  const text = passageText(passage);
  return REST.test(text.slice(Math.max(0, start - BACK), start)) || REST_AFTER.test(text.slice(end, end + BACK));
}

/** How far before and after the number is looked, in UTF-16 code units. */
const BACK = 12;
