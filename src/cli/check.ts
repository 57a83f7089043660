/** `deskcheck check`: the findings of drafts. */
import type { Finding, Severity } from '../engine/model/finding.ts';
import { toIsoDate } from '../engine/report/json.ts';
import { reportClaims } from '../engine/service/cases.ts';
import { each } from '../engine/service/each.ts';
import type { DraftReport } from '../engine/service/factService.ts';
import { strictnessWords } from '../engine/service/settings.ts';
import { type Standings, settle, settledByThemselves } from '../engine/service/signOffs.ts';
import { type Desk, findSources, openDesk } from './desk.ts';
import { checkDraft, findDrafts, readDraft } from './drafts.ts';
import { formatEvidence } from './evidence.ts';
import {
  formatCounted,
  formatExcerpt,
  formatPlace,
  print,
  printNote,
  readLines,
  style,
  trace,
  withoutControls,
} from './print.ts';
import { findDeskFolder, openSignOffs, pathFrom } from './signOffFolder.ts';
import { createSourcePlaces, type SourcePlaces } from './sourcePlaces.ts';
import { readArguments, readChoice, readDate, readStrictness, UsageError, type Verb } from './usage.ts';

export const check: Verb = {
  usage:
    'deskcheck check DRAFT... --sources PATH... [--index FILE] [--format text|json] [--date YYYY-MM-DD] [--strictness STEP]',
  about: 'checks drafts against sources and prints the findings',
  details: `DRAFT is a file, a folder, a glob, or "-" for standard input.
--sources PATH...   files, folders or globs of what the newsroom trusts; a glob that begins with "!" takes files away
--index FILE        keeps what was read in an index on disk, and reads only what changed
--format json       every claim of every draft, also the supported ones
--date YYYY-MM-DD   the day a draft was written, where it does not say so itself
--strictness STEP   ${strictnessWords.join(', ')}: how much is flagged of what no source contradicts

What was signed off in the folder .deskcheck, here or further up, is no finding.

The exit status is 1 where there is an error or a warning, and 0 where there is none.`,
  async run(args) {
    const { positionals, sources, values } = readArguments(args, ['sources', 'index', 'format', 'date', 'strictness']);
    const format = readChoice('format', values.format, ['text', 'json']);
    const date = readDate(values.date);
    const asked = { sources, index: values.index, strictness: readStrictness(values.strictness) };
    const sorted = await findDrafts(positionals, await findSources(asked));
    for (const problem of sorted.problems) printNote(problem);
    const desk = await openDesk(asked, sorted.sources);
    const printer = format === 'json' ? createJsonPrinter(desk) : createTextPrinter(desk);
    const folder = findDeskFolder(undefined);
    const signOffs = await openSignOffs(folder, desk);
    for (const problem of signOffs.problems) printNote(problem);
    const failures: string[] = [];
    let findings = 0;
    const work = async (draft: string): Promise<void> => {
      const raw = await readDraft(draft);
      const { report: judged } = await checkDraft(desk, draft, raw, date);
      const standings = await signOffs.standingsOf(pathFrom(folder, draft), judged, desk.service);
      const report = settle(judged, standings, signOffs.policy);
      const lines = readLines(raw);
      for (const { message, span } of report.problems)
        printNote(`${span ? formatPlace(draft, lines.positionOf(span.start)) : draft}: ${message}`);
      await printer.print(draft, raw, report, standings);
      findings += report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
    };
    for await (const checked of each(sorted.drafts, work)) {
      if (checked.done) continue;
      failures.push(checked.message);
      printer.fail(checked.item, checked.message);
      trace('%O', checked.cause);
    }
    await desk.service.dispose();
    if (failures.length === sorted.drafts.length) throw new UsageError(failures.join(' '));
    for (const failure of failures) printNote(failure);
    printer.end();
    return findings > 0 ? 1 : 0;
  },
};

interface Printer {
  print(draft: string, raw: string, report: DraftReport, standings: Standings): Promise<void>;
  fail(draft: string, error: string): void;
  end(): void;
}

function createJsonPrinter({ paths }: Desk): Printer {
  const drafts: object[] = [];
  return {
    async print(draft, raw, report) {
      const date = report.date && { date: toIsoDate(report.date) };
      drafts.push({ draft, ...date, claims: reportClaims(report, { raw, pathOf: paths.pathOf }) });
    },
    fail(draft, error) {
      drafts.push({ draft, error, claims: [] });
    },
    end() {
      print(JSON.stringify(drafts, undefined, 2));
    },
  };
}

function createTextPrinter({ paths }: Desk): Printer {
  const places = createSourcePlaces(paths);
  return {
    async print(draft, raw, report, standings) {
      for (const finding of report.findings) print(`${await formatFinding(finding, draft, raw, places)}\n`);
      print(formatSummary(draft, report, standings));
    },
    fail: () => undefined,
    end: () => undefined,
  };
}

async function formatFinding(finding: Finding, draft: string, raw: string, places: SourcePlaces): Promise<string> {
  const { code, explanation, severity, span, verdict } = finding;
  const lines = readLines(raw);
  const place = formatPlace(draft, lines.positionOf(span.start));
  const colour = colours[severity];
  return [
    `${style.bold(place)}: ${colour(severity)} ${code}`,
    formatExcerpt(lines, span, colour),
    `  ${withoutControls(`${explanation.what} ${explanation.why} ${explanation.next}`)}`,
    ...(await formatEvidence(verdict, draft, lines, places)),
  ].join('\n');
}

function formatSummary(draft: string, report: DraftReport, standings: Standings): string {
  const { findings } = report;
  const verdicts = settledByThemselves(report);
  const count = (...severities: readonly Severity[]) =>
    findings.filter(({ severity }) => severities.includes(severity)).length;
  const signed = verdicts.filter(({ claim }) => standings.get(claim.id)?.state === 'signed').length;
  const supported = verdicts.filter(({ outcome }) => outcome === 'supported').length;
  const parts = [
    ...[formatCounted(count('error'), 'error'), formatCounted(count('warning'), 'warning')],
    ...(count('information', 'hint') > 0 ? [`${formatCounted(count('information', 'hint'), 'note')}`] : []),
  ];
  return `${withoutControls(draft)}: ${formatCounted(verdicts.length, 'claim')}, ${supported} supported${signed > 0 ? `, ${signed} signed off` : ''}; ${parts.join(', ')}`;
}

const colours = { error: style.red, warning: style.yellow, information: style.blue, hint: style.dim } as const;
