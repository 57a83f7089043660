/** Every message between client and server that the language-server protocol does not have. */
import type { Diagnostic, ProgressToken, Range } from 'vscode-languageserver-protocol';
import type { KindTag } from '../engine/kinds/index.ts';
import type { ClaimId } from '../engine/model/assertion.ts';
import type { SignOffEntry, Standing } from '../engine/model/signOff.ts';
import type { ClaimItem, Comparison, DossierQuestion, FolderUse, NameItem, PlaceInDraft } from './views.ts';

/** A request's name, with the types of what goes over and what comes back. */
export interface RequestOf<Params, Result> {
  readonly method: string;
  /** Carries the types only; never set. */
  readonly types?: readonly [Params, Result];
}

/** A notification and the type of its parameters; `types` is never there, it only carries them. */
export interface NotificationOf<Params> {
  readonly method: string;
  readonly types?: readonly [Params];
}

/** All of them, by a name of ours. A request that fails is answered with nothing, and the log says why. */
export const messages = {
  /** Checks a document now, also one that the setting `deskcheck.drafts` leaves out; `null` where it is not open. */
  check: request<{ readonly uri: string }, DraftStatus | null>('deskcheck/check'),
  /**
   * Checks the drafts of all folders but those in `shown`, by URI: an editor opens documents that it shows nowhere, and
   * asks for no problems of them.
   */
  checkAll: request<{ readonly workDoneToken: ProgressToken; readonly shown: readonly string[] }, CheckAllAnswer>(
    'deskcheck/checkAll',
  ),
  /** While all drafts are checked: what was found in one. */
  checkedDraft: notification<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>(
    'deskcheck/checkedDraft',
  ),
  /** Forgets all sources and reads them again; answered when that is done. */
  rebuildIndex: request<Record<string, never>, RebuildAnswer>('deskcheck/rebuildIndex'),
  /** What the sources say of some words, the last of which may be unfinished. */
  lookUp: request<LookUpQuestion, LookUpAnswer>('deskcheck/lookUp'),
  /** What is still to be looked at in a draft, by position. */
  openClaims: request<{ readonly uri: string }, readonly OpenClaim[]>('deskcheck/openClaims'),
  /** How every claim of a draft stands at the desk. */
  signOffs: request<{ readonly uri: string }, SignOffsAnswer>('deskcheck/signOffs'),
  /** Signs claims off, asks about them, waives them, or takes that back. */
  decide: request<DecideQuestion, DecideAnswer>('deskcheck/decide'),
  /** What {@link decide} would be written for, or why for nothing: asked before the user is. */
  meant: request<Pick<DecideQuestion, 'uri' | 'claims' | 'decision'>, DecideAnswer>('deskcheck/meant'),
  /** What a note at a claim could name; `null` where there is no claim. */
  citations: request<PlaceInDraft, Citations | null>('deskcheck/citations'),
  /** The draft without the notes that name sources; `null` for what is no draft. */
  stripNotes: request<{ readonly uri: string }, Stripped | null>('deskcheck/stripNotes'),
  /** What each folder's index holds, and what was met while reading. */
  contents: request<Record<string, never>, readonly FolderContents[]>('deskcheck/contents'),
  /** Every verdict of an open draft, by position; `null` for what is no draft or cannot be judged yet. */
  claims: request<{ readonly uri: string }, readonly ClaimItem[] | null>('deskcheck/claims'),
  /** The verdict at a place: the one whose hover stands there. */
  claimAt: request<PlaceInDraft, ClaimItem | null>('deskcheck/claimAt'),
  /** Every source, with what the open drafts use of it. */
  sources: request<Record<string, never>, readonly FolderUse[]>('deskcheck/sources'),
  /** Passages to hold the sentence at a place against. */
  compare: request<PlaceInDraft, Comparison | null>('deskcheck/compare'),
  /** Names in the sources that begin like this. */
  names: request<
    { readonly query: string; readonly limit: number; readonly uri: string | undefined },
    readonly NameItem[]
  >('deskcheck/names'),
  /** All that the sources say of one name; `null` where they say nothing. */
  dossier: request<DossierQuestion, Page | null>('deskcheck/dossier'),
  /** How the verdict at a place came about; `null` where nothing is claimed there. */
  explain: request<PlaceInDraft, Page | null>('deskcheck/explain'),
  /** The formats that {@link exportReport} takes. */
  reportFormats: request<Record<string, never>, readonly ReportFormatItem[]>('deskcheck/reportFormats'),
  /** The report on a draft as it stands; `null` for what is no draft or cannot be judged yet. */
  exportReport: request<ReportQuestion, ReportAnswer | null>('deskcheck/exportReport'),
  /** The page of a rule, by finding code: 'figure.contradicted'. */
  rulePage: request<{ readonly code: string }, Page | null>('deskcheck/rulePage'),
  /** How all folders stand, whenever one changes. */
  indexStatus: notification<{ readonly folders: readonly FolderStatus[] }>('deskcheck/indexStatus'),
  /** How an open document stands, after each check of it. */
  draftStatus: notification<DraftStatus>('deskcheck/draftStatus'),
  /** One sentence for the user, said once. */
  notice: notification<{ readonly message: string }>('deskcheck/notice'),
  /** To the server: the user has come to trust the workspace. */
  trusted: notification<Record<string, never>>('deskcheck/trusted'),
} as const;

