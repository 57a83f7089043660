/** What keeps a draft from going out. */
import { assertNever } from '../base/never.ts';
import type { ClaimId } from '../model/assertion.ts';
import type { Standing } from '../model/signOff.ts';
import type { Verdict } from '../model/verdict.ts';
import { isDemandedByItself, type Policy } from './policy.ts';
import type { JudgedClaims } from './standing.ts';

/** A claim that the policy names and that nobody has settled. */
export interface Held {
  readonly verdict: Verdict;
  /** For people, without a full stop: "contradicted, and nobody has signed it off". */
  readonly because: string;
}

/** By place. */
export function heldBack(
  { toldWith, verdicts }: JudgedClaims,
  standings: ReadonlyMap<ClaimId, Standing>,
  policy: Policy,
): readonly Held[] {
  return verdicts
    .filter((verdict) => isDemandedByItself(policy, verdict, toldWith.get(verdict)))
    .flatMap((verdict) => {
      const standing = standings.get(verdict.claim.id) ?? { state: 'open' as const };
      const because = reasonOf(verdict, standing);
      return because === undefined ? [] : [{ verdict, because }];
    })
    .toSorted((a, b) => a.verdict.at.start - b.verdict.at.start || a.verdict.at.end - b.verdict.at.end);
}

function reasonOf({ outcome }: Verdict, standing: Standing): string | undefined {
  switch (standing.state) {
    case 'signed':
      return undefined;
    case 'queried':
      return `${outcome}, and ${standing.by.who} has asked the author`;
    case 'open':
      return standing.fallen
        ? `${outcome}, and ${standing.fallen.was.who} decided on it, but ${standing.fallen.words}`
        : `${outcome}, and nobody has signed it off`;
    default:
      return assertNever(standing);
  }
}
