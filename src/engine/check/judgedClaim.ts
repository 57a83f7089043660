/** A claim as it was judged: with all that bears on it, or with that to be gathered when somebody asks. */
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Verdict } from '../model/verdict.ts';
import { thatIs } from './evidence/rank.ts';

/** A claim as it was judged: for `explain`. */
export interface JudgedClaim {
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict;
  /** The same of the claim where it stands elsewhere in its draft; only of what rests on sources alone. */
  readonly movedTo?: (claim: Claim) => JudgedClaim;
}

/** A claim that `by` surely supports; whatever else bears on it is weighed, by `weigh`, once it is asked for. */
export function surelySupported(claim: Claim, by: Evidence, weigh: () => readonly Evidence[]): JudgedClaim {
  let weighed: readonly Evidence[] | undefined;
  const evidence = (): readonly Evidence[] => {
    weighed ??= weigh();
    return weighed;
  };
  return {
    get evidence() {
      return evidence();
    },
    verdict: {
      claim,
      rule: 'supported',
      at: claim.span,
      outcome: 'supported',
      get by() {
        return thatIs(evidence(), 'same') ?? ([by] as const);
      },
    },
    movedTo: (moved) => surelySupported(moved, by, evidence),
  };
}
