/** `deskcheck report`: drafts with their verdicts and evidence as a file to keep, to send, or for another program. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClaimId } from '../engine/model/assertion.ts';
import { each } from '../engine/service/each.ts';
import {
  asJudged,
  type CheckedDraft,
  makeReport,
  type ReadText,
  type ReportFormatName,
  reportFormats,
  writeReport,
} from '../engine/service/makeReport.ts';
import { type Desk, findSources, openDesk } from './desk.ts';
import { checkDraft, findDrafts, readDraft, STANDARD_INPUT } from './drafts.ts';
import { print, printNote, readLines, trace } from './print.ts';
import { findDeskFolder, openSignOffs, pathFrom } from './signOffFolder.ts';
import { readSourceText } from './sourcePlaces.ts';
import { readArguments, readChoice, readDate, readStrictness, UsageError, type Verb } from './usage.ts';
import { readVersion } from './version.ts';

// The compiler sees that the first is there; the list has the same words in the same order.
const names = Object.keys(reportFormats) as [ReportFormatName, ...ReportFormatName[]];
const endings = names.map((name) => reportFormats[name].ending);

export const report: Verb = {
  usage: `deskcheck report DRAFT... --sources PATH... [--index FILE] [--format ${names.join('|')}] [--out FILE] [--folder DIR] [--date YYYY-MM-DD] [--strictness STEP]`,
  about: 'writes a report: the drafts with each claim, its verdict and its evidence',
  details: `DRAFT is a file, a folder, a glob, or "-" for standard input.
--sources PATH...   files, folders or globs of what the newsroom trusts; a glob that begins with "!" takes files away
--index FILE        keeps what was read in an index on disk, and reads only what changed
--out FILE          writes there rather than to standard output
--folder DIR        holds .deskcheck with the sign-offs; without one it is looked for from here upwards
--date YYYY-MM-DD   the day a draft was written, where it does not say so itself
--strictness STEP   as for deskcheck check
${names.map((name) => `--format ${name.padEnd(12)}${reportFormats[name].about}`).join('\n')}

Without --format the ending of --out tells (${endings.join(', ')}); where there is none, it is ${names[0]}.`,
  async run(args) {
    const { positionals, sources, values } = readArguments(args, [
      'sources',
      'index',
      'format',
      'out',
      'folder',
      'date',
      'strictness',
    ]);
    const format = readChoice('format', values.format ?? formatOf(values.out), names);
    const date = readDate(values.date);
    const asked = { sources, index: values.index, strictness: readStrictness(values.strictness) };
    const sorted = await findDrafts(positionals, await findSources(asked));
    for (const problem of sorted.problems) printNote(problem);
    const desk = await openDesk(asked, sorted.sources);
    const folder = findDeskFolder(values.folder);
    const signOffs = existsSync(path.join(folder, '.deskcheck')) ? await openSignOffs(folder, desk) : undefined;
    for (const problem of signOffs?.problems ?? []) printNote(problem);
    const checked: CheckedDraft[] = [];
    const failures: string[] = [];
    const work = async (draft: string): Promise<void> => {
      const raw = await readDraft(draft);
      const found = await checkDraft(desk, draft, raw, date);
      const standings = await signOffs?.standingsOf(pathFrom(folder, draft), found.report, desk.service);
      const report = signOffs ? asJudged(found.report, signOffs.policy) : found.report;
      const standing = standings && { standingOf: (claim: ClaimId) => standings.get(claim) };
      checked.push({ ...nameDraft(draft), text: textOf(raw), report, ...standing });
    };
    for await (const done of each(sorted.drafts, work)) {
      if (done.done) continue;
      failures.push(done.message);
      trace('%O', done.cause);
    }
    const [first, ...more] = checked;
    if (first === undefined) throw new UsageError(failures.join(' '));
    for (const failure of failures) printNote(failure);
    const text = writeReport(format, await makeReport([first, ...more], hostOf(desk)));
    await desk.service.dispose();
    // What a format writes ends with the end of a line, and `print` adds one.
    if (values.out === undefined) print(text.replace(/\r?\n$/, ''));
    else writeOut(values.out, text);
    return 0;
  },
};

function hostOf({ paths }: Desk): Parameters<typeof makeReport>[1] {
  return {
    version: readVersion(),
    now: Date.now(),
    pathOf: paths.pathOf,
    uriOf: (id) => pathToFileURL(paths.absolutePathOf(id)).href,
    async readText(source) {
      const raw = await readSourceText(source, paths.pathOf(source.id));
      return raw === undefined ? undefined : textOf(raw);
    },
  };
}

function nameDraft(draft: string): Pick<CheckedDraft, 'path' | 'uri'> {
  if (draft === STANDARD_INPUT) return { path: 'standard input', uri: 'urn:deskcheck:standard-input' };
  return { path: draft, uri: pathToFileURL(path.resolve(draft)).href };
}

function textOf(raw: string): ReadText {
  const lines = readLines(raw);
  return {
    raw,
    linesOf({ start, end }) {
      const [from, to] = [lines.positionOf(start), lines.positionOf(end)];
      return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** The format that the file's ending names, where it has an ending. */
function formatOf(out: string | undefined): ReportFormatName | undefined {
  const ending = path.extname(out ?? '').toLowerCase();
  const format = names.find((name) => reportFormats[name].ending === ending);
  if (format === undefined && ending !== '')
    throw new UsageError(
      `No format ends in ${ending}: name a file that ends in ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}, or give --format.`,
    );
  return format;
}

function writeOut(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The report could not be written to ${file} (${why}): name a file in a folder that is there.`, {
      cause,
    });
  }
  printNote(`The report is in ${file}.`);
}
