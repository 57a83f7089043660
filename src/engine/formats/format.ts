/** The contract of a source format: raw text to a document. */
import type { Outcome } from '../base/outcome.ts';
import type { DateOrigin } from '../model/source.ts';
import type { Prose } from '../text/prose.ts';

/** A date that the document states of itself, as written: "2025-05-28", "28 May 2025, 10:15". */
export interface StatedDate {
  readonly text: string;
  readonly origin: DateOrigin;
}

/** A document without its markup, and what its format says of it. */
export interface FormatDocument {
  readonly prose: Prose;
  /** From front matter, else the first heading, else a first line that looks like one. */
  readonly title: string | undefined;
  readonly date: StatedDate | undefined;
}

/** A way in which documents are written. */
export interface Format {
  /** For people: "Markdown". */
  readonly label: string;
  /** Endings of file names, in lower case and without the dot. */
  readonly extensions: readonly string[];
  /** Total: broken input gives what can be read of it, and problems. */
  read(raw: string): Outcome<FormatDocument>;
}
