/** What two states of a list have in common at their ends, as two drafts a keystroke apart do. */
export interface SameEnds {
  /** How many of the first are the same. */
  readonly from: number;
  /** How many of the last, those of {@link from} aside. */
  readonly fromEnd: number;
}

/** Compares from both ends inwards, as far as `isSame` holds. */
export function sameEnds<Item>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): SameEnds {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && isSame(before[from] as Item, now[from] as Item)) from++; // in range, as below
  let fromEnd = 0;
  while (
    fromEnd < most - from &&
    isSame(before[before.length - 1 - fromEnd] as Item, now[now.length - 1 - fromEnd] as Item)
  )
    fromEnd++;
  return { from, fromEnd };
}

/** Code units that are compared at once. */
const PIECE = 512;

/** The same for two texts, unit by unit: piece by piece first, which takes V8 a fifth of the time. */
export function sameTextEnds(before: string, now: string): SameEnds {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from + PIECE <= most && before.slice(from, from + PIECE) === now.slice(from, from + PIECE)) from += PIECE;
  while (from < most && before.charCodeAt(from) === now.charCodeAt(from)) from++;
  let fromEnd = 0;
  while (fromEnd + PIECE <= most - from && pieceBefore(before, fromEnd) === pieceBefore(now, fromEnd)) fromEnd += PIECE;
  while (fromEnd < most - from && unitBefore(before, fromEnd) === unitBefore(now, fromEnd)) fromEnd++;
  return { from, fromEnd };
}

function pieceBefore(text: string, fromEnd: number): string {
  return text.slice(text.length - fromEnd - PIECE, text.length - fromEnd);
}

function unitBefore(text: string, fromEnd: number): number {
  return text.charCodeAt(text.length - 1 - fromEnd);
}
