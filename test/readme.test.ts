/** The table of rules in the README is the one that the rules themselves give. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftRules, verdictRules } from '../src/engine/check/rules/index.ts';
import { kindsOf, type RuleExample } from '../src/engine/check/rules/rule.ts';

const readme = path.join(import.meta.dirname, '../README.md');
const TABLE = /(?<before><!-- rules: [^\n]*-->\n)[\s\S]*?(?<after><!-- end of rules -->)/;

describe('the README', () => {
  // It ships with the extension and no link in it is rewritten: what it points to must be there too.
  it('links to nothing but what ships, the web and its own headings', () => {
    const written = readFileSync(readme, 'utf8');
    const headings = [...written.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => anchorOf(words));
    const prose = written.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\((?<to>[^)\s]+)\)/g)].map(({ groups }) => groups?.to ?? '');
    assert.ok(links.length > 3);
    for (const to of links) {
      if (to.startsWith('#')) assert.ok(headings.includes(to.slice(1)), `There is no heading ${to}.`);
      else if (!to.startsWith('https://')) {
        assert.match(to, /^(?:docs\/[\w-]+\.webp|(?:seeds|examples|media)\/.*|CHANGELOG\.md|LICENSE)$/);
        assert.ok(existsSync(path.join(readme, '..', to)), `There is no ${to}.`);
      }
    }
  });

  it('has the table of rules as they are', () => {
    const written = readFileSync(readme, 'utf8');
    const current = written.replace(
      TABLE,
      (_all, before: string, after: string) => `${before}\n${writeTable()}\n\n${after}`,
    );
    if (process.env.UPDATE === '1') writeFileSync(readme, current);
    else
      assert.equal(
        written,
        current,
        'The rules have changed: run `UPDATE=1 npx mocha --no-config test/readme.test.ts`.',
      );
  });
});

/** Rules of one name share a row: their kinds are put together. */
function writeTable(): string {
  const rules = [...verdictRules, ...draftRules].filter(({ severity }) => severity !== 'off');
  const rows = rules.map((rule) => {
    const codes = kindsOf(rule).map((kind) => `\`${kind}.${rule.name}\``);
    const [example] = Object.values(rule.examples);
    const said = example?.sources.map(sourceWords).join('<br>');
    return `| ${codes.join(' ')} | ${rule.severity} | ${rule.about} | ${said} | ${shown(example?.draft ?? '')} |`;
  });
  return [
    '| Code | Shown as | When | A source says | The draft says |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function sourceWords({ date, name, text }: RuleExample['sources'][number]): string {
  const which = name === undefined ? date : `\`${name}\``;
  return which === undefined ? text : `${which}: ${text}`;
}

/** A comment is not seen unless it is code. */
function shown(text: string): string {
  return text.replace(/<!--.*?-->/g, ' `$&`');
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');
}
