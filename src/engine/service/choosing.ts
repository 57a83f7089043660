/** The sources that may tell a draft's story, of those that share words with it. */
import { type Candidates, chooseTellers, mayTell, type RankedSource } from '../check/story/story.ts';
import type { SourceId } from '../model/source.ts';
import type { RelatedSource } from '../store/factStore.ts';

/** Sources that share words with a draft, as what each of them may be to its story. */
export interface Chosen {
  /** All, best first. */
  readonly ranked: readonly RankedSource[];
  readonly tellers: readonly SourceId[];
  /** Those that tell the story too if they are akin to a teller. */
  readonly others: readonly Candidates[];
}

/** Remembers the last answer: after most keystrokes a store gives the very same sources. `size`: how many sources there are in all. */
export function createChoosing(): (
  related: readonly RelatedSource[],
  size: number,
  named: readonly SourceId[],
) => Chosen {
  let last: { readonly related: readonly RelatedSource[]; readonly size: number; readonly chosen: Chosen } | undefined;
  return (related, size, named) => {
    if (named.length > 0) return choose(related, size, named);
    if (last?.related !== related || last.size !== size) last = { related, size, chosen: choose(related, size, named) };
    return last.chosen;
  };
}

function choose(related: readonly RelatedSource[], size: number, named: readonly SourceId[]): Chosen {
  const ranked = related.map(({ ref, score, shared }) => ({ id: ref.id, score, shared }));
  const tellers = chooseTellers(ranked, size, named);
  return { ranked, tellers, others: mayTell(ranked, tellers, size) };
}
