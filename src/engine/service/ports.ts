/** What a host must supply. */
import type { SourceId } from '../model/source.ts';

/** A source as its host lists it, before it is read. */
export interface SourceFile {
  readonly id: SourceId;
  /** By its ending the format is told: "seeds/budget.md". */
  readonly path: string;
  /** Size in bytes and time of change in milliseconds, in one string: equal means unchanged. */
  readonly stamp: string;
  /** Bytes, where the host knows before it is read. */
  readonly size?: number;
}

/** Where texts of sources come from. */
export interface SourceReader {
  /** The decoded text of a source. Rejects with an error whose message is a sentence for the user. */
  read(file: SourceFile): Promise<string>;
}

/** For the log, which only those read who look for a fault. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** What a host measures time with. */
export interface Clock {
  /** Milliseconds, for measuring spans of time only. */
  now(): number;
}

/** What a host must supply. */
export interface Ports {
  readonly reader: SourceReader;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Lets waiting requests and cancellations in: resolves in a later macrotask. */
  breathe(): Promise<void>;
}
