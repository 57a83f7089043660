/** The stores side by side, and what only the database has to do. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FactStore, SourceDocument } from '../../../src/engine/store/factStore.ts';
import { createMemoryStore } from '../../../src/engine/store/memory/memoryStore.ts';
import { prepareSchema, schemaVersion, UnusableIndexError } from '../../../src/engine/store/sqlite/schema.ts';
import { openSqliteStore } from '../../../src/engine/store/sqlite/sqliteStore.ts';
import { openSqliteDriver } from '../../../src/host/node/sqlite.ts';
import { documentOf, ids, plain } from './documents.ts';

const people = ['Rustem Umerov', 'Sergei Lavrov', 'Zoë Müller', 'Hakan Fidan', 'the United Nations', 'O’Neill'];
const places = ['Istanbul', 'Sumy', 'Geneva', 'New York'];

/** Forty short articles, each different, many with words and facts in common. */
const articles: readonly SourceDocument[] = Array.from({ length: 40 }, (_, i) =>
  documentOf(
    `seeds/${String((i * 7) % 40).padStart(2, '0')}.md`,
    `${people[i % people.length]} spoke in ${places[i % places.length]} on May ${1 + (i % 28)}, 2025.\nAbout ${(i + 1) * 100} people came, ${i}% more than ${people[(i * 5 + 1) % people.length]} had hoped. “We were ${i} times as many,” she said.`,
    i % 3 === 0 ? {} : { date: { from: 20000 + i, to: 20000 + i, origin: 'frontMatter' } },
  ),
);

