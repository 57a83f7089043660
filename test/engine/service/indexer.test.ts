import assert from 'node:assert/strict';
import { neverCancelled } from '../../../src/engine/base/cancel.ts';
import { sourceId } from '../../../src/engine/model/source.ts';
import { type BatchSize, createIndexer, smallBatches } from '../../../src/engine/service/indexer.ts';
import type { Ports, SourceFile } from '../../../src/engine/service/ports.ts';
import { fingerprintOf } from '../../../src/engine/service/readDocument.ts';
import { createMemoryStore } from '../../../src/engine/store/memory/memoryStore.ts';
import { documentOf } from '../store/documents.ts';

describe('the indexer', () => {
  it('reads what is new, and the next time nothing', async () => {
    const { indexer, store, disk, files } = setUp({ 'a.md': 'Ada Lovelace.', 'b.md': 'Geneva.' });
    const first = await indexer.reconcile(files(), neverCancelled, ignore);
    assert.deepEqual(first, { read: ['a.md', 'b.md'], unchanged: 0, removed: [], failed: [], cancelled: false });
    assert.deepEqual((await store.texts([sourceId('a.md')]))[0]?.prose, 'Ada Lovelace.');
    disk.reads.length = 0;
    const second = await indexer.reconcile(files(), neverCancelled, ignore);
    assert.deepEqual(second, { read: [], unchanged: 2, removed: [], failed: [], cancelled: false });
    assert.deepEqual(disk.reads, []);
  });

  it('reads only what changed, and forgets what is gone', async () => {
    const { indexer, store, disk, files } = setUp({ 'a.md': 'Ada.', 'b.md': 'Bea.', 'c.md': 'Cid.' });
    await indexer.reconcile(files(), neverCancelled, ignore);
    disk.texts.set('b.md', 'Bert.');
    disk.texts.delete('c.md');
    const report = await indexer.reconcile(files(), neverCancelled, ignore);
    assert.deepEqual(report, { read: ['b.md'], unchanged: 1, removed: ['c.md'], failed: [], cancelled: false });
    assert.deepEqual(
      (await store.sources()).map(({ id }) => id),
      ['a.md', 'b.md'],
    );
  });

  it('takes a new stamp for a text that is what it was', async () => {
    const { indexer, store, disk, files } = setUp({ 'a.md': 'Ada.' });
    await indexer.reconcile(files(), neverCancelled, ignore);
    disk.touched = 2;
    const report = await indexer.reconcile(files(), neverCancelled, ignore);
    assert.deepEqual([report.read, report.unchanged], [[], 1]);
    assert.equal((await store.sources())[0]?.stamp, '4:2');
  });

  it('keeps what it knew of a source that cannot be read, and goes on', async () => {
    const { indexer, store, disk, files, log } = setUp({ 'a.md': 'Ada.', 'b.md': 'Bea.' });
    await indexer.reconcile(files(), neverCancelled, ignore);
    disk.touched = 2;
    disk.texts.set('b.md', 'Bert.');
    disk.broken.add('a.md');
    const report = await indexer.reconcile(files(), neverCancelled, ignore);
    assert.deepEqual(report.failed, [{ id: 'a.md', path: 'a.md', message: 'a.md cannot be read.' }]);
    assert.deepEqual(report.read, ['b.md']);
    assert.deepEqual((await store.texts([sourceId('a.md')]))[0]?.prose, 'Ada.');
    assert.deepEqual(log, ['a.md was not read']);
  });

  it('keeps what it knew of a source whose facts cannot be told, and goes on', async () => {
    const { indexer, files } = setUp({ 'a.md': 'Ada.', 'odd.md': 'Throws.', 'z.md': 'Zoe.' });
    const report = await indexer.reconcile(files(), neverCancelled, ignore);
    assert.deepEqual(report.read, ['a.md', 'z.md']);
    assert.deepEqual(
      report.failed.map(({ message }) => message),
      ['Odd text.'],
    );
  });

  it('does not blame a source for what the store throws', async () => {
    const { indexer, store, files } = setUp({ 'a.md': 'Ada.' });
    store.replace = async () => {
      throw new Error('disk full');
    };
    await assert.rejects(indexer.reconcile(files(), neverCancelled, ignore), /disk full/);
  });

  it('stops when it is cancelled, and keeps what it has read', async () => {
    const { indexer, store, files } = setUp(
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${String(i).padStart(2, '0')}.md`, `Text ${i}.`])),
    );
    const token = { isCancellationRequested: false };
    const report = await indexer.reconcile(files(), token, ({ done }) => {
      token.isCancellationRequested = done === 3;
    });
    assert.deepEqual([report.cancelled, report.read], [true, ['00.md', '01.md', '02.md']]);
    assert.equal((await store.sources()).length, 3);
    token.isCancellationRequested = false;
    assert.equal((await indexer.reconcile(files(), token, ignore)).read.length, 17);
  });

  it('tells how far it is', async () => {
    const { indexer, files, disk } = setUp({ 'a.md': 'Ada.', 'b.md': 'Bea.', 'c.md': 'Cid.' });
    await indexer.update(files().slice(0, 1), neverCancelled);
    disk.broken.add('c.md');
    const seen: object[] = [];
    await indexer.reconcile(files(), neverCancelled, (progress) => seen.push(progress));
    assert.deepEqual(seen, [
      { done: 2, total: 3, path: 'b.md' },
      { done: 3, total: 3, path: 'c.md' },
    ]);
  });

  it('breathes between slices of work', async () => {
    const { indexer, files, breaths } = setUp({ 'a.md': 'Ada.', 'b.md': 'Bea.', 'c.md': 'Cid.' }, 5);
    await indexer.reconcile(files(), neverCancelled, ignore);
    assert.ok(breaths.count >= 1 && breaths.count <= 3, String(breaths.count));
  });

  it('updates some sources and leaves the rest', async () => {
    const { indexer, store, disk, files } = setUp({ 'a.md': 'Ada.', 'b.md': 'Bea.' });
    await indexer.reconcile(files(), neverCancelled, ignore);
    disk.texts.set('a.md', 'Anne.').set('b.md', 'Bert.').set('new.md', 'Nora.');
    const report = await indexer.update(
      files().filter(({ id }) => id !== 'b.md'),
      neverCancelled,
    );
    assert.deepEqual(report, { read: ['a.md', 'new.md'], unchanged: 0, removed: [], failed: [], cancelled: false });
    assert.deepEqual((await store.texts([sourceId('b.md')]))[0]?.prose, 'Bea.');
  });

  it('writes many sources in few transactions', async () => {
    const texts = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.md`, `Text ${i}.`]));
    const { indexer, store, files } = setUp(texts);
    await indexer.reconcile(files(), neverCancelled, ignore);
    assert.equal((await store.sources()).length, 150);
    assert.equal(store.generation, 3);
  });

  it('writes fewer at once towards the end, so that little is left to be done once all are read', async () => {
    const texts = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}.md`, `Text ${i}.`]));
    const { indexer, store, files } = setUp(texts, 0, { documents: 200, text: 1_000_000 });
    const sizes: number[] = [];
    const { replace } = store;
    store.replace = (documents) => {
      sizes.push(documents.length);
      return replace.call(store, documents);
    };
    await indexer.reconcile(files(), neverCancelled, ignore);
    assert.deepEqual(sizes, [200, 150, 75, 64, 11]);
    assert.equal((await store.sources()).length, 500);
  });
});

function ignore(): void {
  return;
}

/** A store, and a disk that lives in a map: texts by path, stamps from their length. */
function setUp(texts: Readonly<Record<string, string>>, millisecondsPerLook = 0, size: BatchSize = smallBatches) {
  const store = createMemoryStore();
  const disk = { texts: new Map(Object.entries(texts)), broken: new Set<string>(), reads: [] as string[], touched: 1 };
  const log: string[] = [];
  const breaths = { count: 0 };
  let time = 0;
  const ports: Ports = {
    reader: {
      async read({ path }) {
        disk.reads.push(path);
        const text = disk.texts.get(path);
        if (text === undefined || disk.broken.has(path)) throw new Error(`${path} cannot be read.`);
        return text;
      },
    },
    logger: { info: ignore, warn: ignore, error: (message) => log.push(message) },
    clock: { now: () => (time += millisecondsPerLook) },
    breathe: async () => {
      breaths.count++;
    },
  };
  const read = (file: SourceFile, raw: string) => {
    if (raw === 'Throws.') throw new Error('Odd text.');
    return documentOf(file.id, raw, { stamp: file.stamp, fingerprint: fingerprintOf(raw) });
  };
  const indexer = createIndexer(store, ports, read, size);
  const files = (): readonly SourceFile[] =>
    [...disk.texts].map(([path, text]) => ({ id: sourceId(path), path, stamp: `${text.length}:${disk.touched}` }));
  return { indexer, store, disk, files, log, breaths };
}
