/** What notes name, and which sentences rest on them. */
import assert from 'node:assert/strict';
import { readNotes } from '../../../src/engine/check/notes/readNotes.ts';
import { nameSources, sourceOfNote } from '../../../src/engine/check/notes/resolve.ts';
import { type SourceRef, sourceId } from '../../../src/engine/model/source.ts';
import { checkDraft } from '../../support/newsroom.ts';

const refOf = (id: string, title: string): SourceRef =>
  ({ id: sourceId(id), title, date: undefined, stamp: '', problems: [] }) as unknown as SourceRef; // all that names need
const refs = [
  refOf('file:///desk/seeds/budget.md', 'Budget vote'),
  refOf('file:///desk/seeds/the%20harbour.txt', 'Harbour opens again'),
  refOf('file:///desk/archive/budget.md', 'An older budget'),
];
const names = nameSources(refs);

describe('a note', () => {
  const cases: readonly (readonly [draft: string, source: string | undefined])[] = [
    ['It passed.<!-- source: seeds/budget.md -->', 'seeds/budget.md'],
    ['It passed.<!--source:budget VOTE.-->', 'seeds/budget.md'],
    ['It passed.<!-- source: archive/budget -->', undefined],
    ['It passed.<!-- source: budget.md -->', undefined],
    ['It passed.<!-- a remark -->', undefined],
    ['It [passed](../seeds/budget.md#L3).', 'seeds/budget.md'],
    ['It [opened](<../seeds/the harbour.txt> "The harbour").', 'seeds/the%20harbour.txt'],
    ['It [opened](../seeds/the%20harbour.txt).', 'seeds/the%20harbour.txt'],
    ['It [passed](https://example.org/budget.md).', undefined],
    ['![It](../seeds/budget.md)', undefined],
    ['`[passed](../seeds/budget.md)`', undefined],
    ['It passed.[^1]\n\n[^1]: Budget vote, 1 March 2026', 'seeds/budget.md'],
    ['It passed.[^a]\n\n[^a]: See [the vote](seeds/budget.md).', 'seeds/budget.md'],
    ['It passed.[^a]\n\n[^a]: The mayor told us.', undefined],
    ['It passed.[^a]', undefined],
  ];
  for (const [draft, source] of cases) {
    it(`${JSON.stringify(draft)} names ${source ?? 'no source'}`, () => {
      const [note] = readNotes(draft);
      const id = note && sourceOfNote(note, names);
      assert.equal(id?.replace('file:///desk/', ''), source);
    });
  }

  it('belongs to the sentence that it stands in, else to the one that ends before it', async () => {
    const sources = [
      { name: 'budget.md', text: 'The council approved a budget of £4.2 million.' },
      { name: 'harbour.md', text: 'The council met in the harbour of Brackwater on Sunday.' },
    ];
    const sentence = 'The council approved a budget of £4.2 million.';
    const codesOf = async (text: string) =>
      (await checkDraft({ sources, draft: { text } })).report.findings.map(({ code, span }) => `${code}@${span.start}`);
    assert.deepEqual(await codesOf(`${sentence} <!-- source: harbour.md -->`), ['figure.cited@33']);
    assert.deepEqual(await codesOf(`The [council](harbour.md) approved a budget of £4.2 million. ${sentence}`), [
      'figure.cited@47',
    ]);
    assert.deepEqual(await codesOf(`${sentence}\n\n<!-- source: harbour.md -->`), []);
    assert.deepEqual(await codesOf(`${sentence}<!-- source: harbour.md --><!-- source: budget.md -->`), []);
  });

  it('that names no source is told, where it says that it names one', async () => {
    const draft = { text: 'The council met.<!-- source: harbor.md --> It [met](harbor.md).' };
    const { report } = await checkDraft({ sources: [{ name: 'harbour.md', text: 'The council met.' }], draft });
    assert.deepEqual(
      report.problems.map(({ message, span }) => [span?.start, /“harbor\.md”/.test(message)]),
      [[16, true]],
    );
  });
});
