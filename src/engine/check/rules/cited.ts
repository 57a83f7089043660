import { claimWords } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** The source that the draft names for it does not say it, though another does. Spoken where notes are read, not by evidence alone. */
export const cited: VerdictRule = {
  name: 'cited',
  severity: 'error',
  about: 'What the source that the draft names for it does not say, though another source does.',
  examples: {
    figure: {
      sources: [
        { name: 'budget.md', text: 'The council approved a budget of £4.2 million.' },
        { name: 'meeting.md', text: 'The council met on Monday to speak of its budget.' },
      ],
      draft: 'The council approved a budget of £4.2 million.<!-- source: meeting.md -->',
    },
    name: {
      sources: [
        { name: 'bridge.md', text: 'Mayor Anna Keller opened the bridge on Monday.' },
        { name: 'traffic.md', text: 'The bridge was opened on Monday.' },
      ],
      draft: 'Anna Keller opened the bridge.<!-- source: traffic.md -->',
    },
    date: {
      sources: [
        { name: 'budget.md', text: 'The council approved a budget on 3 March 2026.' },
        { name: 'meeting.md', text: 'The council approved a budget after a long debate.' },
      ],
      draft: 'The council approved a budget on 3 March 2026.<!-- source: meeting.md -->',
    },
    quote: {
      sources: [
        { name: 'interview.md', text: '“We have kept our promise to every citizen,” Anna Keller said.' },
        { name: 'meeting.md', text: 'Anna Keller spoke to the citizens on Monday.' },
      ],
      draft: '“We have kept our promise to every citizen,” Anna Keller said.<!-- source: meeting.md -->',
    },
  },
  judge: () => undefined,
  explain: (verdict) => ({
    what: `The draft says “${claimWords(verdict.claim)}”.`,
    why: verdict.outcome === 'contradicted' ? `${verdict.gap}.` : 'The source that the draft names does not say so.',
    next: 'Name the source that says so, correct it, or sign it off.',
  }),
};
