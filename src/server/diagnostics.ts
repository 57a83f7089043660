/** Findings as diagnostics: pulled by a client that can, else pushed to it. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancelToken } from '../engine/base/cancel.ts';
import { withoutControls } from '../engine/base/controls.ts';
import type { Problem } from '../engine/base/outcome.ts';
import { contains, type Span } from '../engine/base/span.ts';
import type { Fact } from '../engine/model/assertion.ts';
import type { Finding, Severity } from '../engine/model/finding.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { evidenceOf, sentenceOf, witnessesIn } from '../engine/service/present.ts';
import type { FindingData } from '../protocol/messages.ts';
import { factsIn, shownEvidence } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import { dayWords } from './dateWords.ts';
import type { CheckedDraft } from './reports.ts';
import { standingWords } from './standingWords.ts';

/** As many source places as a reader looks at; F12 has them all. */
const RELATED = 5;

const severities: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function offerDiagnostics(context: Context): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  context.connection.languages.diagnostics.on(
    context.guard.request('The check of a draft', nothing, async (params: DocumentDiagnosticParams, token) => {
      const document = context.documents.get(params.textDocument.uri);
      const folder = document && context.documents.folderOfDraft(document);
      if (document === undefined || folder?.service === undefined) return nothing;
      const resultId = context.reports.resultIdOf(document, folder);
      if (resultId !== undefined && params.previousResultId === resultId)
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      if (resultId === undefined) await letRest(context, document);
      const draft = await context.reports.of(document, folder, token);
      if (draft === undefined) return nothing;
      return {
        kind: DocumentDiagnosticReportKind.Full,
        resultId: draft.resultId,
        items: await toDiagnostics(context, draft),
      };
    }),
  );
}

/** Waits while a draft is typed in whose checks take long; tells whether it is still the same after that. */
export async function letRest({ reports, runtime }: Context, document: TextDocument): Promise<boolean> {
  const { version } = document;
  const rest = reports.restOf(document);
  if (rest > 0) await runtime.wait(rest);
  return document.version === version;
}

/** Sends diagnostics to a client that does not ask for them. */
export async function pushDiagnostics(context: Context, uri: string, token: CancelToken): Promise<void> {
  const document = context.documents.get(uri);
  const folder = document && context.documents.folderOfDraft(document);
  const draft = document && folder && (await context.reports.of(document, folder, token));
  if (token.isCancellationRequested || context.documents.get(uri) === undefined) return;
  const diagnostics = draft === undefined ? [] : await toDiagnostics(context, draft);
  const version = draft === undefined ? {} : { version: draft.version };
  await context.connection.sendDiagnostics({ uri, diagnostics, ...version });
}

type ShownDraft = Pick<CheckedDraft, 'uri' | 'raw' | 'lines' | 'report' | 'standings'>;

/** The draft's findings, and what could not be read in it, as the Problems panel shows them. */
export function toDiagnostics(context: Context, draft: ShownDraft): Promise<Diagnostic[]> {
  const quotations = draft.report.verdicts.filter(({ claim }) => claim.kind === 'quote').map(({ claim }) => claim.span);
  const findings = draft.report.findings.map((finding) => toDiagnostic(context, draft, quotations, finding));
  return Promise.all([...findings, ...draft.report.problems.flatMap((problem) => inDocument(draft, problem))]);
}

/** What of the draft itself could not be understood, where its place is known: a note that names no source. */
function inDocument({ lines }: ShownDraft, { message, span }: Problem): readonly Diagnostic[] {
  if (span === undefined) return [];
  return [
    {
      range: toRange(lines, span),
      severity: DiagnosticSeverity.Warning,
      source: 'Deskcheck',
      message: withoutControls(message),
    },
  ];
}

async function toDiagnostic(
  context: Context,
  draft: ShownDraft,
  quotations: readonly Span[],
  finding: Finding,
): Promise<Diagnostic> {
  const { code, explanation, severity, span, verdict } = finding;
  const facts = factsBeside(verdict);
  const nearest = verdict.outcome === 'unverified' ? 'The nearest found: ' : '';
  const standing = standingWords(draft.standings.get(verdict.claim.id));
  const fromSources = await Promise.all(
    facts.map(async (fact) => {
      const { uri, range } = await context.sourceLines.placeOf(fact);
      const date = dayWords(fact.source.date);
      return {
        location: { uri, range },
        message: withoutControls(`${nearest}${fact.source.title}${date && ` (${date})`}: ${sentenceOf(fact).text}`),
      };
    }),
  );
  return {
    range: toRange(draft.lines, span),
    severity: severities[severity],
    source: 'Deskcheck',
    code,
    ...linkOf(code, context.options.ruleLink),
    message: withoutControls(
      `${explanation.what} ${explanation.why} ${standing === '' ? '' : `${standing} `}${explanation.next}`,
    ),
    relatedInformation: [...fromSources, ...inDraft(draft, finding)],
    data: dataOf(draft.raw, quotations, finding),
  };
}

/** Facts of sources that a problem lists with their sentences; other claims of the draft stand there all. */
export function factsBeside(verdict: Verdict): readonly Fact[] {
  return factsIn(shownEvidence(verdict)).slice(0, RELATED);
}

/** A client that has no pages of rules gets no link: none stands on the web. */
function linkOf(code: string, ruleLink: string | undefined): Pick<Diagnostic, 'codeDescription'> {
  return ruleLink === undefined ? {} : { codeDescription: { href: ruleLink.replace('{code}', code) } };
}

/** Other claims of the draft that this one is held against, one of each sentence. */
function inDraft(draft: Pick<CheckedDraft, 'uri' | 'lines'>, { verdict }: Finding) {
  const claims = evidenceOf(verdict).flatMap((evidence) => witnessesIn(evidence, verdict.claim));
  const firsts = claims.filter(
    (claim, index) => claims.findIndex(({ passage }) => passage === claim.passage) === index,
  );
  return firsts.map((claim) => ({
    location: { uri: draft.uri, range: toRange(draft.lines, claim.span) },
    message: withoutControls(`This draft: ${sentenceOf(claim).text}`),
  }));
}

function dataOf(raw: string, quotations: readonly Span[], finding: Finding): FindingData {
  return {
    claim: finding.verdict.claim.id,
    fixes: finding.fixes.map(({ title, span, text }) => ({
      title: withoutControls(title),
      shift: span.start - finding.span.start,
      before: raw.slice(span.start, span.end),
      after: text,
      quoted: quotations.some((quotation) => contains(quotation, span)),
    })),
  };
}
