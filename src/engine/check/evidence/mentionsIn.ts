/** What a passage states of one kind, read once: it is asked for by each claim and by each fact that a claim is held against. */
import { kinds } from '../../kinds/index.ts';
import type { Passage } from '../../text/passages.ts';

/** In text order; spans are relative to the passage. Other kinds may have the same words. */
export const figuresIn = oncePerPassage(kinds.figure.find);
export const datesIn = oncePerPassage(kinds.date.find);
export const namesIn = oncePerPassage(kinds.name.find);

/** What is read from a passage, kept for as long as the passage is: a fact is held against many claims. */
export function oncePerPassage<Read extends object | number | boolean>(
  read: (passage: Passage) => Read,
): (passage: Passage) => Read {
  const kept = new WeakMap<Passage, Read>();
  return (passage) => {
    const known = kept.get(passage);
    if (known !== undefined) return known;
    const made = read(passage);
    kept.set(passage, made);
    return made;
  };
}
