/** Keeps the index abreast of the sources: reads what is new or changed, one source at a time, and forgets what is gone. */
import type { CancelToken } from '../base/cancel.ts';
import type { Fingerprint, SourceId, SourceRef } from '../model/source.ts';
import type { FactStore, SourceDocument } from '../store/factStore.ts';
import { startBreathing } from './breathing.ts';
import { type Attempt, attempt, each } from './each.ts';
import type { IndexProgress, IndexReport } from './factService.ts';
import type { Ports, SourceFile } from './ports.ts';
import { fingerprintOf, isOfThisReader } from './readDocument.ts';

/** Keeps a store abreast of its files. */
export interface Indexer {
  /** Makes the index hold exactly these sources. */
  reconcile(
    files: readonly SourceFile[],
    token: CancelToken,
    progress: (progress: IndexProgress) => void,
  ): Promise<IndexReport>;
  /** Reads these sources again where they changed, and leaves the rest. */
  update(files: readonly SourceFile[], token: CancelToken): Promise<IndexReport>;
}

/** Raw text to a document; the problems it met are in the document's `ref`. */
export type ReadSource = (file: SourceFile, raw: string) => SourceDocument;

/** Reads many sources in other threads; this one writes what they give. */
export interface BulkIndexing {
  /** In the order asked. A source whose text has the fingerprint it had before is left as it is. */
  read(files: readonly KnownFile[], token: CancelToken): AsyncIterable<Attempt<SourceFile, Packed | 'unchanged'>>;
  write(documents: readonly Packed[]): Promise<void>;
  /** After most of an index was written, one step of some milliseconds that makes it answer faster; whether there is more to do. */
  tidy(): boolean;
}

/** Another process that keeps the same index abreast by itself. */
export type Elsewhere = Indexer;

/** A file, and what its text was when it was last read. */
export interface KnownFile {
  readonly file: SourceFile;
  readonly before: Fingerprint | undefined;
}

/** A document as the store takes it from another thread: of no concern here but for its length. */
export interface Packed {
  readonly prose: string;
}

/** How much is written together. A large transaction writes faster, but nothing else runs meanwhile. */
export interface BatchSize {
  readonly documents: number;
  /** UTF-16 code units of prose. */
  readonly text: number;
}

/** For an index whose thread also answers: some milliseconds each. */
export const smallBatches: BatchSize = { documents: 64, text: 250_000 };
/** For a thread or a command that does nothing else. */
export const largeBatches: BatchSize = { documents: 1000, text: 2_000_000 };
/** Documents that are written together at least. */
const LEAST = 64;
/** Milliseconds of work between two breaths. */
const SLICE = 8;
/** Files that are being fetched while one is read. */
const AHEAD = 4;
/** From so many files on, other threads are worth their start … */
const MANY = 100;
/** … and from so many bytes on, another process: they take half a second, and one file is read in one go. */
const MUCH = 500_000;

/**
 * `size` is how much is written in one go; `bulk` and `elsewhere` read many sources at once, where the host has threads
 * or a process to spare. A source that cannot be read is told of in the report, and what is known of it stays.
 */
