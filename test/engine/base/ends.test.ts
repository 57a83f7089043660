import assert from 'node:assert/strict';
import { sameEnds, sameTextEnds } from '../../../src/engine/base/ends.ts';

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

describe('the ends of two texts', () => {
  const long = Array.from({ length: 400 }, (_, at) => `word ${at}`).join(' ');
  for (const [name, before, now, from, fromEnd] of [
    ['short ones', 'a ferry sank', 'a fairy sank', 3, 7],
    [
      'a letter more in the middle of a long one',
      long,
      `${long.slice(0, 1700)}é${long.slice(1700)}`,
      1700,
      long.length - 1700,
    ],
    ['a letter less near its end', long, long.slice(0, -5) + long.slice(-4), long.length - 5, 4],
    ['the same', long, long, long.length, 0],
    ['one that repeats itself', 'a'.repeat(2000), 'a'.repeat(1999), 1999, 0],
    ['an empty one', '', long, 0, 0],
  ] as const)
    it(`of ${name}: ${from} and ${fromEnd}`, () => {
      assert.deepEqual(sameTextEnds(before, now), { from, fromEnd });
      assert.deepEqual(sameTextEnds(now, before), { from, fromEnd });
    });
});