describe('the stores', () => {
  it('give the same answers, in whatever order the sources came', async () => {
    const stores = [createMemoryStore(), createMemoryStore(), await sqlite(), await sqlite()] as const;
    await stores[0].replace(articles);
    await stores[1].replace(articles.toReversed());
    await stores[2].replace(articles);
    // One by one, some of them twice, and one that goes again.
    for (const article of articles.toReversed()) await stores[3].replace([article]);
    await stores[3].replace([...articles.slice(0, 9), documentOf('gone.md', 'Sergei Lavrov left Istanbul.')]);
    await stores[3].remove(ids('gone.md'));
    const [expected, ...others] = await Promise.all(stores.map(answers));
    for (const other of others) assert.deepEqual(other, expected);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe('the sources related to a draft', () => {
  it('are the same after a changed word as where nothing was asked before', async () => {
    const documents = Array.from({ length: 40 }, (_, i) =>
      documentOf(
        `seeds/${i}.md`,
        `everyone ${i % 2 ? 'odd' : 'even'} shared${i % 8} ${Array.from({ length: 9 }, (_, n) => `rare${i}x${n}`).join(' ')}`,
      ),
    );
    // More words than are looked at, and then with one gone, new or another: rare, shared by some, by all, by none.
    const long = documents.flatMap((_, i) => Array.from({ length: 8 }, (_, n) => `rare${i}x${n}`));
    const drafts = [long, ['odd', 'shared1', 'rare3x0', 'rare4x1'], ['shared2', 'everyone', 'nowhere']].flatMap(
      (terms) => [
        terms,
        terms.slice(1),
        [...terms.slice(0, 1), 'nowhere', ...terms.slice(2)],
        ['shared3', ...terms],
        [...terms, 'rare39x8', 'rare5x8'],
        [...terms.slice(0, -1), 'odd', 'everyone'],
        terms.toReversed(),
        [],
      ],
    );
    const store = await sqlite();
    await store.replace(documents);
    for (const terms of drafts) {
      const fresh = createMemoryStore();
      await fresh.replace(documents);
      assert.deepEqual(await store.related(terms, 9), await fresh.related(terms, 9), terms.join(' '));
      await fresh.close();
    }
    await store.close();
  });
});

describe('the sources related to a draft of a small folder', () => {
  it('are the same where a common word comes to as many rare ones as an archive would be asked for', async () => {
    const documents = Array.from({ length: 8 }, (_, i) =>
      documentOf(
        `seeds/${i}.md`,
        `${i % 2 ? 'odd' : 'even'} ${Array.from({ length: 32 }, (_, n) => `rare${i}x${n}`).join(' ')}`,
      ),
    );
    const rare = documents.flatMap((_, i) => Array.from({ length: 32 }, (_, n) => `rare${i}x${n}`));
    const [store, fresh] = [await sqlite(), createMemoryStore()];
    await store.replace(documents);
    await fresh.replace(documents);
    for (const terms of [rare, [...rare, 'odd']])
      assert.deepEqual(await store.related(terms, 9), await fresh.related(terms, 9));
    await store.close();
    await fresh.close();
  });
});

describe('the SQLite store', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-store-'));
    file = path.join(folder, 'index.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps everything when it is closed', async () => {
    const first = openSqliteStore(await openSqliteDriver(file));
    await first.replace(articles);
    const expected = await answers(first);
    await first.close();
    const second = openSqliteStore(await openSqliteDriver(file));
    assert.deepEqual(await answers(second), expected);
    await second.close();
  });

  it('notices what another process writes', async () => {
    const mine = openSqliteStore(await openSqliteDriver(file));
    const theirs = openSqliteStore(await openSqliteDriver(file));
    await mine.replace(articles);
    const before = theirs.generation;
    const [lavrov] = await theirs.search('lavrov', 1);
    assert.ok(lavrov);
    await mine.remove([lavrov.ref.id]);
    await setImmediate();
    assert.ok(theirs.generation > before);
    assert.ok((await theirs.search('lavrov', 50)).every(({ ref }) => ref.id !== lavrov.ref.id));
    assert.equal((await theirs.sources()).length, 39);
    await theirs.replace([documentOf('seeds/late.md', 'Sergei Lavrov stayed.')]);
    await setImmediate();
    assert.equal((await mine.facts(ids('seeds/late.md'))).flat().length, 1);
    await mine.close();
    await theirs.close();
  });

  it('gives the same answers once it is tidied, by one list of what has a word, and is no larger', async () => {
    const driver = await openSqliteDriver(file);
    const store = openSqliteStore(driver);
    const numberOf = (sql: string) => Number(driver.prepare(sql).get()?.n);
    const lists = () => numberOf('SELECT count(DISTINCT segid) AS n FROM holding_idx');
    const pages = () => numberOf('SELECT page_count AS n FROM pragma_page_count');
    for (const article of articles) await store.replace([article]);
    const expected = await answers(store);
    const before = { lists: lists(), pages: pages() };
    let steps = 1;
    while (store.tidy()) assert.ok(steps++ < 100);
    assert.ok(before.lists > 1 && lists() === 1, `${before.lists} lists, then ${lists()}`);
    assert.ok(pages() <= before.pages, `${before.pages} pages, then ${pages()}`);
    assert.equal(numberOf('SELECT freelist_count AS n FROM pragma_freelist_count'), 0);
    assert.deepEqual(await answers(store), expected);
    await store.close();
  });

  it('refuses the index of a newer version', async () => {
    const driver = await openSqliteDriver(file);
    prepareSchema(driver);
    driver.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
    assert.throws(() => openSqliteStore(driver), isUnusable('newer'));
    driver.close();
  });

  it('refuses the database of another program', async () => {
    const driver = await openSqliteDriver(file);
    driver.exec('CREATE TABLE bookmarks (address TEXT)');
    assert.throws(() => openSqliteStore(driver), isUnusable('foreign'));
    driver.close();
  });

  it('refuses what is no database, or only a part of one', async () => {
    writeFileSync(file, 'The council approved a budget of £4.2 million. '.repeat(30));
    const text = await openSqliteDriver(file);
    assert.throws(() => openSqliteStore(text), isUnusable('broken'));
    text.close();
    const whole = path.join(folder, 'whole.db');
    const store = openSqliteStore(await openSqliteDriver(whole));
    await store.replace(articles);
    await store.close();
    copyFileSync(whole, path.join(folder, 'part.db'));
    truncateSync(path.join(folder, 'part.db'), 40_000);
    const part = await openSqliteDriver(path.join(folder, 'part.db'));
    assert.throws(() => openSqliteStore(part), isUnusable('broken'));
    part.close();
  });
});

async function sqlite(): Promise<FactStore> {
  return openSqliteStore(await openSqliteDriver(':memory:'));
}

function isUnusable(reason: string): (error: unknown) => boolean {
  return (error) => error instanceof UnusableIndexError && error.reason === reason;
}

/** Everything that a store can be asked about the articles. */
async function answers(store: FactStore): Promise<object> {
  const all = articles.map(({ ref }) => ref.id);
  const facts = articles.flatMap((article) => article.facts);
  const values = new Map(facts.map((fact) => [`${fact.kind}${JSON.stringify(fact.value)}`, fact]));
  const terms = ['lavrov', 'may', 'istanbul', 'hoped', '100', 'geneva', 'muller', '7', 'nowhere', "o'neill"];
  const lookUps = ['sergei lav', 'may 1', "o'neill gen", '1,2', '3', 'fid', 'united nations 8'];
  return {
    sources: await store.sources(),
    counts: await store.counts(),
    texts: await store.texts(all),
    facts: (await store.facts(all)).map(plain),
    mentions: await Promise.all([...values.values()].map(async (fact) => plain(await store.mentions(fact)))),
    related: await store.related(terms, 7),
    rarity: await store.rarity(terms),
    search: (await Promise.all(lookUps.map((query) => store.search(query, 100)))).map((hits) =>
      hits.map(({ fact, ...hit }) => ({ ...hit, fact: fact?.id })),
    ),
  };
}
