import { claimWords } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** The source that the draft names for it does not say it, though another does. Spoken where notes are read, not by evidence alone. */
export const cited: VerdictRule = {
  name: 'cited',
  kinds: ['name', 'date', 'figure', 'quote'],
  severity: 'error',
  about: 'What the source that the draft names for it does not say, though another source does.',
  example: {
    source:
      'The council approved a budget of £4.2 million.\n\n---\n\nThe council met on Monday to speak of its budget.',
    draft: 'The council approved a budget of £4.2 million.<!-- source: source2.md -->',
  },
  judge: () => undefined,
  explain: (verdict) => ({
    what: `The draft says “${claimWords(verdict.claim)}”.`,
    why: verdict.outcome === 'contradicted' ? `${verdict.gap}.` : 'The source that the draft names does not say so.',
    next: 'Name the source that says so, correct it, or sign it off.',
  }),
};
