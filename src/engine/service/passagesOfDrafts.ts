/** Keeps the passages of drafts as they were last asked for, so that only what has changed since is read. */
import { type Passage, type PassageList, readPassages, rereadPassages } from '../text/passages.ts';

/** Keeps the passages of each draft, so that an edit cuts only the blocks that changed. */
export interface PassagesOfDrafts {
  /** The passages of this text of the draft, those outside the blocks that changed as they were before. */
  read(id: string, prose: string): readonly Passage[];
}

/** Holds the last text of up to `limit` drafts, the least recently read going first. */
export function createPassagesOfDrafts(limit: number): PassagesOfDrafts {
  const kept = new Map<string, PassageList>();
  return {
    read(id, prose) {
      const before = kept.get(id);
      const passages = before ? rereadPassages(prose, before) : readPassages(prose);
      kept.delete(id);
      kept.set(id, { prose, passages });
      for (const oldest of kept.keys()) {
        if (kept.size <= limit) break;
        kept.delete(oldest);
      }
      return passages;
    },
  };
}
