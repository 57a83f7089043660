import { evidenceOf } from '../../model/verdict.ts';
import { gapOf, relevanceIn, thatIs } from '../evidence/rank.ts';
import { isNearby } from '../figures/place/nearby.ts';
import { replacementFixes } from '../replacement.ts';
import { thresholds } from '../weights.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** A source says nearly the same: a bound is gone, or a digit more is claimed than it gives. */
export const imprecise: VerdictRule = {
  name: 'imprecise',
  severity: 'information',
  about:
    'A source says nearly the same: a bound such as “more than” is gone, or the draft is more exact than the source.',
  examples: {
    figure: {
      sources: [{ text: 'More than 50,000 troops stood near Sumy.' }],
      draft: 'About the town of Sumy 50,000 troops stood.',
    },
    date: {
      sources: [{ text: 'The bridge was opened in early March 2026.' }],
      draft: 'The bridge was opened on 3 March 2026.',
    },
  },
  judge(claim, evidence) {
    if (claim.kind !== 'figure' && claim.kind !== 'date') return undefined;
    const by = thatIs(evidence, 'near');
    if (!by) return undefined;
    const nearby = by[0].relevance;
    const differing = relevanceIn(evidence, 'different');
    if (!isNearby(claim, by[0])) return undefined;
    const elsewhere =
      claim.kind === 'figure' &&
      differing >= thresholds.firm &&
      nearby < thresholds.elsewhere &&
      differing - nearby > thresholds.lead;
    return elsewhere
      ? undefined
      : { claim, rule: 'imprecise', at: claim.span, outcome: 'imprecise', by, gap: gapOf(by[0]) };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `The draft says “${claimWords(verdict.claim)}”.`,
      why: first
        ? `${sourceLabel(first)} says “${evidenceWords(first)}”: ${gapOf(first)}.`
        : 'The source is less exact.',
      next: 'Keep the source’s precision, or leave it if the difference does not matter here.',
    };
  },
  fixes: (verdict) => (verdict.claim.kind === 'figure' ? replacementFixes(verdict, evidenceOf(verdict)[0]) : []),
};
