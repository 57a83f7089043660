/** Why a rule had nothing to say of a claim, in a sentence: for `explain`. */
import { assertNever } from '../base/never.ts';
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { RuleName } from '../model/verdict.ts';
import { gapOf, relevanceIn, thatIs } from './evidence/rank.ts';
import { type DraftRule, kindsOf, type VerdictRule } from './rules/rule.ts';
import { thresholds } from './weights.ts';

/** Why the rule did not speak, as what follows "passed:", without a full stop: for `explain`. */
export function whyPassed(rule: VerdictRule | DraftRule, claim: Claim, evidence: readonly Evidence[]): string {
  const kinds = kindsOf(rule);
  if (!kinds.includes(claim.kind)) return `it speaks of ${kinds.join('s, ')}s only`;
  return whyOf(rule.name, claim, evidence);
}

function whyOf(rule: RuleName, claim: Claim, evidence: readonly Evidence[]): string {
  const same = relevanceIn(evidence, 'same');
  const different = relevanceIn(evidence, 'different');
  const near = thatIs(evidence, 'near');
  switch (rule) {
    case 'cited':
      return 'the draft names no source for it, or the one that it names was asked';
    case 'weekday':
      return 'the draft does not give both a weekday and its day, or the calendar has them together';
    case 'role':
      return claim.kind === 'name' && claim.value.role === undefined
        ? 'the draft states no role beside the name'
        : 'a source has the role, or none gives another';
    case 'speaker':
      return same === 0
        ? 'no source has the words'
        : 'no source gives the words to somebody else, or it is open whom the draft means';
    case 'outdated':
      return same === 0 ? 'no source says so, not even an older one' : 'no newer source says otherwise';
    case 'disputed':
      return same === 0
        ? 'no source says so'
        : `no other source of the same days says otherwise of the same thing (${of(different)}; ${thresholds.firm} is needed)`;
    case 'supported':
      return same === 0
        ? 'no source says the same'
        : `where a source says the same it is about something else (${of(same)}), and another value stands closer (${of(different)})`;
    case 'imprecise':
      return near
        ? `what is nearly the same is about something else (${of(near[0].relevance)}; ${thresholds.nearby} is needed)`
        : 'no source says nearly the same';
    case 'misspelt':
      return 'no name of the sources is a letter or two away';
    case 'misquoted':
      return 'no passage of the sources has most of its words';
    case 'contradicted': {
      const needed = claim.kind === 'name' ? thresholds.firm : thresholds.sameStatement;
      const [best] = thatIs(evidence, 'different') ?? [];
      return best
        ? `another value (${gapOf(best)}) is not surely of the same thing (${of(best.relevance)}; ${needed} is needed)`
        : 'no source has another value in its place';
    }
    case 'exchanged':
      return 'no source tells of another what the draft tells of it here';
    case 'inconsistent':
      return 'nothing else in the draft speaks against it';
    case 'implied':
      return 'it does not follow from a name of the sources';
    case 'unverified':
      return 'a rule before it spoke';
    default:
      return assertNever(rule);
  }
}

/** "0.31 of 1". */
function of(relevance: number): string {
  return `${relevance.toFixed(2)} of 1`;
}
