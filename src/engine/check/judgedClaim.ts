/** A claim as it was judged: with all that bears on it, or with that to be gathered when somebody asks. */
import type { NonEmpty } from '../base/nonEmpty.ts';
import type { Span } from '../base/span.ts';
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Verdict } from '../model/verdict.ts';
import { thatIs } from './evidence/rank.ts';

/** A claim as it was judged: for `explain`. */
export interface JudgedClaim {
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict;
  /** The same of the claim where it stands elsewhere in its draft; only of what rests on sources alone. */
  movedTo?(claim: Claim): JudgedClaim;
}

/** A claim that `by` surely supports; whatever else bears on it is weighed, by `weigh`, once it is asked for. */
export function surelySupported(claim: Claim, by: Evidence, weigh: () => readonly Evidence[]): JudgedClaim {
  let weighed: readonly Evidence[] | undefined;
  return new SurelySupported(claim, by, () => {
    weighed ??= weigh();
    return weighed;
  });
}

/** Of classes, for the sake of what is asked of few claims: all claims behind an edit are moved. */
class SurelySupported implements JudgedClaim {
  readonly verdict: SupportedVerdict;
  readonly #by: Evidence;
  readonly #weigh: () => readonly Evidence[];

  constructor(claim: Claim, by: Evidence, weigh: () => readonly Evidence[]) {
    this.verdict = new SupportedVerdict(claim, by, weigh);
    this.#by = by;
    this.#weigh = weigh;
  }

  get evidence(): readonly Evidence[] {
    return this.#weigh();
  }

  movedTo(claim: Claim): JudgedClaim {
    return new SurelySupported(claim, this.#by, this.#weigh);
  }
}

class SupportedVerdict {
  readonly rule = 'supported';
  readonly outcome = 'supported';
  readonly claim: Claim;
  readonly at: Span;
  readonly #by: Evidence;
  readonly #weigh: () => readonly Evidence[];

  constructor(claim: Claim, by: Evidence, weigh: () => readonly Evidence[]) {
    this.claim = claim;
    this.at = claim.span;
    this.#by = by;
    this.#weigh = weigh;
  }

  get by(): NonEmpty<Evidence> {
    return thatIs(this.#weigh(), 'same') ?? [this.#by];
  }
}
