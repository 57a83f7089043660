import assert from 'node:assert/strict';
import type { SqlDriver } from '../../../src/engine/store/sqlite/driver.ts';
import { prepareSchema } from '../../../src/engine/store/sqlite/schema.ts';
import { createWordIndex } from '../../../src/engine/store/sqlite/words.ts';
import { openSqliteDriver } from '../../../src/host/node/sqlite.ts';

describe('the word index', () => {
  it('asks for no word twice where what was typed is itself one of the commonest words that begin so', async () => {
    const driver = await openSqliteDriver(':memory:');
    prepareSchema(driver);
    const asked: string[][] = [];
    const index = createWordIndex(listening(driver, 'json_group_array(rowid) FROM holding', asked));
    // More words than are tried, of which "mar" is in both sources.
    const letters = 'abcdefghijklmnopqrst';
    const longer = [...letters].flatMap((a) => [...letters].map((b) => `mar${a}${b}`));
    for (const [row, words] of [['mar', ...longer], ['mar']].entries()) {
      index.add(row + 1, words.join('\n'));
      index.count(words.join('\n'), 1);
    }
    index.flush();
    assert.deepEqual([...index.rowsHolding({ words: [], prefix: 'mar' })], [2, 1]);
    assert.ok(asked.length === 1 && asked[0]?.includes('"mar"'), String(asked));
    assert.equal(new Set(asked[0]).size, asked[0]?.length);
    driver.close();
  });

  it('knows what became common since a letter was typed before', async () => {
    const driver = await openSqliteDriver(':memory:');
    prepareSchema(driver);
    const index = createWordIndex(driver);
    const store = (row: number, words: readonly string[]): void => {
      index.add(row, words.join('\n'));
      index.count(words.join('\n'), 1);
      index.flush();
    };
    const letters = 'abcdefghijklmnopqrst';
    store(
      1,
      [...letters].flatMap((a) => [...letters].map((b) => `m${a}${b}`)),
    );
    assert.deepEqual([...index.rowsHolding({ words: [], prefix: 'm' })], [1]);
    // Late in the alphabet, so that it is tried for being common alone.
    store(2, ['mzz']);
    store(3, ['mzz']);
    assert.deepEqual([...index.rowsHolding({ words: [], prefix: 'm' })], [3, 2, 1]);
    driver.close();
  });
});

/** The driver, noting the list that each question of a statement with `part` in it is about. */
function listening(driver: SqlDriver, part: string, asked: string[][]): SqlDriver {
  return {
    exec: (sql) => driver.exec(sql),
    close: () => driver.close(),
    dataVersion: () => driver.dataVersion(),
    prepare(sql) {
      const prepared = driver.prepare(sql);
      if (!sql.includes(part)) return prepared;
      return {
        run: (...values) => prepared.run(...values),
        get: (...values) => prepared.get(...values),
        iterate: (...values) => prepared.iterate(...values),
        all(...values) {
          asked.push(JSON.parse(String(values[0])) as string[]); // as the index asks
          return prepared.all(...values);
        },
      };
    },
  };
}
