/** The only file that names node:sqlite. */
import type { SqlDriver, SqlValue } from '../../engine/store/sqlite/driver.ts';
import { HostError, systemCode } from './hostError.ts';

/** Opens the database at `path`, making it where there is none; `:memory:` lives as long as it is open. */
export async function openSqliteDriver(path: string): Promise<SqlDriver> {
  const { DatabaseSync } = await loadSqlite();
  try {
    // Its own shape fits ours: prepared statements with run, get, all and iterate.
    const database = new DatabaseSync(path);
    return Object.assign(database, { dataVersion: createDataVersion(database) });
  } catch (error) {
    throw new HostError(
      'unwritable',
      `The index ${path} cannot be opened (${reasonOf(error)}): name a file in a folder that you may write to.`,
      error,
    );
  }
}

/**
 * Asks the database once a turn of the event loop. A check asks a dozen times whether its index is what it was, and each
 * answer takes SQLite two locks of the file: together 3 % of the time after a keystroke.
 */
function createDataVersion(database: Pick<SqlDriver, 'prepare'>): SqlDriver['dataVersion'] {
  const ask = database.prepare('PRAGMA data_version');
  let version: SqlValue | undefined;
  let isOfThisTurn = false;
  return () => {
    if (isOfThisTurn) return version;
    version = ask.get()?.data_version;
    isOfThisTurn = true;
    setImmediate(() => {
      isOfThisTurn = false;
    }).unref();
    return version;
  };
}

async function loadSqlite(): Promise<typeof import('node:sqlite')> {
  const restore = silenceExperimentalWarning();
  try {
    return await import('node:sqlite');
  } catch (error) {
    if (systemCode(error) !== 'ERR_UNKNOWN_BUILTIN_MODULE') throw error;
    throw new HostError(
      'noSqlite',
      `An index on disk needs Node 22.13 or newer; this is Node ${process.versions.node}.`,
      error,
    );
  } finally {
    restore();
  }
}

/** Some versions of Node call SQLite experimental each time it is loaded: that one warning would puzzle reporters. */
function silenceExperimentalWarning(): () => void {
  const emit = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    const message = typeof warning === 'string' ? warning : warning.message;
    if (!message.startsWith('SQLite is an experimental feature')) emit.call(process, warning, ...rest);
  }) as typeof process.emitWarning; // passes on whatever it was given
  return () => {
    process.emitWarning = emit;
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
