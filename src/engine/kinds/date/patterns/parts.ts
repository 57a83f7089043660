/** Parts of a longer time: "the third quarter of 2021", "the first two weeks of May", "the 17th century". */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  hasWord,
  isHyphen,
  type Match,
  type Reach,
  readBack,
  readCardinal,
  readOrdinal,
  shapeAt,
  signAt,
  wordAt,
  yearAt,
} from '../reader.ts';
import type { DateParts } from '../value.ts';
import { fullMonths, shortMonths, type UnitWord, units, whichOnes } from '../words.en.ts';
import { readMonth, withPortion } from './months.ts';
import { readYear } from './yearAfter.ts';
import { readYearWords } from './yearWords.ts';

const the = wordSet('the');
const of = wordSet('of');
const ofOrIn = wordSet('of in for');
const inside = wordSet('in');
const ofOwn = wordSet('in on at after as with since under following that when it they he she');
const owners = wordSet('its his her their my our your');
const last = wordSet('last final');
const final = wordSet('final');
const yearWord = wordSet('year');
const fox = wordSet('fox');
const fiscal = wordSet('fiscal financial business');

/** "the first quarter of 2021", "second half of last year", "first two weeks of May", "the 17th century". */
export function readPart(reach: Reach, index: number, word: UnitWord): Match | undefined {
  const beforeUnit = isHyphen(signAt(reach, index - 1))
    ? index - 2
    : hasWord(reach, index - 1, fiscal)
      ? index - 2
      : index - 1;
  const ordinal =
    readBack(reach, beforeUnit, readOrdinal) ??
    (hasWord(reach, beforeUnit, last) ? { value: -1, last: beforeUnit } : undefined);
  if (ordinal !== undefined && !word.plural) {
    if (word.unit === 'century')
      return hasWord(reach, index + 1, fox) || ordinal.value < 1 || ordinal.value > 22
        ? undefined
        : led(reach, ordinal.last, index, { century: ordinal.value });
    if (word.unit === 'quarter' && ordinal.value >= -1 && ordinal.value <= 4)
      return readYearPart(
        reach,
        ordinal.last,
        index,
        { quarter: ordinal.value === -1 ? 4 : ordinal.value },
        ordinal.value !== -1 || (hasWord(reach, beforeUnit, final) && isOfBusiness(reach, index)),
      );
    if (word.unit === 'half' && (ordinal.value === 1 || ordinal.value === 2)) {
      // "the first half-year" stands alone too.
      const isYear = isHyphen(signAt(reach, index + 1)) && hasWord(reach, index + 2, yearWord);
      return readYearPart(
        reach,
        ordinal.last,
        isYear ? index + 2 : index,
        { half: ordinal.value },
        isYear || isOfBusiness(reach, index),
      );
    }
    return readNthUnit(reach, ordinal.last, index, word, ordinal.value, 1);
  }
  if (!word.plural) return undefined;
  const count = readBack(reach, index - 1, readCardinal);
  if (count === undefined) return undefined;
  const which =
    readBack(reach, count.last - 1, readOrdinal) ??
    (hasWord(reach, count.last - 1, last) ? { value: -1, last: count.last - 1 } : undefined);
  if (which === undefined) return undefined;
  return (
    readNthUnit(reach, which.last, index, word, which.value, count.value) ??
    (which.value === 1 ? readFirstMonths(reach, which.last, index, word, count.value) : undefined)
  );
}

/** "Profit rose in the first nine months": of the year, where the first three months of a marriage are not. */
function readFirstMonths(reach: Reach, first: number, index: number, word: UnitWord, count: number): Match | undefined {
  if (word.unit !== 'month' || count > 11 || !Number.isInteger(count)) return undefined;
  if (!hasWord(reach, first - 1, the) || hasWord(reach, index + 1, ofOwn) || !isOfBusiness(reach, index))
    return undefined;
  return { first, last: index, stated: { nth: { unit: 'month', number: 1, count } } };
}

function led(reach: Reach, first: number, last: number, stated: DateParts): Match {
  const portion = withPortion(reach, first);
  return { first: portion.first, last, stated: { ...portion.stated, ...stated } };
}

