/** Verdicts as the command line's JSON: a contract, see the README. */
import { assertNever } from '../base/never.ts';
import type { Span } from '../base/span.ts';
import { toIsoDay } from '../kinds/date/index.ts';
import { type KindTag, kinds } from '../kinds/index.ts';
import type { FactKind } from '../kinds/kind.ts';
import type { Assertion, Fact } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Explanation } from '../model/finding.ts';
import type { DocumentDate, SourceId, SourceRef } from '../model/source.ts';
import { evidenceOf, type OutcomeWord, type Verdict } from '../model/verdict.ts';
import { passageText } from '../text/passages.ts';
import { textOf } from '../text/placed.ts';

/** Evidence as the command line prints it; `date` is a day as YYYY-MM-DD, `relevance` from 0 to 1. */
export interface ReportedEvidence {
  readonly from: 'source' | 'draft' | 'arithmetic';
  readonly source?: string;
  readonly title?: string;
  readonly date?: string;
  /** The fact as UTF-16 offsets into the source, or the draft. */
  readonly start: number;
  readonly end: number;
  /** The passage. */
  readonly text: string;
  readonly relevance: number;
  readonly agreement: string;
  readonly because: readonly string[];
}

/** A verdict on a claim, with plain data only. */
export interface ReportedClaim {
  readonly kind: KindTag;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly verdict: OutcomeWord;
  readonly rule: string;
  readonly message: string;
  readonly expected?: string;
  readonly evidence: readonly ReportedEvidence[];
}

/** What a search found, with plain data only. */
export interface ReportedHit {
  /** The fact that answers, where it is one and not words alone. */
  readonly kind?: KindTag;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly title: string;
  readonly date?: string;
  /** The fact, else the passage, as UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** The passage. */
  readonly text: string;
}

/** What a host knows of a draft and its sources. */
export interface ReportSetting {
  /** The draft as given, into which all offsets of the verdict lead. */
  readonly raw: string;
  /** What `source` says for a source: its path, for a host whose ids are not paths. */
  readonly pathOf: (id: SourceId) => string;
}

/** The verdict as `check --format json` and `batch` give it; offsets are UTF-16 into the raw draft. */
export function toReportedClaim(verdict: Verdict, explanation: Explanation, setting: ReportSetting): ReportedClaim {
  const { claim, at } = verdict;
  const expected = expectedOf(verdict);
  return {
    kind: claim.kind,
    start: at.start,
    end: at.end,
    text: setting.raw.slice(at.start, at.end),
    value: valueToJson(claim),
    verdict: verdict.outcome,
    rule: `${claim.kind}.${verdict.rule}`,
    message: `${explanation.what} ${explanation.why} ${explanation.next}`,
    ...(expected === undefined ? {} : { expected }),
    evidence: evidenceOf(verdict).map((evidence) => toReportedEvidence(evidence, setting.pathOf)),
  };
}

/** A passage that answers a search, and the fact in it that does, as plain data. */
export function toReportedHit(
  hit: {
    readonly ref: SourceRef;
    readonly passage: string;
    readonly start: number;
    readonly fact: Fact | undefined;
  },
  pathOf: ReportSetting['pathOf'],
): ReportedHit {
  const { fact, passage, ref, start } = hit;
  return {
    ...(fact ? { kind: fact.kind, value: valueToJson(fact) } : {}),
    source: pathOf(ref.id),
    title: ref.title,
    ...(ref.date ? { date: toIsoDate(ref.date) } : {}),
    start: fact?.span.start ?? start,
    end: fact?.span.end ?? start + passage.length,
    text: passage,
  };
}

/** A document's date in ISO 8601: "2025-06-02", "2025-06-02/2025-06-08". */
export function toIsoDate(date: DocumentDate): string {
  return date.from === date.to ? toIsoDay(date.from) : `${toIsoDay(date.from)}/${toIsoDay(date.to)}`;
}

/** What a source says in its place, in its own words. Of two sources that disagree neither is expected. */
export function expectedOf(verdict: Verdict): string | undefined {
  switch (verdict.outcome) {
    case 'contradicted':
      return verdict.expected;
    case 'outdated':
      return wordsIn(verdict.newer);
    case 'imprecise':
      return wordsIn(verdict.by[0]);
    case 'supported':
    case 'disputed':
    case 'unverified':
      return undefined;
    default:
      return assertNever(verdict);
  }
}

function wordsIn({ from }: Evidence): string | undefined {
  if (from.in !== 'source') return undefined;
  return textOf(from.fact);
}

function toReportedEvidence(evidence: Evidence, pathOf: ReportSetting['pathOf']): ReportedEvidence {
  const rest = {
    relevance: Math.round(evidence.relevance * 1000) / 1000,
    agreement: evidence.agreement.type,
    because: evidence.because,
  };
  switch (evidence.from.in) {
    case 'source': {
      const { fact } = evidence.from;
      const date = fact.source.date;
      return {
        from: 'source',
        source: pathOf(fact.source.id),
        title: fact.source.title,
        ...(date ? { date: toIsoDate(date) } : {}),
        ...place(fact),
        ...rest,
      };
    }
    case 'draft':
      return { from: 'draft', ...place(evidence.from.claim), ...rest };
    case 'arithmetic':
      return { from: 'arithmetic', ...place(evidence.from.terms[0]), ...rest };
  }
}

function place(assertion: { readonly span: Span } & Pick<Assertion, 'passage'>): {
  start: number;
  end: number;
  text: string;
} {
  return { start: assertion.span.start, end: assertion.span.end, text: passageText(assertion.passage) };
}

function valueToJson(assertion: Assertion): Readonly<Record<string, unknown>> {
  return (kinds[assertion.kind] as FactKind<unknown>).toJson(assertion.value); // tag and value come from one assertion
}
