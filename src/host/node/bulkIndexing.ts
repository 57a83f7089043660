/** Reading in as many threads as the machine has to spare. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Attempt } from '../../engine/service/each.ts';
import type { BulkIndexing, KnownFile } from '../../engine/service/indexer.ts';
import type { Logger, SourceFile } from '../../engine/service/ports.ts';
import type { PackedDocument } from '../../engine/store/sqlite/pack.ts';
import type { SqliteStore } from '../../engine/store/sqlite/sqliteStore.ts';
import { HostError } from './hostError.ts';
import type { ReadAnswer, ReadRequest, ReadResult } from './indexWorker.ts';
import { findWorker } from './workerFile.ts';

/** Files in one message. */
const PORTION = 24;
/** Messages under way: those that are worked on, and enough to go on with while a large transaction keeps this thread from answering. */
const WAITING = 32;
/** Threads that ended in a row, each with one file. */
const MOST_ENDINGS = 4;
/** More threads than this wait for the one that writes. */
const MOST_THREADS = 4;

/** `undefined` where the worker's code is not there. Threads live for as long as one reading takes. */
export function createBulkIndexing(
  store: SqliteStore,
  logger: Logger,
  code: string | undefined = findWorker(),
  most = threadsToSpare(),
): BulkIndexing | undefined {
  if (code === undefined) return undefined;
  return {
    read: (files, token) => readInThreads(code, most, files, token, logger),
    // What the threads give is all that comes back.
    write: (documents) => store.replacePacked(documents as readonly PackedDocument[]),
    tidy: () => store.tidy(),
  };
}

async function* readInThreads(
  code: string,
  most: number,
  files: readonly KnownFile[],
  token: { readonly isCancellationRequested: boolean },
  logger: Logger,
): AsyncGenerator<Attempt<SourceFile, PackedDocument | 'unchanged'>> {
  const portions = Math.ceil(files.length / PORTION);
  const count = Math.min(most, portions);
  const threads = Array.from({ length: count }, () => startThread(code));
  const portion = (id: number): readonly KnownFile[] => files.slice(id * PORTION, (id + 1) * PORTION);
  try {
    const begun: Promise<ReadAnswer>[] = [];
    for (let at = 0; at < portions && !token.isCancellationRequested; at++) {
      while (begun.length < portions && begun.length < at + WAITING) {
        const id = begun.length;
        if (threads[id % count]?.hasEnded) threads[id % count] = startThread(code);
        const thread = threads[id % count] as Thread; // in range
        begun.push(thread.ask({ id, files: portion(id) }));
      }
      const { notices, results } = await (begun[at] as Promise<ReadAnswer>) // begun above
        .catch(() => readOneByOne(code, portion(at), token));
      delete begun[at];
      for (const notice of notices) logger.warn(notice);
      for (const [index, result] of results.entries())
        yield toAttempt((files[at * PORTION + index] as KnownFile).file, result); // one result for each file
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/**
 * One less than there are processors: this thread writes meanwhile, and each thread has its code compiled anew, which V8
 * does beside it. On two processors a second thread to read takes more time than it saves.
 */
function threadsToSpare(): number {
  return Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
}

/** After a thread ended: one of these files may be more than it can bear, and the rest are to be read all the same. */
async function readOneByOne(
  code: string,
  files: readonly KnownFile[],
  token: { readonly isCancellationRequested: boolean },
): Promise<ReadAnswer> {
  const notices: string[] = [];
  const results: ReadResult[] = [];
  let thread = startThread(code);
  let endings = 0;
  try {
    for (const [id, known] of files.entries()) {
      if (token.isCancellationRequested) break;
      try {
        const answer = await thread.ask({ id, files: [known] });
        notices.push(...answer.notices);
        results.push(...answer.results);
        endings = 0;
      } catch (error) {
        // Then it is no file's fault.
        if (++endings >= MOST_ENDINGS) throw error;
        const { path } = known.file;
        results.push({ failed: `${path} cannot be read: it ends what reads it, perhaps for want of memory.` });
        thread = startThread(code);
      }
    }
    return { id: 0, notices, results };
  } finally {
    await thread.stop();
  }
}

interface Thread {
  readonly hasEnded: boolean;
  ask(request: ReadRequest): Promise<ReadAnswer>;
  stop(): Promise<unknown>;
}

function startThread(code: string): Thread {
  const worker = new Worker(code);
  const waiting = new Map<number, { resolve(answer: ReadAnswer): void; reject(error: unknown): void }>();
  let failure: HostError | undefined;
  worker.on('message', (answer: ReadAnswer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  const fail = (cause: unknown): void => {
    failure = new HostError('unreadable', 'The sources could not be read: a thread of Deskcheck ended.', cause);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(undefined));
  return {
    get hasEnded() {
      return failure !== undefined;
    },
    ask: (request) => {
      const answer = new Promise<ReadAnswer>((resolve, reject) => {
        if (failure) reject(failure);
        else waiting.set(request.id, { resolve, reject });
      });
      // Who asked may have stopped listening; the failure is told to whoever waits first.
      answer.catch(() => undefined);
      worker.postMessage(request);
      return answer;
    },
    stop: () => worker.terminate(),
  };
}

function toAttempt(file: SourceFile, result: ReadResult): Attempt<SourceFile, PackedDocument | 'unchanged'> {
  if (typeof result === 'object' && 'failed' in result)
    return { done: false, item: file, message: result.failed, cause: undefined };
  return { done: true, item: file, result };
}
