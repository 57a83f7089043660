/** Export Report: one draft with its verdicts, evidence and sign-offs, written in the format asked for. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Span } from '../engine/base/span.ts';
import type { SourceRef } from '../engine/model/source.ts';
import { attempt } from '../engine/service/each.ts';
import {
  asJudged,
  type LineRange,
  makeReport,
  type ReadText,
  type ReportFormatName,
  reportFormats,
  writeReport,
} from '../engine/service/makeReport.ts';
import { fingerprintOf } from '../engine/service/readDocument.ts';
import { messages, type ReportAnswer, type ReportQuestion } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import { readDraft } from './claims.ts';
import type { Context } from './context.ts';
import { type Lines, readLines, toRange } from './convert.ts';
import { nameOf } from './names.ts';
import type { CheckedDraft } from './reports.ts';

export function offerExportReport(context: Context): void {
  answer(context, messages.reportFormats, {
    name: 'The list of report formats',
    empty: [],
    handle: async () =>
      Object.entries(reportFormats).map(([name, { about, ending, label }]) => ({ name, label, about, ending })),
  });
  answer(context, messages.exportReport, {
    name: 'Export Report',
    empty: null,
    handle: (question, token) => exportReport(context, question, token),
  });
}

async function exportReport(
  context: Context,
  { format, uri, version }: ReportQuestion,
  token: CancellationToken,
): Promise<ReportAnswer | null> {
  const draft = await readDraft(context, uri, token);
  const name = formatNamed(format);
  if (draft === undefined || name === undefined) return null;
  // What is signed off is no finding any more, but a report tells what it was.
  const judged = await draft.service.check(draft.input, token);
  if (judged === undefined) return null;
  const { folder, lines, raw, standings } = draft;
  const report = await makeReport(
    [
      {
        path: pathOf(draft),
        uri,
        text: toReadText(raw, lines),
        report: asJudged(judged, folder.signOffs.policy),
        standingOf: (claim) => standings.get(claim),
      },
    ],
    {
      version,
      now: Date.now(),
      pathOf: (id) => folder.pathOf(id) ?? id,
      uriOf: (id) => id,
      readText: (source) => readSource(context, source),
    },
  );
  return { text: writeReport(name, report) };
}

function formatNamed(word: string): ReportFormatName | undefined {
  return Object.hasOwn(reportFormats, word) ? (word as ReportFormatName) : undefined; // a key of that very table
}

/** An untitled draft has a name alone. */
function pathOf({ folder, uri }: CheckedDraft): string {
  return folder.pathOf(uri) ?? nameOf(uri);
}

async function readSource({ runtime }: Context, source: SourceRef): Promise<ReadText | undefined> {
  const read = await attempt(source, ({ id }) => runtime.readText(id));
  if (!read.done || fingerprintOf(read.result) !== source.fingerprint) return undefined;
  return toReadText(read.result, readLines(read.result));
}

/** Reports count lines and columns from 1. */
function toReadText(raw: string, lines: Lines): ReadText {
  const linesOf = (span: Span): LineRange => {
    const { end, start } = toRange(lines, span);
    return {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  };
  return { raw, linesOf };
}
