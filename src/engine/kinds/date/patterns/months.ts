/** Dates around the name of a month: "16 May 2025", "June 2-5", "mid-May", "February last year". */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import { isMoved } from '../moved.ts';
import {
  COLON,
  digitsAt,
  hasWord,
  inReach,
  isCapital,
  isHyphen,
  type Match,
  type Reach,
  type Read,
  readBack,
  readDay,
  readOrdinal,
  SLASH,
  STOP,
  shapeAt,
  signAt,
  touches,
  wordAt,
} from '../reader.ts';
import type { DateParts } from '../value.ts';
import {
  attackDays,
  doubtfulMonths,
  fullMonths,
  meridiems,
  portions,
  scales,
  shortMonths,
  verbMonths,
  whichOnes,
} from '../words.en.ts';
import { readDaysAfter, readDaysBefore } from './dayList.ts';
import { isMonthBeyondDoubt, isPartOfName } from './doubtfulMonth.ts';
import { readYear, relativeOf, withYear } from './yearAfter.ts';

const of = wordSet('of');
const ofOrIn = wordSet('of in');
const smallLeads = wordSet('on by until since before after');
const partLeads = wordSet('a an one each every any no');
const the = wordSet('the');
const and = wordSet('and');
const between = wordSet('between');
const from = wordSet('from');
const betweenOrFrom = wordSet('between from');
const to = wordSet('to until till through thru and');
const titles = wordSet('mr mrs ms miss dr sir lord lady dame minister theresa brian james');
/** Words after which a month's number is no day of it: "in May 12 people". */
const laterCounted = wordSet('people men women years weeks months');

/** A date that begins with a month's name at `index`: "May 16, 2025", "June 2 to 5", "May". */
export function readMonth(reach: Reach, index: number): Match | undefined {
  const full = wordAt(reach, index, fullMonths);
  const month = full ?? wordAt(reach, index, shortMonths);
  if (month === undefined) return undefined;
  let last = index;
  if (
    (full === undefined || signAt(reach, index + 2) === 0) &&
    signAt(reach, index + 1) === STOP &&
    touches(reach, index) &&
    inReach(reach, index + 2)
  )
    last++;
  const small = shapeAt(reach, index) === shapes.lower;
  if (small && hasWord(reach, index, verbMonths)) return readSmallDay(reach, index, month);
  if (isAfterScore(reach, index)) return undefined;
  const doubtful = hasWord(reach, index, doubtfulMonths);
  if (doubtful && hasWord(reach, index - 1, titles)) return undefined;
  const day = readDayAfter(reach, index, last, month) ?? readDayBefore(reach, index, last, month);
  if (day !== undefined) return ofAttacks(reach, day);
  return full === undefined
    ? readShortMonth(reach, index, last, month)
    : readMonthAlone(reach, index, last, month, doubtful);
}

/** "6-3 Jan Kroslak": a score before somebody's name. */
function isAfterScore(reach: Reach, index: number): boolean {
  return (
    isCapital(reach, index + 1) &&
    hasWord(reach, index, nameMonths) &&
    digitsAt(reach, index - 1) === 1 &&
    isHyphen(signAt(reach, index - 2)) &&
    digitsAt(reach, index - 3) === 1
  );
}

/** Months by which people are called too. */
const nameMonths = wordSet('jan april june may august');

/** "the 11 September attacks", "the July 7 bombings": news names them by a day of one year. */
function ofAttacks(reach: Reach, match: Match): Match {
  const { month, day, year } = match.stated;
  if (year !== undefined || match.until !== undefined || match.relative !== undefined) return match;
  const known = attackDays.find((one) => one.month === month && one.day === day);
  if (known === undefined || !hasWord(reach, match.first - 1, the)) return match;
  const at = hasWord(reach, match.last + 1, terror) ? match.last + 2 : match.last + 1;
  return hasWord(reach, at, attackWords) ? { ...match, stated: { ...match.stated, year: known.year } } : match;
}

const attackWords = wordSet('attacks bombings hijackings hijackers bombers attackers');
const terror = wordSet('terror terrorist suicide');

