import assert from 'node:assert/strict';
import { checkDraft } from '../../support/newsroom.ts';

/** What the fix puts in, by source and draft; `undefined` where none may be offered. */
const cases: readonly (readonly [source: string, draft: string, text: string | undefined])[] = [
  ['The council approved a budget of £4.2 million.', 'The council approved a budget of £4.7 million.', '£4.2 million'],
  ['More than 50,000 troops stood near Sumy.', 'Near Sumy stood 15,000 troops.', 'more than 50,000'],
  [
    'Russia controls around a fifth of the territory.',
    'Russia controls 30 percent of the territory.',
    'about 20 percent',
  ],
  ['Russia controls 20 % of the territory.', 'Russia controls a third of the territory.', '20 %'],
  ['The delegations met in Istanbul on May 16.', 'The delegations met in Istanbul on May 15.', 'May 16'],
  [
    'The delegations met in Istanbul on 16 May 2025.',
    'The delegations met in Istanbul on May 15, 2025.',
    'May 16, 2025',
  ],
  ['The delegations met in Istanbul yesterday.', 'The delegations met in Istanbul on 25 May 2025.', '27 May 2025'],
  ['The delegations met in Istanbul in May 2024.', 'The delegations met in Istanbul on 25 May 2025.', undefined],
  ['The council approved a budget of £4.2 million.', 'The council approved a budget of **£4.7** million.', undefined],
  [
    'Six crew members and three others died on the ferry off Kelso.',
    'Eleven people died on the ferry off Kelso.',
    'Nine',
  ],
  [
    'Six crew members and three others died on the ferry off Kelso.',
    'At least 11 people died on the ferry off Kelso.',
    '9',
  ],
  [
    'Six crew members, three others and 14 passengers died on the ferry off Kelso.',
    'On the ferry off Kelso eleven people died.',
    '23',
  ],
  // Of two fates there is no total.
  ['Six crew members were hurt and three people died off Kelso.', 'Eleven people died off Kelso.', 'Three'],
];

describe('the fix of a finding', () => {
  for (const [source, draft, text] of cases) {
    it(`${draft} → ${text ?? 'none'}`, async () => {
      const { report } = await checkDraft({
        sources: [{ name: 'source.md', text: `---\ndate: 2025-05-28\n---\n\n${source}` }],
        draft: { name: 'draft.md', text: `---\ndate: 2025-05-30\n---\n\n${draft}` },
      });
      const finding = report.findings.find(({ code }) => code.endsWith('.contradicted'));
      assert.ok(finding, `no contradiction in: ${report.findings.map(({ code }) => code).join()}`);
      assert.equal(finding.fixes[0]?.text, text);
    });
  }
});
