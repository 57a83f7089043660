/** Drafts that were checked, as the plain data that reports are written from. */
import { invariant } from '../base/never.ts';
import { isNonEmpty, type NonEmpty } from '../base/nonEmpty.ts';
import type { Span } from '../base/span.ts';
import { codeOf, explainVerdict } from '../check/settle.ts';
import { documentDay, labelOf } from '../check/wording.ts';
import type { Assertion, Claim, ClaimId } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Standing } from '../model/signOff.ts';
import type { DocumentDate, SourceId, SourceRef } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { expectedOf, toIsoDate } from '../report/json.ts';
import type {
  ClaimEntry,
  EvidenceEntry,
  LineRange,
  Quote,
  Report,
  ReportedDraft,
  ReportedSource,
  TextPlace,
} from '../report/report.ts';
import type { DraftReport } from './factService.ts';
import { describeValue, sentenceOf, witnessesIn } from './present.ts';
import { ruleList } from './ruleList.ts';
import { type Policy, settle } from './signOffs.ts';

export { isReportFormat, type ReportFormatName, reportFormats, writeReport } from '../report/index.ts';
export type { LineRange } from '../report/report.ts';

/** A text, and how its host counts the lines in it. */
export interface ReadText {
  readonly raw: string;
  readonly linesOf: (span: Span) => LineRange;
}

/** A draft as a report shows it. */
export interface CheckedDraft {
  readonly path: string;
  readonly uri: string;
  readonly text: ReadText;
  /** Its findings are those of the desk, what is signed off among them: {@link asJudged}. */
  readonly report: DraftReport;
  /** How its claims stand at the desk; without it, no sign-offs are kept. */
  readonly standingOf?: (claim: ClaimId) => Standing | undefined;
}

/** What only the host knows. */
export interface ReportHost {
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly pathOf: (id: SourceId) => string;
  readonly uriOf: (id: SourceId) => string;
  /** The text that a source had when it was read; `undefined` where it is gone or another. */
  readonly readText: (source: SourceRef) => Promise<ReadText | undefined>;
}

/** A report with the house's spellings, and with what is signed off: it is told with its sign-off. */
export function asJudged(report: DraftReport, policy: Policy): DraftReport {
  return settle(report, new Map(), policy);
}

/** As many of each side as a reader looks at; one is enough where the sources agree with the draft. */
const SHOWN = 3;
const SHOWN_IN_SUPPORT = 1;
/** Code units around a quoted text, enough to tell it from others like it. */
const CONTEXT = 32;

