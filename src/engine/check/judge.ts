/** A claim and its evidence to a verdict: the first rule that speaks. */
import { invariant } from '../base/never.ts';
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Verdict } from '../model/verdict.ts';
import { verdictRules } from './rules/index.ts';

/** The verdict of the first rule that speaks; `evidence` best first. The last rule always speaks. */
export function judgeClaim(claim: Claim, evidence: readonly Evidence[]): Verdict {
  for (const rule of verdictRules) {
    const verdict = rule.judge(claim, evidence);
    if (verdict) return verdict;
  }
  return invariant(false, 'the last verdict rule speaks to every claim') as never;
}
