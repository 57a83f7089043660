import type { Span } from './span.ts';

/** Something that could not be read as it should: one sentence for a person, and where, if known. */
export interface Problem {
  readonly message: string;
  readonly span?: Span;
}

/** A value as far as it goes, and what stood in the way of the rest. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}