/** The drafts' verdicts with their evidence. Sources are read anew for the lines of their passages; one that is gone has none. */
export async function makeReport(drafts: NonEmpty<CheckedDraft>, host: ReportHost): Promise<Report> {
  const refs = new Map<SourceId, SourceRef>();
  for (const { report } of drafts)
    for (const verdict of report.verdicts)
      for (const { evidence } of chosenEvidence(verdict).shown)
        if (evidence.from.in === 'source') refs.set(evidence.from.fact.source.id, evidence.from.fact.source);
  const texts = new Map<SourceId, CountedText>();
  const sources = new Map<SourceId, ReportedSource>();
  for (const [id, ref] of refs) {
    const text = await host.readText(ref);
    if (text) texts.set(id, countedText(text));
    sources.set(id, {
      path: host.pathOf(id),
      uri: host.uriOf(id),
      title: ref.title,
      label: labelOf(ref),
      ...datesOf(ref.date),
    });
  }
  const known: KnownSources = { texts, sources };
  const reported = drafts.map((draft) => toReportedDraft(draft, known));
  invariant(isNonEmpty(reported), 'as many drafts are reported as were checked');
  return {
    program: { name: 'Deskcheck', version: host.version },
    made: new Date(host.now).toISOString(),
    drafts: reported,
    sources: [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    rules: ruleList.map(({ about, code, example, severity }) => ({ about, code, example, severity })),
  };
}

/** A text with the way from UTF-16 code units to Unicode code points. */
interface CountedText extends ReadText {
  readonly pointsBefore: (offset: number) => number;
}

interface KnownSources {
  readonly texts: ReadonlyMap<SourceId, CountedText>;
  readonly sources: ReadonlyMap<SourceId, ReportedSource>;
}

/** What the claims of one draft are told with. */
interface DraftSetting {
  readonly draft: CheckedDraft;
  readonly text: CountedText;
  readonly findings: ReadonlyMap<Verdict | ClaimId, Finding>;
  readonly known: KnownSources;
}

function datesOf(date: DocumentDate | undefined): Pick<ReportedSource, 'date' | 'day'> {
  return { date: date && toIsoDate(date), day: date && documentDay(date) };
}

function toReportedDraft(draft: CheckedDraft, known: KnownSources): ReportedDraft {
  const { path, report, text, uri } = draft;
  const findings = new Map<Verdict | ClaimId, Finding>(report.findings.map((finding) => [finding.verdict, finding]));
  // Of the house's spelling: it has a verdict of its own on a claim that has one already.
  const own = new Set(report.verdicts);
  for (const finding of report.findings) if (!own.has(finding.verdict)) findings.set(finding.verdict.claim.id, finding);
  const setting: DraftSetting = { draft, text: countedText(text), findings, known };
  return {
    path,
    uri,
    ...datesOf(report.date),
    raw: text.raw,
    claims: report.verdicts.map((verdict, at) => toClaimEntry(verdict, at + 1, setting)),
    problems: report.problems.map(({ message }) => message),
  };
}

function toClaimEntry(verdict: Verdict, number: number, setting: DraftSetting): ClaimEntry {
  const { draft, findings, text } = setting;
  const { at, claim } = verdict;
  const finding = findings.get(verdict) ?? findings.get(claim.id);
  const span = finding?.span ?? at;
  const { more, shown } = chosenEvidence(verdict);
  return {
    number,
    id: claim.id,
    kind: claim.kind,
    code: finding?.code ?? codeOf(verdict),
    place: placeIn(text, span),
    words: text.raw.slice(span.start, span.end),
    value: describeValue(claim),
    verdict: verdict.outcome,
    severity: finding?.severity ?? 'off',
    explanation: finding?.explanation ?? explainVerdict(verdict),
    expected: expectedOf(verdict),
    evidence: shown.flatMap(({ evidence, side }) => toEvidenceEntries(evidence, claim, side, setting)),
    more,
    fixes: (finding?.fixes ?? []).map((fix) => ({ title: fix.title, text: fix.text, place: placeIn(text, fix.span) })),
    standing: draft.standingOf?.(claim.id),
  };
}

function toEvidenceEntries(
  evidence: Evidence,
  judged: Claim,
  side: EvidenceEntry['side'],
  { known, text: ownText }: DraftSetting,
): readonly EvidenceEntry[] {
  const entry = (assertion: Assertion, id: SourceId | undefined): EvidenceEntry => {
    const { match, text } = sentenceOf(assertion);
    const document = id === undefined ? ownText : known.texts.get(id);
    return {
      side,
      source: id === undefined ? undefined : known.sources.get(id),
      place: placeIn(document, assertion.span),
      passage: text,
      match,
    };
  };
  const { from } = evidence;
  return from.in === 'source'
    ? [entry(from.fact, from.fact.source.id)]
    : witnessesIn(evidence, judged).map((claim) => entry(claim, undefined));
}

function placeIn(text: CountedText | undefined, span: Span): TextPlace {
  return {
    span,
    points: text && { start: text.pointsBefore(span.start), end: text.pointsBefore(span.end) },
    lines: text?.linesOf(span),
    quote: text && quoteIn(text.raw, span),
  };
}

function quoteIn(text: string, { end, start }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeSign(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeSign(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** Never between the halves of a pair: "🙂" is two code units. */
function wholeSign(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset;
}

function countedText(text: ReadText): CountedText {
  // Second halves of pairs, each of which makes one code point fewer than there are code units.
  const halves = Array.from(text.raw.matchAll(PAIR), ({ index }) => index + 1);
  return { ...text, pointsBefore: (offset) => offset - countBelow(halves, offset) };
}

/** How many of these ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Matches "🙂", not "é".
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

interface ChosenEvidence {
  readonly shown: readonly { readonly evidence: Evidence; readonly side: EvidenceEntry['side'] }[];
  readonly more: number;
}

/** The best of each side: what speaks against a claim first. */
function chosenEvidence(verdict: Verdict): ChosenEvidence {
  const most = verdict.outcome === 'supported' ? SHOWN_IN_SUPPORT : SHOWN;
  const sides = sidesOf(verdict).map(([side, evidence]) => ({ side, evidence: distinct(evidence) }));
  return {
    shown: sides.flatMap(({ evidence, side }) => evidence.slice(0, most).map((each) => ({ evidence: each, side }))),
    more: sides.reduce((sum, { evidence }) => sum + Math.max(0, evidence.length - most), 0),
  };
}

function sidesOf(verdict: Verdict): readonly (readonly [EvidenceEntry['side'], readonly Evidence[]])[] {
  switch (verdict.outcome) {
    case 'supported':
    case 'imprecise':
      return [['for', verdict.by]];
    case 'contradicted':
      return [['against', verdict.against]];
    case 'disputed':
      return [
        ['against', verdict.against],
        ['for', verdict.by],
      ];
    case 'outdated':
      return [
        ['against', [verdict.newer]],
        ['for', verdict.by],
      ];
    case 'unverified':
      return [['near', verdict.nearest]];
  }
}

/** One fact of a source once, however often it was weighed. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ from }) => {
    if (from.in !== 'source') return true;
    const key = `${from.fact.source.id} ${from.fact.span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
