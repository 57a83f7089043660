/** The world failed: a disk, a file, a database. */

/** For whoever goes on in another way: in memory, say, where there is no SQLite. */
export type HostErrorCode = 'noSqlite' | 'unreadable' | 'unwritable' | 'unusableIndex';

/** What the world refused: a file, a folder, a database. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  /** `message`: one sentence for the user, with what was tried and what to do. */
  constructor(code: HostErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'HostError';
    this.code = code;
  }
}

/** The operating system's word for what went wrong: "ENOENT". */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
