/** What says the year of a month, a day or a season: "2025", ", 2025", "of last year", "three years ago", "'25". */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  COMMA,
  digitsAt,
  hasWord,
  isApostrophe,
  isHyphen,
  numberAt,
  type Reach,
  readCardinal,
  SLASH,
  shapeAt,
  signAt,
  touches,
  wordAt,
  yearAt,
} from '../reader.ts';
import type { DateParts, RelativeDate } from '../value.ts';
import { agoWords, whichOnes } from '../words.en.ts';
import { readYearWords } from './yearWords.ts';

const of = wordSet('of');
const the = wordSet('the');
const same = wordSet('same');
const that = wordSet('that');
const year = wordSet('year');
const years = wordSet('year years');

/** Year, or a word for it, after a month or day: "2025", ", 2025", "of last year", "'25". */
export interface YearRead {
  readonly last: number;
  readonly year: number | undefined;
  readonly relative: RelativeDate | undefined;
}

/** What says the year right after a month or day: "2025", ", 2025", "of 2025", "last year", "of this year", "two years ago", "'25". */
export function readYear(reach: Reach, index: number): YearRead | undefined {
  let at = index;
  const comma = signAt(reach, at) === COMMA;
  if (comma) at++;
  else if (
    hasWord(reach, at, of) ||
    (isHyphen(signAt(reach, at)) && touches(reach, at - 1) && touches(reach, at)) ||
    (signAt(reach, at) === SLASH && touches(reach, at))
  )
    at++;
  const words = comma || at === index || hasWord(reach, at - 1, of) ? readYearWords(reach, at) : undefined;
  if (words !== undefined) return { last: words.last, year: words.value, relative: undefined };
  const value = yearAt(reach, at);
  if (value >= 0)
    return touches(reach, at) && isUnitful(reach, at + 1) ? undefined : { last: at, year: value, relative: undefined };
  if (
    isApostrophe(signAt(reach, at)) &&
    touches(reach, at) &&
    digitsAt(reach, at + 1) === 2 &&
    !hasWord(reach, at + 2, plural)
  )
    return { last: at + 1, year: yearOfTwo(numberAt(reach, at + 1)), relative: undefined };
  if (comma) return undefined;
  if (hasWord(reach, at, the)) at++;
  // "In August of the same year", "in May that year".
  const sameYear = hasWord(reach, at, same) || hasWord(reach, at, that);
  if (sameYear && hasWord(reach, at + 1, year))
    return { last: at + 1, year: undefined, relative: { unit: 'year', amount: 0, elsewhere: true } };
  const which = wordAt(reach, at, whichOnes);
  if (which !== undefined && hasWord(reach, at + 1, year))
    return { last: at + 1, year: undefined, relative: { unit: 'year', amount: which } };
  // "in February three years ago".
  const count = at === index ? readCardinal(reach, at) : undefined;
  return count !== undefined && hasWord(reach, count.last + 1, years) && hasWord(reach, count.last + 2, agoWords)
    ? { last: count.last + 2, year: undefined, relative: { unit: 'year', amount: -count.value } }
    : undefined;
}

const plural = wordSet('s');

/** A letter or a decimal that touches a number makes it no year: "2025kg". */
function isUnitful(reach: Reach, index: number): boolean {
  const shape = shapeAt(reach, index);
  return shape === shapes.lower || shape === shapes.symbol;
}

/** 69 is 1969 and 25 is 2025, as POSIX has it. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 69 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** After an apostrophe: "'61" was, while "'28" may be to come. */
export function yearOfTwo(digits: number): number {
  return digits > LATEST ? 1900 + digits : 2000 + digits;
}

const LATEST = 40;

/** The parts with the year that was read, if one was. */
export function withYear(parts: DateParts, year: YearRead | undefined): DateParts {
  return year?.year === undefined ? parts : { ...parts, year: year.year };
}

/** The relative year that was read, as a match has it. */
export function relativeOf(year: YearRead | undefined): { readonly relative?: RelativeDate } {
  return year?.relative === undefined ? {} : { relative: year.relative };
}
