import assert from 'node:assert/strict';
import { createWordCounts } from '../../../src/engine/store/sqlite/wordCounts.ts';
import { hashWord } from '../../../src/engine/text/vocabulary.ts';

type Batches = readonly (readonly [lines: string, by: 1 | -1])[];

const cases: readonly (readonly [Batches, Readonly<Record<string, number>>])[] = [
  [[], {}],
  [[['', 1]], {}],
  [[['the\ntalks', 1]], { the: 1, talks: 1 }],
  [
    [
      ['the\ntalks\n1,013', 1],
      ['talks\nthe\nmen', 1],
      ['the', -1],
    ],
    { the: 1, talks: 2, '1,013': 1, men: 1 },
  ],
  // Of a source that was read again: what was known of where these words stand no longer holds.
  [
    [
      ['talks\nmen', -1],
      ['men\ntalks\nkyiv', 1],
    ],
    { talks: 0, men: 0, kyiv: 1 },
  ],
  [[['opcwesc\nkmkjbhy\nopcwesc', 1]], { opcwesc: 2, kmkjbhy: 1 }],
];

describe('counts of words', () => {
  for (const [batches, expected] of cases)
    it(JSON.stringify(batches), () => {
      const counts = createWordCounts();
      for (const [lines, by] of batches) counts.add(lines, by);
      assert.deepEqual(Object.fromEntries(counts.changes()), expected);
    });

  it('tell two words of one hash apart: those of the last case', () => {
    assert.equal(hashWord('opcwesc'), hashWord('kmkjbhy'));
  });

  it('have room for any number, and begin anew', () => {
    const counts = createWordCounts();
    for (let round = 0; round < 2; round++) {
      const expected = new Map<string, number>();
      for (let source = 0; source < 50; source++) {
        const words = Array.from({ length: 200 }, (_, at) => `w${(at * at * 31 + source * 17) % 5003}`);
        counts.add(words.join('\n'), 1);
        for (const word of words) expected.set(word, (expected.get(word) ?? 0) + 1);
      }
      assert.deepEqual(new Map(counts.changes()), expected);
      counts.clear();
    }
  });
});
