/** `deskcheck gate`: whether drafts may go out, by the newsroom's policy. */
import path from 'node:path';
import { each } from '../engine/service/each.ts';
import type { DraftReport } from '../engine/service/factService.ts';
import { codeOf, wordsOf } from '../engine/service/present.ts';
import {
  type Held,
  heldBack,
  isChecked,
  type Policy,
  type Standings,
  settledByThemselves,
} from '../engine/service/signOffs.ts';
import { findSources, openDesk } from './desk.ts';
import { checkDraft, findDrafts, readDraft } from './drafts.ts';
import { formatCounted, formatPlace, print, readLines, trace, withoutControls } from './print.ts';
import { findDeskFolder, openSignOffs, pathFrom } from './signOffFolder.ts';
import { readArguments, readChoice, readDate, readStrictness, UsageError, type Verb } from './usage.ts';

export const gate: Verb = {
  usage:
    'deskcheck gate DRAFT... --sources PATH... [--index FILE] [--folder DIR] [--format text|json] [--date YYYY-MM-DD] [--strictness STEP]',
  about: 'fails while claims are open that the policy wants settled',
  details: `DRAFT, --sources, --index, --date and --strictness are those of deskcheck check.
--folder DIR        holds .deskcheck with the policy (config.yaml) and the sign-offs; without one it is looked for
                    from here upwards
--format json       what holds each draft back

Without a policy every claim that is contradicted, disputed, outdated or unverified must be signed off.
The exit status is 1 where something holds a draft back or the log of sign-offs was altered, and 0 where nothing does;
it is 2 where a draft is not there or cannot be read.`,
  async run(args) {
    const { positionals, sources, values } = readArguments(args, [
      'sources',
      'index',
      'folder',
      'format',
      'date',
      'strictness',
    ]);
    const format = readChoice('format', values.format, ['text', 'json']);
    const date = readDate(values.date);
    const folder = findDeskFolder(values.folder);
    const asked = { sources, index: values.index, strictness: readStrictness(values.strictness) };
    const sorted = await findDrafts(positionals, await findSources(asked));
    // A draft whose path was mistyped was not let through.
    if (sorted.problems.length > 0) throw new UsageError(sorted.problems.join(' '));
    const desk = await openDesk(asked, sorted.sources);
    const signOffs = await openSignOffs(folder, desk);
    // By a policy that is not the one that was meant nothing may go out.
    if (signOffs.policyProblems.length > 0)
      throw new UsageError(signOffs.policyProblems.map(({ message }) => message).join(' '));
    for (const { file, line, message } of signOffs.logProblems)
      printLine(
        format,
        `${path.relative(process.cwd(), path.join(folder, file))}:${line}:1: error signoff.log: ${message}`,
      );
    const results: object[] = [];
    const failures: string[] = [];
    let held = 0;
    const work = async (draft: string): Promise<void> => {
      const raw = await readDraft(draft);
      const { report } = await checkDraft(desk, draft, raw, date);
      const standings = await signOffs.standingsOf(pathFrom(folder, draft), report, desk.service);
      const holding = heldBack(report, standings, signOffs.policy);
      held += holding.length;
      const lines = readLines(raw);
      for (const one of holding)
        printLine(format, `${formatPlace(draft, lines.positionOf(one.verdict.at.start))}: error ${sentenceOn(one)}`);
      printLine(format, `${draft}: ${summary(countsOf(report, standings, signOffs.policy), holding)}`);
      results.push({ draft, ...countsOf(report, standings, signOffs.policy), held: holding.map((one) => toJson(one)) });
    };
    for await (const checked of each(sorted.drafts, work)) {
      if (checked.done) continue;
      failures.push(checked.message);
      trace('%O', checked.cause);
    }
    await desk.service.dispose();
    // A draft that could not be read was not let through.
    if (failures.length > 0) throw new UsageError(failures.join(' '));
    if (format === 'json') print(JSON.stringify({ log: signOffs.logProblems, drafts: results }, undefined, 2));
    return held + signOffs.logProblems.length > 0 ? 1 : 0;
  },
};

/** `figure.contradicted: “£4.7 million” is contradicted, and nobody has signed it off.` */
function sentenceOn({ because, verdict }: Held): string {
  return `${codeOf(verdict)}: “${wordsOf(verdict.claim)}” is ${because}.`;
}

function summary({ checked, claims }: Counts, holding: readonly Held[]): string {
  const end =
    holding.length === 0
      ? 'nothing holds it back'
      : `${formatCounted(holding.length, 'claim')} to correct or to sign off`;
  return `${checked} of ${formatCounted(claims, 'claim')} checked; ${end}`;
}

interface Counts {
  readonly claims: number;
  readonly checked: number;
}

function countsOf(report: DraftReport, standings: Standings, policy: Policy): Counts {
  const verdicts = settledByThemselves(report);
  const checked = verdicts.filter((verdict) => isChecked(verdict, standings.get(verdict.claim.id), policy));
  return { claims: verdicts.length, checked: checked.length };
}

function toJson({ because, verdict }: Held): object {
  const { start, end } = verdict.at;
  return { start, end, rule: codeOf(verdict), verdict: verdict.outcome, text: wordsOf(verdict.claim), because };
}

function printLine(format: 'text' | 'json', line: string): void {
  if (format === 'text') print(withoutControls(line));
}
