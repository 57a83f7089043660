/** Whether a value that is nearly the claim's is said of the same thing. */
import { tellingDigits } from '../kinds/figure/index.ts';
import type { Claim } from '../model/assertion.ts';
import { thresholds } from './weights.ts';

/**
 * Whether a fact of this relevance that is `near` the claim speaks of what the claim does. A number that is merely like
 * the claim's, in a passage that speaks of other things, says nothing of it; but "$212m" falls on a "$212.4 million" of
 * something else too seldom to ask for more.
 */
export function isNearby(claim: Claim, relevance: number): boolean {
  return (
    relevance >= thresholds.nearby ||
    (claim.kind === 'figure' && tellingDigits(claim.value.low ?? claim.value.high ?? 0).length >= TELLING)
  );
}

/** From this many digits on, the last nought aside, a number tells what it is of. */
const TELLING = 3;
