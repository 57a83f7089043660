import assert from 'node:assert/strict';
import { readPassages } from '../../../src/engine/text/passages.ts';
import { checkDraft } from '../../support/newsroom.ts';

/** Pieces that texts are made of: words, numbers, marks, markup, and signs that break readers. */
const PIECES = [
  'Anna Keller',
  'the mayor',
  'said',
  '£4.2 million',
  '15,000',
  '20 %',
  'a fifth of',
  'more than',
  'on 31 February 2025',
  'Tuesday, June 3',
  'yesterday',
  'last week',
  '“',
  '”',
  '"',
  "'",
  '’',
  '*',
  '**',
  '_',
  '[a](b)',
  '<!--',
  '-->',
  '`',
  '```',
  '#',
  '>',
  '|',
  '---',
  '&amp;',
  '\\',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u202f',
  '\ud800',
  '\udc00',
  '\0',
  '😀',
  'U.S.',
  'J. K.',
  '...',
  '—',
  '-',
  '(',
  ')',
  ';',
  ',',
  '.',
  '?',
  '1e999',
  '0',
  '-5',
  '½',
  '6-2',
  'million',
  'from 1 to',
] as const;

/** The same numbers on every run: a linear congruential generator (Numerical Recipes). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function soup(next: (below: number) => number): string {
  const count = 5 + next(80);
  return Array.from({ length: count }, () => PIECES[next(PIECES.length)] ?? '').join(next(3) === 0 ? '' : ' ');
}

describe('any text', () => {
  it('is checked without a throw, and every verdict lies in the draft, in order', async () => {
    const next = seeded(7);
    for (let round = 0; round < 150; round++) {
      const [text, source] = [soup(next), soup(next)];
      const { report } = await checkDraft({ sources: [{ name: 's.md', text: source }], draft: { name: 'd.md', text } });
      let before = 0;
      for (const { at } of report.verdicts) {
        assert.ok(
          at.start >= before && at.start < at.end && at.end <= text.length,
          `round ${round}: ${JSON.stringify(text)}`,
        );
        before = at.start;
      }
    }
  });

  it('has passages that end, even where no sentence does', () => {
    const passages = readPassages('Anna Smith, 15, '.repeat(2000));
    assert.ok(passages.length > 5);
    assert.ok(passages.every(({ first, end }) => end - first <= 1001));
  });
});
