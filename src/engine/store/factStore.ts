/** The port to wherever facts live: one method per question, each answering for many at once. */
import type { TaggedValue } from '../kinds/index.ts';
import type { Fact } from '../model/assertion.ts';
import type { SourceId, SourceRef } from '../model/source.ts';
import type { TellingTerm } from './telling.ts';

/** A source as it is stored: what it says, and what was found in it. */
export interface SourceDocument {
  readonly ref: SourceRef;
  /** Readable text; offsets of passages lead into it, and into the raw file where markup was masked. */
  readonly prose: string;
  readonly facts: readonly Fact[];
}

/** A source's text, without its facts. */
export interface SourceText {
  readonly ref: SourceRef;
  readonly prose: string;
}

/** A source that shares words with a draft. */
export interface RelatedSource {
  readonly ref: SourceRef;
  /** Sum over the shared terms of their squared weights, so that few rare words outweigh many common ones. */
  readonly score: number;
  /** The rarest first. */
  readonly shared: readonly TellingTerm[];
}

/** A passage that a search found, with the fact in it that matched, if one did. */
export interface SearchHit {
  readonly ref: SourceRef;
  readonly passage: string;
  /** Offset of the passage in the source. */
  readonly start: number;
  readonly fact: Fact | undefined;
  /** How well it answers, to be compared with other hits of the same query. */
  readonly score: number;
}

/** Stored facts by kind, of one source. */
export interface FactCounts {
  readonly id: SourceId;
  readonly counts: Readonly<Record<Fact['kind'], number>>;
}

/** Every list of sources is by id, every list of facts by source id and offset, unless it says "best first". */
export interface FactStore {
  /** Goes up on any change but of stamps alone, also on one that another process made; caches key on it. */
  readonly generation: number;
  /** How many sources there are. */
  count(): Promise<number>;
  /** Every source. */
  sources(): Promise<readonly SourceRef[]>;
  /** The ids of every source. */
  ids(): Promise<readonly SourceId[]>;
  /** These sources, in the order asked; those not there are left out. */
  refs(ids: readonly SourceId[]): Promise<readonly SourceRef[]>;
  counts(): Promise<readonly FactCounts[]>;
  /** Replaces what is stored of these sources, all or nothing. Of two documents with one id the later counts. */
  replace(documents: readonly SourceDocument[]): Promise<void>;
  /** Notes new stamps (and nothing else) for sources whose text is what it was. */
  restamp(stamps: ReadonlyMap<SourceId, string>): Promise<void>;
  /** Forgets sources; ids that are not there are no error. */
  remove(ids: readonly SourceId[]): Promise<void>;
  /** Texts of these sources, in the order asked; those not there are left out. */
  texts(ids: readonly SourceId[]): Promise<readonly SourceText[]>;
  /** Every fact of each of these sources, in the order asked: an empty list for a source that is not there. */
  facts(ids: readonly SourceId[]): Promise<readonly (readonly Fact[])[]>;
  /** Sources that share the most telling terms (folded words), best first, ties by source id. Terms too common to tell anything may be passed over. */
  related(terms: readonly string[], limit: number): Promise<readonly RelatedSource[]>;
  /** The same for each of these lists of terms, which are few and short. */
  relatedEach(lists: readonly (readonly string[])[], limit: number): Promise<readonly (readonly RelatedSource[])[]>;
  /**
   * Those of `among` that have at least `least`, 0 to 1, of the most telling of these terms by their squared weights, in
   * the order asked. `terms` are folded words of `source`, each once, and `among` some sources other than it. One that
   * very many others share more with may be left out.
   */
  akin(
    source: SourceId,
    terms: readonly string[],
    among: readonly SourceId[],
    least: number,
  ): Promise<readonly SourceId[]>;
  /** In how many sources each of these folded words stands. */
  rarity(terms: readonly string[]): Promise<readonly number[]>;
  /**
   * As one types: passages that hold every word of the query, the last one as a prefix, each with its best fact; best
   * first. Where a great many match, the best of those read in last.
   */
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
  /** Every fact that states this value. */
  mentions(asked: TaggedValue): Promise<readonly Fact[]>;
  close(): Promise<void>;
}
