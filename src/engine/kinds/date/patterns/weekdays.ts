/** Dates around the name of a weekday: "Monday, June 2", "next Friday", "the first Monday of May", "Tuesday night". */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import { dayOf, weekdayOf } from '../calendar.ts';
import {
  COMMA,
  digitsAt,
  hasWord,
  inReach,
  isCapital,
  isHyphen,
  isWordAt,
  type Match,
  type Reach,
  readBack,
  readCardinal,
  readDay,
  readOrdinal,
  STOP,
  shapeAt,
  signAt,
  touches,
  wordAt,
} from '../reader.ts';
import type { DateParts } from '../value.ts';
import {
  agoWords,
  dayParts,
  determiners,
  elsewhereWords,
  fullMonths,
  fullWeekdays,
  functionWords,
  shortMonths,
  shortWeekdays,
  sides,
  units,
  weekdayPlurals,
  whichOnes,
} from '../words.en.ts';
import { readMonth } from './months.ts';
import { readDayAndMonth, readNumericDate } from './numeric.ts';

const the = wordSet('the');
const shortLeads = wordSet('on by until till since next this');
const nameLike = wordSet('mon sat sun');
/** Small words that follow a day of the month and no number. */
const afterDay = wordSet('at in on and to from until till by with when as after before but for');
const afterWord = wordSet('after');
const next = wordSet('next');
const named = wordSet('current');
const thisWord = wordSet('this');
const nearby = wordSet('coming past');
const coming = wordSet('coming upcoming');
const anyOne = wordSet('a an');
const toldOf = wordSet('the that');
const each = wordSet('every each most many some several');
const weekWord = wordSet('week');
const onOrOf = wordSet('on of in');
const last = wordSet('last');
const fromWord = wordSet('from');
const onOrFrom = wordSet('on from');
const ago = wordSet('ago');
const lengthLeads = wordSet('in for of after the');
const rangeJoints = wordSet('to through');
const now = wordSet('now');
const later = wordSet('later');
const early = wordSet('early late mid');
/** Names that end in a weekday, by the word before it, and those that go on after it. */
const namesBefore = wordSet('sheffield black super bloody palm maundy shrove ash manic cyber happy holy easter good');
const namesAfter = wordSet(
  'times telegraph mirror herald express mail post people world sun star independent league group club owls',
);

/** What is of any such day: "Sunday school", "in their Sunday best". */
const ofAny = wordSet('school league lunch roast best');

/** A date that begins with a weekday at `index`: "Tuesday, June 2", "Monday". */
export function readWeekday(reach: Reach, index: number): Match | undefined {
  const full = wordAt(reach, index, fullWeekdays);
  const weekday = full ?? wordAt(reach, index, shortWeekdays);
  if (weekday === undefined) return undefined;
  const dated = readCountedWeekday(reach, index) ?? readWithDate(reach, index, weekday);
  if (dated !== undefined) return dated;
  if (full === undefined && !isShortDay(reach, index)) return undefined;
  if (isName(reach, index) || hasWord(reach, index - 1, each)) return undefined;
  return readNth(reach, index, weekday) ?? readWeekOn(reach, index, weekday) ?? readAlone(reach, index, weekday);
}

/** "on Tues", "by Fri", "on Sat." with its stop: other short forms are names and words too. */
function isShortDay(reach: Reach, index: number): boolean {
  if (shapeAt(reach, index) !== shapes.capital || !hasWord(reach, index - 1, shortLeads)) return false;
  const stop = signAt(reach, index + 1) === STOP && touches(reach, index);
  return hasWord(reach, index, nameLike) ? stop && !isCapital(reach, index + 2) : !isCapital(reach, index + 1);
}

/** "two Sundays from now", "three Fridays ago", "two Mondays later": so many such days on. */
export function readCountedWeekday(reach: Reach, index: number): Match | undefined {
  const weekday = wordAt(reach, index, weekdayPlurals) ?? wordAt(reach, index, fullWeekdays);
  const away = hasWord(reach, index + 1, fromWord) && hasWord(reach, index + 2, now);
  const back = hasWord(reach, index + 1, agoWords);
  const elsewhere = hasWord(reach, index + 1, later);
  if (weekday === undefined || (!away && !back && !elsewhere)) return undefined;
  const count = readBack(reach, index - 1, readCardinal);
  if (count === undefined || count.value < 2 || !Number.isInteger(count.value)) return undefined;
  const relative = { unit: 'weekday', amount: back ? -count.value : count.value } as const;
  return {
    first: count.last,
    last: away ? index + 2 : index + 1,
    stated: { weekday },
    relative: elsewhere ? { ...relative, elsewhere: true } : relative,
  };
}

