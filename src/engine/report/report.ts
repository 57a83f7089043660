/** What a report is made from, as plain data, and what each of its formats keeps to: a pure function from the one to text. */
import type { NonEmpty } from '../base/nonEmpty.ts';
import type { Span } from '../base/span.ts';
import type { KindTag } from '../kinds/index.ts';
import type { ClaimId } from '../model/assertion.ts';
import type { Explanation, FindingCode, Fix, Severity } from '../model/finding.ts';
import type { Standing } from '../model/signOff.ts';
import type { OutcomeWord } from '../model/verdict.ts';

/** One way to write a report. What drafts and sources say is text in each of them, whatever it looks like. */
export interface ReportFormat {
  /** In a list to choose from: "Web page". */
  readonly label: string;
  /** One line for that list. */
  readonly about: string;
  /** Of the file's name, with its full stop: ".html". */
  readonly ending: string;
  write(report: Report): string;
}

/** All that a format is given: plain data, in the order in which it is to be shown. */
export interface Report {
  readonly program: { readonly name: string; readonly version: string };
  /** When it was made: ISO 8601, in UTC. */
  readonly made: string;
  readonly drafts: NonEmpty<ReportedDraft>;
  /** Those that some evidence comes from, by path. */
  readonly sources: readonly ReportedSource[];
  /** Every rule that shows findings, by code. */
  readonly rules: readonly ReportedRule[];
}

interface ReportedDocument {
  /** For people, and for programs that know the folder: "stories/budget.md". */
  readonly path: string;
  /** Absolute. */
  readonly uri: string;
  /** ISO 8601: "2025-06-02", "2025-06-02/2025-06-08". */
  readonly date: string | undefined;
  /** The same for people: "2 June 2025". */
  readonly day: string | undefined;
}

/** A draft with its claims. `raw` is its text as it is in the file. */
export interface ReportedDraft extends ReportedDocument {
  readonly raw: string;
  /** By place. */
  readonly claims: readonly ClaimEntry[];
  /** What could not be read as it should, each a sentence. */
  readonly problems: readonly string[];
}

/** A source that some evidence comes from. */
export interface ReportedSource extends ReportedDocument {
  readonly title: string;
  /** Title and day: "Budget vote (1 March 2026)". */
  readonly label: string;
}

/** A claim, its verdict and its sign-off. */
export interface ClaimEntry {
  /** From 1, by place in the draft. */
  readonly number: number;
  readonly id: ClaimId;
  readonly kind: KindTag;
  readonly code: FindingCode;
  readonly place: TextPlace;
  /** The draft's words. */
  readonly words: string;
  /** The value as it was read, in words. */
  readonly value: string;
  readonly verdict: OutcomeWord;
  /** `off` for what is not worth showing: a supported claim. */
  readonly severity: Severity;
  readonly explanation: Explanation;
  /** What the source says in its place. */
  readonly expected: string | undefined;
  /** The best of each side, best first. */
  readonly evidence: readonly EvidenceEntry[];
  /** How many more there are. */
  readonly more: number;
  readonly fixes: readonly (Omit<Fix, 'span'> & { readonly place: TextPlace })[];
  /** `undefined` where no sign-offs are kept. */
  readonly standing: Standing | undefined;
}

/** Evidence for or against a claim, with its words. */
export interface EvidenceEntry {
  /** `for` and `against` the claim; `near`: the nearest there is, where nothing speaks of it. */
  readonly side: 'for' | 'against' | 'near';
  /** `undefined` for what stands in the draft itself. */
  readonly source: ReportedSource | undefined;
  readonly place: TextPlace;
  readonly passage: string;
  /** The words that count, in the passage. */
  readonly match: Span;
}

/** Where words stand in a document. */
export interface TextPlace {
  /** UTF-16 code units. */
  readonly span: Span;
  /** Unicode code points. `undefined` where the document could not be read again, as are its lines. */
  readonly points: Span | undefined;
  readonly lines: LineRange | undefined;
  /** The words as the document has them, markup and all, with a little of what stands around them. */
  readonly quote: Quote | undefined;
}

/** Words and what stands before and after them, by which annotation software finds them again. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface LineRange {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A rule for one kind, as SARIF lists it. */
export interface ReportedRule {
  readonly code: FindingCode;
  readonly about: string;
  readonly severity: Severity;
  readonly example: { readonly sources: readonly { readonly text: string }[]; readonly draft: string };
}
