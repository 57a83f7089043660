/** Dates of a unit that is named by itself: "the week of May 12", "the weekend", "that year", "the end of the year". */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  COMMA,
  digitsAt,
  hasWord,
  inReach,
  isHyphen,
  isWordAt,
  type Match,
  numberAt,
  type Reach,
  readCardinal,
  shapeAt,
  signAt,
  touches,
  wordAt,
} from '../reader.ts';
import {
  fullMonths,
  fullWeekdays,
  functionWords,
  portions,
  shortMonths,
  sides,
  type UnitWord,
  whichOnes,
} from '../words.en.ts';
import { readMonth } from './months.ts';
import { readYear } from './yearAfter.ts';

const the = wordSet('the');
const of = wordSet('of');
const rest = wordSet('rest remainder balance');
const inWord = wordSet('in');
const next = wordSet('next');
const lastWord = wordSet('last');
const afterWord = wordSet('after');
const endWord = wordSet('end');
const endLeads = wordSet('the by at before after until till since to');
const midLeads = wordSet('by until till since');
const mid = wordSet('mid');
const forWord = wordSet('for');
const toWord = wordSet('to');
const dateWord = wordSet('date');
const beforeWord = wordSet('before');
const that = wordSet('that');
const same = wordSet('same');
const periodLeads = wordSet('in for during of');
const afterPeriod = wordSet('to from on as and or but while when because despite compared ended ending was were');
const plainPortions = wordSet('early mid late');
const possessors = wordSet('the this my our of');
const within = wordSet('in within');
const beginning = wordSet('beginning starting commencing ending ended');
const weekendLeads = wordSet('at over during for on before after since by this');
const yearLeads = wordSet('the in since until by of from to');
const notNext = wordSet('season period');

/** "the week of May 12", "the weekend", "the year 2014", "the end of the year". */
export function readNamed(reach: Reach, index: number, word: UnitWord): Match | undefined {
  if (word.plural) return undefined;
  switch (word.unit) {
    case 'weekend':
      return readNextButOne(reach, index, word) ?? readWeekend(reach, index);
    case 'decade':
    case 'century':
      return readEnd(reach, index, word);
    case 'day':
    case 'quarter':
      return readTold(reach, index, word);
    case 'week':
      if (hasWord(reach, index + 1, of)) return readWeekAround(reach, index);
      if (hasWord(reach, index + 1, beginning)) return readWeekOf(reach, index) ?? readWeekAround(reach, index);
      if (isWeekTo(reach, index)) return readWeekAround(reach, index);
      return readOne(reach, index, word);
    case 'year':
    case 'month':
      return readOne(reach, index, word);
    default:
      return undefined;
  }
}

/** "the week of May 12". */
function readWeekAround(reach: Reach, index: number): Match | undefined {
  const inner: Reach = { ...reach, first: index + 2 };
  for (let at = index + 2; at < index + 7 && inReach(reach, at); at++) {
    const month = readMonth(inner, at);
    if (month !== undefined)
      return month.stated.day === undefined || month.until !== undefined
        ? undefined
        : { ...month, first: index, stated: { ...month.stated, week: true } };
  }
  return undefined;
}

/** "in the week to 25 December", not "put back by a week to 25 December". */
function isWeekTo(reach: Reach, index: number): boolean {
  if (!hasWord(reach, index + 1, toWord) || !hasWord(reach, index - 1, the)) return false;
  const at = index + 2;
  return digitsAt(reach, at) > 0 || hasWord(reach, at, fullMonths) || hasWord(reach, at, shortMonths);
}

/** "the weekend after next", "the week after the next". */
function readNextButOne(reach: Reach, index: number, { unit }: UnitWord): Match | undefined {
  if (!hasWord(reach, index + 1, afterWord)) return undefined;
  const at = hasWord(reach, index + 2, the) ? index + 3 : index + 2;
  return hasWord(reach, at, next) && hasWord(reach, index - 1, the)
    ? { first: index - 1, last: at, stated: {}, relative: { unit, amount: 2 } }
    : undefined;
}

