/** Dates all in digits: "2025-05-16", "16/05/2025", "5/16/2025", "16.05.2025". */
import { shapes, tokenText } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import { daysInMonth } from '../calendar.ts';
import {
  COMMA,
  digitsAt,
  hasWord,
  isHyphen,
  isWordAt,
  type Match,
  numberAt,
  type Reach,
  readOrdinal,
  SLASH,
  STOP,
  shapeAt,
  signAt,
  touches,
  yearAt,
} from '../reader.ts';
import type { DateParts } from '../value.ts';
import { attackDays } from '../words.en.ts';
import { fullYear } from './yearAfter.ts';

const on = wordSet('on');
const the = wordSet('the');
const dayLeads = wordSet('on by until till since from before after for');
const timeMark = wordSet('t');

/**
 * Day and month in doubt ("02/06/2025") are read day first, as everywhere but in the United States; where only one
 * order gives a date ("5/16/2025"), that one; a text's own day settles the rest.
 */
export function readNumericDate(reach: Reach, index: number): Match | undefined {
  if (shapeAt(reach, index) !== shapes.number) return undefined;
  return readSigned(reach, index) ?? readDotted(reach, index) ?? readPair(reach, index) ?? readOrdinalDay(reach, index);
}

/** Three numbers with the same sign between them, each touching. */
function readSigned(reach: Reach, index: number): Match | undefined {
  const sign = signAt(reach, index + 1);
  if (sign !== SLASH && !isHyphen(sign)) return undefined;
  for (let at = index; at < index + 4; at++) if (!touches(reach, at)) return readWithTime(reach, index, sign);
  if (signAt(reach, index + 3) !== sign || (touches(reach, index + 4) && signAt(reach, index + 5) === sign))
    return undefined;
  const parts = dateOf(reach, index, index + 2, index + 4, sign);
  return parts === undefined ? undefined : { first: index, last: index + 4, stated: parts };
}

/** "2025-06-02T10:30": the day's number is a token with letters. */
function readWithTime(reach: Reach, index: number, sign: number): Match | undefined {
  if (!isHyphen(sign) || yearAt(reach, index) < 0 || signAt(reach, index + 3) !== sign) return undefined;
  const parts = dateOf(reach, index, index + 2, index + 4, sign);
  return parts === undefined ? undefined : { first: index, last: index + 4, stated: parts };
}

function dateOf(reach: Reach, a: number, b: number, c: number, sign: number): DateParts | undefined {
  const first = numberAt(reach, a);
  const second = numberAt(reach, b);
  const third = numberAt(reach, c);
  if (second < 1 || digitsAt(reach, b) > 2) return undefined;
  if (digitsAt(reach, a) === 4) return digitsAt(reach, c) <= 2 ? checked(yearAt(reach, a), second, third) : undefined;
  if (digitsAt(reach, a) > 2) return undefined;
  const year =
    digitsAt(reach, c) === 4 ? yearAt(reach, c) : digitsAt(reach, c) === 2 && sign !== 0x2013 ? fullYear(third) : -1;
  if (year < 0) return undefined;
  const parts = checked(year, second, first);
  const turned = checked(year, first, second);
  if (parts === undefined || turned === undefined) return parts ?? turned;
  if (first === second) return parts;
  // Who writes days first puts a nought before them where hyphens join them: "3-7-2017" is American.
  const isAmerican = isHyphen(sign) && digitsAt(reach, a) === 1 && digitsAt(reach, b) === 1;
  return { ...(isAmerican ? turned : parts), eitherWay: true };
}

/** "08/12,2015": a year after a comma is how Americans go on, so the month comes first where it can. */
function readCommaYear(reach: Reach, index: number, first: number, second: number): Match | undefined {
  if (signAt(reach, index + 3) !== COMMA || !touches(reach, index + 2) || !touches(reach, index + 3)) return undefined;
  const digits = digitsAt(reach, index + 4);
  const year = yearAt(reach, index + 4);
  const short = digits === 2 && digitsAt(reach, index) === 2 ? fullYear(numberAt(reach, index + 4)) : -1;
  const stated = checked(Math.max(year, short), first, second) ?? checked(Math.max(year, short), second, first);
  return stated === undefined ? undefined : { first: index, last: index + 4, stated };
}

/** "on 4-22", "on 22-4": month and day where "on" and their size leave no other reading but a vote. */
function readHyphened(reach: Reach, index: number): Match | undefined {
  const first = numberAt(reach, index);
  const second = numberAt(reach, index + 2);
  if (
    !hasWord(reach, index - 1, on) ||
    isWordAt(reach, index + 3) ||
    (touches(reach, index + 2) && isHyphen(signAt(reach, index + 3)))
  )
    return undefined;
  if (Math.min(first, second) < 1 || Math.max(first, second) > 31) return undefined;
  if (first <= 12 && second > 12) return { first: index, last: index + 2, stated: { month: first, day: second } };
  return second <= 12 && first > 12
    ? { first: index, last: index + 2, stated: { month: second, day: first } }
    : undefined;
}

