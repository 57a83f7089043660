/** A claim and the story's facts to ranked evidence. */
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { weighDates } from './dates/weighDates.ts';
import { isOfOneFact, nearestFacts } from './evidence/nearest.ts';
import type { Weighing } from './evidence/weighing.ts';
import { weighFigures } from './figures/weighFigures.ts';
import { evidenceLimit } from './limits.ts';
import { weighName } from './names/weighName.ts';
import { weighQuote } from './quotes/weighQuote.ts';
import type { StoryIndex } from './story/storyIndex.ts';

/** Facts of the story that bear on the claim, most telling first; ties by source and offset. */
export function weighClaim(claim: Claim, weighing: Weighing): readonly Evidence[] {
  const evidence = weighing.story.isForeign
    ? weighKind(claim, weighing).map((evidence) => fromElsewhere(evidence, weighing.story))
    : weighKind(claim, weighing);
  return evidence.some(({ agreement }) => agreement.type === 'same')
    ? evidence
    : [
        ...evidence,
        ...nearestFacts(claim, weighing).filter((near) => !evidence.some((each) => isOfOneFact(each, near))),
      ];
}

/** The same value in an unrelated article says no more than that it is known elsewhere. */
function fromElsewhere(evidence: Evidence, { leastRelevance }: StoryIndex): Evidence {
  const agrees = evidence.agreement.type === 'same' || evidence.agreement.type === 'near';
  return agrees && evidence.relevance < leastRelevance
    ? { ...evidence, agreement: { type: 'incomparable' }, because: [...evidence.because, 'known from another story'] }
    : evidence;
}

function weighKind(claim: Claim, weighing: Weighing): readonly Evidence[] {
  switch (claim.kind) {
    case 'figure':
      return best(weighFigures(claim, weighing));
    case 'date':
      return best(weighDates(claim, weighing));
    case 'name':
      return best(weighName(claim, weighing));
    case 'quote':
      return best(weighQuote(claim, weighing));
  }
}

/** Keeps the most telling of each agreement, so that neither side crowds the other out. */
function best(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const sorted = [...evidence].sort((a, b) => b.relevance - a.relevance || compareOrigin(a, b));
  if (sorted.length <= evidenceLimit) return sorted;
  const taken = new Map<string, number>();
  return sorted.filter(({ agreement }) => {
    const count = (taken.get(agreement.type) ?? 0) + 1;
    taken.set(agreement.type, count);
    return count <= evidenceLimit;
  });
}

function compareOrigin(a: Evidence, b: Evidence): number {
  if (a.from.in !== 'source' || b.from.in !== 'source') return 0;
  const one = a.from.fact;
  const other = b.from.fact;
  return one.source.id < other.source.id ? -1 : one.source.id > other.source.id ? 1 : one.span.start - other.span.start;
}
