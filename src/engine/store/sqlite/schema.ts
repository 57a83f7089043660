/** The tables, as numbered migrations. An old migration is never edited: a change is a new one, with a test that opens the version before. */
import type { SqlDriver } from './driver.ts';

/** The file cannot serve as an index; what it held can be read again from the sources, so the caller may put it aside and begin anew. */
export class UnusableIndexError extends Error {
  readonly reason: 'newer' | 'foreign' | 'broken';

  constructor(reason: 'newer' | 'foreign' | 'broken', message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UnusableIndexError';
    this.reason = reason;
  }
}

/** "Desk" in ASCII: tells our files from other programs' databases. */
const APPLICATION = 0x4465736b;

const migrations: readonly string[] = [
  `
  -- What is known of a source without opening it.
  CREATE TABLE source (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    date_from INTEGER, date_to INTEGER, date_origin TEXT,
    fingerprint TEXT NOT NULL,
    stamp TEXT NOT NULL,
    problems TEXT,
    names INTEGER NOT NULL, dates INTEGER NOT NULL, figures INTEGER NOT NULL, quotes INTEGER NOT NULL
  );
  -- Its text, and its facts as pack.ts writes them: apart, so that listing sources reads no text.
  CREATE TABLE content (
    source INTEGER PRIMARY KEY,
    prose TEXT NOT NULL,
    strings TEXT NOT NULL,
    shapes TEXT NOT NULL,
    facts BLOB NOT NULL
  );
  -- Lists of field names that packed values refer to.
  CREATE TABLE shape (row INTEGER PRIMARY KEY, fields TEXT NOT NULL UNIQUE);
  -- In how many sources each word stands.
  CREATE TABLE term (word TEXT PRIMARY KEY, sources INTEGER NOT NULL) WITHOUT ROWID;
  -- Which sources have a word, or a fact's key as "#" and a hash. Nothing but row numbers: no text, no positions.
  CREATE VIRTUAL TABLE holding USING fts5(
    terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '#.,'''"
  );
  `,
];

/** Bytes that FTS5 gathers before it writes them out: more than a transaction has, so that each leaves one list of what has a word. */
const GATHERED = 1 << 24;

export const schemaVersion = migrations.length;

/** Brings the database to the newest version. Throws {@link UnusableIndexError} where that cannot be. */
export function prepareSchema(driver: SqlDriver): void {
  tellUnusable(() => {
    driver.exec('PRAGMA busy_timeout = 5000');
    // Before anything is set: a file that is not ours stays as it is, to the byte.
    const version = versionOf(driver);
    // Before any table exists; a text with its facts is a few kilobytes, of which many should fit a page, else much of it stays empty.
    driver.exec('PRAGMA page_size = 32768');
    // Also before any table exists, and a write for any other: pages that merging leaves empty can be given back.
    if (version === 0) driver.exec('PRAGMA auto_vacuum = INCREMENTAL');
    driver.exec('PRAGMA journal_mode = WAL');
    driver.exec('PRAGMA synchronous = NORMAL');
    driver.exec('PRAGMA temp_store = MEMORY');
    driver.exec('PRAGMA cache_size = -16384');
    if (version < schemaVersion) migrate(driver);
  });
}

/** Whether the database has no tables and was not made by Deskcheck either. Throws {@link UnusableIndexError} where it cannot be read. */
export function isEmptyDatabase(driver: SqlDriver): boolean {
  return tellUnusable(() => countTables(driver) === 0 && applicationOf(driver) !== APPLICATION);
}

function tellUnusable<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof UnusableIndexError || isPassing(error)) throw error;
    throw new UnusableIndexError('broken', 'The file of the index is damaged or no database.', error);
  }
}

/** A lock or a full disk is no fault of the file. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && /\b(locked|busy|full|readonly|read-only|unable to open)\b/i.test(error.message);
}

function countTables(driver: SqlDriver): number {
  return Number(driver.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n ?? 0);
}

function applicationOf(driver: SqlDriver): number {
  return Number(driver.prepare('PRAGMA application_id').get()?.application_id ?? 0);
}

function versionOf(driver: SqlDriver): number {
  const version = Number(driver.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (countTables(driver) > 0 && applicationOf(driver) !== APPLICATION)
    throw new UnusableIndexError('foreign', 'The file is a database, but not an index of Deskcheck.');
  if (version > schemaVersion)
    throw new UnusableIndexError(
      'newer',
      `The index was made by a newer Deskcheck (version ${version}; this one reads up to ${schemaVersion}).`,
    );
  return version;
}

function migrate(driver: SqlDriver): void {
  driver.exec('BEGIN IMMEDIATE');
  try {
    // Asked again inside the transaction: another process may have been faster.
    const version = versionOf(driver);
    for (const migration of migrations.slice(version)) driver.exec(migration);
    // No matter of the schema: an index without it serves as well.
    if (version === 0) driver.exec(`INSERT INTO holding (holding, rank) VALUES ('hashsize', ${GATHERED})`);
    driver.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${schemaVersion}`);
    driver.exec('COMMIT');
  } catch (error) {
    driver.exec('ROLLBACK');
    throw error;
  }
}
