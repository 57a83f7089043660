/** `deskcheck explain`: the full derivation of one verdict. */
import type { Derivation } from '../engine/service/factService.ts';
import { describeValue, kindLabel, labelOf, sentenceOf } from '../engine/service/present.ts';
import { findSources, openDesk } from './desk.ts';
import { checkDraft, findDrafts, readDraft } from './drafts.ts';
import { formatSource } from './evidence.ts';
import { neverCancelled } from './ports.ts';
import {
  formatExcerpt,
  formatPlace,
  formatSentence,
  type Lines,
  print,
  printNote,
  readLines,
  style,
  withoutControls,
} from './print.ts';
import { createSourcePlaces, type SourcePlaces } from './sourcePlaces.ts';
import { readArguments, readDate, readStrictness, UsageError, type Verb } from './usage.ts';

export const explain: Verb = {
  usage:
    'deskcheck explain DRAFT --at LINE:COLUMN --sources PATH... [--index FILE] [--date YYYY-MM-DD] [--strictness STEP]',
  about: 'shows how one verdict came about',
  details: `--at LINE:COLUMN    a place in the claim, as "check" prints it: both count from 1

DRAFT, --sources, --index, --date and --strictness are those of deskcheck check.

Shows the value as it was read, every fact that was weighed, whether it is about the same thing
and whether it is the same value, the rules in their order up to the one that spoke and why each
passed, and the sources of the story. Claims that nothing is said of are explained too.`,
  async run(args) {
    const { positionals, sources, values } = readArguments(args, ['sources', 'index', 'at', 'date', 'strictness']);
    if (positionals.length > 1) throw new UsageError('Name one draft before --sources.');
    const at = readPlace(values.at);
    const date = readDate(values.date);
    const asked = { sources, index: values.index, strictness: readStrictness(values.strictness) };
    const sorted = await findDrafts(positionals, await findSources(asked));
    for (const problem of sorted.problems) printNote(problem);
    const draft = sorted.drafts[0];
    if (draft === undefined || sorted.drafts.length > 1)
      throw new UsageError('Name one draft, not a folder or a glob.');
    const raw = await readDraft(draft);
    const lines = readLines(raw);
    const offset = lines.offsetOf(at);
    if (offset === undefined) throw new UsageError(`${draft} has no line ${at.line} with a column ${at.column}.`);
    const desk = await openDesk(asked, sorted.sources);
    const { input, report } = await checkDraft(desk, draft, raw, date);
    const derivation = await desk.service.explain(input, offset, neverCancelled);
    if (derivation) print(await formatDerivation(derivation, draft, lines, createSourcePlaces(desk.paths)));
    await desk.service.dispose();
    if (derivation) return 0;
    const near = report.verdicts
      .filter((verdict) => lines.positionOf(verdict.at.start).line === at.line)
      .map((verdict) => `${at.line}:${lines.positionOf(verdict.at.start).column} (${describeValue(verdict.claim)})`);
    throw new UsageError(
      `There is no claim at ${at.line}:${at.column} of ${draft}; ${near.length > 0 ? `that line has ${near.join(', ')}` : 'that line has none'}.`,
    );
  },
};

async function formatDerivation(
  derivation: Derivation,
  draft: string,
  lines: Lines,
  places: SourcePlaces,
): Promise<string> {
  const { finding, rules, silence, story, value, verdict, weighed, within } = derivation;
  const explanation = finding?.explanation;
  const candidates: string[] = [];
  for (const [at, { agreement, because, fact, relevance }] of weighed.entries()) {
    const { text, match } = sentenceOf(fact);
    candidates.push(
      `  ${at + 1}. ${await formatSource(fact.source, fact.span.start, places)}`,
      `     ${formatSentence(text, match)}`,
      `     about the same thing: ${relevance.toFixed(2)} of 1${because.length > 0 ? `: ${withoutControls(because.join('; '))}` : ''}`,
      `     the same value: ${withoutControls(agreement)}`,
    );
  }
  return [
    `${style.bold(formatPlace(draft, lines.positionOf(verdict.at.start)))}: ${verdict.outcome}${finding ? ` (${finding.severity} ${finding.code})` : ''}`,
    formatExcerpt(lines, verdict.at, style.bold),
    ...(silence === undefined ? [] : [`  Nothing is shown: ${withoutControls(silence)}`]),
    ...(explanation ? [`  ${withoutControls(`${explanation.what} ${explanation.why} ${explanation.next}`)}`] : []),
    '',
    `Read as a ${kindLabel(verdict.claim.kind)}: ${withoutControls(value)}`,
    '',
    ...(weighed.length > 0 ? ['Weighed:', ...candidates] : ['Weighed: nothing in the sources was near enough.']),
    '',
    ...(within.length > 0
      ? ['Within the draft:', ...within.map(({ because }) => `  ${withoutControls(because)}`), '']
      : []),
    'Rules, in their order:',
    ...rules.map(({ name, spoke, why }) => `  ${name}: ${spoke ? 'spoke' : 'passed'}: ${withoutControls(why)}`),
    '',
    'Sources of the story:',
    ...story.map(({ source, why }) => `  ${withoutControls(labelOf(source))}: ${withoutControls(why)}`),
    ...(story.length > 0 ? [] : ['  none']),
  ].join('\n');
}

function readPlace(given: string | undefined): { readonly line: number; readonly column: number } {
  const parts = PLACE.exec(given ?? '')?.groups;
  if (!parts) throw new UsageError('Say where the claim is: --at LINE:COLUMN, both counted from 1, as in --at 12:8.');
  return { line: Number(parts.line), column: Number(parts.column) };
}

// Matches "12:8", not "12" or "0:1".
const PLACE = /^(?<line>[1-9]\d{0,8}):(?<column>[1-9]\d{0,8})$/;
