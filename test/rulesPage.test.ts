/** docs/rules.md is what the rules themselves say. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ruleList } from '../src/engine/service/ruleList.ts';
import { pageOf } from '../src/server/rulePage.ts';

const root = path.join(import.meta.dirname, '..');
const file = path.join(root, 'docs/rules.md');

describe('the page of rules', () => {
  it('has the rules as they are', () => {
    const current = writePage();
    if (process.env.UPDATE === '1') writeFileSync(file, current);
    else
      assert.equal(
        existsSync(file) ? readFileSync(file, 'utf8') : '',
        current,
        'The rules have changed: run `UPDATE=1 npx mocha --no-config test/rulesPage.test.ts`.',
      );
  });
});

function writePage(): string {
  const sections = ruleList.map(({ code }) => {
    // Each page is a section here, and its sections are smaller ones.
    const section = pageOf(code)?.markdown.replace(/^#/gm, '##') ?? '';
    return `<a id="${code}"></a>\n\n${section}`;
  });
  return `# Rules\n\n<!-- Written by test/rulesPage.test.ts from the rules' own texts. -->\n\n${sections.join('\n')}`;
}
