/** docs/rules.md, which findings link to where the client has no page of its own, is what the rules themselves say. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ruleList } from '../src/engine/service/ruleList.ts';
import { DEFAULT_RULE_LINK } from '../src/server/diagnostics.ts';
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

  it('is where findings link to', () => {
    const page = readFileSync(file, 'utf8');
    for (const { code } of ruleList) {
      const [, name = '', anchor = ''] = /\/main\/(.*)#(.*)/.exec(DEFAULT_RULE_LINK.replace('{code}', code)) ?? [];
      assert.ok(existsSync(path.join(root, name)), `${name} is not there`);
      assert.ok(page.includes(`<a id="${anchor}"></a>`), `${anchor} is not there`);
    }
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
