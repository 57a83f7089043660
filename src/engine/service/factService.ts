/** The engine as its hosts see it: the only state and the only awaiting in the engine. */
import type { CancelToken } from '../base/cancel.ts';
import type { Problem } from '../base/outcome.ts';
import type { Claim, ClaimId, Fact, FactOf } from '../model/assertion.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentDate, SourceId, SourceRef } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import type { FactCounts, SearchHit } from '../store/factStore.ts';
import type { CitationPaths, Citations } from './citations.ts';
import type { SourceFile } from './ports.ts';
import type { Settings } from './settings.ts';
import type { SpokenOf } from './spokenOf.ts';

/** A draft to be checked. */
export interface DraftInput {
  /** Names the draft in logs and keeps its caches apart: a URI or path. */
  readonly id: string;
  readonly raw: string;
  /** By its ending the format is told; `undefined` is read as Markdown. */
  readonly path: string | undefined;
  /** The day it was written, where the host knows; else the draft's own text tells. */
  readonly date: DocumentDate | undefined;
  /** Sources that its writer names for it: weighed whatever else is found, and the first to tell what the story is. */
  readonly sources?: readonly SourceId[];
}

/** Everything that was judged in one version of a draft. Offsets are UTF-16 into the raw draft. */
export interface DraftReport {
  readonly date: DocumentDate | undefined;
  /** One for each claim or, where a claim's parts fare differently, each part; by position. */
  readonly verdicts: readonly Verdict[];
  /** The verdicts worth showing, by position. */
  readonly findings: readonly Finding[];
  /** Verdicts whose fault the finding of another tells of, each by that other: who settles the one has settled both. */
  readonly toldWith: ReadonlyMap<Verdict, Verdict>;
  /** The sources that the claims were weighed against, by id. */
  readonly story: readonly SourceRef[];
  readonly problems: readonly Problem[];
}

/** How far reading is: `done` of `total` sources. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
  /** Path of the source just read. */
  readonly path: string;
}

/** What reading came to. Ids and counts are of sources. */
export interface IndexReport {
  readonly read: readonly SourceId[];
  readonly unchanged: number;
  readonly removed: readonly SourceId[];
  /** Sources that could not be read at all; what was known of them is kept. */
  readonly failed: readonly { readonly id: SourceId; readonly path: string; readonly message: string }[];
  readonly cancelled: boolean;
}

/** How a verdict came about: everything that was looked at, and what became of it. */
export interface Derivation {
  readonly verdict: Verdict;
  readonly finding: Finding | undefined;
  /** Why nothing is shown, of a claim that the rules were not asked about; the verdict is what they would have said. */
  readonly silence: string | undefined;
  /** The parsed value in words. */
  readonly value: string;
  /** Candidates from the sources, the most telling first. */
  readonly weighed: readonly {
    readonly fact: Fact;
    readonly relevance: number;
    readonly agreement: string;
    readonly because: readonly string[];
  }[];
  /** What else in the draft bears on it, and how. */
  readonly within: readonly { readonly claims: readonly Claim[]; readonly because: string }[];
  /** Rules in order, draft rules first, up to the one that spoke; `why`: what it is about, or why it passed. */
  readonly rules: readonly { readonly name: string; readonly spoke: boolean; readonly why: string }[];
  /** The sources that were weighed, and why these. */
  readonly story: readonly { readonly source: SourceRef; readonly why: string }[];
}

/** The engine as its hosts see it. Questions that take a token end early, with nothing, once it is cancelled. */
export interface FactService {
  /** Goes up when any source changes; findings given before are then out of date. */
  readonly generation: number;
  configure(settings: Settings): void;
  /** `undefined` when cancelled. */
  check(draft: DraftInput, token: CancelToken): Promise<DraftReport | undefined>;
  /** Makes the index hold exactly these sources: reads what is new or changed, forgets what is gone. */
  reconcile(
    files: readonly SourceFile[],
    token: CancelToken,
    progress: (progress: IndexProgress) => void,
  ): Promise<IndexReport>;
  /** Reads these sources again where they changed, and leaves the rest. */
  update(files: readonly SourceFile[], token: CancelToken): Promise<IndexReport>;
  forget(ids: readonly SourceId[]): Promise<void>;
  lookUp(query: string, limit: number, token: CancelToken): Promise<readonly SearchHit[]>;
  /** Every fact in the sources that names the same as this claim or fact. */
  mentionsOf(assertion: Claim | Fact): Promise<readonly Fact[]>;
  /** Every name in these indexed sources, by source id and offset. */
  namesIn(ids: readonly SourceId[]): Promise<readonly FactOf<'name'>[]>;
  /** Sentences of one indexed source that speak of this person as "he" or "she". */
  spokenOf(id: SourceId, person: Claim | Fact): Promise<readonly SpokenOf[]>;
  /** The facts of one indexed source that cover this offset: for hovers and references inside sources. */
  factsAt(id: SourceId, offset: number): Promise<readonly Fact[]>;
  explain(draft: DraftInput, offset: number, token: CancelToken): Promise<Derivation | undefined>;
  /** What a note beside the claim with this id could name; `undefined` where the draft has no such claim, or when cancelled. */
  citations(
    draft: DraftInput,
    claim: ClaimId,
    paths: CitationPaths,
    token: CancelToken,
  ): Promise<Citations | undefined>;
  /** The raw draft without the notes that name sources, and how many these were. */
  stripNotes(raw: string): Promise<{ readonly text: string; readonly removed: number }>;
  sources(): Promise<readonly SourceRef[]>;
  /** Their ids alone, which takes a tenth of the time. */
  sourceIds(): Promise<readonly SourceId[]>;
  sourceCount(): Promise<number>;
  /** Those of these that are in the index. */
  refs(ids: readonly SourceId[]): Promise<readonly SourceRef[]>;
  counts(): Promise<readonly FactCounts[]>;
  dispose(): Promise<void>;
}
