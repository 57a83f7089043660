/** Lengths of time that have no number: "a week-long strike", "the past year", "for years", "minutes apart". */

import { readAndPart } from '../../text/numeralParts.ts';
import { afterNoRun, runLeads } from '../../text/runs.en.ts';
import { isWord, shapes, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { defineWords, wordSet } from '../../text/vocabulary.ts';
import { add, type Reader, sides } from './reader.ts';
import { readBoundBefore, readCounted } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import { unitWords } from './units.en.ts';
import type { Unit } from './value.ts';
import {
  ageWords,
  agoWords,
  allWords,
  apartWords,
  articleWords,
  beforeLength,
  beforeVagueLength,
  centuryWords,
  fullWords,
  inWords,
  lateWords,
  longRows,
  longWords,
  nounStops,
  ofWords,
  orWords,
  pastWords,
  theWords,
  timeModifiers,
  timeWords,
  toldLengths,
  vagueApartWords,
  wholeTimes,
  wholeWords,
  yearWords,
} from './words.en.ts';

/** "a week-long strike", "year-long"; "the past year", "the past decade"; "a full day", "all week". */
export function readLength(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const isPast = index > start && pastWords.has(tokens.words[index - 1] as number);
  if ((isPast || isLastOrNext(reader, index)) && tokens.shapes[index] === shapes.lower)
    return add(reader, index - 1, index + 1, {
      form: 'duration',
      low: 1,
      high: 1,
      unit: tokenFolded(tokens, index),
      modifiers: ['past'],
    });
  const whole = readWhole(reader, index);
  if (whole > index) return whole;
  const extra = readExtra(reader, index);
  if (extra > index) return extra;
  const century = centuryWords.has(tokens.words[index] as number) ? readCentury(reader, index) : index;
  if (century > index) return century;
  const at = index + 2;
  if (at >= limit || !isHyphen(tokens, index + 1) || !longWords.has(tokens.words[at] as number)) return index + 1;
  const bound = readBoundBefore(tokens, index, start);
  const noun = readCounted(tokens, at + 1, limit, false);
  return add(reader, index, at + 1, {
    form: 'duration',
    ...sides(1, bound.bound),
    unit: tokenFolded(tokens, index),
    counted: noun.counted,
    modifiers: noun.modifiers,
  });
}

/** "over the last year", "in the next decade": with an article and a preposition they are lengths, and no dates. */
function isLastOrNext({ tokens, start, limit }: Reader, index: number): boolean {
  return (
    index - 3 >= start &&
    runTimes.has(tokens.words[index] as number) &&
    lastOrNext.has(tokens.words[index - 1] as number) &&
    theWords.has(tokens.words[index - 2] as number) &&
    runLeads.has(tokens.words[index - 3] as number) &&
    !(index + 1 < limit && afterNoRun.has(tokens.words[index + 1] as number)) &&
    tokens.shapes[index + 1] !== shapes.possessive &&
    !isHyphen(tokens, index + 1)
  );
}

const orSoWords = wordSet('so more two less');
const runTimes = wordSet('week month year decade');
const lastOrNext = wordSet('last next');

/** "a full day", "an entire week", "the whole month", "all day", "an all-day meeting": one, and all of it. Index after it, or `index`. */
function readWhole(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const hyphened = isHyphen(tokens, index - 1);
  const at = hyphened ? index - 2 : index - 1;
  if (at < start || tokens.shapes[index] !== shapes.lower) return index;
  const end = index + 1;
  const all = allWords.has(tokens.words[at] as number);
  if (all) {
    // "all day trips" and "all year groups" count something else, "all-year-round" says no length.
    const free = end >= limit || !isWord(tokens, end) || nounStops.has(tokens.words[end] as number);
    const open = hyphened ? !isHyphen(tokens, end) : free || longWords.has(tokens.words[end] as number);
    if (!open || !wholeTimes.has(tokens.words[index] as number)) return index;
  } else if (!wholeWords.has(tokens.words[at] as number) || isHyphen(tokens, end)) return index;
  const article = at > start && articleWords.has(tokens.words[at - 1] as number);
  const fiscal = yearWords.has(tokens.words[index] as number) && fullWords.has(tokens.words[at] as number);
  if (fiscal && (hyphened || !article)) return index;
  const { bound, first } = readBoundBefore(tokens, article && !all ? at - 1 : at, start);
  const noun = readCounted(tokens, end, limit, false);
  return add(reader, first, end, {
    form: 'duration',
    ...sides(1, bound),
    unit: tokenFolded(tokens, index),
    counted: all && !hyphened ? undefined : noun.counted,
    // Only with an article does it say how long rather than how much of it.
    modifiers: article && !all ? (toldLength(reader, first, end) ?? noun.modifiers) : ['all'],
  });
}

/** "for a century", "more than a century", "a century and a half"; a batsman's is none. Index after it, or `index`. */
function readCentury(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const article = index - 1;
  if (article < start || !articleWords.has(tokens.words[article] as number) || isHyphen(tokens, index + 1))
    return index;
  const half = readAndPart(tokens, index + 1, limit);
  const { bound, first } = readBoundBefore(tokens, article, start);
  const lead = article > start ? (tokens.words[article - 1] as number) : 0;
  if (!half && bound === 'exact' && !beforeLength.has(lead) && !inWords.has(lead)) return index;
  const end = half?.end ?? index + 1;
  if (end < limit && isWord(tokens, end) && agoWords.has(tokens.words[end] as number)) return index;
  for (let at = Math.max(start, index - INNINGS); at < Math.min(limit, index + INNINGS); at++)
    if (cricketWords.has(tokens.words[at] as number)) return index;
  return add(reader, first, end, {
    form: 'duration',
    ...sides(1 + (half?.value ?? 0), bound),
    step: half ? 0.1 : 1,
    unit: 'century',
  });
}

/** How far around "a century" a match may be told of. */
const INNINGS = 14;
const cricketWords = wordSet(
  'run runs wicket wickets innings scored scoring score hit hitting hits batsman batsmen batter test tests overs bowler bowled unbeaten maiden double cricket made opener batting',
);

/** "an extra year", "for a further month": one more. Index after it, or `index`. */
function readExtra(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const end = index + 1;
  if (
    index - 2 < start ||
    !extraWords.has(tokens.words[index - 1] as number) ||
    !articleWords.has(tokens.words[index - 2] as number)
  )
    return index;
  // "an extra day's pay", "a further year-long trial".
  if (isHyphen(tokens, end) || (end < limit && tokens.shapes[end] === shapes.possessive)) return index;
  if (end < limit && isWord(tokens, end) && !nounStops.has(tokens.words[end] as number)) return index;
  const { bound, first } = readBoundBefore(tokens, index - 2, start);
  return add(reader, first, end, { form: 'duration', ...sides(1, bound), unit: tokenFolded(tokens, index) });
}

const extraWords = wordSet('extra further additional');
const longs = defineWords(longRows);

/** "a yearlong fight", "the monthlong strike". */
export function readLongWord(reader: Reader, index: number): number {
  const { tokens, limit } = reader;
  const noun = readCounted(tokens, index + 1, limit, false);
  return add(reader, index, index + 1, {
    form: 'duration',
    low: 1,
    high: 1,
    unit: longs.get(tokens.words[index] as number),
    counted: noun.counted,
    modifiers: noun.modifiers,
  });
}

/** "at least another month", "for another business day": one more. */
export function readAnother(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const next = index + 1;
  const at = next < limit && timeModifiers.has(tokens.words[next] as number) ? next + 1 : next;
  const unit = at < limit ? unitWords.get(tokens.words[at] as number) : undefined;
  if (unit?.form !== 'duration' || unit.unit !== tokenFolded(tokens, at)) return next;
  const { first, bound } = readBoundBefore(tokens, index, start);
  // "another day", without a bound, is a day like others.
  if (bound === 'exact' && !(index > start && beforeLength.has(tokens.words[index - 1] as number))) return next;
  return add(reader, first, at + 1, { form: 'duration', ...sides(1, bound), unit: unit.unit });
}

/** "for years", "in months", "minutes later", "many weeks", "after months of talks": two at least, and nobody says how many. */
export function readVagueLength(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const next = index + 1;
  const unit = unitWords.get(tokens.words[index] as number)?.unit;
  const begins = index === start && tokens.shapes[index] === shapes.capital;
  if (
    unit === undefined ||
    !(begins || (index > start && tokens.shapes[index] === shapes.lower && !touchesBefore(tokens, index)))
  )
    return next;
  // "a weeks-long strike".
  if (isHyphen(tokens, next) && next + 1 < limit && longWords.has(tokens.words[next + 1] as number)) {
    const noun = readCounted(tokens, next + 2, limit, false);
    return add(reader, index, next + 2, {
      form: 'vague',
      low: 2,
      high: undefined,
      unit,
      counted: noun.counted,
      modifiers: noun.modifiers,
    });
  }
  const after = next < limit && isWord(tokens, next) ? (tokens.words[next] as number) : 0;
  if (agoWords.has(after)) return next;
  const first = firstOfMany(reader, index);
  const before = begins ? 0 : (tokens.words[index - 1] as number);
  const isVague = ofWords.has(after)
    ? (begins || beforeLengthOf.has(before)) && isDoing(reader, next + 1)
    : beforeVagueLength.has(before) ||
      vagueApartWords.has(after) ||
      (aheadWords.has(after) && !theWords.has(before) && ofWords.has(tokens.words[next + 1] as number));
  return first < index || isVague ? add(reader, first, next, { form: 'vague', low: 2, high: undefined, unit }) : next;
}

/** Where the words that say "many" begin: "many years", "for some weeks", "a number of days", "a matter of hours"; else `index`. */
function firstOfMany({ tokens, start }: Reader, index: number): number {
  const at = index - 1;
  const word = at < start ? 0 : (tokens.words[at] as number);
  const before = at - 1 < start ? 0 : (tokens.words[at - 1] as number);
  if (manyWords.has(word)) return howWords.has(before) ? index : at;
  if (someWords.has(word)) return beforeVagueLength.has(before) ? at : index;
  const isNumber =
    ofWords.has(word) && numberOf.has(before) && at - 2 >= start && articleWords.has(tokens.words[at - 2] as number);
  return isNumber ? at - 2 : index;
}

/** "months of talks", "decades of war": what went on is named without an article. */
function isDoing({ tokens, limit }: Reader, index: number): boolean {
  return (
    index < limit &&
    tokens.shapes[index] === shapes.lower &&
    !nounStops.has(tokens.words[index] as number) &&
    !ageWords.has(tokens.words[index] as number)
  );
}

function touchesBefore(tokens: TokenTable, index: number): boolean {
  return touchesNext(tokens, index - 1);
}

const manyWords = wordSet('many');
const howWords = wordSet('how too so as');
const someWords = wordSet('some');
const numberOf = wordSet('number matter');
const aheadWords = wordSet('ahead');
const beforeLengthOf = wordSet(
  'after despite following through throughout for took take takes taken taking spend spends spent spending end ends ended ending need needs needed face faces faced facing amid by from require requires required',
);

/** What makes a length of "a year" before it: "an hour later", "a year late", "a month's delay", "a week of fighting". */
export function isLengthBefore(tokens: TokenTable, index: number, unit: Unit): boolean {
  const word = tokens.words[index] as number;
  if (apartWords.has(word) || lateWords.has(word)) return true;
  // "A year or so", "a week or two".
  if (orWords.has(word) && orSoWords.has(tokens.words[index + 1] as number)) return true;
  // "A year later" is a date.
  if ((unit === 'hour' || unit === 'minute') && vagueApartWords.has(word)) return true;
  // "a day's play" and "the race of the day" are named for the day; "a year's time" tells when.
  if (unit === 'day') return false;
  if (tokens.shapes[index] === shapes.possessive) return !timeWords.has(tokens.words[index + 1] as number);
  return (
    ofWords.has(word) && tokens.shapes[index + 1] === shapes.lower && !theWords.has(tokens.words[index + 1] as number)
  );
}

/** What a length ends or begins with: the "past" of "the past three years", the "after" of "a day after". */
export function toldLength(
  { tokens, start, limit }: Reader,
  first: number,
  end: number,
): readonly string[] | undefined {
  // "It may last a year" has a verb.
  const isTold = first > start && toldLengths.has(tokens.words[first - 1] as number);
  if (isTold && !articleWords.has(tokens.words[first] as number)) return [tokenFolded(tokens, first - 1)];
  const apart = articleWords.has(tokens.words[first] as number) && end < limit;
  return apart && apartWords.has(tokens.words[end] as number) ? [tokenFolded(tokens, end)] : undefined;
}

/** Whether the "a year" from `article` to `end` is how long nothing was like it: "the biggest fall in a year", "for the first time in a decade"; "the third in a week" is only counted. */
export function isRecord({ tokens, start, limit }: Reader, article: number, end: number): boolean {
  if (article - 1 < start || !inWords.has(tokens.words[article - 1] as number)) return false;
  // "the first in a year of many", "in a week that saw".
  if (
    end < limit &&
    isWord(tokens, end) &&
    (ofWords.has(tokens.words[end] as number) ||
      !nounStops.has(tokens.words[end] as number) ||
      theWords.has(tokens.words[end] as number))
  )
    return false;
  for (let at = article - 2; at >= start && at > article - RECORD && isWord(tokens, at); at--) {
    if (records.has(tokens.words[at] as number)) return true;
  }
  return false;
}

/** How far before "in a year" the record may be named. */
const RECORD = 8;
const records = wordSet(
  'biggest largest greatest highest lowest best worst fastest slowest sharpest steepest smallest strongest weakest busiest hottest coldest wettest driest longest shortest heaviest deadliest deepest most fewest first',
);
