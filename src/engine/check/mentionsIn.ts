/** The figures of a passage, read once: they are asked for by each claim that a passage's figure is held against. */
import { kinds } from '../kinds/index.ts';
import type { Passage } from '../text/passages.ts';

type Mentions = ReturnType<typeof kinds.figure.find>;
const found = new WeakMap<Passage, Mentions>();

/** In text order; spans are relative to the passage. */
export function figuresIn(passage: Passage): Mentions {
  const known = found.get(passage);
  if (known) return known;
  const read = kinds.figure.find(passage);
  found.set(passage, read);
  return read;
}
