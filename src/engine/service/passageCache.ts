/** Keeps what passages state, by digest: editing one passage re-reads one passage. */
import { createRecent } from '../base/recent.ts';
import { type PassageMentions, readMentions } from '../check/read.ts';
import type { Digest, Passage } from '../text/passages.ts';

/** What passages state, kept by their digests. */
export interface PassageCache {
  /** What each of the passages states. */
  mentionsOf(passages: readonly Passage[]): readonly PassageMentions[];
}

/** Keeps nothing: an archive seldom says one sentence twice, and looking each up costs more than that saves. */
export const uncached: PassageCache = { mentionsOf: readMentions };

/** `limit`: passages kept; each document is a turn of {@link createRecent}. */
export function createPassageCache(limit: number): PassageCache {
  const recent = createRecent<Digest, PassageMentions>(limit);
  return {
    mentionsOf(passages) {
      recent.turn();
      const known = passages.map(({ digest }) => recent.get(digest));
      const read = readMentions(passages.filter((_, at) => known[at] === undefined));
      let next = 0;
      return passages.map(({ digest }, at) => {
        const mentions = known[at] ?? (read[next++] as PassageMentions); // one for each that was not known
        recent.set(digest, mentions);
        return mentions;
      });
    },
  };
}
