/** What runs beside the main thread: as a thread it reads sources for another one to write, as a process it does all of it. */
import { isMainThread, parentPort } from 'node:worker_threads';
import { attempt } from '../../engine/service/each.ts';
import { type KnownFile, readIfChanged } from '../../engine/service/indexer.ts';
import { uncached } from '../../engine/service/passageCache.ts';
import { readStated } from '../../engine/service/readDocument.ts';
import { type PackedDocument, packDocument } from '../../engine/store/sqlite/pack.ts';
import { readFileNow } from './files.ts';
import { serveProcess } from './indexProcess.ts';

export interface ReadRequest {
  readonly id: number;
  readonly files: readonly KnownFile[];
}

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
  for (const { file, before } of files) {
    const done = await attempt(file, () => {
      const text = readFileNow(file, (notice) => notices.push(notice));
      return readIfChanged(file, text, before, () => packDocument(readStated(file, text, {}, uncached)));
    });
    results.push(done.done ? done.result : { failed: done.message });
  }
  const message: ReadAnswer = { id, results, notices };
  notices = [];
  parentPort?.postMessage(message);
}
