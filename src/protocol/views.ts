/** What the views, the comparison and the dossier ask of the server. */
import type { Position, Range } from 'vscode-languageserver-protocol';
import type { KindTag } from '../engine/kinds/index.ts';
import type { ClaimId } from '../engine/model/assertion.ts';
import type { OutcomeWord } from '../engine/model/verdict.ts';
import type { FolderContents, SourceContents } from './messages.ts';

/** Line and character count from 0, the character in UTF-16 code units. */
export interface PlaceInDraft {
  readonly uri: string;
  readonly position: Position;
}

/** A verdict in a word; `inconsistent`: the draft alone contradicts the claim. */
export type ShownOutcome = OutcomeWord | 'inconsistent';

/** One verdict of a draft, as a row of a list. */
export interface ClaimItem {
  readonly id: ClaimId;
  readonly kind: KindTag;
  readonly outcome: ShownOutcome;
  /** "figure.contradicted". */
  readonly code: string;
  /** Whether it is worth a look: a supported claim is not, nor one whose rule is off. */
  readonly found: boolean;
  /** The claim whose finding tells of this one's fault too: with it settled so is this, which is no row of its own. */
  readonly toldWith: ClaimId | undefined;
  /** The underlined words. */
  readonly words: string;
  /** The parsed value in words. */
  readonly value: string;
  readonly sentence: string;
  /** Why it is doubted, or who says so: a sentence or two. */
  readonly message: string;
  /** What is underlined. */
  readonly range: Range;
  /** Of the whole claim. */
  readonly claimRange: Range;
  /** Titles of the sources that speak of it, best first, each once. */
  readonly sources: readonly string[];
  /** Of a name: what a dossier is asked for; "" for others. */
  readonly name: string;
  /** The one change to make, where there is just one outside a quotation. */
  readonly fix: { readonly title: string; readonly range: Range; readonly text: string } | undefined;
}

/** A folder of the view Sources. */
export interface FolderUse extends Pick<FolderContents, 'uri' | 'name' | 'state' | 'patterns'> {
  readonly sources: readonly SourceUse[];
  /** Files that could not be read at all. */
  readonly unread: readonly { readonly uri: string; readonly name: string; readonly message: string }[];
}

/** A source of the view Sources. */
export interface SourceUse extends SourceContents {
  /** What was met while reading it. */
  readonly problems: readonly string[];
  readonly drafts: readonly DraftUse[];
}

/** The claims of one open draft that rest on a source or are doubted for it. */
export interface DraftUse {
  readonly uri: string;
  readonly name: string;
  readonly claims: readonly { readonly words: string; readonly outcome: ShownOutcome; readonly range: Range }[];
}

/** A sentence of the draft and the passages that it can be held against, best first. */
export interface Comparison {
  readonly sentence: string;
  /** "draft.md", of a path or an untitled document. */
  readonly draft: string;
  readonly passages: readonly ComparedPassage[];
}

/** A passage of a source; `date` as "16 May 2025", "" where it has none; `agrees` where it says the same. */
export interface ComparedPassage {
  readonly text: string;
  readonly title: string;
  readonly date: string;
  readonly uri: string;
  readonly range: Range;
  readonly agrees: boolean;
}

/** Of whom or what: a name as typed or picked, or what stands at a place of a draft or source. */
export type DossierQuestion =
  | { readonly name: string; readonly uri: string | undefined }
  | ({ readonly name: undefined } & PlaceInDraft);

/** A name that the sources have, as a row of a list. */
export interface NameItem {
  readonly name: string;
  /** "person", "organisation", "place" or "name". */
  readonly type: string;
  /** As a source gives it beside the name; "" where none does. */
  readonly role: string;
  /** Title and date of one source that names it. */
  readonly source: string;
}
