/** Keeps drafts as they were last read, so that only what has changed since is read. */
import type { Outcome } from '../base/outcome.ts';
import type { EarlierReading } from '../check/document/about.ts';
import type { DocumentBefore, FormatDocument } from '../formats/index.ts';
import { type Passage, type PassageList, readPassages, rereadPassages } from '../text/passages.ts';

/** A draft as it is read once more. */
export interface RereadDraft {
  /** How it was last read to the end. */
  readonly earlier: EarlierReading | undefined;
  /** Its last text, and what its format made of it. */
  readonly before: DocumentBefore | undefined;
  /** The passages of this text of the draft, those outside the blocks that changed as they were before. */
  cut(raw: string, document: Outcome<FormatDocument>): readonly Passage[];
  keep(reading: EarlierReading): void;
}

/** Keeps the passages of each draft, so that an edit cuts only the blocks that changed, and how they were read. */
export interface PassagesOfDrafts {
  of(id: string): RereadDraft;
}

interface Kept extends PassageList {
  readonly document: DocumentBefore | undefined;
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
      before: kept.get(id)?.document,
      cut(raw, { value, problems }) {
        const before = kept.get(id);
        const prose = value.prose.text;
        const passages = before ? rereadPassages(prose, before) : readPassages(prose);
        const document = problems.length === 0 ? { raw, value } : undefined;
        keep(id, { prose, passages, document, earlier: before?.earlier });
        return passages;
      },
      keep(earlier) {
        const draft = kept.get(id);
        if (draft) kept.set(id, { ...draft, earlier });
      },
    }),
  };
}
