/** The smaller units that follow a quantity: "2in" after "6ft", "30 minutes" after "two hours", "forty-five" after "thirteen dollars". */
import { readAndPart } from '../../text/numeralParts.ts';
import { numberWords } from '../../text/numerals.en.ts';
import { type Numeral, readNumeral } from '../../text/numerals.ts';
import { isWord, shapes, signOf, type TokenTable, tokenText, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { currencySigns } from './currencies.en.ts';
import type { Quantity } from './quantity.ts';
import { readUnit, readUnitOfPart } from './unitReader.ts';
import { inch, minute, type UnitWord, unitWords } from './units.en.ts';
import { isSameUnit, stepToBase, toBase } from './units.ts';
import { andWords, articleWords, inWords, irregularPlurals, laterWords, nounStops } from './words.en.ts';

/** The quantity with all that follows it in ever smaller units: "two years, three months and 10 days" is one length. */
export function withSmallerUnits(tokens: TokenTable, large: Quantity, start: number, limit: number): Quantity {
  const unit = large.unit;
  if (!unit || (unit.form !== 'measure' && unit.form !== 'duration' && unit.form !== 'money')) return large;
  const listed = withListed(tokens, large, unit, start, limit);
  if (listed) return listed;
  let whole = large;
  let below = unit;
  for (;;) {
    const more = addSmaller(tokens, whole, below, whole.end, start, limit);
    if (more === undefined) return whole;
    whole = more.whole;
    if (more.below === undefined) return whole;
    below = more.below;
  }
}

/** A quantity to which a smaller part was added, and the unit of that part where a still smaller one may follow. */
interface Added {
  readonly whole: Quantity;
  readonly below: UnitWord | undefined;
}

/** "two years, three months and 10 days": a comma joins two parts only where "and" brings the last. */
function withListed(
  tokens: TokenTable,
  large: Quantity,
  unit: UnitWord,
  start: number,
  limit: number,
): Quantity | undefined {
  if (signOf(tokens, large.end) !== COMMA || large.end + 1 >= limit) return undefined;
  const second = addSmaller(tokens, large, unit, large.end + 1, start, limit);
  // A time of a race: "one minute, 47.97 seconds".
  if (second && unit.unit === 'minute' && tokenText(tokens, large.end + 1).includes('.')) return second.whole;
  if (second?.below === undefined) return undefined;
  const { end } = second.whole;
  if (end >= limit || !andWords.has(tokens.words[end] as number)) return undefined;
  return addSmaller(tokens, second.whole, second.below, end, start, limit)?.whole;
}

const COMMA = 0x2c;

/** Adds the part at `index`, an "and" before it allowed; `below` is the unit than which it must be smaller. */
function addSmaller(
  tokens: TokenTable,
  large: Quantity,
  below: UnitWord,
  index: number,
  start: number,
  limit: number,
): Added | undefined {
  const unit = large.unit as UnitWord; // the callers have one
  let at = index;
  const and = at < limit && andWords.has(tokens.words[at] as number);
  if (and) {
    at++;
    // "a year and a half": the half is of the unit before it.
    const part =
      below === unit && at + 1 < limit && articleWords.has(tokens.words[at] as number)
        ? readAndPart(tokens, index, limit)
        : undefined;
    if (part && readUnitOfPart(tokens, part.end, start, limit) === undefined && Number.isInteger(large.value))
      return { whole: { ...large, end: part.end, value: large.value + part.value, step: 0.1 }, below: undefined };
    // "an hour and half", with nothing left for the half to be of.
    if (
      below === unit &&
      numberWords.get(tokens.words[at] as number)?.role === 'half' &&
      !isWordAt(tokens, at + 1, limit)
    )
      return { whole: { ...large, end: at + 1, value: large.value + 0.5, step: 0.1 }, below: undefined };
    // "an hour and three quarters", with as little left.
    const parts =
      below === unit && !articleWords.has(tokens.words[at] as number) ? readAndPart(tokens, index, limit) : undefined;
    if (parts && !isWordAt(tokens, parts.end, limit) && Number.isInteger(large.value))
      return { whole: { ...large, end: parts.end, value: large.value + parts.value, step: 0.1 }, below: undefined };
  }
  if (at >= limit || !(tokens.shapes[at] === shapes.number || (isWord(tokens, at) && tokens.words[at] !== 0)))
    return undefined;
  const numeral = readNumeral(tokens, at, limit) ?? (and ? readOne(tokens, at, limit) : undefined);
  if (numeral?.form !== 'cardinal') return undefined;
  if (below === unit && isSpokenCents(tokens, large, numeral, and, limit))
    return {
      whole: { ...large, end: numeral.end, value: large.value + numeral.value / 100, step: 0.01 },
      below: undefined,
    };
  const read =
    below.unit === 'hour' &&
    minuteLetter.has(tokens.words[numeral.end] as number) &&
    touchesNext(tokens, numeral.end - 1)
      ? { word: minute, end: numeral.end + 1, hyphened: false }
      : below.unit === 'foot' && inWords.has(tokens.words[numeral.end] as number)
        ? { word: inch, end: numeral.end + 1, hyphened: false }
        : readUnit(tokens, numeral.end, start, limit, numeral.digits);
  if (!read && !and && below === unit && isSpokenInches(tokens, large, numeral, limit))
    return {
      whole: {
        ...large,
        end: numeral.end,
        value: Number((large.value + numeral.value / 12).toPrecision(9)),
        step: 1 / 12,
      },
      below: undefined,
    };
  if (!read || read.hyphened || !isSameUnit(read.word.unit, unit.unit)) return undefined;
  const one = toBase(1, read.word.unit);
  const least = toBase(1, below.unit);
  if (one >= least || numeral.value * one >= least * 1.0001) return undefined;
  const whole: Quantity = {
    ...large,
    end: read.end,
    value: Number((large.value + (numeral.value * one) / toBase(1, unit.unit)).toPrecision(9)),
    step: Math.min(large.step, stepToBase(1, read.word.unit) / toBase(1, unit.unit)),
  };
  return { whole, below: read.word };
}

/** The "a" of "a year and a day". */
function readOne(tokens: TokenTable, index: number, limit: number): Numeral | undefined {
  if (!articleWords.has(tokens.words[index] as number) || index + 1 >= limit) return undefined;
  const unit = unitWords.get(tokens.words[index + 1] as number);
  const later = isWordAt(tokens, index + 2, limit) && laterWords.has(tokens.words[index + 2] as number);
  return unit?.form === 'duration' && !later
    ? { value: 1, end: index + 1, form: 'cardinal', step: 1, digits: false }
    : undefined;
}

/** Of "1h 20m". */
const minuteLetter = wordSet('m');

function isWordAt(tokens: TokenTable, index: number, limit: number): boolean {
  return index < limit && isWord(tokens, index);
}

/** "2" after "6 foot", with nothing left to count: "he is 6 foot 2", "the 6ft 5 striker". */
function isSpokenInches(tokens: TokenTable, large: Quantity, { end, value }: Numeral, limit: number): boolean {
  if (large.unit?.unit !== 'foot' || large.hyphened || large.value > 8 || value >= 12 || !Number.isInteger(value))
    return false;
  if (end >= limit || !isWord(tokens, end) || nounStops.has(tokens.words[end] as number)) return true;
  const next = tokenText(tokens, end);
  return !next.endsWith('s') && !irregularPlurals.has(tokens.words[end] as number);
}

/** "forty-five" after "thirteen dollars" or "50" after "15 dollars", both in words or both in digits and with nothing left to count. */
function isSpokenCents(tokens: TokenTable, large: Quantity, cents: Numeral, and: boolean, limit: number): boolean {
  return (
    large.unit?.form === 'money' &&
    large.digits === cents.digits &&
    // Of "£5 10" and "five dollars and ten" nobody knows.
    (large.digits ? isWord(tokens, large.end - 1) && hasTwoDigits(tokens, cents.end - 1) : !and) &&
    Number.isInteger(large.value) &&
    large.value < 1000 &&
    cents.value >= 1 &&
    cents.value < 100 &&
    !isWordAt(tokens, cents.end, limit)
  );
}

/** Cents are told in two digits, and no sign makes another amount of them. */
function hasTwoDigits(tokens: TokenTable, index: number): boolean {
  const sign = signOf(tokens, index + 1);
  return (
    (tokens.ends[index] as number) - (tokens.starts[index] as number) === 2 &&
    sign !== PERCENT &&
    currencySigns[String.fromCharCode(sign)] === undefined
  );
}

const PERCENT = 0x25;
