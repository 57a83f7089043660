/** What runs beside the main thread: as a thread it reads sources for another one to write, as a process it does all of it. */
import { isMainThread, parentPort } from 'node:worker_threads';
import { attempt } from '../../engine/service/each.ts';
import { type KnownFile, readIfChanged } from '../../engine/service/indexer.ts';
import { uncached } from '../../engine/service/passageCache.ts';
import { type RawSource, readAllStated } from '../../engine/service/readDocument.ts';
import { type PackedDocument, packDocument } from '../../engine/store/sqlite/pack.ts';
import { readFileNow } from './files.ts';
import { serveProcess } from './indexProcess.ts';

/** Files for a thread to read; `id` comes back with the answer. */
export interface ReadRequest {
  readonly id: number;
  readonly files: readonly KnownFile[];
}

/** What a thread made of the files of a request. */
export interface ReadAnswer {
  readonly id: number;
  /** In the order asked. */
  readonly results: readonly ReadResult[];
  /** For the log. */
  readonly notices: readonly string[];
}

/** A document, or that it is what it was, or why it could not be read. */
export type ReadResult = PackedDocument | 'unchanged' | { readonly failed: string };

let notices: string[] = [];

if (isMainThread) serveProcess();
else parentPort?.on('message', (request: ReadRequest) => void answer(request));

async function answer({ id, files }: ReadRequest): Promise<void> {
  const results: ReadResult[] = [];
  const changed: (RawSource & { readonly at: number })[] = [];
  for (const [at, { file, before }] of files.entries()) {
    const done = await attempt(file, () => {
      const raw = readFileNow(file, (notice) => notices.push(notice));
      return readIfChanged(file, raw, before, () => {
        changed.push({ file, raw, at });
        return TO_BE_READ;
      });
    });
    results.push(done.done ? done.result : { failed: done.message });
  }
  // No text makes this throw; should one, then this thread ends, and its files are read one by one.
  let next = 0;
  for (const read of readAllStated(changed, uncached)) {
    const { at } = changed[next++] as (typeof changed)[number]; // one for each
    results[at] = packDocument(read);
  }
  const message: ReadAnswer = { id, results, notices };
  notices = [];
  parentPort?.postMessage(message);
}

const TO_BE_READ: ReadResult = { failed: 'It was not read.' };
