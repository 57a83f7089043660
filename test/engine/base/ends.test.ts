import assert from 'node:assert/strict';
import { sameEnds } from '../../../src/engine/base/ends.ts';

describe('the ends of two lists', () => {
  for (const [before, now, from, fromEnd] of [
    ['a b c d', 'a b x d', 2, 1],
    ['a b c', 'a b c', 3, 0],
    ['a a', 'a a a', 2, 0],
    ['a b', 'c d', 0, 0],
    ['b c', 'a b c', 0, 2],
    ['', 'a', 0, 0],
  ] as const)
    it(`of “${before}” and “${now}”: ${from} and ${fromEnd}`, () => {
      const words = (text: string) => text.split(' ').filter(Boolean);
      assert.deepEqual(
        sameEnds(words(before), words(now), (one, other) => one === other),
        { from, fromEnd },
      );
    });
});