/** "Monday, June 2", "Mon 2 June", "Monday the 2nd of June 2025", "Monday 02/06/2025", "Thursday the 21st". */
function readWithDate(reach: Reach, index: number, weekday: number): Match | undefined {
  let at = index + 1;
  if (signAt(reach, at) === STOP) at++;
  let part = wordAt(reach, at, dayParts);
  if (part !== undefined) at++;
  if (signAt(reach, at) === COMMA) at++;
  const start = at;
  if (hasWord(reach, at, the)) at++;
  const inner: Reach = { tokens: reach.tokens, first: at, end: reach.end };
  const found = readMonthNear(inner, at) ?? readNumericDate(inner, at) ?? readDayAndMonth(inner, at);
  const stated: DateParts = part === undefined ? { weekday } : { weekday, dayPart: part };
  if (found !== undefined && found.first <= at && found.stated.day !== undefined)
    return { ...found, first: index, stated: { ...stated, ...inOrder(found.stated, weekday) } };
  // "Thursday the 21st", "Thursday 21st", without a month.
  const day = readDay(reach, at);
  if (day === undefined || (start === at && !isOrdinalDay(reach, at, day.last))) return undefined;
  // "Thursday the fifteen" only where nothing is left for it to count.
  const spelled = digitsAt(reach, at) === 0 && readOrdinal(reach, at) === undefined;
  if (spelled && (day.value < 10 || isWordAt(reach, day.last + 1))) return undefined;
  // "on Sunday, the first time that" counts what follows.
  if (digitsAt(reach, at) === 0 && signAt(reach, start - 1) === COMMA && isWordAt(reach, day.last + 1))
    return undefined;
  part = wordAt(reach, day.last + 1, dayParts);
  return { first: index, last: day.last, stated: { ...stated, day: day.value } };
}

/** "Sunday 12/7/2014" is the 7th of December: the 12th of July was a Saturday. */
function inOrder(stated: DateParts, weekday: number): DateParts {
  const { year, month, day, eitherWay, ...rest } = stated;
  if (!eitherWay || year === undefined || month === undefined || day === undefined) return stated;
  if (weekdayOf(dayOf(year, month, day)) === weekday) return { ...rest, year, month, day };
  return weekdayOf(dayOf(year, day, month)) === weekday ? { ...rest, year, month: day, day: month } : stated;
}

/** "21st" with nothing after it that it could count: "Saturday 2nd half" is no date. */
function isOrdinalDay(reach: Reach, index: number, last: number): boolean {
  return (
    last === index + 1 &&
    readOrdinal(reach, index) !== undefined &&
    digitsAt(reach, index) > 0 &&
    (!isWordAt(reach, last + 1) || hasWord(reach, last + 1, afterDay)) &&
    !isHyphen(signAt(reach, last + 1))
  );
}

/** The date that begins at `index`, told by a month within the next words: "June 2", "2 June", "2nd of June", "2-5 June". */
function readMonthNear(reach: Reach, index: number): Match | undefined {
  for (let at = index; at < index + 7 && inReach(reach, at); at++) {
    if (wordAt(reach, at, fullMonths) === undefined && wordAt(reach, at, shortMonths) === undefined) continue;
    return readMonth(reach, at);
  }
  return undefined;
}

/** "the first Monday of May 2016", "last Friday in July": the word before may say which. */
function readNth(reach: Reach, index: number, weekday: number): Match | undefined {
  const ordinal =
    readBack(reach, index - 1, readOrdinal) ??
    (hasWord(reach, index - 1, last) ? { value: -1, last: index - 1 } : undefined);
  if (ordinal === undefined || ordinal.value > 5) return undefined;
  // "They meet first Sunday": of this month, as nobody says of what.
  if (ordinal.value > 0 && !isWordAt(reach, index + 1) && !hasWord(reach, ordinal.last - 1, determiners))
    return {
      first: ordinal.last,
      last: index,
      stated: { weekday, nth: { unit: 'weekday', number: ordinal.value, count: 1 } },
      relative: { unit: 'month', amount: 0 },
    };
  if (!hasWord(reach, index + 1, onOrOf)) return undefined;
  const inner: Reach = { tokens: reach.tokens, first: index + 1, end: reach.end }; // "in May" needs its "in"
  const at = hasWord(reach, index + 2, the) ? index + 3 : index + 2;
  const month = readMonth(inner, at);
  const nth = { unit: 'weekday', number: ordinal.value, count: 1 } as const;
  if (month !== undefined && month.first === at && month.stated.day === undefined)
    return { ...month, first: ordinal.last, stated: { weekday, nth, ...month.stated } };
  const which = wordAt(reach, at, whichOnes) ?? (at === index + 2 ? wordAt(reach, at, elsewhereWords) : undefined);
  const unit = wordAt(reach, at + 1, units);
  if (which === undefined || unit?.unit !== 'month' || unit.plural) return undefined;
  return { first: ordinal.last, last: at + 1, stated: { weekday, nth }, relative: { unit: 'month', amount: which } };
}

