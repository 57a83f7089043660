/** Insert Citation and Strip Source Notes, over a real connection. */
import assert from 'node:assert/strict';
import { messages, type NoteStyle } from '../../src/protocol/messages.ts';
import { type Editor, openEditor } from '../support/languageClient.ts';

const budget =
  '---\ntitle: Budget vote\ndate: 2026-03-01\n---\n\nThe council approved a budget of £4.2 million on Sunday.\n';
const sentence = 'The council approved a budget of £4.2 million on Sunday.';

describe('notes that name sources', () => {
  let editor: Editor;
  afterEach(async () => {
    assert.deepEqual(editor.errors, []);
    await editor.stop();
  });

  /** The draft with a note on "£4.2 million" in this style; the draft's own where none is given. */
  async function cited(draft: string, style?: NoteStyle): Promise<string> {
    editor = await openEditor({ files: { 'seeds/budget.md': budget, 'stories/draft.md': draft } });
    await editor.ready();
    const uri = await editor.open('stories/draft.md');
    const position = editor.positionOf('stories/draft.md', '£4.2');
    const citations = (await editor.ask(messages.citations, { uri, position })) ?? assert.fail('No claim.');
    assert.deepEqual(
      citations.sources.map(({ title, date, path }) => [title, date, path]),
      [['Budget vote', '1 March 2026', 'seeds/budget.md']],
    );
    const lines = draft.split('\n');
    const offset = ({ line, character }: { line: number; character: number }) =>
      lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
    const edits = citations.sources[0]?.edits[style ?? citations.style ?? assert.fail('No style.')] ?? [];
    return [...edits]
      .sort((a, b) => offset(b.range.start) - offset(a.range.start))
      .reduce(
        (text, { range, text: added }) => text.slice(0, offset(range.start)) + added + text.slice(offset(range.end)),
        draft,
      );
  }

  const insertions: readonly (readonly [what: string, style: NoteStyle | undefined, draft: string, after: string])[] = [
    ['a comment', 'comment', `${sentence} More.\n`, `${sentence}<!-- source: seeds/budget.md --> More.\n`],
    [
      'a footnote with the next number, and its line at the end',
      'footnote',
      `${sentence} More.[^2]\n\n[^2]: The mayor told us.\n`,
      `${sentence}[^3] More.[^2]\n\n[^2]: The mayor told us.\n[^3]: Budget vote, seeds/budget.md\n`,
    ],
    ['a first footnote', 'footnote', `${sentence}\n`, `${sentence}[^1]\n\n[^1]: Budget vote, seeds/budget.md\n`],
    [
      'a link around the words, as seen from the draft',
      'link',
      `${sentence}\n`,
      `${sentence.replace('£4.2 million', '[£4.2 million](../seeds/budget.md)')}\n`,
    ],
    [
      'the footnote that the draft has for this source, since it has footnotes',
      undefined,
      `A vote.[^a] ${sentence}\n\n[^a]: Budget vote\n`,
      `A vote.[^a] ${sentence}[^a]\n\n[^a]: Budget vote\n`,
    ],
  ];
  for (const [what, style, draft, after] of insertions)
    it(`are added as ${what}`, async () => {
      assert.equal(await cited(draft, style), after);
    });

  const strippings: readonly (readonly [what: string, draft: string, after: string, removed: number])[] = [
    [
      'comments',
      `${sentence} <!-- source: seeds/budget.md -->\nMore.<!-- source: gone.md --> End.\n`,
      `${sentence}\nMore. End.\n`,
      2,
    ],
    [
      'footnotes that name sources, with their lines',
      `${sentence}[^1] More.[^2]\n\n[^1]: Budget vote\n[^2]: The mayor told us.\n`,
      `${sentence} More.[^2]\n\n[^2]: The mayor told us.\n`,
      1,
    ],
    ['the last footnote, with the empty line before it', `${sentence}[^1]\n\n[^1]: Budget vote\n`, `${sentence}\n`, 1],
    [
      'links to sources, of which the words stay',
      `The [council](../seeds/budget.md) has a [site](https://example.org).\n`,
      `The council has a [site](https://example.org).\n`,
      1,
    ],
    ['nothing where there are none', `${sentence}<!-- a remark -->\n`, `${sentence}<!-- a remark -->\n`, 0],
  ];
  for (const [what, draft, text, removed] of strippings)
    it(`are stripped: ${what}`, async () => {
      editor = await openEditor({ files: { 'seeds/budget.md': budget, 'stories/draft.md': draft } });
      await editor.ready();
      const uri = await editor.open('stories/draft.md');
      assert.deepEqual(await editor.ask(messages.stripNotes, { uri }), { text, removed });
    });
});
