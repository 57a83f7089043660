/** The store of this machine: a database where one is asked for and can be had, else memory. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { open as openFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { BulkIndexing } from '../../engine/service/indexer.ts';
import type { Logger } from '../../engine/service/ports.ts';
import type { FactStore } from '../../engine/store/factStore.ts';
import { createMemoryStore } from '../../engine/store/memory/memoryStore.ts';
import type { SqlDriver } from '../../engine/store/sqlite/driver.ts';
import { isEmptyDatabase, isPassing, UnusableIndexError } from '../../engine/store/sqlite/schema.ts';
import { openSqliteStore, type SqliteStore } from '../../engine/store/sqlite/sqliteStore.ts';
import { createBulkIndexing } from './bulkIndexing.ts';
import { HostError, systemCode } from './hostError.ts';
import { makeFolders } from './makeFolders.ts';
import { openSqliteDriver } from './sqlite.ts';

/** A store, in memory or on disk. */
export interface OpenedStore {
  readonly store: FactStore;
  /** Reads in other threads what goes into this store, where it is a database. */
  readonly bulk?: (logger: Logger) => BulkIndexing | undefined;
  /** One sentence for the user, where something is other than was asked for. */
  readonly notice?: string;
}

/** Where Node has no SQLite a server goes on in memory and says so, while a command line that was told to use an index must not. */
export type WithoutSqlite = 'useMemory' | 'fail';

/**
 * Opens the index at `file`, making it where there is none; `undefined` keeps facts in memory. A file that is damaged,
 * or of a newer version, is moved aside and a new one begun: all it held can be read from the sources again. Another
 * program's database, and what is no database, is left alone. Throws `HostError`.
 */
export async function openNodeStore(file: string | undefined, without: WithoutSqlite = 'fail'): Promise<OpenedStore> {
  if (file === undefined) return { store: createMemoryStore() };
  try {
    await makeFolder(path.dirname(file));
    return await openOrRebuild(file);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'noSqlite' || without === 'fail') throw error;
    return {
      store: createMemoryStore(),
      notice: `${error.message} Facts are kept in memory and read anew at each start.`,
    };
  }
}

/** What every database of SQLite begins with. */
const HEADER = 'SQLite format 3\0';
/** Bytes of a database's header: what is shorter is taken for a new one. */
const SMALLEST_DATABASE = 100;

/** Opens an index that is there and changes nothing, in it or about it: a file that cannot serve stays where it is. Throws `HostError`. */
export async function openNodeStoreToRead(file: string): Promise<FactStore> {
  // SQLite would make the file.
  if (!existsSync(file)) throw new HostError('unreadable', `There is no index at ${file}.`);
  // As does one that is empty to SQLite.
  if (statSync(file).size < SMALLEST_DATABASE) throw noIndex(file);
  let driver: SqlDriver | undefined;
  try {
    await refuseOther(file);
    driver = await openSqliteDriver(file);
    // Rather than opened read-only, which would leave the files of its journal behind.
    driver.exec('PRAGMA query_only = ON');
    // To which setting a store up would write.
    if (isEmptyDatabase(driver)) throw noIndex(file);
    return openSqliteStore(driver);
  } catch (error) {
    driver?.close();
    if (error instanceof HostError) throw error;
    throw new HostError('unusableIndex', `The index ${file} cannot be used: ${reasonNotToRead(file, error)}`, error);
  }
}

function noIndex(file: string): HostError {
  return new HostError('unusableIndex', `The file ${file} is no index: name another, or make it with deskcheck index.`);
}

/** With what to do about it. SQLite says "readonly" where tables would have to be made first, and where its journal cannot be. */
function reasonNotToRead(file: string, error: unknown): string {
  if (error instanceof Error && /readonly/.test(error.message)) {
    return mayWrite(file)
      ? 'an older Deskcheck made it, so it must be made anew.'
      : 'you may not write in its folder, where SQLite keeps a journal beside it. Copy it to a folder of yours.';
  }
  return `${reasonOf(error)}${remedyFor(error)}`;
}

/** Nobody is told to delete what is not ours, or what another Deskcheck can still use. */
function remedyFor(error: unknown): string {
  if (!(error instanceof UnusableIndexError)) return isPassing(error) ? '' : remedies.broken;
  return remedies[error.reason];
}

const remedies: Readonly<Record<UnusableIndexError['reason'], string>> = {
  broken: ' Delete it and make it anew with deskcheck index.',
  foreign: ' It was left as it is: name another file.',
  newer: ' Update Deskcheck, or name another index.',
};

function mayWrite(file: string): boolean {
  try {
    for (const place of [file, path.dirname(file)]) accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function openOrRebuild(file: string): Promise<OpenedStore> {
  try {
    await refuseOther(file);
    return opened(await open(file));
  } catch (error) {
    if (!(error instanceof UnusableIndexError)) throw error;
    if (error.reason === 'foreign')
      throw new HostError(
        'unusableIndex',
        `The file ${file} is no index of Deskcheck. It was left as it is: name another file.`,
        error,
      );
    const aside = await moveAside(file);
    return { ...opened(await open(file)), notice: `${error.message} It was moved to ${aside} and begun anew.` };
  }
}

/** A name that was mistyped may be an article's, which must not be taken for a damaged index. */
async function refuseOther(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const start = await startOf(file, HEADER.length);
  if (start !== '' && start !== HEADER) throw new UnusableIndexError('foreign', 'The file is no database.');
}

async function startOf(file: string, length: number): Promise<string> {
  try {
    const handle = await openFile(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new HostError(
      'unreadable',
      `The index ${file} cannot be opened (${systemCode(error) ?? error}): name a file that you may read.`,
      error,
    );
  }
}

function opened(store: SqliteStore): OpenedStore {
  return { store, bulk: (logger) => createBulkIndexing(store, logger) };
}

async function open(file: string): Promise<SqliteStore> {
  const driver = await openSqliteDriver(file);
  try {
    return openSqliteStore(driver);
  } catch (error) {
    driver.close();
    if (error instanceof UnusableIndexError) throw error;
    throw new HostError('unwritable', `The index ${file} cannot be used: ${reasonOf(error)}`, error);
  }
}

/** With its journal, which would else be taken for the new file's. */
async function moveAside(file: string): Promise<string> {
  let number = 1;
  while (existsSync(`${file}.broken-${number}`)) number++;
  const aside = `${file}.broken-${number}`;
  for (const ending of ['', '-wal', '-shm']) if (existsSync(file + ending)) await rename(file + ending, aside + ending);
  return aside;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
  } catch (error) {
    throw new HostError(
      'unwritable',
      `The folder ${folder} cannot be made (${systemCode(error) ?? error}): name a file in a folder that you may write to.`,
      error,
    );
  }
}

/** Ends with a full stop. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.?$/, '.');
}
