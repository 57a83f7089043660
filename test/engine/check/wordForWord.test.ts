/** Sentences that a source has word for word: supported at once, and all that bears them out is there when it is asked for. */
import assert from 'node:assert/strict';
import { contains } from '../../../src/engine/base/span.ts';
import { evidenceOf } from '../../../src/engine/model/verdict.ts';
import { fixtureNames, sourcesOf } from '../../support/marked.ts';
import { checkDraft, type Newsroom } from '../../support/newsroom.ts';

const SENTENCE = 'On 3 March 2026 Anna Lindqvist counted 412 boats. “The sea has nobody to wait for,” she said.';
const sources: Newsroom['sources'] = [
  { name: 'copy.txt', text: `It rained in Leith. ${SENTENCE}` },
  { name: 'other.txt', text: 'Anna Lindqvist said she had counted 412 boats on 3 March 2026. There were 20 gulls.' },
];

/** Each claim with its outcome and the sources that its evidence is from, most telling first. */
async function judged(draft: Newsroom['draft']): Promise<readonly string[]> {
  const { report } = await checkDraft({ sources, draft });
  return report.verdicts.map((verdict) => {
    const { claim, outcome } = verdict;
    assert.ok(contains({ start: 0, end: draft.text.length }, claim.span));
    const from = evidenceOf(verdict).map((each) =>
      each.from.in === 'source' ? each.from.fact.source.id : 'the draft',
    );
    return `${draft.text.slice(claim.span.start, claim.span.end)}: ${outcome} by ${from.join(', ')}`;
  });
}

describe('a sentence that a source has word for word', () => {
  const expected = [
    '3 March 2026: supported by copy.txt, other.txt',
    'Anna Lindqvist: supported by copy.txt, other.txt',
    '412: supported by copy.txt, other.txt',
    'The sea has nobody to wait for: supported by copy.txt',
  ];

  it('is borne out by every source that says so', async () => {
    assert.deepEqual(await judged({ text: SENTENCE }), expected);
  });

  it('is borne out by the same after an edit above it', async () => {
    const draft = { before: `Gulls cried.\n\n${SENTENCE}`, text: `Gulls cried all day.\n\n${SENTENCE}` };
    assert.deepEqual(await judged(draft), expected);
  });

  it('is explained as any other is', async () => {
    const { explain } = await checkDraft({ sources, draft: { text: SENTENCE } });
    const words = await explain(SENTENCE.indexOf('412'));
    assert.match(words, /copy\.txt/);
    assert.match(words, /other\.txt/);
  });
});

describe('a draft that is a copy of its source', () => {
  it('has nothing doubted by any rule, be it settled at once or weighed in full', async () => {
    for (const name of fixtureNames())
      for (const source of sourcesOf(name)) {
        const { report, explain } = await checkDraft({ sources: [source], draft: source });
        assert.deepEqual(report.findings, [], `${name}: ${source.name}`);
        for (const { claim, outcome } of report.verdicts)
          if (outcome === 'supported') assert.match(await explain(claim.span.start), /, rule supported/, name);
      }
  });
});