/** "may 2nd", "5th of march", "on may the second": an ordinal makes even a small "may" a month. */
function readSmallDay(reach: Reach, index: number, month: number): Match | undefined {
  const isTold = hasWord(reach, index + 1, the) && hasWord(reach, index - 1, smallLeads);
  const at = isTold ? index + 2 : index + 1;
  const ordinal = readOrdinal(reach, at);
  if (ordinal !== undefined && (isTold || digitsAt(reach, at) > 0) && ordinal.value <= 31)
    return readDayAfter(reach, index, index, month);
  const of = hasWord(reach, index - 1, ofOrIn) ? index - 2 : index - 1;
  const before = readBack(reach, of, readOrdinal);
  if (before === undefined) return undefined;
  // "a third of may be lost" has a part of one.
  const spelled = digitsAt(reach, of - 1) <= 0;
  return spelled && (of === index - 1 || hasWord(reach, before.last - 1, partLeads))
    ? undefined
    : readDayBefore(reach, index, index, month);
}

/** "June 2", "June 2-5", "June the 2nd", "Oct-2", with a year after it or not. */
function readDayAfter(reach: Reach, index: number, monthLast: number, month: number): Match | undefined {
  let at = monthLast + 1;
  // "November between 19 and 20" is always a range.
  const ranged = hasWord(reach, at, betweenOrFrom);
  if (ranged) at++;
  if (hasWord(reach, at, the)) at++;
  else if ((isHyphen(signAt(reach, at)) || signAt(reach, at) === SLASH) && touches(reach, at - 1) && touches(reach, at))
    at++;
  const found = readDay(reach, at);
  if (found === undefined || !endsDay(reach, found.last)) return undefined;
  // "June first" is a date, "In May second" and "May one" are not.
  if (digitsAt(reach, at) === 0 && readOrdinal(reach, at) === undefined && found.last === at) return undefined;
  const days = ranged ? undefined : readDaysAfter(reach, found);
  if (days !== undefined) return ofSeveral(reach, index, month, found, days);
  const listed = readUntilDay(reach, found);
  if (ranged && listed === undefined) return undefined;
  const isList = !ranged && listed !== undefined && isListed(reach, index, found.last + 1);
  const until = isList ? undefined : listed;
  const dayLast = listed?.last ?? found.last;
  const year = readYear(reach, dayLast + 1);
  const led = listed === undefined ? readLeadingDay(reach, index, found.value) : undefined;
  if (led !== undefined)
    return {
      first: led.last,
      last: year?.last ?? dayLast,
      stated: withYear({ month, day: led.value }, year),
      until: withYear({ month, day: found.value }, year),
      ...relativeOf(year),
    };
  // "last Dec. 15".
  const which = year === undefined && listed === undefined ? wordAt(reach, index - 1, whichOnes) : undefined;
  if (which !== undefined && which !== 0)
    return {
      first: index - 1,
      last: dayLast,
      stated: { month, day: found.value },
      relative: { unit: 'month', amount: which },
    };
  return {
    first: index,
    last: isList ? found.last : (year?.last ?? dayLast),
    stated: withYear({ month, day: found.value }, year),
    ...(isList && listed !== undefined
      ? {
          others: [
            {
              first: found.last + 2,
              last: year?.last ?? dayLast,
              stated: withYear({ month, day: listed.value }, year),
              ...relativeOf(year),
            },
          ],
        }
      : {}),
    ...(until === undefined ? {} : { until: withYear({ month, day: until.value }, year) }),
    ...relativeOf(year),
  };
}

/** "June 3, 5 and 7", "June 3, 5 and 7, 2025". */
function ofSeveral(
  reach: Reach,
  index: number,
  month: number,
  first: Read<number>,
  days: readonly Read<number>[],
): Match {
  const year = readYear(reach, (days.at(-1) ?? first).last + 1);
  return {
    first: index,
    last: first.last,
    stated: withYear({ month, day: first.value }, year),
    ...relativeOf(year),
    others: days.map((day, at) =>
      ofDay(month, day, (at === days.length - 1 ? year?.last : undefined) ?? day.last, year),
    ),
  };
}

/** One of several days of a month, which begins at the token that its `last` names. */
function ofDay(month: number, day: Read<number>, last: number, year: ReturnType<typeof readYear>): Match {
  return { first: day.last, last, stated: withYear({ month, day: day.value }, year), ...relativeOf(year) };
}