/** "at the weekend", but not "the weekend of the vote" or "the weekend games". */
function readWeekend(reach: Reach, index: number): Match | undefined {
  return hasWord(reach, index - 1, the) &&
    !hasWord(reach, index + 1, of) &&
    (hasWord(reach, index - 2, weekendLeads) || !isWordAt(reach, index + 1))
    ? { first: index - 1, last: index, stated: {}, relative: { unit: 'weekend', amount: undefined } }
    : undefined;
}

/** A year, a month or a week. */
function readOne(reach: Reach, index: number, word: UnitWord): Match | undefined {
  if (hasWord(reach, index + 1, afterWord)) return readNextButOne(reach, index, word);
  // "the week before last".
  if (hasWord(reach, index + 1, beforeWord) && hasWord(reach, index + 2, lastWord) && hasWord(reach, index - 1, the))
    return { first: index - 1, last: index + 2, stated: {}, relative: { unit: word.unit, amount: -2 } };
  return (
    readToDate(reach, index, word) ??
    readOwnEnd(reach, index, word) ??
    (word.unit === 'year' ? (readEarlyYear(reach, index) ?? readYearEnd(reach, index)) : undefined) ??
    readRest(reach, index, word) ??
    readEnd(reach, index, word) ??
    readSide(reach, index, word) ??
    readTold(reach, index, word)
  );
}

/** "in the year to date", "year-to-date sales". */
function readToDate(reach: Reach, index: number, { unit }: UnitWord): Match | undefined {
  const joint = isHyphen(signAt(reach, index + 1)) ? 1 : 0;
  const last = index + 2 + 2 * joint;
  return hasWord(reach, index + 1 + joint, toWord) && hasWord(reach, last, dateWord)
    ? { first: index, last, stated: {}, relative: { unit, amount: 0, side: 'earlier' } }
    : undefined;
}

/** "year-end", "by year end 2025". */
function readYearEnd(reach: Reach, index: number): Match | undefined {
  const at = isHyphen(signAt(reach, index + 1)) && touches(reach, index) ? index + 2 : index + 1;
  if (!hasWord(reach, at, endWord) || (at !== index + 2 && hasWord(reach, index - 1, the))) return undefined;
  const year = readYear(reach, at + 1);
  return year?.year === undefined
    ? { first: index, last: at, stated: { portion: 'late' }, relative: { unit: 'year', amount: 0 } }
    : { first: index, last: year.last, stated: { portion: 'late', year: year.year } };
}

/** "the rest of the year". */
function readRest(reach: Reach, index: number, { unit }: UnitWord): Match | undefined {
  for (let at = index - 1; at >= index - 3 && inReach(reach, at); at--) {
    if (hasWord(reach, at, rest))
      return { first: at, last: index, stated: {}, relative: { unit, amount: 0, side: 'later', rest: true } };
    if (!hasWord(reach, at, possessors)) break;
  }
  return undefined;
}

/** "earlier in the week". */
function readSide(reach: Reach, index: number, { unit }: UnitWord): Match | undefined {
  const side =
    hasWord(reach, index - 1, the) && hasWord(reach, index - 2, within) ? wordAt(reach, index - 3, sides) : undefined;
  return side === undefined
    ? undefined
    : { first: index - 3, last: index, stated: {}, relative: { unit, amount: 0, side } };
}

/** "that year", "the day before", "in the quarter": what the text has just told, or what is beside it. */
function readTold(reach: Reach, index: number, { unit }: UnitWord): Match | undefined {
  if (isHyphen(signAt(reach, index + 1))) return undefined;
  const lead = hasWord(reach, index - 1, same) ? index - 2 : index - 1;
  if (hasWord(reach, lead, that))
    return { first: lead, last: index, stated: {}, relative: { unit, amount: 0, elsewhere: true } };
  if (!hasWord(reach, index - 1, the)) return undefined;
  // "The year before, it lost", not "the day before the vote".
  if (hasWord(reach, index + 1, beforeWord))
    return (unit !== 'year' && unit !== 'day') || isWordAt(reach, index + 2) || digitsAt(reach, index + 2) > 0
      ? undefined
      : {
          first: index - 1,
          last: index + 1,
          stated: {},
          relative: unit === 'year' ? { unit, amount: -1, alike: true } : { unit, amount: -1, elsewhere: true },
        };
  const isPeriod = unit === 'quarter' || unit === 'month' || unit === 'week';
  if (!isPeriod || !hasWord(reach, index - 2, unit === 'week' ? forWord : periodLeads)) return undefined;
  // "in the month to May" and "in the week to the vote" are others.
  return (!isWordAt(reach, index + 1) || hasWord(reach, index + 1, afterPeriod)) &&
    !(hasWord(reach, index + 1, toWord) && isWordAt(reach, index + 2))
    ? { first: index - 1, last: index, stated: {}, relative: { unit, amount: 0, elsewhere: true } }
    : undefined;
}

