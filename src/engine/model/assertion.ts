import type { Brand } from '../base/brand.ts';
import type { Span } from '../base/span.ts';
import type { KindTag, ValueOf } from '../kinds/index.ts';
import type { Passage } from '../text/passages.ts';
import type { SourceRef } from './source.ts';

/** Made from kind, value, the passage's digest and the ordinal among equal ones, so it survives a moved paragraph and dies with an edited sentence. */
export type ClaimId = Brand<string, 'ClaimId'>;
/** Names a fact by its source, place and kind; another reading of the same text gives the same. */
export type FactId = Brand<string, 'FactId'>;

/** Who and when a passage is about, as far as its document tells. */
export interface About {
  /** Folded full names of those the passage speaks of, also through "he" and short forms. */
  readonly names: readonly string[];
  /** Of a quote: its speaker's folded name as full as the document has it, where it can be told. */
  readonly speaker?: string;
  /** The same as the document writes it: "Recep Tayyip Erdoğan". */
  readonly speakerName?: string;
}

/** What a draft or a source states: the same thing seen from two sides. `span` is UTF-16, half-open, into the raw file. */
export interface AssertionOf<Tag extends KindTag> {
  readonly kind: Tag;
  readonly value: ValueOf<Tag>;
  readonly span: Span;
  /** The same words as offsets from the start of {@link passage}. */
  readonly inPassage: Span;
  readonly passage: Passage;
  readonly about: About;
}
/** What a draft or a source states, of any kind. */
export type Assertion = { [Tag in KindTag]: AssertionOf<Tag> }[KindTag];

/** What a draft states. */
export type Claim = Assertion & { readonly id: ClaimId };

/** Where in its source a fact stands. */
export type Place = { readonly type: 'text'; readonly span: Span };

/** What a source states. */
export type Fact = Assertion & { readonly id: FactId; readonly source: SourceRef; readonly place: Place };
/** A fact of one kind. */
export type FactOf<Tag extends KindTag> = AssertionOf<Tag> & {
  readonly id: FactId;
  readonly source: SourceRef;
  readonly place: Place;
};
/** A claim of one kind. */
export type ClaimOf<Tag extends KindTag> = AssertionOf<Tag> & { readonly id: ClaimId };
