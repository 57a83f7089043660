/** A list that has a first element. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Narrows to a list that surely has a first item. */
export function isNonEmpty<Item>(items: readonly Item[]): items is NonEmpty<Item> {
  return items.length > 0;
}
