import type { Brand } from '../base/brand.ts';
import type { Problem } from '../base/outcome.ts';
import type { Day } from '../kinds/date/value.ts';

/** Names a source for ever: its path or URI as the host gives it. */
export type SourceId = Brand<string, 'SourceId'>;

/** Changes whenever the source's bytes do. */
export type Fingerprint = Brand<string, 'Fingerprint'>;

/** Where a document's date was found. */
export type DateOrigin = 'given' | 'frontMatter' | 'metadata' | 'dateline' | 'text';

/** When a document was written: first and last day, both included; mostly one day. */
export interface DocumentDate {
  readonly from: Day;
  readonly to: Day;
  readonly origin: DateOrigin;
}

/** What is known of a source without opening it. */
export interface SourceRef {
  readonly id: SourceId;
  readonly title: string;
  readonly date: DocumentDate | undefined;
  /** Hash of the raw text. */
  readonly fingerprint: Fingerprint;
  /** What the host tells without reading: size in bytes and time of change in milliseconds. Equal means unchanged. */
  readonly stamp: string;
  readonly problems: readonly Problem[];
}

/** Brands a path or a `file:` URI, whichever the host knows its sources by. */
export function sourceId(path: string): SourceId {
  return path as SourceId; // the one place that makes them
}
