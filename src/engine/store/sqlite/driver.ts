/** All that the store asks of an SQLite database: a host opens one and hands it in. Synchronous, one connection. */

/** What a column holds, or a statement is given for a parameter. */
export type SqlValue = null | number | bigint | string | Uint8Array;
/** A row by its columns' names. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A prepared statement; each call binds its values in order. */
export interface SqlStatement {
  run(...values: SqlValue[]): { readonly lastInsertRowid: number | bigint };
  get(...values: SqlValue[]): SqlRow | undefined;
  all(...values: SqlValue[]): readonly SqlRow[];
  /** Rows one by one, for when the first few may do; ends the query when the loop is left. */
  iterate(...values: SqlValue[]): Iterable<SqlRow>;
}

/** All that is asked of a database. What it refuses is thrown as it comes. */
export interface SqlDriver {
  exec(sql: string): void;
  prepare(sql: string): SqlStatement;
  /** Another value once another connection has written; within one turn of the host's event loop it may stay the same. */
  dataVersion(): SqlValue | undefined;
  close(): void;
}