export function createIndexer(
  store: FactStore,
  ports: Ports,
  readSource: ReadSource,
  size: BatchSize = smallBatches,
  { bulk, elsewhere }: { readonly bulk?: BulkIndexing | undefined; readonly elsewhere?: Elsewhere | undefined } = {},
): Indexer {
  return {
    async reconcile(files, token, progress) {
      const wanted = new Set(files.map(({ id }) => id));
      const known = await store.sources();
      if (elsewhere && isMuch(changedOf(files, known))) return elsewhere.reconcile(files, token, progress);
      const gone = known.map(({ id }) => id).filter((id) => !wanted.has(id));
      // First, so that a source that was renamed never stands in the index twice.
      await store.remove(gone);
      return { ...(await readChanged(files, known, token, progress)), removed: gone };
    },
    async update(files, token) {
      const known = await store.refs(files.map(({ id }) => id));
      if (elsewhere && isMuch(changedOf(files, known))) return elsewhere.update(files, token);
      return { ...(await readChanged(files, known, token, () => undefined)), removed: [] };
    },
  };

  async function readChanged(
    files: readonly SourceFile[],
    known: readonly SourceRef[],
    token: CancelToken,
    progress: (progress: IndexProgress) => void,
  ): Promise<Omit<IndexReport, 'removed'>> {
    const before = new Map(known.map((ref) => [ref.id, ref]));
    const changed = changedOf(files, known);
    const read: SourceId[] = [];
    const failed: { readonly id: SourceId; readonly path: string; readonly message: string }[] = [];
    let unchanged = files.length - changed.length;
    let done = unchanged;
    const inBulk = changed.length >= MANY ? bulk : undefined;
    const batch = createBatch<SourceDocument | Packed>(store, size, (documents) =>
      // Each way of reading gives what its way of writing takes.
      inBulk ? inBulk.write(documents) : store.replace(documents as readonly SourceDocument[]),
    );
    const breathing = startBreathing(ports, SLICE, token);
    const asked = changed.map((file) => ({ file, before: before.get(file.id)?.fingerprint }));
    for await (const result of inBulk ? inBulk.read(asked, token) : readHere(asked)) {
      if (token.isCancellationRequested) break;
      const file = result.item;
      if (!result.done) {
        failed.push({ id: file.id, path: file.path, message: result.message });
        ports.logger.error(`${file.path} was not read`, result.cause);
      } else if (result.result === 'unchanged') {
        unchanged++;
        batch.restamp(file);
      } else {
        read.push(file.id);
        batch.add(result.result);
      }
      done++;
      // Outside of the attempt: what the store throws is nothing that the next source would fare better with.
      if (batch.isFull(files.length - done)) {
        await breathing.goesOn();
        await batch.write();
      }
      progress({ done, total: files.length, path: file.path });
      await breathing.goesOn();
    }
    // Also when cancelled: what was read is whole, and need not be read the next time.
    await batch.write();
    if (inBulk && !token.isCancellationRequested && read.length * 2 > files.length)
      while (inBulk.tidy() && (await breathing.goesOn()));
    return { read, unchanged, failed, cancelled: token.isCancellationRequested };
  }

  async function* readHere(
    files: readonly KnownFile[],
  ): AsyncGenerator<Attempt<SourceFile, SourceDocument | 'unchanged'>> {
    for await (const fetched of each(files, ({ file }) => ports.reader.read(file), AHEAD)) {
      const { file, before } = fetched.item;
      yield fetched.done
        ? await attempt(file, () => readIfChanged(file, fetched.result, before, readSource))
        : { ...fetched, item: file };
    }
  }
}

/** What a thread does with a file once it has its text. */
export function readIfChanged<Document>(
  file: SourceFile,
  raw: string,
  before: Fingerprint | undefined,
  read: (file: SourceFile, raw: string) => Document,
): Document | 'unchanged' {
  return before === fingerprintOf(raw) ? 'unchanged' : read(file, raw);
}

function changedOf(files: readonly SourceFile[], known: readonly SourceRef[]): readonly SourceFile[] {
  const before = new Map(known.map((ref) => [ref.id, ref]));
  return files.filter((file) => isChanged(file, before.get(file.id)));
}

/** Whether reading these would keep the thread that answers from it for long. */
function isMuch(files: readonly SourceFile[]): boolean {
  return files.length >= MANY || files.reduce((sum, { size = 0 }) => sum + size, 0) >= MUCH;
}

function isChanged({ stamp }: SourceFile, before: SourceRef | undefined): boolean {
  return before?.stamp !== stamp || !isOfThisReader(before.fingerprint);
}

interface Batch<Document> {
  /** `left`: how many more may come. */
  isFull(left: number): boolean;
  add(document: Document): void;
  restamp(file: SourceFile): void;
  write(): Promise<void>;
}

function createBatch<Document extends Packed>(
  store: FactStore,
  size: BatchSize,
  write: (documents: readonly Document[]) => Promise<void>,
): Batch<Document> {
  let documents: Document[] = [];
  let stamps = new Map<SourceId, string>();
  let text = 0;
  return {
    isFull(left) {
      const gathered = documents.length + stamps.size;
      // Smaller and smaller towards the end: while the last one is written nothing is left to be read.
      return gathered >= Math.min(size.documents, Math.max(LEAST, left)) || text >= size.text;
    },
    add(document) {
      documents.push(document);
      text += document.prose.length;
    },
    restamp({ id, stamp }) {
      stamps.set(id, stamp);
    },
    async write() {
      const [written, stamped] = [documents, stamps];
      documents = [];
      stamps = new Map();
      text = 0;
      await write(written);
      await store.restamp(stamped);
    },
  };
}
