import assert from 'node:assert/strict';
import { formats, readDocument } from '../../../src/engine/formats/index.ts';
import { type FormatCase, markdownCases } from './markdown.cases.ts';
import { plainCases } from './plain.cases.ts';

/** Spaces run together, line feeds shown. */
function show(prose: string): string {
  return prose
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '¶')
    .trim();
}

function check(cases: readonly FormatCase[], path: string): void {
  for (const [raw, expected] of cases) {
    it(JSON.stringify(raw), () => {
      const { prose } = readDocument(raw, path).value;
      assert.equal(show(prose.text), expected);
      assertMasked(raw, prose.text);
    });
  }
}

/** Every code unit is the raw one, white space, or the sign that an escape or entity at its place stands for. */
function assertMasked(raw: string, prose: string): void {
  assert.equal(prose.length, raw.length, JSON.stringify(raw));
  for (let i = 0; i < raw.length; i++) {
    const kept = prose[i] === raw[i] || /\s/.test(prose[i] ?? '') || '&;\\'.includes(raw[i] ?? '');
    assert.ok(kept, `${JSON.stringify(raw)} at ${i}`);
  }
}

describe('formats', () => {
  describe('Markdown', () => check(markdownCases, 'draft.md'));
  describe('plain text', () => check(plainCases, 'draft.txt'));

  describe('plain text that needs no mask', () => {
    for (const [raw] of plainCases) {
      it(JSON.stringify(raw), () => {
        // An address at the end asks for a mask, and is not looked at by what stands before it.
        const masked = readDocument(`${raw}\n\nwww.example.org`, 'draft.txt').value;
        // As long as the address, so that what follows the words is no reason for another title.
        const read = readDocument(`${raw}\n\nno address here`, 'draft.txt').value;
        assert.equal(read.prose.text.slice(0, raw.length), masked.prose.text.slice(0, raw.length));
        assert.deepEqual([read.date, read.title], [masked.date, masked.title]);
      });
    }
  });

  describe('title and date', () => {
    const cases: readonly (readonly [path: string, raw: string, title: string, date: string])[] = [
      ['a.md', '---\ntitle: Talks end\ndate: 2025-05-28\n---\n# Other\n', 'Talks end', 'frontMatter 2025-05-28'],
      ['a.md', '---\ntitle: "Talks: \\"the end\\"" \n---\n', 'Talks: "the end"', '-'],
      [
        'a.md',
        "---\r\ntitle: 'Talks end' # a comment\r\npublished: 28 May 2025 # or so\r\n---\r\n",
        'Talks end',
        'frontMatter 28 May 2025',
      ],
      [
        'a.md',
        '---\ntitle: >\n  Talks end\ntags:\n  - a\n  - b\npubDate: 2025-05-28T10:00\n...\nText.',
        'Talks end',
        'frontMatter 2025-05-28T10:00',
      ],
      [
        'a.md',
        '\ufeff+++\ntitle = "Talks end"\ndate = 2025-05-28\n[extra]\na = 1\n+++\nText.',
        'Talks end',
        'frontMatter 2025-05-28',
      ],
      ['a.md', '# *Talks* end\n\nText.', 'Talks end', '-'],
      ['a.md', 'Text.\n\nTalks end\n===\n', 'Talks end', '-'],
      ['a.md', 'Talks end\n\nText.', 'Talks end', '-'],
      ['a.md', 'Talks end\n\n**Date:** 28 May 2025\n\nText.', 'Talks end', 'metadata 28 May 2025'],
      ['a.md', 'A sentence.\n\nText.', '-', '-'],
      ['a.md', '---\n\nA rule.\n\n---\n', '-', '-'],
      ['a.txt', 'Talks end\nText.', 'Talks end', '-'],
      ['a.txt', 'One line only', '-', '-'],
      ['a.txt', '"We are ready," he said.\nText.', '-', '-'],
      ['a.txt', 'Talks end\nDate: 2025-05-28\nText.', 'Talks end', 'metadata 2025-05-28'],
      ['a.txt', 'Headline: Talks end\nPublication date: 28 May 2025\nText.', 'Talks end', 'metadata 28 May 2025'],
      ['a.txt', 'Date: to be announced\nText.', 'Date: to be announced', '-'],
      ['a.txt', '', '-', '-'],
    ];
    for (const [path, raw, title, date] of cases) {
      it(JSON.stringify(raw), () => {
        const { value, problems } = readDocument(raw, path);
        assert.equal(value.title ?? '-', title);
        assert.equal(value.date ? `${value.date.origin} ${value.date.text}` : '-', date);
        assert.deepEqual(problems, []);
      });
    }
  });

  it('reads every Markdown case alike with the line ends of Windows', () => {
    for (const [raw] of markdownCases) {
      if (raw.includes('\r')) continue;
      const windows = readDocument(raw.replaceAll('\n', '\r\n'), 'a.md').value.prose.text;
      assert.equal(show(windows), show(readDocument(raw, 'a.md').value.prose.text), JSON.stringify(raw));
    }
  });

  it('takes front matter for no prose, and knows where a rule begins a text', () => {
    assert.equal(show(readDocument('---\ndate: 2025-05-28\n---\nText.', 'a.md').value.prose.text), '¶¶¶Text.');
    assert.equal(
      show(readDocument('---\nHe said it.\n\nShe left.\n', 'a.md').value.prose.text),
      '¶He said it.¶¶She left.¶',
    );
  });

  it('reads on where front matter is odd, and says so', () => {
    const { value, problems } = readDocument('---\ntitle: Talks end\n?? odd\n---\nText.', 'a.md');
    assert.equal(value.title, 'Talks end');
    assert.equal(problems.length, 1);
    assert.deepEqual(problems[0]?.span, { start: 21, end: 27 });
  });

  it('says that a file is binary or wrongly decoded', () => {
    const binary = readDocument('\0\0abc 2020\0\0', 'a.txt');
    assert.match(binary.problems[0]?.message ?? '', /binary/);
    assert.equal(binary.value.prose.text.trim(), '');
    const almost = readDocument(`One.\0${'x'.repeat(2000)}`, 'a.txt');
    assert.equal(almost.problems.length, 1);
    assert.match(almost.value.prose.text, /One/);
    assert.match(readDocument('caf\ufffd', 'a.md').problems[0]?.message ?? '', /UTF-8/);
  });

  it('goes by the ending of the path, and takes the rest for plain text', () => {
    const prose = (path: string | undefined) => show(readDocument('*a*', path).value.prose.text);
    for (const path of ['a.md', 'A.MD', 'x/y.z.markdown']) assert.equal(prose(path), 'a');
    for (const path of ['a.txt', 'README', 'md', 'a.xyz', undefined]) assert.equal(prose(path), '*a*');
  });

  it('keeps every offset of any text', () => {
    const signs = [
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '    ',
      '*',
      '**',
      '_',
      '`',
      '```',
      '~~~',
      '[',
      ']',
      '(',
      ')',
      ':',
      '<',
      '>',
      '<!--',
      '-->',
      '|',
      '|---|',
      '-',
      '---',
      '#',
      '1.',
      '\\',
      '&',
      '&amp;',
      '&#x1F600;',
      'a',
      'word',
      'http://',
      'www.',
      '@',
      '.',
      '{{',
      '}}',
      '<script>',
      '</script>',
      '\ud83d',
      '\udc00',
      '\0',
      '\ufeff',
      '\f',
      '\t',
      '[^1]:',
      '+++',
      'date:',
      '=',
      '~~',
      'é',
    ];
    let seed = 7;
    for (let round = 0; round < 6000; round++) {
      let text = '';
      for (let i = 0; i < 20; i++) {
        seed = (seed * 48_271) % 0x7fffffff;
        text += signs[seed % signs.length];
      }
      for (const { extensions, read } of formats) {
        const { prose } = read(text).value;
        assertMasked(text, prose.text);
        assert.equal(prose.toRaw(3), 3, extensions[0]);
      }
    }
  });

  it('comes to an end with hostile text', () => {
    for (const part of [
      '[',
      '](',
      '![',
      '*',
      '`a``',
      '<a ',
      '&',
      '<!--',
      '[^',
      '- ',
      '> ',
      '\\',
      'www.',
      '@a',
      '{{',
      '"a',
      '[a]: b\n',
      '~~~\n',
      '|a\n',
      '://',
    ]) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      for (const { read } of formats) assert.equal(read(text).value.prose.text.length, text.length);
    }
  });
});
