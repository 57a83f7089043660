/** Every rule's own example: what users are shown is what happens. */
import assert from 'node:assert/strict';
import { draftRules, verdictRules } from '../../../src/engine/check/rules/index.ts';
import { checkDraft } from '../../support/newsroom.ts';

/** Between two sources of one example; each may begin with its date. */
const BETWEEN = '\n\n---\n\n';
// Matches "date: 2025-05-01\nAt least 12 people …".
const DATED = /^date: (?<date>\d{4}-\d{2}-\d{2})\n(?<text>.*)$/s;

describe('the example of the rule', () => {
  for (const { name, kinds, severity, example } of [...verdictRules, ...draftRules]) {
    it(name, async () => {
      const sources = example.source.split(BETWEEN).map((text, index) => {
        const dated = DATED.exec(text)?.groups;
        return { name: `source${index + 1}.md`, date: dated?.date, text: dated?.text ?? text };
      });
      const { report } = await checkDraft({ sources, draft: { text: example.draft } });
      const codes = report.findings.map(({ code }) => code);
      if (severity === 'off') assert.deepEqual(codes, []);
      else
        assert.ok(
          codes.some((code) => kinds.some((kind) => code === `${kind}.${name}`)),
          `found ${codes.join(', ')}`,
        );
    });
  }
});