/** What the client tells the server at the start. */
export interface StartOptions {
  /** A folder of the extension's own, where the index of each workspace folder is kept; without one, facts are kept in memory. */
  readonly indexFolder: string | undefined;
  /** The link to a rule's page, with `{code}` for the finding's code. */
  readonly ruleLink: string | undefined;
  /** Whether the client takes commands of the extension in code actions. */
  readonly commands: boolean;
  /** Whether the client's hovers hold the problem at their place, with its related information: then it is not told again. */
  readonly problemsInHovers: boolean;
  /** Whether the workspace is trusted, which is not the case in Restricted Mode. */
  readonly trusted: boolean;
}

/** How a note names its source: a comment, a footnote or a link. */
export type NoteStyle = 'comment' | 'footnote' | 'link';

/** How sources can be named for a claim. */
export interface Citations {
  /** Of the draft, as the edits are for it. */
  readonly version: number;
  /** The style of the notes that the draft has. */
  readonly style: NoteStyle | null;
  /** Sources that say what the claim says, the most telling first. */
  readonly sources: readonly CitationItem[];
}

/** A source that can be named, and what that changes in the draft. */
export interface CitationItem {
  readonly title: string;
  readonly date: string;
  /** From the workspace folder. */
  readonly path: string;
  /** None where a note of this style cannot be put there. */
  readonly edits: Readonly<Record<NoteStyle, readonly { readonly range: Range; readonly text: string }[]>>;
}

/** A draft without its notes. */
export interface Stripped {
  readonly text: string;
  /** How many notes were taken out. */
  readonly removed: number;
}

/** Commands of the extension that the server may put into a code action. */
export const clientCommands = {
  explain: 'deskcheck.explainVerdict',
  lookUp: 'deskcheck.lookUp',
  goToClaim: 'deskcheck.goToClaim',
  compare: 'deskcheck.compare',
  cite: 'deskcheck.insertCitation',
  signOff: 'deskcheck.signOff',
  query: 'deskcheck.query',
  waive: 'deskcheck.waive',
  withdraw: 'deskcheck.withdrawSignOff',
} as const;

/** How the index of a folder stands. */
export interface FolderStatus {
  readonly uri: string;
  readonly name: string;
  readonly state: IndexState;
  readonly sources: number;
  /** Sources that could not be read, or not wholly. */
  readonly problems: number;
  /** While reading: how far. */
  readonly done: number;
  readonly total: number;
}

/** `empty`: no source was found; `partial`: reading was cancelled; `failed`: the index could not be opened. */
export type IndexState = 'reading' | 'ready' | 'empty' | 'partial' | 'failed';

/** `waiting`: its folder's sources are still being read; `unsourced`: its folder has none. */
export type DocumentRole = 'draft' | 'source' | 'waiting' | 'unsourced' | 'other';

/** How an open document stands. Numbers are of claims. */
export interface DraftStatus {
  readonly uri: string;
  readonly role: DocumentRole;
  readonly supported: number;
  /** Supported, or signed off. */
  readonly checked: number;
  /** Claims of which the author is asked. */
  readonly queried: number;
  /** Claims of every verdict. */
  readonly claims: number;
  /** Contradicted by a source or the calendar, and not signed off. */
  readonly contradicted: number;
  /** Findings shown. */
  readonly findings: number;
}

/** Drafts that were checked, and the findings in them. */
export interface CheckAllAnswer {
  readonly checked: number;
  readonly findings: number;
  /** Drafts that could not be read or checked, each with a sentence. */
  readonly problems: readonly { readonly uri: string; readonly message: string }[];
}

/** Sources that the index holds now. */
export interface RebuildAnswer {
  readonly sources: number;
  /** Sources that could not be read. */
  readonly failed: number;
  /** "failed" where an index could not be opened or filled. */
  readonly outcome: 'done' | 'cancelled' | 'failed';
}

