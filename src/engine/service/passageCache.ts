/** Keeps what passages state, by digest: editing one passage re-reads one passage. */
import { type PassageMentions, readMentions } from '../check/read.ts';
import type { Digest, Passage } from '../text/passages.ts';

export interface PassageCache {
  mentionsOf(passage: Passage): PassageMentions;
}

/** Holds up to `limit` passages; the older half is dropped when full. */
export function createPassageCache(limit: number): PassageCache {
  let young = new Map<Digest, PassageMentions>();
  let old = new Map<Digest, PassageMentions>();
  return {
    mentionsOf(passage) {
      const known = young.get(passage.digest);
      if (known) return known;
      const mentions = old.get(passage.digest) ?? readMentions(passage);
      if (young.size >= limit / 2) {
        old = young;
        young = new Map();
      }
      young.set(passage.digest, mentions);
      return mentions;
    },
  };
}
