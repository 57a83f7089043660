/** Whether a value that is nearly the claim's is said of the same thing. */
import { tellingDigits } from '../../../kinds/figure/index.ts';
import type { Claim } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { countLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted } from '../statement/counted.ts';

/**
 * Whether a fact that is `near` the claim speaks of what the claim does. A number that is merely like the claim's, in a
 * passage that speaks of other things, says nothing of it; but "$212m" falls on a "$212.4 million" of something else too
 * seldom to ask for more, and "200,000" is the very number of "more than 200,000".
 */
export function isNearby(claim: Claim, { from, relevance }: Evidence): boolean {
  if (relevance >= thresholds.nearby) return true;
  if (claim.kind !== 'figure') return false;
  const number = claim.value.low ?? claim.value.high ?? 0;
  if (tellingDigits(number).length >= countLimits.digits) return true;
  if (from.in !== 'source' || from.fact.kind !== 'figure') return false;
  const { counted, form, high, low, unit } = from.fact.value;
  return (
    number >= countLimits.large &&
    number === (low ?? high) &&
    form === claim.value.form &&
    unit === claim.value.unit &&
    compareCounted(claim.value.counted, counted) !== 'other'
  );
}
