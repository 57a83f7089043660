/**
 * The readable text of a document. A line feed in it is the end of a block (paragraph, heading, list item): soft line
 * breaks are spaces already. Formats whose markup can be masked keep one code unit of prose for each of the raw text.
 */
export interface Prose {
  readonly text: string;
  /** Offset in the raw file of the code unit at `offset` in {@link text}; both UTF-16. */
  toRaw(offset: number): number;
}

/** Prose whose offsets are those of the raw text, as where markup was overwritten with spaces. */
export function maskedProse(text: string): Prose {
  return { text, toRaw: unmoved };
}

/** One function for all texts, so that V8 puts it where it is called. */
function unmoved(offset: number): number {
  return offset;
}
