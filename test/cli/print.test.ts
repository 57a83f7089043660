import assert from 'node:assert/strict';
import path from 'node:path';
import { formatExcerpt, formatSentence, readLines, withoutControls } from '../../src/cli/print.ts';
import { createSourcePaths, isInScope, scopeOf } from '../../src/cli/sourcePaths.ts';
import { readArguments } from '../../src/cli/usage.ts';
import { sourceId } from '../../src/engine/model/source.ts';

describe('lines', () => {
  const text = 'one\r\ntwo\rthree\n\nfive';
  const places: readonly (readonly [word: string, line: number, column: number])[] = [
    ['one', 1, 1],
    ['two', 2, 1],
    ['hree', 3, 2],
    ['five', 5, 1],
  ];
  for (const [word, line, column] of places) {
    it(`has ${word} at ${line}:${column}`, () => {
      const lines = readLines(text);
      assert.deepEqual(lines.positionOf(text.indexOf(word)), { line, column });
      assert.equal(lines.offsetOf({ line, column }), text.indexOf(word));
    });
  }

  it('have no places beyond their ends', () => {
    const lines = readLines(text);
    assert.equal(lines.offsetOf({ line: 1, column: 4 }), 3);
    assert.equal(lines.offsetOf({ line: 1, column: 5 }), undefined);
    assert.equal(lines.offsetOf({ line: 6, column: 1 }), undefined);
  });
});

describe('an excerpt', () => {
  const long = 'word '.repeat(60);
  const cases: readonly (readonly [title: string, text: string, words: string, lines: readonly [string, string]])[] = [
    ['underlines', 'In all 1,200 came.', '1,200', [' 1 | In all 1,200 came.', '   |        ^^^^^']],
    ['stands in its line', 'One.\n\nTwo 12 came.', '12', [' 3 | Two 12 came.', '   |     ^^']],
    [
      'counts columns of the terminal',
      '“北京” had 12 cafe\u0301s',
      '12',
      [' 1 | “北京” had 12 cafe\u0301s', '   |            ^^'],
    ],
    ['takes a tab for a space', '\t\tTwo 12', '12', [' 1 |   Two 12', '   |       ^^']],
    ['ends with the line', 'He said “one\ntwo”.', '“one\ntwo”', [' 1 | He said “one', '   |         ^^^^']],
    [
      'is cut to what stands around',
      `${long}1,200 ${long}`,
      '1,200',
      [` 1 | …${'word '.repeat(8)}1,200 ${'word '.repeat(8).trim()}…`, `   | ${' '.repeat(41)}^^^^^`],
    ],
  ];
  for (const [title, text, words, expected] of cases) {
    it(title, () => {
      const start = text.indexOf(words);
      const printed = formatExcerpt(readLines(text), { start, end: start + words.length }, (carets) => carets);
      assert.deepEqual(printed.split('\n'), expected);
    });
  }
});

describe('text of others on a terminal', () => {
  it('gives no orders and turns no direction', () => {
    assert.equal(withoutControls('a\u001b[2Jb\u0007\u202ec\td\r\ne\u009bf'), 'a[2Jbc d ef');
  });

  it('is cut around the words that count', () => {
    const sentence = `${'before '.repeat(60)}1,200 ${'after '.repeat(60)}`;
    const start = sentence.indexOf('1,200');
    const printed = formatSentence(sentence, { start, end: start + 5 });
    assert.match(printed, /^“…before .* 1,200 after .*…”$/);
    assert.ok(printed.length < 340);
  });
});

describe('arguments', () => {
  it('give --sources every path up to the next option', () => {
    const read = readArguments(
      ['a.md', '--sources', 'b', 'c', '--index', 'i.db', '-', '--sources=d', '--', '-e.md'],
      ['sources', 'index'],
    );
    assert.deepEqual(read, {
      values: { index: 'i.db' },
      positionals: ['a.md', '-', '-e.md'],
      sources: ['b', 'c', 'd'],
    });
  });

  for (const args of [['--what'], ['--index'], ['--help=x'], ['']])
    it(`cannot be "${args.join(' ')}"`, () => assert.throws(() => readArguments(args, ['index'])));
});

describe('paths of sources', () => {
  const here = path.resolve('/desk');

  it('are relative to the index in it and to the current folder on paper', () => {
    const paths = createSourcePaths('kept/index.db', here);
    assert.equal(paths.idOf('./seeds/a.md'), '../seeds/a.md');
    assert.equal(paths.pathOf(sourceId('../seeds/a.md')), 'seeds/a.md');
    assert.equal(paths.pathOf(sourceId('file:///desk/seeds/a%20b.md')), 'seeds/a b.md');
    assert.equal(createSourcePaths(undefined, here).idOf(path.join(here, 'seeds', 'a.md')), 'seeds/a.md');
  });

  it('are within what was asked for, or not', () => {
    for (const [asked, file, is] of [
      ['seeds', 'seeds/a.md', true],
      ['seeds/', 'seeds/deep/a.md', true],
      ['seeds/**/*.md', 'seeds/a.md', true],
      ['seeds/a.md', 'seeds/a.md', true],
      ['*.md', 'a.md', true],
      ['seeds', 'seeds2/a.md', false],
      ['seeds/may', 'seeds/june/a.md', false],
    ] as const)
      assert.equal(isInScope(path.join(here, file), scopeOf(asked, here)), is, `${file} in ${asked}`);
  });
});