/** "Friday week", "Friday after next", "Monday fortnight", "a week on Friday", "two weeks from Monday", "a week ago Friday": so many such days on. */
function readWeekOn(reach: Reach, index: number, weekday: number): Match | undefined {
  if (hasWord(reach, index + 1, afterWord) && hasWord(reach, index + 2, next))
    return { first: index, last: index + 2, stated: { weekday }, relative: { unit: 'weekday', amount: 2 } };
  const after = wordAt(reach, index + 1, units);
  const lead = index - 1;
  const joined = isHyphen(signAt(reach, lead)) || hasWord(reach, lead, rangeJoints);
  if (after?.unit === 'week' && !after.plural && !joined && wordAt(reach, lead, whichOnes) === undefined)
    return isHyphen(signAt(reach, index + 2)) || isWordAt(reach, index + 2)
      ? undefined
      : { first: index, last: index + 1, stated: { weekday }, relative: { unit: 'weekday', amount: after.each + 1 } };
  const back = hasWord(reach, lead, ago);
  if (!back && !hasWord(reach, lead, onOrFrom)) return undefined;
  const word = wordAt(reach, lead - 1, units);
  if (word?.unit !== 'week') return undefined;
  const count = hasWord(reach, lead - 2, anyOne)
    ? { value: 1, last: lead - 2 }
    : readBack(reach, lead - 2, readCardinal);
  // "his third in three weeks on Friday": how long, and a day.
  if (count === undefined || !Number.isInteger(count.value) || hasWord(reach, count.last - 1, lengthLeads))
    return undefined;
  const amount = count.value * word.each + 1;
  return {
    first: count.last,
    last: index,
    stated: { weekday },
    relative: { unit: 'weekday', amount: back ? -amount : amount },
  };
}

/** "Wednesday", "last Friday", "Monday night", "Friday next week", "next week on Friday", "late Friday", "two Fridays ago" no. */
function readAlone(reach: Reach, index: number, weekday: number): Match | undefined {
  let first = index;
  let end = index;
  let amount: number | undefined;
  let unit: 'weekday' | 'week' = 'weekday';
  let soon = false;
  const elsewhere = wordAt(reach, index - 1, elsewhereWords);
  if (elsewhere !== undefined)
    return { first: index - 1, last: end, stated: { weekday }, relative: { unit, amount: elsewhere, elsewhere: true } };
  // "May 23, a Friday", "the offer of a Wednesday": what day it was, not which.
  if (hasWord(reach, index - 1, anyOne)) return undefined;
  // "that Wednesday": of the days that the text has told of, not the one nearest to its own.
  const toldBefore =
    hasWord(reach, index - 1, toldOf) && !(hasWord(reach, index - 1, the) && isBeforeNoun(reach, index + 1));
  const which = wordAt(reach, index - 1, whichOnes);
  const weekBefore = hasWord(reach, index - 1, onOrOf) ? index - 2 : index - 1;
  if (which !== undefined && !hasWord(reach, index - 1, named)) {
    // "This coming Friday" is the first to come, "next Friday" that of next week.
    soon = hasWord(reach, index - 1, coming);
    amount = soon ? undefined : which;
    first = hasWord(reach, index - 1, nearby) && hasWord(reach, index - 2, thisWord) ? index - 2 : index - 1;
  } else if (hasWord(reach, weekBefore, weekWord) && wordAt(reach, weekBefore - 1, whichOnes) !== undefined) {
    amount = wordAt(reach, weekBefore - 1, whichOnes);
    unit = 'week';
    first = weekBefore - 1;
  }
  const part = wordAt(reach, end + 1, dayParts);
  if (part !== undefined) end++;
  const weekAfter = hasWord(reach, end + 1, onOrOf) ? end + 2 : end + 1;
  if (amount === undefined && hasWord(reach, weekAfter + 1, weekWord)) {
    const after = wordAt(reach, weekAfter, whichOnes);
    if (after !== undefined) {
      amount = after;
      unit = 'week';
      end = weekAfter + 1;
    }
  }
  if (hasWord(reach, first - 1, early)) first--;
  const side = wordAt(reach, first - 1, sides);
  if (side !== undefined) first--;
  const stated: DateParts = part === undefined ? { weekday } : { weekday, dayPart: part };
  const relative = { unit, amount };
  return {
    first,
    last: end,
    stated,
    relative: toldBefore ? { ...relative, elsewhere: true } : relative,
    ...(soon ? { ahead: true } : {}),
  };
}

/** The "deadline" of "the Friday deadline", which is the one of the news. */
function isBeforeNoun(reach: Reach, index: number): boolean {
  return (
    shapeAt(reach, index) === shapes.lower && !hasWord(reach, index, functionWords) && !hasWord(reach, index, dayParts)
  );
}

/** "Sheffield Wednesday", "the Sunday Times", "Black Friday", "two Sundays ago". */
function isName(reach: Reach, index: number): boolean {
  if (hasWord(reach, index - 1, namesBefore) || hasWord(reach, index + 1, agoWords)) return true;
  if (isCapital(reach, index + 1) && hasWord(reach, index + 1, namesAfter)) return true;
  if (shapeAt(reach, index + 1) === shapes.lower && hasWord(reach, index + 1, ofAny)) return true;
  return shapeAt(reach, index) === shapes.lower && readBack(reach, index - 1, readCardinal) !== undefined;
}
