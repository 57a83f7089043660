/** Evidence for a claim that no source makes, as it is shown. */
import type { Claim } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Passage } from '../../text/passages.ts';
import { evidenceLimit, nearestLimits } from '../limits.ts';
import { isOfSort, isWhole, leadOf } from './alike.ts';

/**
 * A few pieces of evidence, no two of one passage: first those that say why the claim is doubted, as they stand, then the
 * others by how near they come. A value of the claim's own sort comes before what merely speaks of the same.
 */
export function nearestFirst(
  claim: Claim,
  telling: readonly Evidence[],
  others: readonly Evidence[],
): readonly Evidence[] {
  const nearness = new Map(others.map((each) => [each, nearnessOf(claim, each)]));
  const sorted = [...others].sort((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0));
  const passages = new Set<Passage>();
  const isNew = ({ from }: Evidence): boolean =>
    from.in !== 'source' || (!passages.has(from.fact.passage) && passages.add(from.fact.passage).size > 0);
  const all = [...telling, ...sorted].filter(isNew);
  const shown = all.slice(0, evidenceLimit);
  const mostRelevant = all.reduce<Evidence | undefined>((a, b) => (a && a.relevance >= b.relevance ? a : b), undefined);
  return mostRelevant === undefined || shown.includes(mostRelevant) ? shown : [...shown.slice(0, -1), mostRelevant];
}

function nearnessOf(claim: Claim, { from, relevance }: Evidence): number {
  if (from.in !== 'source') return relevance;
  const { fact } = from;
  if (isWhole(fact)) return relevance - nearestLimits.whole;
  return isOfSort(claim, fact) ? relevance + nearestLimits.ofSort + leadOf(fact) : relevance + leadOf(fact) / 2;
}
