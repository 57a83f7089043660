import assert from 'node:assert/strict';
import { readDocument } from '../../../src/engine/formats/index.ts';
import { rereadMarkdown } from '../../../src/engine/formats/rereadMarkdown.ts';

/** What Markdown is made of: paragraphs, and all that hides or changes what stands after it. */
const BLOCKS = [
  'The council approved a budget of £4.2 million on Monday.',
  '“We are ready,” said Anna Keller, the *mayor* of [Leith](https://leith.example/a_b).',
  'Boats of the harbour are & remain\nopen to **everybody** who wants to come to Leith, said a man\nof the harbour.',
  ' The boats are *open*,\n   and were so on Monday.',
  'Date: 2025-06-03',
  'Title: Boats',
  'June 3, 2025',
  '# Boats of Leith',
  'Boats\n---',
  '---',
  '+++',
  '---\ntitle: Boats\n---',
  '```\ncode\n\nmore of it\n```',
  '```',
  '<!-- source: budget -->',
  '<!--',
  'It is open. -->',
  '<script>',
  'It ends. </script>',
  '| Town | Boats |\n|---|---|\n| Leith | 412 |',
  '- One boat\n- Two boats',
  '    indented',
  '[a]: https://leith.example',
  'See [a] and [b][a].',
  '12. May',
  '12 boats came.',
  '> It was said.',
  'Boats came. <p>Then left.',
  'A `b',
  '5 * 3 * 2 and _under_ the ~~bridge~~',
  '* * *',
  'Boats[^1] &amp; more\n===',
];
const EDGES = ['\n\n', '\n\n', '\n\n', '\n', '\n \n', '\r\n\r\n'];
const TYPED = [
  'a',
  'quite ',
  '\n',
  '\n\n',
  '*',
  '**',
  '`',
  '```',
  '<!--',
  '-->',
  '[a]',
  ':',
  '---',
  '#',
  '- ',
  '|',
  '\0',
  '\r\n',
  '\r',
  '1.',
  ' ',
  '   ',
];

/** The same numbers from 0 to 1 each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('Markdown read again after an edit', () => {
  it('is what it is to one who reads it for the first time', () => {
    const next = numbersFrom(7);
    const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] as string; // in range
    let inPart = 0;
    for (let draft = 0; draft < 1500; draft++) {
      // Most drafts are plain words.
      const blocks = Array.from({ length: 1 + Math.floor(next() * 6) }, () =>
        pick(next() < 0.6 ? BLOCKS.slice(0, 4) : BLOCKS),
      );
      let raw = blocks.reduce((text, block) => `${text}${pick(EDGES)}${block}`, next() < 0.5 ? '' : pick(BLOCKS));
      for (let edit = 0; edit < 4; edit++) {
        const before = { raw, ...readDocument(raw, 'draft.md') };
        // Some edits are in two places at once.
        for (let places = next() < 0.3 ? 2 : 1; places > 0; places--) {
          const at = Math.floor(next() * raw.length);
          const typed = next() < 0.3 ? '' : pick(next() < 0.5 ? TYPED.slice(0, 2) : TYPED);
          raw = raw.slice(0, at) + typed + raw.slice(at + Math.floor(next() * next() * 12));
        }
        const again = before.problems.length === 0 ? rereadMarkdown(raw, before) : undefined;
        if (!again) continue;
        inPart++;
        const { value, problems } = readDocument(raw, 'draft.md');
        assert.deepEqual([again, []], [value, problems], JSON.stringify([before.raw, raw]));
      }
    }
    assert.ok(inPart > 300, `${inPart} of them`);
  });

  const LEAD = 'Leith has a budget.\n\n';
  for (const [what, before, now, isInPart] of [
    ['a word in a paragraph', `${LEAD}It is of *£4 million*.`, `${LEAD}It is now of *£4 million*.`, true],
    ['the mark that ends a sign', `${LEAD}It is *new.`, `${LEAD}It is *new*.`, true],
    [
      'a word among notes and lists',
      `${LEAD}<!-- source: a -->\n\n- One\n\nIt is.`,
      `${LEAD}<!-- source: a -->\n\n- One\n\nIt was.`,
      true,
    ],
    ['a word of a text with lines of Windows', 'Leith.\r\n\r\nIt is.\r\n', 'Leith.\r\n\r\nIt was.\r\n', true],
    [
      'a word after front matter',
      '---\ntitle: A\n---\n\nLeith.\n\nIt is.',
      '---\ntitle: A\n---\n\nLeith.\n\nIt was.',
      true,
    ],
    ['words of two paragraphs', `${LEAD}It is.\n\n- One\n\nThey came.`, `${LEAD}It was.\n\n- One\n\nThey left.`, true],
    ['a word of a line that stands further in', `${LEAD}- One\n\n  It is.`, `${LEAD}- One\n\n  It was.`, true],
    ['what stands before a line', `${LEAD}- One\n\n It is.`, `${LEAD}- One\n\nIt is.`, false],
    ['the first word', 'Leith has.\n\nIt is.', 'Edinburgh has.\n\nIt is.', false],
    ['a word in a fence', `${LEAD}\`\`\`\n\nIt is.`, `${LEAD}\`\`\`\n\nIt was.`, false],
    ['half a line end at the end', 'Leith.\r\n\r\nIt is.\r\n', 'Leith.\r\n\r\nIt is.\r', false],
    ['a paragraph that becomes two', `${LEAD}It is. It was.`, `${LEAD}It is.\n\nIt was.`, false],
  ] as const)
    it(`reads ${isInPart ? 'a part' : 'the whole'}: ${what}`, () => {
      const again = rereadMarkdown(now, { raw: before, value: readDocument(before, 'draft.md').value });
      assert.equal(again !== undefined, isInPart);
      if (again) assert.deepEqual(again, readDocument(now, 'draft.md').value);
    });
});
