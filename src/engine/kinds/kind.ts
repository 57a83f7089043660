/** The contract of a fact kind: what can be found in a passage, looked up, compared and described. */
import type { Span } from '../base/span.ts';
import type { Passage } from '../text/passages.ts';

/** A value as one passage states it. Nothing here depends on the document around the passage. */
export interface Mention<Value> {
  /** UTF-16 offsets relative to the passage's start: in "Over 50,000 troops", "Over 50,000" is 0 to 11. */
  readonly span: Span;
  readonly value: Value;
}

/** How a claimed value and a known one agree; says nothing of whether they speak of the same thing. `gap` is a phrase for people: "4.7 million against 4.2 million". */
export type Agreement =
  | { readonly type: 'same' }
  /** Not said, but it follows: Germany from Berlin. `gap` closes a sentence: "which lies there". */
  | { readonly type: 'implied'; readonly gap: string }
  | { readonly type: 'near'; readonly gap: string }
  | { readonly type: 'different'; readonly gap: string }
  | { readonly type: 'incomparable' };

/** The contract of a kind: all that the rest of the engine asks of it. Every function is total and gives the same for the same. */
export interface FactKind<Value> {
  /** For people: "figure". */
  readonly label: string;
  /** Mentions in text order; they may not overlap. Total: any text gives an answer, none throws. */
  find(passage: Passage): readonly Mention<Value>[];
  /** What the index looks the value up by: two values that could agree, or be one misread for the other, share a key. None for a kind that is looked up by its words. */
  keys(value: Value): readonly string[];
  /** Symmetric but for bounds: the claim "more than 50" against the fact "60" is `near`, the other way round too loose to be `same`. */
  compare(claimed: Value, known: Value): Agreement;
  /** The value in words, for hovers: "more than 50,000 troops", "16 May 2025". */
  describe(value: Value): string;
  /** The value as the command line prints it. */
  toJson(value: Value): Readonly<Record<string, unknown>>;
  /** Reads a stored value back; `undefined` where it is not of this version's shape. Values are plain JSON data. */
  decode(stored: unknown): Value | undefined;
}