/** At most `limit` items are wanted. */
export interface LookUpQuestion {
  readonly query: string;
  readonly limit: number;
  /** The document that asks: its folder's sources come first. */
  readonly uri: string | undefined;
}

/** The best first. */
export interface LookUpAnswer {
  /** What it means that little or nothing was found: only "ready" tells of the sources. */
  readonly state: 'ready' | 'reading' | 'failed';
  readonly items: readonly LookUpItem[];
}

/** A fact or a passage that was found. */
export interface LookUpItem {
  /** `undefined` for a passage that was found by its words. */
  readonly kind: KindTag | undefined;
  /** The parsed value in words, or the passage's beginning. */
  readonly value: string;
  readonly passage: string;
  /** The fact as the source words it: what an insertion inserts. */
  readonly words: string;
  readonly title: string;
  /** "16 May 2025", or "" where the source has no date. */
  readonly date: string;
  readonly uri: string;
  /** The fact, or the passage. */
  readonly range: Range;
  readonly passageRange: Range;
}

/** A claim that is to be looked at, with its message. */
export interface OpenClaim {
  readonly range: Range;
  readonly code: string;
  readonly claim: ClaimId;
  readonly message: string;
}

/** A decision to be written down. */
export interface DecideQuestion {
  readonly uri: string;
  /** By name, or those in a range: an empty one means the claim there, another all in it that are open (or decided, to withdraw). */
  readonly claims: readonly string[] | Range;
  readonly decision: SignOffEntry['decision'];
  readonly method?: string;
  readonly note?: string;
}

/** What was written. */
export interface DecideAnswer {
  /** The claims it was written for. */
  readonly decided: readonly ClaimId[];
  /** Their words, for whoever is told. */
  readonly words: readonly string[];
  /** Why nothing was written: a sentence for the user. */
  readonly refused?: string;
}

/** How the claims of a draft stand. */
export interface SignOffsAnswer {
  /** By position, one for each verdict, as `deskcheck/openClaims` would give them without leaving any out. */
  readonly claims: readonly ClaimSignOff[];
  /** What is wrong with the log or the policy: sentences for the user. */
  readonly problems: readonly string[];
}

/** How one claim stands. */
export interface ClaimSignOff {
  readonly claim: ClaimId;
  readonly range: Range;
  readonly code: string;
  readonly standing: Standing;
  /** Supported, or signed off. */
  readonly checked: boolean;
  /** "Signed off by Anna Keller, 2 March 2026: by phone"; "" where nobody has decided anything. */
  readonly words: string;
}

/** One way to write a report. */
export interface ReportFormatItem {
  /** What {@link ReportQuestion} names it by. */
  readonly name: string;
  readonly label: string;
  readonly about: string;
  /** ".html" */
  readonly ending: string;
}

/** A report on a draft, in the format of this name. */
export interface ReportQuestion {
  readonly uri: string;
  readonly format: string;
  /** Which Deskcheck writes it. */
  readonly version: string;
}

/** The report. */
export interface ReportAnswer {
  /** What the file is to hold. */
  readonly text: string;
}

/** Markdown to show in a document of its own. */
export interface Page {
  readonly title: string;
  readonly markdown: string;
}

/** What Show What Is Indexed tells of a folder. */
export interface FolderContents {
  readonly uri: string;
  readonly name: string;
  readonly state: IndexState;
  readonly patterns: readonly string[];
  /** What the last reading of all sources came to; `undefined` before it ended. */
  readonly lastReading: { readonly read: number; readonly unchanged: number; readonly removed: number } | undefined;
  readonly sources: readonly SourceContents[];
  readonly problems: readonly { readonly uri: string; readonly name: string; readonly message: string }[];
}

/** A source and the number of its facts by kind; `date` as "16 May 2025", "" where it has none. */
export interface SourceContents {
  readonly uri: string;
  readonly title: string;
  readonly date: string;
  /** Path within the folder. */
  readonly path: string;
  readonly counts: Readonly<Record<KindTag, number>>;
}

/** What a diagnostic carries, so that a code action is rebuilt from it alone. */
export interface FindingData {
  readonly claim: string;
  readonly fixes: readonly FixData[];
}

/** What a quick fix changes; it travels in the data of a diagnostic. */
export interface FixData {
  readonly title: string;
  /** UTF-16 code units from the start of the diagnostic to the start of the change; may be negative. */
  readonly shift: number;
  /** The words that are there now: where they no longer are, the fix is not offered. */
  readonly before: string;
  readonly after: string;
  /** Whether it changes words inside a quotation. */
  readonly quoted: boolean;
}

function request<Params, Result>(method: string): RequestOf<Params, Result> {
  return { method };
}

function notification<Params>(method: string): NotificationOf<Params> {
  return { method };
}
