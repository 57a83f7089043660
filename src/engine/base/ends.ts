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
