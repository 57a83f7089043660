/** Runs a batch item by item: what one throws becomes a problem, the rest goes on. The one place that catches for items of many. */

/** What became of one item. */
export type Attempt<Item, Result> =
  | { readonly done: true; readonly item: Item; readonly result: Result }
  /** `message`: a sentence for the user, where whoever threw gave one. `cause`: what was thrown, for the log. */
  | { readonly done: false; readonly item: Item; readonly message: string; readonly cause: unknown };

/** Does the work for one item. */
export async function attempt<Item, Result>(
  item: Item,
  work: (item: Item) => Promise<Result> | Result,
): Promise<Attempt<Item, Result>> {
  try {
    return { done: true, item, result: await work(item) };
  } catch (cause) {
    return { done: false, item, message: cause instanceof Error ? cause.message : String(cause), cause };
  }
}

/** Does the work for each item in order, beginning with up to `ahead` items before they are asked for: for work that mostly waits. */
export async function* each<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  ahead = 0,
): AsyncGenerator<Attempt<Item, Result>> {
  const begun: Promise<Attempt<Item, Result>>[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    while (next < items.length && next <= at + ahead) begun.push(attempt(items[next++] as Item, work)); // in range
    const first = begun.shift();
    if (first) yield await first;
  }
}
