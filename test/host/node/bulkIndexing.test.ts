import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { neverCancelled } from '../../../src/engine/base/cancel.ts';
import { sourceId } from '../../../src/engine/model/source.ts';
import type { Attempt } from '../../../src/engine/service/each.ts';
import { openService } from '../../../src/engine/service/open.ts';
import type { SourceFile } from '../../../src/engine/service/ports.ts';
import { defaultSettings } from '../../../src/engine/service/settings.ts';
import type { FactStore } from '../../../src/engine/store/factStore.ts';
import { openSqliteStore } from '../../../src/engine/store/sqlite/sqliteStore.ts';
import { createBulkIndexing } from '../../../src/host/node/bulkIndexing.ts';
import { breathe, nodeClock } from '../../../src/host/node/clock.ts';
import { createFileReader, statFile } from '../../../src/host/node/files.ts';
import { createIndexProcess } from '../../../src/host/node/indexProcess.ts';
import { silentLogger } from '../../../src/host/node/log.ts';
import { openNodeStore } from '../../../src/host/node/openStore.ts';
import { openSqliteDriver } from '../../../src/host/node/sqlite.ts';

const seeds = path.join(import.meta.dirname, '..', '..', '..', 'seeds');
const COPIES = 20;
const ports = { reader: createFileReader(), logger: silentLogger, clock: nodeClock, breathe };

