import assert from 'node:assert/strict';
import { createRecent } from '../../../src/engine/base/recent.ts';

describe('a map of what is recent', () => {
  it('forgets what was not set again while its half was filled once more', () => {
    const recent = createRecent<string, number>(4);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.turn();
    assert.deepEqual([recent.get('a'), recent.get('b')], [1, 2]);
    recent.set('a', 3);
    recent.set('c', 4);
    recent.turn();
    assert.deepEqual([recent.get('a'), recent.get('b'), recent.get('c')], [3, undefined, 4]);
  });

  it('forgets nothing of a turn, however much is set in it, nor of the one before', () => {
    const recent = createRecent<number, number>(2);
    for (let key = 0; key < 100; key++) recent.set(key, key);
    recent.turn();
    for (let key = 100; key < 200; key++) recent.set(key, key);
    assert.deepEqual([recent.get(0), recent.get(199)], [0, 199]);
  });
});