/** "the third quarter", "the third quarter of 2021", "first half of the year". Only a quarter stands alone: a match has halves. */
function readYearPart(
  reach: Reach,
  first: number,
  index: number,
  stated: DateParts,
  alone: boolean,
): Match | undefined {
  let at = index + 1;
  if (hasWord(reach, at, ofOrIn)) at++;
  const year = readYear(reach, at);
  if (year !== undefined)
    return {
      first,
      last: year.last,
      stated: year.year === undefined ? stated : { ...stated, year: year.year },
      ...(year.relative === undefined ? {} : { relative: year.relative }),
    };
  if (hasWord(reach, at, the)) at++;
  const isFiscal = hasWord(reach, at, fiscal);
  if (isFiscal) at++;
  const fiscalYear = isFiscal ? readYear(reach, at) : undefined;
  if (fiscalYear?.year !== undefined)
    return { first, last: fiscalYear.last, stated: { ...stated, year: fiscalYear.year, fiscal: true } };
  const unit = wordAt(reach, at, units);
  if (hasWord(reach, index + 1, of) && unit?.unit === 'year') return { first, last: at, stated };
  // "in the year's final quarter".
  if (shapeAt(reach, first - 1) === shapes.possessive && hasWord(reach, first - 2, yearWord))
    return { first: first - 2, last: index, stated, relative: { unit: 'year', amount: 0 } };
  // "the 1988 third quarter", "in 1987's third quarter".
  const before = shapeAt(reach, first - 1) === shapes.possessive ? first - 2 : first - 1;
  const yearBefore = yearAt(reach, before);
  if (yearBefore >= 0) return { first: before, last: index, stated: { ...stated, year: yearBefore } };
  return alone ? { first, last: index, stated } : undefined;
}

/** "third-period earnings", "in the second period": a quarter, where the sentence is of business. */
export function readPeriod(reach: Reach, index: number): Match | undefined {
  const ordinal = readBack(reach, isHyphen(signAt(reach, index - 1)) ? index - 2 : index - 1, readOrdinal);
  return ordinal === undefined || ordinal.value > 4 || !isOfBusiness(reach, index)
    ? undefined
    : { first: ordinal.last, last: index, stated: { quarter: ordinal.value } };
}

/** How far around a half the word is looked for that makes it one of a year. */
const BUSINESS_WORDS = 10;
const businessWords = wordSet(
  'profit profits earnings revenue revenues sales income pretax pre-tax dividend exports imports output gdp inflation deficit surplus turnover shipments',
);

/** "Sales rose in the first half": of the year, where a match has halves too. */
function isOfBusiness(reach: Reach, index: number): boolean {
  if (hasWord(reach, index + 1, of)) return false;
  const { tokens, end } = reach;
  for (let at = Math.max(0, index - BUSINESS_WORDS); at < end && at <= index + BUSINESS_WORDS; at++)
    if (businessWords.has(tokens.words[at] as number)) return true;
  return false;
}

/** "the second week of July", "last two days of March 2021", "first three months of this year". */
function readNthUnit(
  reach: Reach,
  first: number,
  index: number,
  word: UnitWord,
  number: number,
  count: number,
): Match | undefined {
  const unit = word.unit;
  if (unit !== 'day' && unit !== 'week' && unit !== 'weekend' && unit !== 'month') return undefined;
  const joined = hasWord(reach, index + 1, ofOrIn);
  // "its first weekend in 2001" is the first of its own, which was in that year.
  if (
    hasWord(reach, index + 1, inside) &&
    (shapeAt(reach, first - 1) === shapes.possessive || hasWord(reach, first - 1, owners))
  )
    return undefined;
  if (!joined && wordAt(reach, index + 1, whichOnes) === undefined) return undefined;
  const after = joined ? index + 2 : index + 1;
  const at = hasWord(reach, after, the) ? after + 1 : after;
  const nth = { unit, number, count: count * word.each } as const;
  const inner: Reach = { tokens: reach.tokens, first: at, end: reach.end };
  if (unit !== 'month' && (wordAt(inner, at, fullMonths) ?? wordAt(inner, at, shortMonths)) !== undefined) {
    const month = readMonth(inner, at) ?? {
      first: at,
      last: at,
      stated: { month: wordAt(inner, at, fullMonths) ?? wordAt(inner, at, shortMonths) ?? 1 },
    };
    return month.stated.day === undefined ? { ...month, first, stated: { ...month.stated, nth } } : undefined;
  }
  const year = yearAt(reach, at);
  if (year >= 0) return { first, last: at, stated: { year, nth } };
  const spelled = readYearWords(reach, at);
  if (spelled !== undefined) return { first, last: spelled.last, stated: { year: spelled.value, nth } };
  const which = wordAt(reach, at, whichOnes);
  const whole = wordAt(reach, which === undefined ? at : at + 1, units);
  if (whole === undefined || whole.plural || (whole.unit !== 'month' && whole.unit !== 'year') || whole.unit === unit)
    return undefined;
  return {
    first,
    last: which === undefined ? at : at + 1,
    stated: { nth },
    relative: { unit: whole.unit, amount: which ?? 0 },
  };
}
