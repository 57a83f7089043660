/** Keeps drafts as they were last read, so that only what has changed since is read. */
import type { EarlierReading } from '../check/document/about.ts';
import { type Passage, type PassageList, readPassages, rereadPassages } from '../text/passages.ts';

/** A draft as it is read once more. */
export interface RereadDraft {
  /** How it was last read to the end. */
  readonly earlier: EarlierReading | undefined;
  /** The passages of this text of the draft, those outside the blocks that changed as they were before. */
  cut(prose: string): readonly Passage[];
  keep(reading: EarlierReading): void;
}

/** Keeps the passages of each draft, so that an edit cuts only the blocks that changed, and how they were read. */
export interface PassagesOfDrafts {
  of(id: string): RereadDraft;
}

interface Kept extends PassageList {
  readonly earlier: EarlierReading | undefined;
}

/** Holds the last text of up to `limit` drafts, the least recently read going first. */
export function createPassagesOfDrafts(limit: number): PassagesOfDrafts {
  const kept = new Map<string, Kept>();
  const keep = (id: string, draft: Kept): void => {
    kept.delete(id);
    kept.set(id, draft);
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break;
      kept.delete(oldest);
    }
  };
  return {
    of: (id) => ({
      earlier: kept.get(id)?.earlier,
      cut(prose) {
        const before = kept.get(id);
        const passages = before ? rereadPassages(prose, before) : readPassages(prose);
        keep(id, { prose, passages, earlier: before?.earlier });
        return passages;
      },
      keep(earlier) {
        const draft = kept.get(id);
        if (draft) kept.set(id, { ...draft, earlier });
      },
    }),
  };
}
