/** The sample drafts against the sample sources, as a first run shows them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDraft } from './support/newsroom.ts';

const root = path.join(import.meta.dirname, '..');
// Matches "<!-- figure.imprecise: 50,000 troops -->" and "<!-- clean: the same in other words -->", each above its line.
const EXPECTATION = /^<!-- (?<code>[a-z.]+): (?<words>[^\n]+) -->\n(?<line>[^\n]+)/gm;

const firstTake = [
  'figure.contradicted: 60,000',
  'name.unverified: Keith Kellogg',
  'name.role: former defence minister',
  'name.misspelt: Hakan Fedan',
  'date.contradicted: May 15',
  'quote.unverified: significant',
  'date.unverified: July 14',
  'figure.inconsistent: 1,100',
  'figure.disputed: 12',
  'figure.unverified: $250 million',
  'date.weekday: Saturday, June 1',
  'figure.contradicted: 170',
  "quote.speaker: I'm not happy with what Putin's doing. He's killing a lot of people",
  'quote.misquoted: honest',
  'name.outdated: Olaf Scholz',
  'quote.unverified: We shall stand by our friends until the last shell is fired',
  'figure.imprecise: 50,000',
  'figure.outdated: 43,000',
];
const radioScript = [
  'name.role: foreign minister',
  'figure.contradicted: 60 days',
  'name.misspelt: Vasyl Maluk',
  'name.unverified: London',
  'figure.unverified: 21 degrees',
];

describe('the sample newsroom', () => {
  it('gives each line of every-verdict.md the verdict that its comment names', async () => {
    const expected = [...read('examples/every-verdict.md').matchAll(EXPECTATION)].map(({ groups }) => groups ?? {});
    const flagged = expected.filter(({ code }) => code !== 'clean').map(({ code, words }) => `${code}: ${words}`);
    assert.ok(expected.length > flagged.length && flagged.length > 15);
    await assertFindings('every-verdict.md', flagged);
  });

  it('leaves clean.md clean', () => assertFindings('clean.md', []));
  it('finds the problems of istanbul-first-take.md', () => assertFindings('istanbul-first-take.md', firstTake));
  it('finds the problems of radio-script.txt', () => assertFindings('radio-script.txt', radioScript));
});

/** Each finding is its code and the words it underlines. */
async function assertFindings(name: string, expected: readonly string[]): Promise<void> {
  const draft = read(`examples/${name}`);
  const sources = readdirSync(path.join(root, 'seeds')).map((file) => ({
    name: `seeds/${file}`,
    text: read(`seeds/${file}`),
  }));
  const { report } = await checkDraft({ sources, draft: { name: `examples/${name}`, text: draft } });
  const found = report.findings.map(({ code, span }) => `${code}: ${draft.slice(span.start, span.end)}`);
  // Whoever walks the open claims meets each finding once, and nothing else.
  const open = report.verdicts.filter(({ outcome }) => outcome !== 'supported');
  assert.equal(open.length, report.findings.length);
  assert.deepEqual(found.sort(), [...expected].sort());
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
