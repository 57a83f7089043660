import assert from 'node:assert/strict';
// Declares all tables that there are, so that those below come after them.
import '../../../src/engine/service/open.ts';
import { defineWords, idOf, wordSet } from '../../../src/engine/text/vocabulary.ts';

describe('tables of words', () => {
  it('have their own words each, however many tables there are', () => {
    const names = Array.from({ length: 64 }, (_, i) => `tableword${String.fromCharCode(97 + (i >> 3), 97 + (i & 7))}`);
    const tables = names.map((name) => wordSet(name));
    for (const [at, table] of tables.entries()) {
      assert.deepEqual(
        names.filter((name) => table.has(idOf(name))),
        [names[at]],
      );
    }
  });

  it('are the same for the same list', () => {
    assert.equal(wordSet('tableone tabletwo'), wordSet('tableone tabletwo'));
  });

  it('give what a word was declared with, and nothing for a word of another table', () => {
    const table = defineWords([
      ['tablethree', 3],
      ['tablefour', 4],
    ]);
    assert.deepEqual(
      ['tablethree', 'tablefour', 'tableone', 'no word that anybody declared'].map((word) => table.get(idOf(word))),
      [3, 4, undefined, undefined],
    );
  });
});
