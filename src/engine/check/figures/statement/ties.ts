/** What ties a number to its statement: the fate of those whom it counts, what it measures, whose it is. */

import { invariant } from '../../../base/never.ts';
import { oncePer } from '../../../base/oncePer.ts';
import { commonWords } from '../../../lexicon/lookUp.ts';
import type { AssertionOf } from '../../../model/assertion.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { hashWord } from '../../../text/vocabulary.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { falling, rising } from './changes.en.ts';
import {
  AFTER_PLACE,
  AGED,
  FOR,
  fates,
  GOES_ON,
  JOINT,
  measures,
  NAME,
  NO_NAME,
  NO_SUBJECT,
  NUMBER,
  OF_BEFORE,
  OF_THE_DEAD,
  OF_WHOLE,
  otherPeople,
  PART_NEXT,
  SAVING,
  STOP,
  sorts,
  TURN,
} from './ties.en.ts';

/** Code units on either side that are looked at. */
const REACH = 80;

/** The line of {@link fates} that tells what happened to those whom the number counts: "killed 12", "12 people were hurt". */
export const fateOf = oncePer(readFate);

function readFate(figure: AssertionOf<'figure'>): number | undefined {
  const { form } = figure.value;
  if (form !== 'cardinal' && form !== 'vague') return undefined;
  // The fate of "41 of 54 lanterns" is that of the 41.
  const lead = textBefore(figure, REACH);
  if (OF_WHOLE.test(lead) || (OF_HEAD.test(lead) && PART_NEXT.test(textAfter(figure, REACH)))) return WHOLE;
  const after = AFTER.exec(textAfter(figure, REACH));
  if (after) return isOneOfTwo(after.groups?.next) ? undefined : lineOf(after.groups?.fate, FATES);
  const before = BEFORE.exec(lead);
  return before && !isOneOfTwo(before.groups?.last) ? lineOf(before.groups?.fate, FATES) : undefined;
}

/** The line of {@link fates} that has the word. */
export function fateLine(word: string): number {
  return lineWith(word, FATES);
}

/** The lines of {@link fates} on either side of the number; none where two are meant ("killed or hurt 12"), a part is counted or deeds are ("guilty of 12 murders"). */
export function fatesBeside(figure: AssertionOf<'figure'>): readonly number[] {
  const { form, counted } = figure.value;
  if (form !== 'cardinal' && form !== 'vague') return [];
  const lead = textBefore(figure, REACH);
  if (OF_WHOLE.test(lead) || SAVING.test(lead)) return [];
  const after = AFTER.exec(textAfter(figure, REACH).replace(OF_THE_HURT, ''))?.groups;
  const before = BEFORE.exec(lead)?.groups;
  if (isOneOfTwo(after?.next) || isOneOfTwo(before?.last)) return [];
  const isOfDeeds = counted !== 'count' && / o[fn]$/i.test(before?.fate ?? '');
  const told = isOfDeeds ? undefined : before?.fate;
  const beside = [
    lineOf(after?.fate, FATES),
    lineOf(told, FATES),
    OF_THE_DEAD.test(lead) ? fateLine('killed') : undefined,
  ];
  return beside.filter((fate) => fate !== undefined);
}

/** What all have of whom a part has a fate. */
export const WHOLE = -1;

/** {@link fateOf} of those whom a fate of their own parts from the rest. */
export function knownFateOf(figure: AssertionOf<'figure'>): number | undefined {
  const fate = fateOf(figure);
  return fate === WHOLE ? undefined : fate;
}

/** Whether the passage has a word for this fate, or for the dead where it speaks of a toll. */
export function tellsFate(fate: number, passage: Passage): boolean {
  const told = TELLING[fate];
  return told?.test(passageText(passage)) ?? false;
}

/** "killed or hurt": both are meant. */
function isOneOfTwo(words: string | undefined): boolean {
  return words !== undefined && words !== '';
}

const line = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');
const FATES = fates.map(line);
const TELLING = fates.map((words, at) => new RegExp(`\\b(?:${words}${at === 0 ? '|tolls?' : ''})\\b`, 'i'));
const FATE = `(?:${fates.join('|')})`;
const WORD = "[A-Za-z\\u2019'-]{1,20}";
// Matches " people were killed" and " dead", not " people and 30 injured" or " people in the town where five died".
const AFTER = new RegExp(
  `^(?: (?!${STOP}|${NUMBER}|${FATE}\\b)${WORD}| of (?:the|them|those|which|whom)){0,5} (?<fate>${FATE})\\b(?<next>(?:,| and| or) (?:${FATE})\\b)?`,
  'i',
);
// Matches the end of "killing ", "killed 12 soldiers and " and "a fire that hurt some ", not of "killed in ", "was killed and " or "killing two and leaving ".
const BEFORE = new RegExp(
  `\\b(?<last>${FATE}(?:,| and| or) )?\\b(?<fate>${FATE})(?! and )(?: (?!(?:which|that|where|when|after|before|as|with|by|than|since|because|but|while|though|in|on|at|for|during|if|of|${FATE}|and (?:[a-z]{2,15}(?:ed|ing)|left|leaves?|made|makes?|cut|took|sent|drove))\\b)[\\w\\u2019'-]{1,20}){0,5} $`,
  'i',
);

