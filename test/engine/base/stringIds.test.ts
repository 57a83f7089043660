import assert from 'node:assert/strict';
import { createStringIds } from '../../../src/engine/base/stringIds.ts';

describe('strings as numbers', () => {
  it('counts them as they are met and knows each again, until all are forgotten', () => {
    const ids = createStringIds();
    // Alike in all that the hash looks at, and many more than there is room for at first.
    const strings = ['', 'a', 'ab', ...Array.from({ length: 3000 }, (_, i) => `na${1000 + i}x${1000 + i}me`)];
    assert.deepEqual(strings.map(ids.idOf), [...strings.keys()]);
    assert.deepEqual(strings.map(ids.idOf), [...strings.keys()]);
    assert.equal(ids.find('na1000x1000me'), 3);
    assert.equal(ids.find('other'), -1);
    ids.clear();
    assert.equal(ids.find('a'), -1);
    assert.equal(ids.idOf('ab'), 0);
  });

  it('keeps those that it was made with', () => {
    const ids = createStringIds(['person', 'place']);
    assert.deepEqual(['place', 'umerov', 'person'].map(ids.idOf), [1, 2, 0]);
    for (let i = 0; i < 3000; i++) ids.idOf(`name ${i}`);
    ids.clear();
    assert.deepEqual(['london', 'person', 'place', 'umerov'].map(ids.idOf), [2, 0, 1, 3]);
  });
});
