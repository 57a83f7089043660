/** The words of a passage that something stands at, and those beside them. All offsets and reaches are in UTF-16 code units. */
import type { Span } from '../base/span.ts';
import { type Passage, passageText } from './passages.ts';

/** Something that stands in a passage; `inPassage` from the start of its text. */
export interface Placed {
  readonly passage: Passage;
  readonly inPassage: Span;
}

/** The words themselves, as written. */
export function textOf({ passage, inPassage }: Placed): string {
  return passageText(passage).slice(inPassage.start, inPassage.end);
}

/** What stands before them in the passage, no further back than `reach`. */
export function textBefore({ passage, inPassage: { start } }: Placed, reach: number): string {
  return passageText(passage).slice(Math.max(0, start - reach), start);
}

/** What stands after them in the passage, no further on than `reach`. */
export function textAfter({ passage, inPassage: { end } }: Placed, reach: number): string {
  return passageText(passage).slice(end, end + reach);
}