// Matches "Of the " and "Of the chain's ", and " shops, 31" or " shops that it has only 31", after which the part follows.
const OF_HEAD = /(?:^|[.;:,] )[Oo]f (?:[\w\u2019'-]{1,20} ){0,4}$/;
// Matches " of the wounded" of "14 of the wounded had died", not " of them died".
const OF_THE_HURT = new RegExp(`^ of (?:the|those) (?:${FATE})\\b`, 'i');

function lineOf(words: string | undefined, lines: readonly RegExp[]): number | undefined {
  if (words === undefined) return undefined;
  const found = lines.findIndex((each) => each.test(words));
  return found < 0 ? undefined : found;
}

/** What a number measures: the line of {@link measures}, and of {@link sorts} where the words tell which of its sort. */
export interface Measure {
  readonly line: number;
  readonly sort: number | undefined;
}

/** Whether the passage has a word for anything that is measured, without which {@link measureOf} has nothing to give. */
export function tellsMeasure(passage: Passage): boolean {
  return MEASURE_ONCE.test(passageText(passage));
}

/** The lines of {@link measures} that the passage has words of. */
export function measuresIn(passage: Passage): ReadonlySet<number> {
  const found = [...passageText(passage).matchAll(MEASURE_ANY)].map(({ groups }) => toMeasure(groups)?.line);
  return new Set(found.filter((each) => each !== undefined));
}

/** The line of {@link measures} that has the word. */
export function measureLine(word: string): number {
  return lineWith(word, MEASURES);
}

/** Throws where no line has the word, which is a slip in this program. */
function lineWith(word: string, lines: readonly RegExp[]): number {
  const found = lineOf(word, lines);
  invariant(found !== undefined, `a line has “${word}”`);
  return found;
}

/** What the number measures, from the words after it or else the nearest before: "a 5 % rise in sales", "profit rose 14 %". `from` is where its own words may begin. */
export function measureOf({ passage, inPassage }: AssertionOf<'figure'>, from: number): Measure | undefined {
  const text = passageText(passage);
  const { start } = inPassage;
  const after = MEASURE_AFTER.exec(text.slice(inPassage.end, inPassage.end + REACH))?.groups;
  if (after) return toMeasure(after);
  const before = text.slice(from, start);
  let last: Measure | undefined;
  let end = 0;
  for (const found of before.matchAll(MEASURE_ANY)) {
    const isOneOfTwo = last !== undefined && JOINT.test(before.slice(end, found.index));
    last = isOneOfTwo ? undefined : toMeasure(found.groups);
    end = found.index + found[0].length;
  }
  return last;
}

function toMeasure(groups: Record<string, string | undefined> | undefined): Measure | undefined {
  const found = lineOf(groups?.measure, MEASURES);
  return found === undefined ? undefined : { line: found, sort: lineOf(groups?.sort, SORTS) };
}

const MEASURES = measures.map(line);
const SORTS = sorts.map(line);
const MEASURE = `(?:(?<sort>${sorts.join('|')}) )?(?<measure>${measures.join('|')})\\b`;
// Matches " rise in pre-tax profit", " operating profit" and " of sales", not " as sales" or " on sales".
const MEASURE_AFTER = new RegExp(
  `^(?: (?:rise|increase|jump|growth|gain|climb|fall|drop|decline|decrease|slide|slip|cut|slump|surge))?(?: (?:in|of)(?: (?:its|the|their|annual|total|group))?)? (?:(?!(?:while|and|but|as|on|to|from|with|after|despite|for|at|by)\\b)[a-z-]{2,20} ){0,1}?${MEASURE}`,
  'i',
);
const MEASURE_ANY = new RegExp(`\\b${MEASURE}`, 'gi');
const MEASURE_ONCE = new RegExp(`\\b(?:${measures.join('|')})\\b`, 'i');

/** Whose the number is: the words of the nearest name before it or of the one that it is for, folded; none where that is not plain. */
export function ownerOf(figure: AssertionOf<'figure'>, from: number): readonly string[] {
  const { form, counted } = figure.value;
  const { passage } = figure;
  const { start, end } = figure.inPassage;
  if (!OWNED.has(form)) return [];
  const text = passageText(passage);
  if (form === 'age' && text.slice(start, end).includes('-'))
    return toWords(AGED.exec(text.slice(end, end + REACH))?.[1] ?? '');
  const isOfVotes = counted === 'vote' || VOTES_TO.test(text.slice(Math.max(0, start - REACH), start));
  const after = form === 'share' || isOfVotes ? FOR.exec(text.slice(end, end + REACH))?.[1] : undefined;
  if (after !== undefined) return toWords(after);
  const before = text.slice(from, start);
  let last: readonly string[] = [];
  let rest = before;
  for (const found of before.matchAll(NAMES)) {
    const words = toWords(found[0]);
    // "Ana Belko's husband, who is 55," is another, whose name may follow.
    if (OF_OTHER.test(before.slice(found.index))) {
      last = [];
      rest = before.slice(found.index + found[0].length);
      continue;
    }
    if (words.length === 0 || AFTER_PLACE.test(before.slice(0, found.index))) continue;
    // "Keller and Prado had 52 and 47 per cent."
    last = last.length > 0 && /^ and $/.test(before.slice(before.length - rest.length, found.index)) ? [] : words;
    rest = before.slice(found.index + found[0].length);
  }
  if (TURN.test(rest)) return [];
  // "The Blues lost 14 seats and now hold 61."
  return last.length === 0 && from > 0 && GOES_ON.test(before) && from < start ? ownerOf(figure, 0) : last;
}

/** Whether these words of an owner are surely a name: "Pay" at the head of a sentence is none unless a text has it within one. */
export function isSurelyName(words: readonly string[], texts: readonly string[]): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1 || !commonWords.has(hashWord(word))) return true;
  const name = ` ${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return texts.some((text) => text.includes(name));
}

/** Forms that tell of somebody or some body; a place in a row or a length tells of things. */
const OWNED: ReadonlySet<string> = new Set(['cardinal', 'money', 'share', 'age', 'duration']);

function toWords(name: string): readonly string[] {
  return name
    .split(' ')
    .filter((word) => !NO_NAME.test(word))
    .map((word) => word.replace(/[\u2019']s?$/, '').toLowerCase());
}

// Matches "Ana Belko's husband" and "Lee's younger sister", not "Lee's profit".
const OF_OTHER = new RegExp(
  `^(?:[A-Z][\\w-]{0,30} ){0,3}[A-Z][\\w-]{0,30}[\u2019'](?:s)? (?:[a-z-]{2,15} ){0,2}(?:${otherPeople.replaceAll(' ', '|')})\\b`,
);
const NAMES = new RegExp(NAME, 'g');
// Matches the end of "won by 8,200 votes to ".
const VOTES_TO = /\d votes to $/;

/** What a change is reckoned from: "up 0.4 % on the month", "3.1 % in the 12 months to May"; `from` as for {@link measureOf}. */
export function periodOf(
  { passage, inPassage: { start, end } }: AssertionOf<'figure'>,
  from: number,
): number | undefined {
  const text = passageText(passage);
  const before = text.slice(from, start);
  // What follows the number before, up to a comma, is that one's.
  const own = from > 0 ? before.replace(OF_BEFORE, '') : before;
  const words = own + (UP_TO_NEXT.exec(text.slice(end, end + REACH))?.[0] ?? '');
  const found = PERIODS.flatMap((period, index) => (period.test(words) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

// Matches " on the month" of " on the month, and 3 % on the year".
const UP_TO_NEXT = /^(?:[^,.;:\d]|12(?= months))*/;
// Match "on the month", not "last month".
const PERIODS: readonly RegExp[] = ['month', 'quarter', 'year'].map(
  (unit) =>
    new RegExp(
      `\\bon the ${unit}\\b|\\b${unit}[- ](?:on|over)[- ]${unit}\\b|\\bon-${unit}\\b|\\b(?:from|than|with|to|on) (?:a|the (?:previous|prior|same)) ${unit}\\b${
        unit === 'year' ? '|\\bannual(?:ly)?\\b|\\b(?:12|twelve) months to\\b' : `|\\b${unit}ly\\b`
      }`,
      'i',
    ),
);

/** The one or two words that alone stand between another number and this one: "health" of "defence will get 7 billion and health 4.5 billion". */
export function elliptedSubject(before: string): readonly string[] {
  const found = ELLIPTED.exec(before);
  const words = [found?.[1], found?.[2]].flatMap((word) => (word === undefined ? [] : [word.toLowerCase()]));
  return words.length === 0 || NO_SUBJECT.test(words.at(-1) as string) ? [] : words; // one at least
}

// Matches the end of ", and health " and ", but robberies rose ", not of " and health will get ".
const VERB = `${rising} ${falling}`.replaceAll(' ', '|');
const ELLIPTED = new RegExp(
  `(?:,|\\b(?:and|while|with|but|whereas)) (?:the )?(?:([a-z]{3,20}) )?([A-Za-z]{3,20})(?:(?: (?:was|were|is|are|has|have|had))? (?:${VERB})(?: by| to)?)? $`,
);

/** Where the words of a number's own begin: after the number before it that it could be compared with. */
export const startOf = oncePer(readStart);

function readStart({ passage, inPassage: { start }, value }: AssertionOf<'figure'>): number {
  let from = 0;
  for (const { span, value: before } of figuresIn(passage)) {
    if (span.start >= start) break;
    if (before.form === value.form && before.unit === value.unit) from = span.end;
  }
  const text = passageText(passage);
  for (let at = start - 1; at > from; at--) if (SENTENCE_END.test(text.slice(at, at + 2))) return at + 1;
  return from;
}

// Matches "; " and ". ", not ".5".
const SENTENCE_END = /^[.;:!?] /;
