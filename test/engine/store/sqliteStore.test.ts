import assert from 'node:assert/strict';
import type { SqlDriver } from '../../../src/engine/store/sqlite/driver.ts';
import { openSqliteStore } from '../../../src/engine/store/sqlite/sqliteStore.ts';
import { openSqliteDriver } from '../../../src/host/node/sqlite.ts';
import { describeStore } from './contract.ts';
import { documentOf, wordsOf } from './documents.ts';

describeStore('SQLite store', async () => openSqliteStore(await openSqliteDriver(':memory:')));

describe('SQLite store', () => {
  it('unpacks no source for a quotation but those that may have it', async () => {
    const { driver, counted } = counting(await openSqliteDriver(':memory:'), /SELECT .*\bfacts\b/);
    const store = openSqliteStore(driver);
    await store.replace([
      documentOf('seeds/said.md', 'It rained.\n“We will do it,” Zoë Müller said.'),
      documentOf('seeds/unsaid.md', 'We will see what it can do.'),
      documentOf('seeds/apart.md', '“We came,” he said.\nThey will do it.'),
      documentOf('seeds/other.md', '“We know it and will do what we can,” he said.'),
    ]);
    const [claimed] = documentOf('draft.md', 'Müller said: “We will do it”.').facts.filter(
      ({ kind }) => kind === 'quote',
    );
    assert.ok(claimed);
    assert.deepEqual(wordsOf(await store.mentions(claimed)), ['We will do it']);
    assert.equal(counted(), 2);
    await store.close();
  });
});

/** The driver, and how often it was asked for a row by such a statement. */
function counting(driver: SqlDriver, statement: RegExp): { readonly driver: SqlDriver; counted(): number } {
  let count = 0;
  const prepare: SqlDriver['prepare'] = (sql) => {
    const prepared = driver.prepare(sql);
    if (!statement.test(sql)) return prepared;
    return {
      run: (...values) => prepared.run(...values),
      all: (...values) => prepared.all(...values),
      iterate: (...values) => prepared.iterate(...values),
      get(...values) {
        count++;
        return prepared.get(...values);
      },
    };
  };
  return {
    driver: {
      exec: (sql) => driver.exec(sql),
      close: () => driver.close(),
      dataVersion: () => driver.dataVersion(),
      prepare,
    },
    counted: () => count,
  };
}