/** The "4" of "from 4 to January 22", "between 4 and January 22"; `last` is its first token. */
function readLeadingDay(reach: Reach, month: number, until: number): Read<number> | undefined {
  if (!hasWord(reach, month - 1, to) && !isHyphen(signAt(reach, month - 1))) return undefined;
  const found = readBack(reach, month - 2, readDay);
  return found !== undefined &&
    digitsAt(reach, found.last) > 0 &&
    found.value < until &&
    hasWord(reach, found.last - 1, betweenOrFrom)
    ? found
    : undefined;
}

/** Whether a number that ends at `last` may be a day: not in "May 2:30", "May 5 pm", "May 12 per cent". */
function endsDay(reach: Reach, last: number): boolean {
  const next = last + 1;
  if (!inReach(reach, next)) return true;
  if (signAt(reach, next) === COLON && touches(reach, last) && digitsAt(reach, next + 1) === 2) return false;
  if (shapeAt(reach, next) === shapes.symbol) return false;
  return (
    !hasWord(reach, next, meridiems) &&
    !hasWord(reach, next, scales) &&
    !(hasWord(reach, next, laterCounted) && shapeAt(reach, last) === shapes.number)
  );
}

/** "-5", " to 5", " and 5" after the day of a month. */
function readUntilDay(reach: Reach, from: Read<number>): Read<number> | undefined {
  const joint = from.last + 1;
  if (!isHyphen(signAt(reach, joint)) && !hasWord(reach, joint, to)) return undefined;
  const found = readDay(reach, joint + 1);
  if (
    found === undefined ||
    digitsAt(reach, joint + 1) === 0 ||
    found.value <= from.value ||
    !endsDay(reach, found.last)
  )
    return undefined;
  // "June 2 - 5 July" and "May 30 to 3 June": the second day has a month of its own.
  const after = hasWord(reach, found.last + 1, of) ? found.last + 2 : found.last + 1;
  return wordAt(reach, after, fullMonths) !== undefined || wordAt(reach, after, shortMonths) !== undefined
    ? undefined
    : found;
}

/** "2 June", "the 2nd of June", "2 to 5 June", "16. Nov.", with a year after it or not. */
function readDayBefore(reach: Reach, index: number, monthLast: number, month: number): Match | undefined {
  let at = index - 1;
  if (
    hasWord(reach, at, of) ||
    ((isHyphen(signAt(reach, at)) || signAt(reach, at) === SLASH) && touches(reach, at) && touches(reach, at - 1)) ||
    (signAt(reach, at) === STOP && touches(reach, at - 1))
  )
    at--;
  const found = readBack(reach, at, readDay);
  if (found === undefined || found.value < 1 || found.value > 31) return undefined;
  if (digitsAt(reach, found.last) === 0 && readBack(reach, at, readOrdinal) === undefined) return undefined;
  if (signAt(reach, found.last - 1) !== 0 && shapeAt(reach, found.last - 1) === shapes.symbol) return undefined;
  const led = readFromDay(reach, found);
  const year = readYear(reach, monthLast + 1);
  const parts = withYear({ month, day: found.value }, year);
  const isList = led !== undefined && isListed(reach, led.last, found.last - 1);
  const from = isList ? undefined : led;
  const joint =
    isList && led !== undefined
      ? {
          others: [
            ...readDaysBefore(reach, led).map((day) => ofDay(month, day, day.last, year)),
            ofDay(month, led, found.last - 2, year),
          ],
        }
      : {};
  return {
    first: from?.last ?? found.last,
    last: year?.last ?? monthLast,
    stated: from === undefined ? parts : withYear({ month, day: from.value }, year),
    ...(from === undefined ? {} : { until: parts }),
    ...relativeOf(year),
    ...joint,
  };
}

/** "2 and 9 July" are two days, and so are those of "moved from 2 to 9 July"; "between 2 and 9 July" is one run of them. */
function isListed(reach: Reach, first: number, joint: number): boolean {
  const lead = hasWord(reach, first - 1, the) ? first - 2 : first - 1;
  if (hasWord(reach, joint, and)) return !hasWord(reach, lead, between);
  return hasWord(reach, joint, to) && hasWord(reach, lead, from) && isMoved(reach, lead - 1);
}

