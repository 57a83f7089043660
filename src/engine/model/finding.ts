import type { Span } from '../base/span.ts';
import type { KindTag } from '../kinds/index.ts';
import type { RuleName, Verdict } from './verdict.ts';

/** How a finding is shown, the gravest first; "off" shows nothing. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** 'figure.contradicted': stable for ever. */
export type FindingCode = `${KindTag}.${RuleName}`;

/** The three parts of every message: what the draft says, why it is doubted, what to do next. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** A change to the draft that the reporter may take; never applied unasked. Span into the raw draft. */
export interface Fix {
  readonly title: string;
  readonly span: Span;
  readonly text: string;
}

/** A verdict worth showing. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Exclude<Severity, 'off'>;
  readonly span: Span;
  readonly verdict: Verdict;
  readonly explanation: Explanation;
  readonly fixes: readonly Fix[];
}
