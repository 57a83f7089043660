/** Keeps what passages state, by digest: editing one passage re-reads one passage. */
import { type PassageMentions, readMentions } from '../check/read.ts';
import type { Digest, Passage } from '../text/passages.ts';

/** What passages state, kept by their digests. */
export interface PassageCache {
  /** What each of the passages states. */
  mentionsOf(passages: readonly Passage[]): readonly PassageMentions[];
}

/** Keeps nothing: an archive seldom says one sentence twice, and looking each up costs more than that saves. */
export const uncached: PassageCache = { mentionsOf: readMentions };

/** Holds up to `limit` passages; the older half is dropped when full. */
export function createPassageCache(limit: number): PassageCache {
  let young = new Map<Digest, PassageMentions>();
  let old = new Map<Digest, PassageMentions>();
  function keep(digest: Digest, mentions: PassageMentions): void {
    if (young.get(digest) === mentions) return;
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(digest, mentions);
  }
  return {
    mentionsOf(passages) {
      const known = passages.map(({ digest }) => young.get(digest) ?? old.get(digest));
      const read = readMentions(passages.filter((_, at) => known[at] === undefined));
      let next = 0;
      return passages.map(({ digest }, at) => {
        const mentions = known[at] ?? (read[next++] as PassageMentions); // one for each that was not known
        keep(digest, mentions);
        return mentions;
      });
    },
  };
}