/** "2-", "2 to ", "2 and " before the last day of a range; `last` is its first token. */
function readFromDay(reach: Reach, until: Read<number>): Read<number> | undefined {
  let joint = until.last - 1;
  if (hasWord(reach, joint, the)) joint--;
  if (!isHyphen(signAt(reach, joint)) && !hasWord(reach, joint, to)) return undefined;
  const found = readBack(reach, joint - 1, readDay);
  return found !== undefined &&
    found.value < until.value &&
    (digitsAt(reach, found.last) > 0 || readBack(reach, joint - 1, readOrdinal) !== undefined)
    ? found
    : undefined;
}

/** "Feb 2022", "Feb '22": a short month needs its year. */
function readShortMonth(reach: Reach, index: number, monthLast: number, month: number): Match | undefined {
  const year = readYear(reach, monthLast + 1);
  if (year !== undefined)
    return {
      ...withPortion(reach, index),
      last: year.last,
      stated: withYear({ ...withPortion(reach, index).stated, month }, year),
      ...relativeOf(year),
    };
  const which = wordAt(reach, index - 1, whichOnes);
  if (which !== undefined)
    return { first: index - 1, last: index, stated: { month }, relative: { unit: 'month', amount: which } };
  return isOfRun(reach, index, monthLast) ? { first: index, last: index, stated: { month } } : undefined;
}

/** "Jan-Mar", "from Jan to Mar": two short months make each other sure. */
function isOfRun(reach: Reach, index: number, last: number): boolean {
  // What is read already is out of reach.
  const wide: Reach = { tokens: reach.tokens, first: Math.max(0, index - 3), end: reach.end };
  const isMonth = (at: number): boolean => hasWord(wide, at, shortMonths) || hasWord(wide, at, fullMonths);
  const isJoined = (joint: number, lead: number): boolean =>
    isHyphen(signAt(wide, joint))
      ? touches(wide, joint)
      : hasWord(wide, joint, to) && hasWord(wide, lead, betweenOrFrom);
  if (isMonth(last + 2)) return isJoined(last + 1, index - 1);
  return isMonth(index - 2) && isJoined(index - 1, index - 3);
}

/** "May 2025", "last May", "mid-May", "in May", "May". */
function readMonthAlone(
  reach: Reach,
  index: number,
  monthLast: number,
  month: number,
  doubtful: boolean,
): Match | undefined {
  const year = readYear(reach, monthLast + 1);
  const led = withPortion(reach, index);
  const last = year?.last ?? index;
  const stated = withYear({ ...led.stated, month }, year);
  if (year !== undefined) return { first: led.first, last, stated, ...relativeOf(year) };
  const which = wordAt(reach, led.first - 1, whichOnes);
  if (which !== undefined && led.first === index) {
    const portion = withPortion(reach, index - 1);
    return {
      first: portion.first,
      last,
      stated: { ...portion.stated, month },
      relative: { unit: 'month', amount: which },
    };
  }
  if (led.first < index) return { first: led.first, last, stated };
  if (doubtful && !isMonthBeyondDoubt(reach, index)) return undefined;
  return isPartOfName(reach, index) ? undefined : { first: index, last, stated };
}

/** "early", "mid-", "the end of" before `index`: where the phrase begins, and the portion. */
export function withPortion(reach: Reach, index: number): { readonly first: number; readonly stated: DateParts } {
  let at = index - 1;
  if (hasWord(reach, at, the)) at--;
  const joined = hasWord(reach, at, ofOrIn) || isHyphen(signAt(reach, at));
  if (joined) at--;
  else if (at !== index - 1) return { first: index, stated: {} };
  const portion = wordAt(reach, at, portions);
  if (portion === undefined) return { first: index, stated: {} };
  // "the end May" is no phrase, "came to an end in May" another, and neither is "early of May".
  const plain = hasWord(reach, at, plainPortions);
  if (!plain && !hasWord(reach, at + 1, of)) return { first: index, stated: {} };
  return { first: at, stated: { portion } };
}

const plainPortions = wordSet('early mid late');
