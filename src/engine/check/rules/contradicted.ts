import type { NonEmpty } from '../../base/nonEmpty.ts';
import type { Claim } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { gapOf, thatIs } from '../rank.ts';
import { levelFixes } from '../replacement.ts';
import { thresholds } from '../weights.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** A source makes the same statement with another value. */
export const contradicted: VerdictRule = {
  name: 'contradicted',
  severity: 'error',
  about: 'A source makes the same statement with another value.',
  examples: {
    figure: {
      sources: [{ text: 'The council approved a budget of £4.2 million on Monday.' }],
      draft: 'The council approved a budget of £4.7 million on Monday.',
    },
    date: {
      sources: [{ text: 'The council approved a budget on 3 March 2026.' }],
      draft: 'The council approved a budget on 5 March 2026.',
    },
    name: {
      sources: [{ text: 'Mayor Anna Keller praised the vote.' }],
      draft: 'Mayor Petra Sandberg praised the vote.',
    },
  },
  judge(claim, evidence) {
    if (claim.kind === 'quote') return undefined;
    const against = thatIs(evidence, 'different');
    if (!against || !isSameStatement(claim, against)) return undefined;
    return {
      claim,
      rule: 'contradicted',
      at: claim.span,
      outcome: 'contradicted',
      against,
      gap: gapOf(against[0]),
      expected: evidenceWords(against[0]),
    };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `The draft says “${claimWords(verdict.claim)}”.`,
      why: first ? `${sourceLabel(first)} says “${evidenceWords(first)}”.` : 'A source says otherwise.',
      next: 'Correct it, cite a source that says so, or sign it off.',
    };
  },
  fixes: (verdict) => levelFixes(verdict, evidenceOf(verdict)),
};

/**
 * Whether the best of these differing facts makes the claim's very statement: by its own relevance, or by standing well
 * above every fact of another value. A name takes more: another name in a like place is mostly another matter.
 */
function isSameStatement(claim: Claim, against: NonEmpty<Evidence>): boolean {
  const best = against[0];
  if (claim.kind === 'name') return best.relevance >= thresholds.firm;
  if (best.relevance >= thresholds.sameStatement) return true;
  const next = against.find((each) => gapOf(each) !== gapOf(best));
  return best.relevance >= thresholds.likelyStatement && best.relevance - (next?.relevance ?? 0) >= thresholds.level;
}
