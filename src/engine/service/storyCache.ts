/** Keeps the readings of the sources that drafts were last weighed against, and the index over them. */
import { nameTerms } from '../check/story/story.ts';
import { indexStory, type StoryIndex, type StorySource } from '../check/story/storyIndex.ts';
import type { SourceId, SourceRef } from '../model/source.ts';
import type { FactStore } from '../store/factStore.ts';
import { atOnce, type Breathing, inBreaths } from './breathing.ts';
import type { PassageCache } from './passageCache.ts';
import { readStored } from './readDocument.ts';

/** Stories that were read, kept for the next check. */
export interface StoryCache {
  /** The index over these sources, whose order does not matter. */
  storyOf(ids: readonly SourceId[]): Promise<StoryIndex>;
  /** Reads those of these sources that have not been read yet, for as long as it is wanted: {@link storyOf} finds them read. */
  readAhead(ids: readonly SourceId[], breathing: Breathing): Promise<void>;
  /**
   * Those of `among` that share at least `least` of the names of one of the tellers, by weight, 0 to 1, in the order
   * asked. Not all of them where it is no longer wanted.
   */
  akinTo(
    tellers: readonly SourceId[],
    among: readonly SourceId[],
    least: number,
    breathing: Breathing,
  ): Promise<readonly SourceId[]>;
}

/** Readings kept at most, the least recently used going first. */
const READINGS = 256;
/** Indexed stories kept: those of the drafts that are open side by side, and single sources that their notes name. */
const STORIES = 24;
/** How often a story is read anew that a change overtook. */
const ATTEMPTS = 3;
/** Sources of which it is kept who is akin to them, twice as a rule. */
const TELLERS = 48;

/** Whether sources are akin to one, as far as it is known. */
type Kin = ReadonlyMap<SourceId, boolean>;

/** What the store has changed since is read again. */
export function createStoryCache(store: FactStore, passages: PassageCache): StoryCache {
  const readings = new Map<SourceId, StorySource>();
  const stories = new Map<string, StoryIndex>();
  /** Stories that have not been looked at since the store changed: the change may have been to other sources. */
  const unsure = new WeakSet<StoryIndex>();
  /** By how much they must share, and the source. */
  const kin = new Map<string, Kin>();
  let generation = store.generation;
  /** The store is asked once: it looks each time whether another process has written to it. */
  const notice = (): number => {
    const now = store.generation;
    if (generation === now) return now;
    for (const story of stories.values()) unsure.add(story);
    kin.clear();
    generation = now;
    return now;
  };
  const akinToOne = async (id: SourceId, among: readonly SourceId[], least: number): Promise<Kin> => {
    const key = `${least} ${id}`;
    const known = recall(kin, key) ?? new Map<SourceId, boolean>();
    const asked = among.filter((other) => !known.has(other));
    if (asked.length === 0) return known;
    const begun = store.generation;
    const [source] = await sourcesOf(await store.refs([id]));
    const akin = source ? await store.akin(id, nameTerms(source.reading), asked, least) : [];
    const isAkin = new Map(known);
    for (const other of asked) isAkin.set(other, akin.includes(other));
    if (store.generation === begun) keep(kin, key, isAkin, TELLERS);
    return isAkin;
  };
  const storyOf = async (ids: readonly SourceId[]): Promise<StoryIndex> => {
    const sorted = [...ids].sort();
    const key = sorted.join('\n');
    for (let attempt = 1; ; attempt++) {
      const begun = notice();
      const known = recall(stories, key);
      if (known && !unsure.has(known)) return known;
      const refs = await store.refs(sorted);
      const story = known && isOf(known, refs) ? known : indexStory(await sourcesOf(refs));
      // What a change overtook may be of before it: it answers where sources change without end, but is not kept.
      if (store.generation !== begun) {
        if (attempt < ATTEMPTS) continue;
        return story;
      }
      // The very same index where it still is one, so that what was judged by it still holds.
      unsure.delete(story);
      if (story !== known) keep(stories, key, story, STORIES);
      for (const id of sorted) if (!refs.some((ref) => ref.id === id)) readings.delete(id);
      return story;
    }
  };
  const staleOf = async (refs: readonly SourceRef[]) => {
    const stale = refs.filter((ref) => readings.get(ref.id)?.ref.fingerprint !== ref.fingerprint).map(({ id }) => id);
    return stale.length > 0 ? store.texts(stale) : [];
  };
  const sourcesOf = async (refs: readonly SourceRef[]): Promise<readonly StorySource[]> => {
    for (const { ref, prose } of await staleOf(refs))
      keep(readings, ref.id, { ref, reading: atOnce(readStored(prose, ref, passages)) }, READINGS);
    return refs.flatMap(({ id }) => recall(readings, id) ?? []);
  };
  const readAhead = async (ids: readonly SourceId[], breathing: Breathing): Promise<void> => {
    for (const id of ids) {
      if (readings.has(id) || !(await breathing.goesOn())) continue;
      for (const { ref, prose } of await staleOf(await store.refs([id]))) {
        const reading = await inBreaths(readStored(prose, ref, passages), breathing);
        if (reading) keep(readings, ref.id, { ref, reading }, READINGS);
      }
    }
  };
  return {
    storyOf,
    readAhead,
    async akinTo(tellers, among, least, breathing) {
      if (least <= 0) return among;
      notice();
      const akin = new Set<SourceId>();
      for (const teller of tellers) {
        const open = among.filter((id) => !akin.has(id));
        if (open.length === 0) break;
        await readAhead([teller], breathing);
        if (!(await breathing.goesOn())) break;
        const isAkin = await akinToOne(teller, open, least);
        for (const id of open) if (isAkin.get(id)) akin.add(id);
      }
      return among.filter((id) => akin.has(id));
    },
  };
}

/** Whether the story was read from these texts. */
function isOf({ sources }: StoryIndex, refs: readonly SourceRef[]): boolean {
  return (
    sources.length === refs.length &&
    sources.every(({ ref }, at) => ref.id === refs[at]?.id && ref.fingerprint === refs[at]?.fingerprint)
  );
}

/** Gives an entry and makes it the most recently used. */
function recall<Key, Value>(cache: Map<Key, Value>, key: Key): Value | undefined {
  const value = cache.get(key);
  if (value === undefined) return undefined;
  cache.delete(key);
  cache.set(key, value);
  return value;
}

function keep<Key, Value>(cache: Map<Key, Value>, key: Key, value: Value, limit: number): void {
  cache.delete(key);
  cache.set(key, value);
  for (const oldest of cache.keys()) {
    if (cache.size <= limit) return;
    cache.delete(oldest);
  }
}
