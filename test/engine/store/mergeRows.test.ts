/** Rows in any of some lists and in each of others. */
import assert from 'node:assert/strict';
import { mergeRows } from '../../../src/engine/store/sqlite/mergeRows.ts';

type Lists = readonly (readonly number[])[];

const cases: readonly (readonly [some: Lists, all: Lists, rows: readonly number[]])[] = [
  [[], [], []],
  [[[]], [], []],
  [[[1, 4, 9]], [], [9, 4, 1]],
  [[[1, 4], [2, 4, 7], [7]], [], [7, 4, 2, 1]],
  [[[1, 4], [2, 4, 7], [7]], [[2, 3, 4]], [4, 2]],
  [
    [[1, 2, 3, 4, 5]],
    [
      [1, 3, 5],
      [3, 4, 5],
    ],
    [5, 3],
  ],
  [[[1, 2]], [[]], []],
];

describe('lists of rows', () => {
  for (const [some, all, rows] of cases) {
    it(`${JSON.stringify(some)} and ${JSON.stringify(all)} have ${JSON.stringify(rows)} in common`, () => {
      assert.deepEqual([...mergeRows(some, all)], rows);
    });
  }
});
