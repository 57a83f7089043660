/** A dossier in Markdown. What sources say is escaped. */
import type { Span } from '../engine/base/span.ts';
import type { ValueOf } from '../engine/kinds/index.ts';
import type { Fact, FactOf } from '../engine/model/assertion.ts';
import { roleOf, sentenceOf } from '../engine/service/present.ts';
import type { Page } from '../protocol/messages.ts';
import { toFragment } from './convert.ts';
import { datedWords } from './dateWords.ts';
import { escapeMarkdown, link, markWords } from './markdown.ts';
import type { FactPlace } from './sourceLines.ts';

/** Characters: a dossier is read for what was said, so that only the longest sentence is cut. */
const WHOLE = 2000;

/** One sentence of a source that names it. */
export interface Statement {
  readonly fact: Fact;
  /** The words that mean the person, as offsets into the sentence: a name or "he". */
  readonly match: Span;
  readonly place: FactPlace;
  readonly conflicts: readonly Conflict[];
}

/** Words of the statement that another source gives otherwise. */
export interface Conflict {
  readonly words: string;
  readonly against: Fact;
  readonly place: FactPlace;
}

/**
 * The page about a name. `total` counts the sentences that name it and those that mean it by "he" or "she"; where there
 * are fewer statements, the older ones are left out, and the page says how many.
 */
export function dossierPage(
  asked: ValueOf<'name'>,
  mentions: readonly FactOf<'name'>[],
  statements: readonly Statement[],
  total: { readonly named: number; readonly spoken: number },
): Page {
  const name = fullestName(asked, mentions);
  const sources = new Set(mentions.map(({ source }) => source.id)).size;
  const disputed = statements.filter(({ conflicts }) => conflicts.length > 0).length;
  const conflicts =
    disputed === 0
      ? 'No conflicts between sources were found in these sentences.'
      : `**⚠ Sources disagree in ${disputed} of ${statements.length} sentences**, marked below.`;
  const spoken = total.spoken === 0 ? '' : `, and meant by “he” or “she” in ${count(total.spoken, 'more sentence')}`;
  const left = total.named + total.spoken - statements.length;
  const sections = [
    `# ${escapeMarkdown(name)}`,
    `Named in ${count(sources, 'source')}, in ${count(total.named, 'sentence')}${spoken}. ${conflicts}`,
    ...tally(
      'Also written',
      mentions.map(({ value }) => value.name).filter((words) => words !== name),
    ),
    ...tally('Given as', inOneCase(mentions.flatMap((mention) => roleOf(mention) ?? []))),
    ...bySource(statements).map(sourceSection),
    ...(left > 0 ? [`… and ${count(left, 'older sentence')}.`] : []),
  ];
  return { title: `Everything About ${name}`, markdown: `${sections.join('\n\n')}\n` };
}

/** The longest name among the mentions; of equal ones the most frequent. */
function fullestName(asked: ValueOf<'name'>, mentions: readonly FactOf<'name'>[]): string {
  const proper = mentions.map(({ value }) => value).filter(({ demonym }) => !demonym);
  const most = Math.max(asked.demonym ? 0 : asked.parts.length, ...proper.map(({ parts }) => parts.length));
  const [first] = ranked(proper.filter(({ parts }) => parts.length === most).map((value) => value.name));
  return first?.[0] ?? asked.name;
}

/** "**Given as:** mayor (3), mayor of the town". Roles in which a person is given may differ: they are all told. */
function tally(heading: string, words: readonly string[]): readonly string[] {
  const items = ranked(words).map(([word, times]) => `${escapeMarkdown(word)}${times > 1 ? ` (${times})` : ''}`);
  return items.length === 0 ? [] : [`**${heading}:** ${items.join(', ')}`];
}

/** Words that differ in case alone, all as they are written most often: "mayor" may begin a sentence. */
function inOneCase(words: readonly string[]): readonly string[] {
  const written = new Map<string, string>();
  for (const [word] of ranked(words)) if (!written.has(word.toLowerCase())) written.set(word.toLowerCase(), word);
  return words.map((word) => written.get(word.toLowerCase()) ?? word);
}

function ranked(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function bySource(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { id } = statement.fact.source;
    groups.set(id, [...(groups.get(id) ?? []), statement]);
  }
  return [...groups.values()];
}

function sourceSection(statements: readonly Statement[]): string {
  const [first] = statements;
  if (first === undefined) return '';
  const { source } = first.fact;
  const date = datedWords(source.date);
  return [
    `## ${escapeMarkdown(date === '' ? 'Without a date' : date)}: ${escapeMarkdown(source.title)}`,
    statements.map(statementItem).join('\n'),
  ].join('\n\n');
}

function statementItem({ conflicts, fact, match, place }: Statement): string {
  const { text } = sentenceOf(fact);
  return [
    `- ${markWords(text, match, WHOLE)} ${lineLink(place)}`,
    ...conflicts.map(
      (conflict) => `    - **⚠ Sources disagree** on “${escapeMarkdown(conflict.words)}”: ${otherSide(conflict)}`,
    ),
  ].join('\n');
}

function otherSide({ against, place }: Conflict): string {
  const { match, text } = sentenceOf(against);
  const date = datedWords(against.source.date);
  return `${markWords(text, match)} ${link(against.source.title, `${place.uri}#${toFragment(place.range)}`)}${date && ` · ${escapeMarkdown(date)}`}`;
}

function lineLink({ range, uri }: FactPlace): string {
  return link(`line ${range.start.line + 1}`, `${uri}#${toFragment(range)}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
