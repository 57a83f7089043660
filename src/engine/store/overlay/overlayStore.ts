/** A store over another: what is put in stays on top and is gone with it, while the one below is only read. */
import type { SourceId, SourceRef } from '../../model/source.ts';
import { akinOfRelated } from '../akin.ts';
import type { FactCounts, FactStore, RelatedSource } from '../factStore.ts';
import { rankHits } from '../lookUp.ts';
import { compareFacts, compareText } from '../order.ts';
import { weightOf } from '../telling.ts';

/** `above` takes every change; sources of the same id hide those of `below`. Closing closes `above` alone. */
export function createOverlayStore(above: FactStore, below: FactStore): FactStore {
  const visibleBy = async <Item>(items: readonly Item[], idOf: (item: Item) => SourceId): Promise<readonly Item[]> => {
    const hidden = new Set((await above.refs(items.map(idOf))).map(({ id }) => id));
    return items.filter((item) => !hidden.has(idOf(item)));
  };
  const visible = <Item extends { readonly id: SourceId }>(items: readonly Item[]) => visibleBy(items, ({ id }) => id);
  /** The best below that can be seen: more are asked for while too many of them are hidden. */
  const bestVisible = async <Item extends { readonly ref: SourceRef }>(
    ask: (limit: number) => Promise<readonly Item[]>,
    limit: number,
  ): Promise<readonly Item[]> => {
    for (let asked = limit; ; asked *= 2) {
      const found = await ask(asked);
      const seen = await visibleBy(found, ({ ref }) => ref.id);
      if (seen.length >= limit || found.length < asked || asked <= 0) return seen;
    }
  };
  const store: FactStore = {
    get generation() {
      return above.generation + below.generation;
    },
    count: async () => (await above.count()) + (await below.count()) - (await below.refs(await above.ids())).length,
    sources: async () =>
      [...(await above.sources()), ...(await visible(await below.sources()))].sort((a, b) => compareText(a.id, b.id)),
    ids: async () => [...new Set([...(await above.ids()), ...(await below.ids())])].sort(compareText),
    async refs(ids) {
      const [top, bottom] = await Promise.all([above.refs(ids), below.refs(ids)]);
      const byId = new Map([...bottom, ...top].map((ref) => [ref.id, ref]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    counts: async (): Promise<readonly FactCounts[]> =>
      [...(await above.counts()), ...(await visible(await below.counts()))].sort((a, b) => compareText(a.id, b.id)),
    replace: (documents) => above.replace(documents),
    restamp: (stamps) => above.restamp(stamps),
    remove: (ids) => above.remove(ids),
    async texts(ids) {
      const [top, bottom] = await Promise.all([above.texts(ids), below.texts(ids)]);
      const byId = new Map([...bottom, ...top].map((text) => [text.ref.id, text]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    async facts(ids) {
      const known = new Set((await above.refs(ids)).map(({ id }) => id));
      const [top, bottom] = await Promise.all([above.facts(ids), below.facts(ids)]);
      return ids.map((id, index) => (known.has(id) ? top : bottom)[index] ?? []);
    },
    async related(terms, limit) {
      const [common, own, bottom, count] = await Promise.all([
        below.rarity(terms),
        above.related(terms, limit),
        bestVisible((asked) => below.related(terms, asked), limit),
        below.count(),
      ]);
      const heldBelow = new Map(terms.map((term, index) => [term, common[index] ?? 0]));
      // A source on top is scored as if it stood below: a word that is rare there is telling here too.
      const rescored = own.map((source): RelatedSource => {
        const shared = source.shared.map(({ term }) => ({
          term,
          weight: weightOf((heldBelow.get(term) ?? 0) + 1, count + 1),
        }));
        return { ...source, shared, score: sum(shared.map(({ weight }) => weight * weight)) };
      });
      return [...rescored, ...bottom]
        .sort((a, b) => b.score - a.score || compareText(a.ref.id, b.ref.id))
        .slice(0, limit);
    },
    relatedEach: (lists, limit) => Promise.all(lists.map((terms) => store.related(terms, limit))),
    akin: (...asked) => akinOfRelated(store, ...asked),
    async rarity(terms) {
      const [top, bottom] = await Promise.all([above.rarity(terms), below.rarity(terms)]);
      return terms.map((_, index) => (top[index] ?? 0) + (bottom[index] ?? 0));
    },
    async search(query, limit) {
      const [top, bottom] = await Promise.all([
        above.search(query, limit),
        bestVisible((asked) => below.search(query, asked), limit),
      ]);
      return rankHits([...top, ...bottom], limit);
    },
    mentions: async (asked) =>
      [
        ...(await above.mentions(asked)),
        ...(await visibleBy(await below.mentions(asked), ({ source }) => source.id)),
      ].sort(compareFacts),
    close: () => above.close(),
  };
  return store;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
