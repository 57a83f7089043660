import { calendarGap } from '../../kinds/date/index.ts';
import { claimWords } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** The calendar alone refutes it: 2 June 2025 was a Monday. */
export const weekday: VerdictRule = {
  name: 'weekday',
  severity: 'error',
  about: 'A day that the calendar does not have, or has on another weekday.',
  examples: {
    date: {
      sources: [{ text: 'The talks are planned.' }],
      draft: 'The talks are planned for Tuesday, June 2, 2025.',
    },
  },
  judge(claim) {
    const gap = claim.kind === 'date' ? calendarGap(claim.value) : undefined;
    if (gap === undefined) return undefined;
    const against = [
      {
        from: { in: 'arithmetic', terms: [claim] },
        agreement: { type: 'different', gap },
        relevance: 1,
        because: [gap],
      },
    ] as const;
    return { claim, rule: 'weekday', at: claim.span, outcome: 'contradicted', against, gap };
  },
  explain: (verdict) => ({
    what: `The draft says “${claimWords(verdict.claim)}”.`,
    why: `${verdict.outcome === 'contradicted' ? verdict.gap : 'The calendar says otherwise'}.`,
    next: 'Correct the date or its weekday.',
  }),
};
