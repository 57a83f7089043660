/** Two stakes in one thing, added up: "will hold 55%" of who owns 30% and buys another 25%. */
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { textBefore } from '../../../text/placed.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { isStake } from '../statement/stakes.ts';
import { HOLDS } from './weighStakes.en.ts';

/** Evidence for the part of something that the draft says somebody holds, from two stakes that one source tells of. */
export function weighStakes(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  if (value.form !== 'share' || !isStake(claim) || !HOLDS.test(textBefore(claim, REACH))) return [];
  const stakes = weighing.story.facts.figure.filter((fact) => fact.value.form === 'share' && isStake(fact));
  if (stakes.length > reckonLimits.wholes) return [];
  for (const [at, one] of stakes.entries())
    for (const other of stakes.slice(at + 1)) {
      const sum = exact(one) + exact(other);
      if (other.source !== one.source || other.passage === one.passage || !(sum <= 1)) continue;
      // Both are rounded: "two-thirds" of 33% and 33%.
      const isSum = Math.abs(exact(claim) - sum) * 2 <= one.value.step + other.value.step;
      if (!isSum && kinds.figure.compare(value, { ...one.value, low: sum, high: sum }).type !== 'same') continue;
      const relevance = Math.max(relevanceOf(scoresOf(one, weighing)), relevanceOf(scoresOf(other, weighing)));
      if (relevance < thresholds.chance) continue;
      return [evidenceFrom(one, { type: 'same' }, relevance, ['this stake and another, added up'])];
    }
  return [];
}

/** The part, or NaN where it is told as a range or by a bound. */
function exact({ value: { low, high, bound } }: AssertionOf<'figure'>): number {
  return low === high && bound === 'exact' ? (low ?? Number.NaN) : Number.NaN;
}

/** Code units of "would then control almost ". */
const REACH = 40;