/** "by year's end", "at the month's end", "since mid-year". */
function readOwnEnd(reach: Reach, index: number, { unit }: UnitWord): Match | undefined {
  if (shapeAt(reach, index + 1) === shapes.possessive)
    return hasWord(reach, index + 2, endWord) && hasWord(reach, index - 1, endLeads)
      ? { first: index, last: index + 2, stated: { portion: 'late' }, relative: { unit, amount: 0 } }
      : undefined;
  const isMid = isHyphen(signAt(reach, index - 1)) && hasWord(reach, index - 2, mid);
  return unit === 'year' && isMid && (hasWord(reach, index - 3, midLeads) || !modifies(reach, index))
    ? { first: index - 2, last: index, stated: { portion: 'mid' }, relative: { unit, amount: 0 } }
    : undefined;
}

/** "midyear", but not "midyear results". */
export function readMidyear(reach: Reach, index: number): Match | undefined {
  return modifies(reach, index) && !hasWord(reach, index - 1, midLeads)
    ? undefined
    : { first: index, last: index, stated: { portion: 'mid' }, relative: { unit: 'year', amount: 0 } };
}

function modifies(reach: Reach, index: number): boolean {
  return isWordAt(reach, index + 1) && !hasWord(reach, index + 1, functionWords);
}

/** "the week ended Tuesday", "the week beginning next Monday". */
function readWeekOf(reach: Reach, index: number): Match | undefined {
  const amount = wordAt(reach, index + 2, whichOnes);
  const at = amount === undefined ? index + 2 : index + 3;
  const weekday = wordAt(reach, at, fullWeekdays);
  return weekday === undefined || wordAt(reach, at + 1, fullMonths) !== undefined || signAt(reach, at + 1) === COMMA
    ? undefined
    : { first: index, last: at, stated: { weekday, week: true }, relative: { unit: 'weekday', amount } };
}

/** "the year 247", "in year two hundred and sixty-seven": those of four digits are read by themselves. */
function readEarlyYear(reach: Reach, index: number): Match | undefined {
  const lead = index - 1;
  if (isWordAt(reach, lead) && !hasWord(reach, lead, yearLeads)) return undefined;
  const value =
    digitsAt(reach, index + 1) === 3
      ? { value: numberAt(reach, index + 1), last: index + 1 }
      : shapeAt(reach, index + 1) === shapes.number
        ? undefined
        : readCardinal(reach, index + 1);
  if (value === undefined || value.value < 100 || value.value >= 2200 || isWordAt(reach, value.last + 1))
    return undefined;
  return shapeAt(reach, value.last + 1) === shapes.symbol
    ? undefined
    : { first: index, last: value.last, stated: { year: value.value } };
}

/** "the end of the year", "by the middle of the decade": the one that the text stands in. */
function readEnd(reach: Reach, index: number, word: UnitWord): Match | undefined {
  // "by end of year", but not "by end of year results".
  if (
    hasWord(reach, index - 1, of) &&
    hasWord(reach, index - 2, endWord) &&
    hasWord(reach, index - 3, endLeads) &&
    !modifies(reach, index)
  )
    return { first: index - 2, last: index, stated: { portion: 'late' }, relative: { unit: word.unit, amount: 0 } };
  // "late in the year", but not "the end in the year".
  const portion =
    hasWord(reach, index - 1, the) &&
    (hasWord(reach, index - 2, of) || (hasWord(reach, index - 2, inWord) && hasWord(reach, index - 3, plainPortions)))
      ? wordAt(reach, index - 3, portions)
      : undefined;
  if (portion === undefined || hasWord(reach, index + 1, of) || hasWord(reach, index + 1, notNext)) return undefined;
  return { first: index - 3, last: index, stated: { portion }, relative: { unit: word.unit, amount: 0 } };
}
