import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { budget, hostile, type ReportAsked, written } from '../../support/reports.ts';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv-draft-04') as typeof import('ajv-draft-04');
const { default: addFormats } = require('ajv-formats') as typeof import('ajv-formats');

const schemaFile = path.join(
  import.meta.dirname,
  '../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// A pattern of the schema has a bracket too many for a regular expression with the flag "u".
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv as unknown as Parameters<typeof addFormats>[0]); // the same class under another module's name
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

describe('a report as SARIF 2.1.0', () => {
  for (const [name, asked] of Object.entries({ budget, hostile, empty: { ...budget, draft: { text: 'Nothing.\n' } } }))
    it(`fits the standard's schema: ${name}`, async () => {
      assert.ok(isSarif(await runsOf(asked).then(({ log }) => log)), JSON.stringify(isSarif.errors, undefined, 2));
    });

  it('says where in lines and in UTF-16 code units', async () => {
    const { run } = await runsOf(budget);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const figure = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'figure.contradicted');
    const { artifactLocation, region } = figure.locations[0].physicalLocation;
    assert.deepEqual(artifactLocation, { uri: 'draft.md', uriBaseId: 'ROOT', index: 0 });
    assert.deepEqual(region, {
      startLine: 3,
      startColumn: 34,
      endLine: 3,
      endColumn: 46,
      charOffset: budget.draft.text.indexOf('£4.7'),
      charLength: 12,
      snippet: { text: '£4.7 million' },
    });
    assert.equal(run.tool.driver.rules[figure.ruleIndex].id, 'figure.contradicted');
  });

  it('relates each finding to the source, and gives the fix', async () => {
    const { run } = await runsOf(budget);
    const [figure] = run.results;
    const [related] = figure.relatedLocations;
    assert.equal(run.artifacts[related.physicalLocation.artifactLocation.index].location.uri, 'seeds/budget.md');
    assert.equal(related.physicalLocation.region.snippet.text, '£4.2 million');
    assert.equal(related.physicalLocation.region.startLine, 4);
    assert.match(related.message.text, /^Says otherwise: budget\.md \(1 March 2026\): “🙂 The council/);
    assert.equal(figure.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '£4.2 million');
  });

  it('keeps a fingerprint while text moves, and changes it with the sentence', async () => {
    const printOf = async (text: string) =>
      (await runsOf({ ...budget, draft: { ...budget.draft, text } })).run.results[0].partialFingerprints;
    const first = await printOf(budget.draft.text);
    assert.match(first['deskcheckClaim/v1'], /^\w{6,}$/);
    assert.deepEqual(await printOf(`A line before.\r\n\r\n${budget.draft.text}`), first);
    assert.notDeepEqual(await printOf(budget.draft.text.replace('approved', 'passed')), first);
  });

  it('leaves out supported claims, and suppresses what is signed off', async () => {
    const { run } = await runsOf({
      ...budget,
      standings: (words, claim) => {
        const by = { claim, who: 'Ann Roe', when: '2026-03-02T09:00:00.000Z', decision: 'waived' } as const;
        if (words === '£4.7 million') return { state: 'signed', by: { ...by, note: 'rounded' } };
        if (words === 'Keith Kellogg') return { state: 'queried', by: { ...by, decision: 'queried' } };
        return { state: 'open' };
      },
    });
    assert.deepEqual(
      run.results.map(({ ruleId, suppressions }: { ruleId: string; suppressions: { status: string }[] }) => [
        ruleId,
        suppressions.map(({ status }) => status),
      ]),
      [
        ['figure.contradicted', ['accepted']],
        ['name.unverified', ['underReview']],
      ],
    );
    assert.equal(run.results[0].suppressions[0].justification, 'Waived by Ann Roe on 2 March 2026, 09:00 UTC: rounded');
    assert.equal('suppressions' in (await runsOf(budget)).run.results[0], false);
  });

  it('lets nobody’s text be a placeholder or a link', async () => {
    const { run } = await runsOf(hostile);
    for (const { message, relatedLocations = [] } of run.results)
      for (const { text } of [message, ...relatedLocations.map((each: { message: object }) => each.message)]) {
        assert.doesNotMatch(text, /\]\(/);
        assert.doesNotMatch(text.replace(/\{\{|\}\}/g, ''), /[{}]/);
      }
  });
});

/** The log, and its one run; what a log looks like is the schema's to say. */
async function runsOf(asked: ReportAsked) {
  const log = JSON.parse(await written('sarif', asked));
  return { log, run: log.runs[0] };
}