describe('reading beside the thread that answers', function () {
  // Threads and processes start with reading their code.
  this.timeout(30_000);

  let folder: string;
  let files: readonly SourceFile[];

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-bulk-'));
    files = readdirSync(seeds).flatMap((name) => {
      const text = readFileSync(path.join(seeds, name), 'utf8');
      return Array.from({ length: COPIES }, (_, copy) => {
        const file = path.join(folder, `${copy}-${name}`);
        writeFileSync(file, text.replaceAll('2025', String(2000 + copy)));
        return { id: sourceId(file), path: file, stamp: '' };
      });
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('in threads leaves the same index as reading in one', async () => {
    const inOne = await read(files, 0);
    for (const threads of [1, 3]) {
      const inThreads = await read(files, threads);
      assert.deepEqual(await contentsOf(inThreads.store), await contentsOf(inOne.store), `${threads} threads`);
      assert.deepEqual(inThreads.report, inOne.report);
      await inThreads.store.close();
    }
    await inOne.store.close();
  });

  it('in another process leaves the same index, too, and the answering one sees it', async () => {
    const index = path.join(folder, 'index.sqlite');
    const { store } = await openNodeStore(index);
    const elsewhere = createIndexProcess(index, silentLogger);
    assert.ok(elsewhere);
    const before = store.generation;
    const service = openService({ store, ports, settings: defaultSettings, elsewhere });
    const told: number[] = [];
    const report = await service.reconcile(files, neverCancelled, ({ done }) => told.push(done));
    assert.notEqual(store.generation, before);
    assert.equal(told.at(-1), files.length);
    const inOne = await read(files, 0);
    assert.deepEqual(report, inOne.report);
    assert.deepEqual(await contentsOf(store), await contentsOf(inOne.store));
    await store.close();
    await inOne.store.close();
  });

  it('in another process takes a large source that came or changed, and what is to be forgotten stays', async () => {
    const index = path.join(folder, 'large.sqlite');
    const { store } = await openNodeStore(index);
    const elsewhere = createIndexProcess(index, silentLogger);
    assert.ok(elsewhere);
    const reader = { read: () => assert.fail('It is not read by the thread that answers.') };
    const service = openService({ store, ports: { ...ports, reader }, settings: defaultSettings, elsewhere });
    const small = await read(files.slice(0, 2), 0);
    const large = path.join(folder, 'large.md');
    writeFileSync(large, 'The council of Kelso paid £4 million on Monday.\n');
    const found = (await statFile(large)) ?? assert.fail('It was written.');
    assert.equal(found.size, 49);
    const file = { ...found, size: 2_000_000 };
    await elsewhere.update(files.slice(0, 2), neverCancelled);
    const report = await service.update([file], neverCancelled);
    assert.deepEqual([report.read, report.removed], [[file.id], []]);
    assert.equal(await service.sourceCount(), small.report.read.length + 1);
    assert.equal((await service.lookUp('council', 1, neverCancelled))[0]?.ref.id, file.id);
    await service.dispose();
    await small.store.close();
  });

  it('names what cannot be read, and reads the rest', async () => {
    const gone = { id: sourceId('gone'), path: path.join(folder, 'gone.md'), stamp: '' };
    const { report, store } = await read([gone, ...files], 2);
    assert.deepEqual(report.failed, [
      { id: 'gone', path: gone.path, message: `${gone.path} cannot be read: there is no such file.` },
    ]);
    assert.equal(report.read.length, files.length);
    await store.close();
  });

  describe('where a thread ends', () => {
    /** Reads nothing, and ends with a file that is called so. */
    const code = () => {
      const file = path.join(folder, 'worker.mjs');
      writeFileSync(
        file,
        `import { parentPort } from 'node:worker_threads';
        parentPort.on('message', ({ id, files }) => {
          if (files.some(({ file }) => file.path.startsWith('deadly'))) process.exit(1);
          parentPort.postMessage({ id, results: files.map(() => 'unchanged'), notices: [] });
        });`,
      );
      return file;
    };
    const readWith = async (names: readonly string[]) => {
      const store = openSqliteStore(await openSqliteDriver(':memory:'));
      const bulk = createBulkIndexing(store, silentLogger, code());
      assert.ok(bulk);
      const known = names.map((name) => ({ file: { id: sourceId(name), path: name, stamp: '' }, before: undefined }));
      const attempts: Attempt<SourceFile, unknown>[] = [];
      for await (const attempt of bulk.read(known, neverCancelled)) attempts.push(attempt);
      await store.close();
      return attempts;
    };

    it('names the file that ended it, and reads the rest', async () => {
      const names = Array.from({ length: 150 }, (_, at) => (at === 30 || at === 31 ? `deadly${at}` : `${at}`));
      const attempts = await readWith(names);
      assert.deepEqual(
        attempts.map(({ item }) => item.path),
        names,
      );
      assert.deepEqual(
        attempts.flatMap((attempt) => (attempt.done ? [] : [attempt.message])),
        [30, 31].map((at) => `deadly${at} cannot be read: it ends what reads it, perhaps for want of memory.`),
      );
    });

    it('gives up where every file ends it', async () => {
      await assert.rejects(
        readWith(Array.from({ length: 50 }, (_, at) => `deadly${at}`)),
        /The sources could not be read: a thread of Deskcheck ended\./,
      );
    });
  });

  it('ends when cancelled, and keeps what was read', async () => {
    let left = 30;
    const token = {
      get isCancellationRequested() {
        return left <= 0;
      },
    };
    const { report, store } = await read(files, 2, token, () => left--);
    assert.equal(report.cancelled, true);
    assert.deepEqual([report.read.length, (await store.sources()).length], [30, 30]);
    await store.close();
  });
});

async function read(files: readonly SourceFile[], threads: number, token = neverCancelled, progress = () => 0) {
  const store = openSqliteStore(await openSqliteDriver(':memory:'));
  const bulk = threads > 0 ? createBulkIndexing(store, silentLogger, undefined, threads) : undefined;
  assert.equal(bulk !== undefined, threads > 0);
  const service = openService({ store, ports, settings: defaultSettings, bulk });
  return { store, report: await service.reconcile(files, token, progress) };
}

/** Everything that an index answers by, the order of what it found last included. */
async function contentsOf(store: FactStore) {
  const sources = await store.sources();
  const ids = sources.map(({ id }) => id);
  const facts = (await store.facts(ids))
    .flat()
    .map(({ id, kind, value, span, about }) => ({ id, kind, value, span, about }));
  const found = (await store.search('istanbul', 30)).map(({ ref, start, fact }) => [ref.id, start, fact?.id]);
  return {
    sources,
    facts,
    found,
    counts: await store.counts(),
    rarity: await store.rarity(['istanbul', 'talks', '2007']),
  };
}
