/** The year before its month or quarter: "2016-11", "2016 November", "2016 Q3", "2016, the third quarter"; and "11-2016". */
import { shapes, tokenText } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  COMMA,
  digitsAt,
  hasWord,
  isCapital,
  isHyphen,
  isWordAt,
  type Match,
  numberAt,
  type Reach,
  readOrdinal,
  SLASH,
  shapeAt,
  signAt,
  touches,
  wordAt,
  yearAt,
} from '../reader.ts';
import type { DateParts } from '../value.ts';
import { doubtfulMonths, fullMonths, shortMonths, units } from '../words.en.ts';

const the = wordSet('the');
const joints = wordSet('and to until till through');

/** A date that begins with its year at `index`, "2025-06-02", or "2025 May"; also a month and year in digits, "06/2025". */
export function readYearFirst(reach: Reach, index: number): Match | undefined {
  const year = yearAt(reach, index);
  if (year < 1800) return readMonthYear(reach, index);
  if (isTouchedBefore(reach, index)) return undefined;
  return readMonthNumber(reach, index, year) ?? readMonthName(reach, index, year) ?? readQuarter(reach, index, year);
}

/** "2016-11", "2016/11", "2016 - 11". "2010-11" and "2002-03" are runs of two years, as any number that could be the later one. */
function readMonthNumber(reach: Reach, index: number, year: number): Match | undefined {
  if (!isJoint(reach, index + 1)) return undefined;
  const month = monthNumber(reach, index + 2);
  if (month < 0) return undefined;
  const digits = digitsAt(reach, index + 2);
  const later = digits === 2 ? month > year % 100 : month > year % 10;
  if (digits === 2 && month === (year % 100) + 1) return undefined;
  if (later && reach.tokens.text.charCodeAt(reach.tokens.starts[index + 2] as number) !== 48) return undefined;
  return endsPhrase(reach, index, index + 2) ? { first: index, last: index + 2, stated: { year, month } } : undefined;
}

/** "11-2016", "11 / 2016". */
function readMonthYear(reach: Reach, index: number): Match | undefined {
  if (!isJoint(reach, index + 1) || isTouchedBefore(reach, index)) return undefined;
  const month = monthNumber(reach, index);
  const year = yearAt(reach, index + 2);
  return month > 0 && year >= 1900 && year < 2100 && endsPhrase(reach, index, index + 2)
    ? { first: index, last: index + 2, stated: { year, month } }
    : undefined;
}

/** "2016 November", "2016, Nov". A doubtful month, or one after a comma, only where the phrase ends. */
function readMonthName(reach: Reach, index: number, year: number): Match | undefined {
  const comma = signAt(reach, index + 1) === COMMA;
  const at = comma ? index + 2 : index + 1;
  const month = wordAt(reach, at, fullMonths) ?? wordAt(reach, at, shortMonths);
  if (month === undefined || shapeAt(reach, at + 1) === shapes.number || isCapital(reach, at + 1)) return undefined;
  const plain = !comma && !hasWord(reach, at, doubtfulMonths) && wordAt(reach, at, fullMonths) !== undefined;
  if (!plain && isWordAt(reach, at + 1) && !hasWord(reach, at + 1, joints)) return undefined;
  return { first: index, last: at, stated: { year, month } };
}

/** "2016 Q3", "2016H2", "2016 the third quarter". */
function readQuarter(reach: Reach, index: number, year: number): Match | undefined {
  const at = index + 1;
  const code = shapeAt(reach, at) === shapes.alnum ? codeOf(tokenText(reach.tokens, at)) : undefined;
  if (code !== undefined) return { first: index, last: at, stated: { year, ...code } };
  if (!hasWord(reach, at, the)) return undefined;
  const ordinal = readOrdinal(reach, at + 1);
  if (ordinal === undefined || ordinal.value > 4) return undefined;
  const unit = wordAt(reach, ordinal.last + 1, units);
  return unit?.unit === 'quarter' && !unit.plural && !isWordAt(reach, ordinal.last + 2)
    ? { first: index, last: ordinal.last + 1, stated: { year, quarter: ordinal.value } }
    : undefined;
}

function codeOf(text: string): DateParts | undefined {
  const found = /^(?:Q(?<quarter>[1-4])|H(?<half>[12]))$/i.exec(text); // "Q3", "H2"
  if (found?.groups === undefined) return undefined;
  const { quarter, half } = found.groups;
  return quarter === undefined ? { half: Number(half) } : { quarter: Number(quarter) };
}

function isJoint(reach: Reach, index: number): boolean {
  const sign = signAt(reach, index);
  return sign === SLASH || isHyphen(sign);
}

function monthNumber(reach: Reach, index: number): number {
  const digits = digitsAt(reach, index);
  const value = numberAt(reach, index);
  return (digits === 1 || digits === 2) && value >= 1 && value <= 12 ? value : -1;
}

/** Nothing that touches the numbers, and where the sign stands apart nothing after them that they could count. */
function endsPhrase(reach: Reach, first: number, last: number): boolean {
  if (touches(reach, last) && (isJoint(reach, last + 1) || isWordAt(reach, last + 1))) return false;
  const shape = shapeAt(reach, last + 1);
  if (shape === shapes.number || shape === shapes.symbol) return false;
  return (touches(reach, first) && touches(reach, first + 1)) || !isWordAt(reach, last + 1);
}

function isTouchedBefore(reach: Reach, index: number): boolean {
  return (
    touches(reach, index - 1) ||
    shapeAt(reach, index - 1) === shapes.symbol ||
    shapeAt(reach, index - 1) === shapes.number
  );
}
