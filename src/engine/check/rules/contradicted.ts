import type { NonEmpty } from '../../base/nonEmpty.ts';
import { shift } from '../../base/span.ts';
import type { Claim } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { figureOf, gapOf, thatIs } from '../evidence/rank.ts';
import { isLikeliest } from '../figures/place/bestPlace.ts';
import { listedAround } from '../figures/reckoned/listed.ts';
import { changeOf, changeWords, isOtherChange } from '../figures/statement/changes.ts';
import { isOfSize } from '../figures/statement/size.ts';
import { countFixes, levelFixes } from '../replacement.ts';
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
    const against = changeFirst(
      thatIs(
        evidence.filter((each) => isLikeliest(each) || isOfSize(claim, each)),
        'different',
      ),
    );
    if (!against || !isSameStatement(claim, against)) return undefined;
    const change = claim.kind === 'figure' && isOtherChange(against[0]) ? changeOf(claim) : undefined;
    return {
      claim,
      rule: 'contradicted',
      at: change ? shift(change.phrase, claim.span.start - claim.inPassage.start) : claim.span,
      outcome: 'contradicted',
      against,
      gap: gapOf(against[0]),
      expected: change ? changeIn(against[0]) : wordsOf(against[0], claim),
    };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    const { claim } = verdict;
    const change = first && claim.kind === 'figure' && isOtherChange(first) ? changeWords(claim) : undefined;
    return {
      what: `The draft says “${change ?? claimWords(claim)}”.`,
      why: first
        ? `${sourceLabel(first)} says “${change ? changeIn(first) : wordsOf(first, claim)}”.`
        : 'A source says otherwise.',
      next: 'Correct it, cite a source that says so, or sign it off.',
    };
  },
  // A verb for another may not fit into the sentence.
  fixes(verdict) {
    const evidence = evidenceOf(verdict);
    const listed = evidence[0] && listedAround(verdict.claim, evidence[0]);
    if (listed) return countFixes(verdict, listed.total);
    return evidence.some(isOtherChange) ? [] : levelFixes(verdict, evidence);
  },
};

/** The source's words, with what a rate is per where only that differs: "£1,340 per month"; of a list of counts all. */
function wordsOf(evidence: Evidence, claim: Claim): string {
  const { kind, value } = claim;
  const words = listedAround(claim, evidence)?.words ?? evidenceWords(evidence);
  const known = figureOf(evidence);
  return kind === 'figure' && known?.per !== undefined && known.per !== value.per && known.low === value.low
    ? `${words} per ${known.per}`
    : words;
}

/** The draft's own number in another change says more than any other number. */
function changeFirst(against: NonEmpty<Evidence> | undefined): NonEmpty<Evidence> | undefined {
  const change = against?.find((each) => isOtherChange(each) && each.relevance >= thresholds.sameStatement);
  return change && against ? [change, ...against.filter((each) => each !== change)] : against;
}

/** The change that the evidence states, in its source's words: "rose 3 per cent". */
function changeIn(evidence: Evidence): string {
  return evidence.from.in === 'source' && evidence.from.fact.kind === 'figure'
    ? changeWords(evidence.from.fact)
    : evidenceWords(evidence);
}

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
