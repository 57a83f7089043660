/**
 * A process that keeps an index abreast of its sources. The thread that answers is then free while an archive
 * is read, and the memory that reading takes is given back.
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { CancelToken } from '../../engine/base/cancel.ts';
import type { IndexProgress, IndexReport } from '../../engine/service/factService.ts';
import { type BatchSize, createIndexer, type Elsewhere, type Indexer } from '../../engine/service/indexer.ts';
import { uncached } from '../../engine/service/passageCache.ts';
import type { Logger, SourceFile } from '../../engine/service/ports.ts';
import { readSource } from '../../engine/service/readDocument.ts';
import { breathe, nodeClock } from './clock.ts';
import { createFileReader } from './files.ts';
import { HostError } from './hostError.ts';
import { openNodeStore } from './openStore.ts';
import { findWorker } from './workerFile.ts';

interface Asked {
  readonly how: keyof Indexer;
  readonly index: string;
  readonly files: readonly SourceFile[];
}

type ToProcess = ({ readonly type: 'read' } & Asked) | { readonly type: 'cancel' };
type FromProcess =
  | { readonly type: 'progress'; readonly progress: IndexProgress }
  | { readonly type: 'log'; readonly level: keyof Logger; readonly message: string }
  | { readonly type: 'done'; readonly report: IndexReport }
  | { readonly type: 'failed'; readonly message: string };

/** A write of the answering process waits for one of these: some tenths of a second. */
const batches: BatchSize = { documents: 400, text: 1_000_000 };
/** Milliseconds between two words on how far it is, or on whether it is cancelled. */
const PACE = 50;

/** `undefined` where the process's code is not there. */
export function createIndexProcess(index: string, logger: Logger): Elsewhere | undefined {
  const code = findWorker();
  if (code === undefined) return undefined;
  return {
    reconcile: (files, token, progress) => readIn(code, { how: 'reconcile', index, files }, token, progress, logger),
    update: (files, token) => readIn(code, { how: 'update', index, files }, token, () => undefined, logger),
  };
}

function readIn(
  code: string,
  asked: Asked,
  token: CancelToken,
  progress: (progress: IndexProgress) => void,
  logger: Logger,
): Promise<IndexReport> {
  const child: ChildProcess = fork(code, [], {
    execArgv: [],
    serialization: 'advanced',
    // The server's own output is the protocol.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Within an editor the program is the editor's, and runs as Node only when told.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const say = (message: ToProcess): void => void child.send(message);
  return new Promise<IndexReport>((resolve, reject) => {
    const watch = setInterval(() => {
      if (token.isCancellationRequested) say({ type: 'cancel' });
    }, PACE);
    const end = (): void => {
      clearInterval(watch);
      child.kill();
    };
    const fail = (message: string, cause?: unknown): void => {
      end();
      reject(new HostError('unreadable', message, cause));
    };
    child.on('message', (message: FromProcess) => {
      switch (message.type) {
        case 'progress':
          progress(message.progress);
          return;
        case 'log':
          logger[message.level](message.message);
          return;
        case 'done':
          end();
          resolve(message.report);
          return;
        case 'failed':
          fail(message.message);
      }
    });
    child.on('error', (cause) => fail('The sources could not be read: no process could be started for it.', cause));
    child.on('exit', () => fail('The sources could not be read: the process that read them ended.'));
    say({ type: 'read', ...asked });
  });
}

/** In the process: does what it is asked for once, and goes when the one that asked has gone. */
export function serveProcess(): void {
  const token = { isCancellationRequested: false };
  const say = (message: FromProcess): void => void process.send?.(message);
  const tell = (level: keyof Logger) => (message: string) => say({ type: 'log', level, message });
  const logger: Logger = {
    info: tell('info'),
    warn: tell('warn'),
    error: (message, cause) => tell('error')(cause instanceof Error ? `${message}: ${cause.stack}` : message),
  };
  process.on('disconnect', () => process.exit());
  process.on('message', async (message: ToProcess) => {
    if (message.type === 'cancel') {
      token.isCancellationRequested = true;
      return;
    }
    try {
      say({
        type: 'done',
        report: await read(message, token, logger, (progress) => say({ type: 'progress', progress })),
      });
    } catch (error) {
      say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}

async function read(
  { how, index, files }: Asked,
  token: CancelToken,
  logger: Logger,
  progress: (progress: IndexProgress) => void,
): Promise<IndexReport> {
  const { store, bulk } = await openNodeStore(index);
  const ports = { reader: createFileReader((notice) => logger.warn(notice)), logger, clock: nodeClock, breathe };
  const indexer = createIndexer(store, ports, (file, raw) => readSource(file, raw, {}, uncached), batches, {
    bulk: bulk?.(logger),
  });
  let told = 0;
  const tell = (state: IndexProgress): void => {
    if (nodeClock.now() - told < PACE && state.done < state.total) return;
    told = nodeClock.now();
    progress(state);
  };
  const report = await (how === 'update' ? indexer.update(files, token) : indexer.reconcile(files, token, tell));
  await store.close();
  return report;
}
