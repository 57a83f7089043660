/** Every rule's own examples: what users are shown is what happens. */
import assert from 'node:assert/strict';
import { draftRules, verdictRules } from '../../../src/engine/check/rules/index.ts';
import { checkDraft } from '../../support/newsroom.ts';

describe('the example of the rule', () => {
  for (const { name: rule, severity, examples } of [...verdictRules, ...draftRules]) {
    for (const [kind, { draft, sources }] of Object.entries(examples)) {
      const code = `${kind}.${rule}`;
      it(code, async () => {
        const { report } = await checkDraft({
          sources: sources.map((source, index) => ({ name: `source${index + 1}.md`, ...source })),
          draft: { text: draft },
        });
        const codes = report.findings.map((finding) => finding.code);
        if (severity === 'off') {
          assert.deepEqual(codes, []);
          assert.ok(report.verdicts.some(({ claim }) => claim.kind === kind));
        } else assert.ok(codes.includes(code as (typeof codes)[number]), `found ${codes.join(', ')}`);
      });
    }
  }
});
