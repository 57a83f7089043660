import assert from 'node:assert/strict';
import { each } from '../../../src/engine/service/each.ts';

describe('each', () => {
  it('goes on after an item that throws', async () => {
    const seen: string[] = [];
    for await (const attempt of each([1, 2, 3], reciprocal))
      seen.push(attempt.done ? `${attempt.item}: ${attempt.result}` : `${attempt.item} failed: ${attempt.message}`);
    assert.deepEqual(seen, ['1: 1', '2 failed: not 2', '3: 0.3333333333333333']);
  });

  it('begins no more items ahead than it may, and keeps their order', async () => {
    const begun: number[] = [];
    const work = async (item: number): Promise<number> => {
      begun.push(item);
      return item;
    };
    const seen: number[] = [];
    for await (const { item } of each([1, 2, 3, 4, 5], work, 2)) {
      seen.push(item);
      if (item === 1) assert.deepEqual(begun, [1, 2, 3]);
    }
    assert.deepEqual(seen, [1, 2, 3, 4, 5]);
  });
});

async function reciprocal(item: number): Promise<number> {
  if (item === 2) throw new Error('not 2');
  return 1 / item;
}