/** "3/2015", "on 22/04", "on 4/22": a month with its year, or with a day where "on" says so. */
function readPair(reach: Reach, index: number): Match | undefined {
  if (!touches(reach, index) || !touches(reach, index + 1)) return undefined;
  if (isHyphen(signAt(reach, index + 1))) return readHyphened(reach, index);
  if (signAt(reach, index + 1) !== SLASH) return undefined;
  if (touches(reach, index - 1) || (touches(reach, index + 2) && signAt(reach, index + 3) === SLASH)) return undefined;
  const first = numberAt(reach, index);
  const year = yearAt(reach, index + 2);
  if (year >= 0)
    return first >= 1 && first <= 12 ? { first: index, last: index + 2, stated: { year, month: first } } : undefined;
  const second = numberAt(reach, index + 2);
  if (
    first === 9 &&
    second === 11 &&
    digitsAt(reach, index) === 1 &&
    !wholes.has(reach.tokens.words[index + 3] as number)
  )
    return { first: index, last: index + 2, stated: attackDays[0] };
  const commaYear = readCommaYear(reach, index, first, second);
  if (commaYear !== undefined) return commaYear;
  if (first < 1 || second < 1 || shapeAt(reach, index + 3) === shapes.lower) return undefined;
  if (!hasWord(reach, index - 1, on) && !isPadded(reach, index + 2)) return undefined;
  if (first <= 31 && second <= 12) return { first: index, last: index + 2, stated: { month: second, day: first } };
  return first <= 12 && second <= 31
    ? { first: index, last: index + 2, stated: { month: first, day: second } }
    : undefined;
}

/** The "5/25" of "Saturday 5/25", the "31/5" of "Friday, 31/5": only where one of the two can be no month. */
export function readDayAndMonth(reach: Reach, index: number): Match | undefined {
  if (signAt(reach, index + 1) !== SLASH || !touches(reach, index) || !touches(reach, index + 1)) return undefined;
  const first = numberAt(reach, index);
  const second = numberAt(reach, index + 2);
  const [day, month] = first > 12 ? [first, second] : [second, first];
  const isDate = month >= 1 && month <= 12 && day > 12 && day <= 31 && signAt(reach, index + 3) !== SLASH;
  return isDate ? { first: index, last: index + 2, stated: { month, day } } : undefined;
}

/** After "9/11", which then is nine of eleven. */
const wholes = wordSet(
  'seats votes wards councillors members games matches points goals sets shots races schools sites shops homes cases patients questions',
);

/** "22/04": nobody writes a fraction or a result with a nought before it. */
function isPadded(reach: Reach, index: number): boolean {
  return digitsAt(reach, index) === 2 && numberAt(reach, index) < 10 && digitsAt(reach, index - 2) === 2;
}

/** "on the 27th", "on 27th", with nothing after it that it could count: "on the 18th hole" is no date. */
function readOrdinalDay(reach: Reach, index: number): Match | undefined {
  const day = readOrdinal(reach, index);
  if (day === undefined || day.value > 31) return undefined;
  const led = hasWord(reach, index - 1, the)
    ? hasWord(reach, index - 2, dayLeads)
    : hasWord(reach, index - 1, on) && (digitsAt(reach, index) > 0 || day.value > 20);
  if (!led) return undefined;
  if (isWordAt(reach, day.last + 1) || isHyphen(signAt(reach, day.last + 1))) return undefined;
  return { first: index, last: day.last, stated: { day: day.value } };
}

/** "on the twenty-first", spelled: those below are holes of a course, too. */
export function readSpelledDay(reach: Reach, index: number): Match | undefined {
  return (readOrdinal(reach, index)?.value ?? 0) > 20 ? readOrdinalDay(reach, index) : undefined;
}

/** "16.05.2025": the tokeniser reads "16.05" as one number. */
function readDotted(reach: Reach, index: number): Match | undefined {
  if (signAt(reach, index + 1) !== STOP || !touches(reach, index) || !touches(reach, index + 1)) return undefined;
  const yearFirst = /^(?<year>[12]\d{3})\.(?<month>\d{1,2})$/.exec(tokenText(reach.tokens, index)); // "2025.5" of "2025.5.16"
  if (yearFirst?.groups !== undefined) {
    const stated =
      digitsAt(reach, index + 2) <= 2
        ? checked(Number(yearFirst.groups.year), Number(yearFirst.groups.month), numberAt(reach, index + 2))
        : undefined;
    return stated === undefined || hasUnit(reach, index + 3) ? undefined : { first: index, last: index + 2, stated };
  }
  const found = /^(?<day>\d{1,2})\.(?<month>\d{1,2})$/.exec(tokenText(reach.tokens, index)); // "16.05", not "16.055"
  const digits = digitsAt(reach, index + 2);
  const year = digits === 4 ? yearAt(reach, index + 2) : digits === 2 ? fullYear(numberAt(reach, index + 2)) : -1;
  if (found?.groups === undefined || year < 0) return undefined;
  const parts = checked(year, Number(found.groups.month), Number(found.groups.day));
  return parts === undefined || hasUnit(reach, index + 3)
    ? undefined
    : { first: index, last: index + 2, stated: parts };
}

function hasUnit(reach: Reach, index: number): boolean {
  return (
    touches(reach, index - 1) &&
    (shapeAt(reach, index) === shapes.lower || signAt(reach, index) === STOP) &&
    touches(reach, index) &&
    !timeMark.has(reach.tokens.words[index] as number)
  );
}

function checked(year: number, month: number, day: number): DateParts | undefined {
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : undefined;
}
