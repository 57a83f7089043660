import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HostError } from '../../../src/host/node/hostError.ts';
import { openNodeStore, openNodeStoreToRead } from '../../../src/host/node/openStore.ts';
import { openSqliteDriver } from '../../../src/host/node/sqlite.ts';
import { documentOf } from '../../engine/store/documents.ts';

describe('opening an index', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-open-'));
    file = path.join(folder, 'new', 'index.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps facts in memory where no file is named', async () => {
    const { store, notice } = await openNodeStore(undefined);
    assert.equal(notice, undefined);
    assert.deepEqual(await store.sources(), []);
  });

  it('makes file and folder, and finds what it kept', async () => {
    const first = await openNodeStore(file);
    await first.store.replace([documentOf('a.md', 'Sergei Lavrov.')]);
    await first.store.close();
    const second = await openNodeStore(file);
    assert.equal(second.notice, undefined);
    assert.deepEqual(
      (await second.store.sources()).map(({ id }) => id),
      ['a.md'],
    );
    await second.store.close();
  });

  it('ends where a folder cannot be made, with what to do', async () => {
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'x');
    // On Linux nothing can be made below the first, of which the system says that there is no such folder.
    for (const below of ['/proc/tty', file].filter((each) => existsSync(each)))
      await assert.rejects(openNodeStore(path.join(below, 'new', 'deep', 'index.db')), {
        name: 'HostError',
        code: 'unwritable',
        message: /^The folder .*deep cannot be made \(E[A-Z]+\): name a file in a folder that you may write to\.$/,
      });
  });

  it('moves a damaged file aside, says so and begins anew', async () => {
    const named = path.join(folder, 'index.db');
    for (const number of [1, 2]) {
      writeFileSync(named, `SQLite format 3\0${'damaged '.repeat(100)}`);
      const { store, notice } = await openNodeStore(named);
      assert.equal(
        notice,
        `The file of the index is damaged or no database. It was moved to ${named}.broken-${number} and begun anew.`,
      );
      assert.match(readFileSync(`${named}.broken-${number}`, 'utf8'), /^SQLite format 3\0damaged/);
      await store.replace([documentOf('a.md', 'Sergei Lavrov.')]);
      await store.close();
    }
  });

  it('leaves a file that is no database alone: it may be an article', async () => {
    const named = path.join(folder, 'article.md');
    for (const text of ['# The council\n\nIt approved a budget.\n'.repeat(50), 'x']) {
      writeFileSync(named, text);
      await assert.rejects(openNodeStore(named), {
        name: 'HostError',
        code: 'unusableIndex',
        message: `The file ${named} is no index of Deskcheck. It was left as it is: name another file.`,
      });
      assert.equal(readFileSync(named, 'utf8'), text);
    }
    assert.deepEqual(readdirSync(folder), ['article.md']);
  });

  it('begins an index in a file that is empty', async () => {
    const named = path.join(folder, 'index.db');
    writeFileSync(named, '');
    const { notice, store } = await openNodeStore(named);
    assert.equal(notice, undefined);
    await store.close();
  });

  it('leaves the database of another program alone', async () => {
    const named = path.join(folder, 'places.sqlite');
    await change(named, 'CREATE TABLE places (address TEXT)');
    const before = readFileSync(named);
    for (const open of [openNodeStore, openNodeStoreToRead])
      await assert.rejects(open(named), (error) => error instanceof HostError && error.code === 'unusableIndex');
    assert.ok(readFileSync(named).equals(before));
    assert.deepEqual(readdirSync(folder), ['places.sqlite']);
  });

  it('to read only changes nothing', async () => {
    const { store } = await openNodeStore(file);
    await store.replace([documentOf('a.md', 'Sergei Lavrov.')]);
    await store.close();
    const before = readFileSync(file);
    const read = await openNodeStoreToRead(file);
    assert.equal((await read.sources()).length, 1);
    await assert.rejects(read.remove((await read.sources()).map(({ id }) => id)), /readonly/);
    await read.close();
    assert.deepEqual(readdirSync(path.dirname(file)), ['index.db']);
    assert.ok(readFileSync(file).equals(before));
  });

  it('to read only leaves what cannot serve where it is, and makes nothing', async () => {
    const named = path.join(folder, 'index.db');
    await assert.rejects(openNodeStoreToRead(named), /^HostError: There is no index at .*index\.db\.$/);
    assert.ok(!existsSync(named));
    writeFileSync(named, 'x');
    await assert.rejects(
      openNodeStoreToRead(named),
      /^HostError: The file .*index\.db is no index: name another, or make it /,
    );
    assert.equal(readFileSync(named, 'utf8'), 'x');
    assert.deepEqual(readdirSync(folder), ['index.db']);
  });

  it('to read only takes the empty database of another program for none of an older Deskcheck', async () => {
    const named = path.join(folder, 'empty.db');
    await change(named, 'CREATE TABLE photos (taken TEXT); DROP TABLE photos');
    const before = readFileSync(named);
    await assert.rejects(
      openNodeStoreToRead(named),
      /^HostError: The file .*empty\.db is no index: name another, or make it /,
    );
    assert.ok(readFileSync(named).equals(before));
  });

  const unfit: readonly (readonly [what: string, make: (named: string) => unknown, message: string])[] = [
    [
      'a damaged index',
      (named) => writeFileSync(named, `SQLite format 3\0${'damaged '.repeat(100)}`),
      'The file of the index is damaged or no database. Delete it and make it anew with deskcheck index.',
    ],
    [
      'an article',
      (named) => writeFileSync(named, '# The council\n\nIt approved a budget.\n'.repeat(50)),
      'The file is no database. It was left as it is: name another file.',
    ],
    [
      'the database of another program',
      (named) => change(named, 'CREATE TABLE photos (taken TEXT)'),
      'The file is a database, but not an index of Deskcheck. It was left as it is: name another file.',
    ],
    [
      'the index of a newer Deskcheck',
      async (named) => {
        await (await openNodeStore(named)).store.close();
        await change(named, 'PRAGMA user_version = 99');
      },
      'The index was made by a newer Deskcheck (version 99; this one reads up to 1). Update Deskcheck, or name another index.',
    ],
  ];
  for (const [what, make, message] of unfit)
    it(`to read only says what to do about ${what}, and leaves it alone`, async () => {
      const named = path.join(folder, 'index.db');
      await make(named);
      const before = readFileSync(named);
      await assert.rejects(openNodeStoreToRead(named), {
        name: 'HostError',
        code: 'unusableIndex',
        message: `The index ${named} cannot be used: ${message}`,
      });
      assert.ok(readFileSync(named).equals(before));
      assert.deepEqual(readdirSync(folder), ['index.db']);
    });

  it('says what to name where a folder is named', async () => {
    for (const open of [openNodeStore, openNodeStoreToRead])
      await assert.rejects(open(folder), {
        code: 'unreadable',
        message: `The index ${folder} cannot be opened (EISDIR): name a file that you may read.`,
      });
  });

  it('says where it may not write', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    await assert.rejects(
      openNodeStore(path.join(folder, 'file', 'index.db')),
      (error) => error instanceof HostError && error.code === 'unwritable',
    );
  });
});

async function change(file: string, sql: string): Promise<void> {
  const driver = await openSqliteDriver(file);
  driver.exec(sql);
  driver.close();
}
