import { shift } from '../../base/span.ts';
import { alignQuote } from '../../kinds/quote/index.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { gapOf, thatIs } from '../evidence/rank.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** The source's words, with some of them changed. */
export const misquoted: VerdictRule = {
  name: 'misquoted',
  severity: 'error',
  about: 'A quotation whose words differ from the source’s.',
  examples: {
    quote: {
      sources: [{ text: 'He called for “constructive, good-faith dialogue with Ukraine”.' }],
      draft: 'He called for “constructive, honest dialogue with Ukraine”.',
    },
  },
  judge(claim, evidence) {
    if (claim.kind !== 'quote' || thatIs(evidence, 'same')) return undefined;
    const against = thatIs(evidence, 'different');
    const first = against?.[0];
    if (!against || !first || first.from.in !== 'source' || first.from.fact.kind !== 'quote') return undefined;
    const { changes } = alignQuote(claim.value.words, first.from.fact.value.words);
    const [start, end] = [
      Math.min(...changes.map(({ span }) => span.start)),
      Math.max(...changes.map(({ span }) => span.end)),
    ];
    const at = end > start ? shift({ start, end }, claim.span.start) : claim.span;
    return {
      claim,
      rule: 'misquoted',
      at,
      outcome: 'contradicted',
      against,
      gap: gapOf(first),
      expected: evidenceWords(first),
    };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `The draft quotes “${claimWords(verdict.claim)}”.`,
      why: first ? `Compared with ${sourceLabel(first)} it has ${gapOf(first)}.` : 'The source’s words differ.',
      next: 'Quote the source’s words, or take the marks away.',
    };
  },
};
