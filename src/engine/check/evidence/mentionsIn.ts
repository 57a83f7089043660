/** What a passage states of one kind, read once: it is asked for by each claim and by each fact that a claim is held against. */
import { kinds } from '../../kinds/index.ts';
import type { Passage } from '../../text/passages.ts';

/** In text order; spans are relative to the passage. Other kinds may have the same words. */
export const figuresIn = oncePerPassage(kinds.figure.find);
export const datesIn = oncePerPassage(kinds.date.find);
export const namesIn = oncePerPassage(kinds.name.find);

function oncePerPassage<Mentions extends object>(find: (passage: Passage) => Mentions): (passage: Passage) => Mentions {
  const found = new WeakMap<Passage, Mentions>();
  return (passage) => {
    const known = found.get(passage);
    if (known) return known;
    const read = find(passage);
    found.set(passage, read);
    return read;
  };
}
