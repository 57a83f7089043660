/** One number with its sign, scale and unit: "$1.5bn", "-12.5 %", "three-year", "half a mile", "6ft 2in". */
import { numberAt, tidy } from '../../text/numeralParts.ts';
import { numberWords } from '../../text/numerals.en.ts';
import { type Numeral, readNumeral } from '../../text/numerals.ts';
import { isWord, shapes, signOf, type TokenTable, tokenText, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { currencyCodes, currencySigns, dollarPrefixes, dollarWords, rareCodes, scaledCodes } from './currencies.en.ts';
import { isMillion } from './metres.ts';
import { readPower } from './power.ts';
import { withSmallerUnits } from './smallerUnit.ts';
import { isHyphen, readUnit, readUnitOfPart } from './unitReader.ts';
import { percent, type UnitWord, unitWords } from './units.en.ts';
import type { Unit } from './value.ts';
import { articleWords, fromWords, minusWords, ofWords, toWords } from './words.en.ts';

/** What {@link readQuantity} makes of the words; everything is in {@link unit}. */
export interface Quantity {
  readonly first: number;
  /** Index of the token after the last one. */
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly unit: UnitWord | undefined;
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  /** Power of a thousand that the text states: 1e6 in "5 million", 1 in "5,000,000". */
  readonly scale: number;
  readonly digits: boolean;
  /** Whether a hyphen ties number and unit: "three-year". */
  readonly hyphened: boolean;
}

/** The quantity whose number, or whose currency sign before it, stands at `index`. */
export function readQuantity(tokens: TokenTable, index: number, start: number, limit: number): Quantity | undefined {
  let first = index;
  let at = index;
  let currency: Unit | undefined;
  let factor = 1;
  if (tokens.shapes[index] === shapes.symbol) {
    const sign = tokens.text[tokens.starts[index] as number] as string; // a symbol has one code unit
    currency = currencySigns[sign];
    if (currency !== undefined) {
      at++;
      if (sign === '$' && index > start) {
        const nation = dollarPrefixes.get(tokens.words[index - 1] as number);
        // Apart from the sign only where no word can be meant: "hk$5", "c $ 5", not "A $5 note" or "us $5".
        const meant =
          touchesNext(tokens, index - 1) ||
          (!dollarWords.has(tokens.words[index - 1] as number) &&
            (tokens.shapes[index - 1] !== shapes.lower || !touchesNext(tokens, index)));
        if (nation !== undefined && meant && !touchesBefore(tokens, index - 1, start)) {
          currency = nation;
          first--;
        }
      }
    }
  } else if (tokens.shapes[index] === shapes.caps || tokens.shapes[index] === shapes.capital) {
    const code = currencyCodes.get(tokens.words[index] as number);
    // "Rs. 300".
    const number = code === 'rupee' && signOf(tokens, index + 1) === 46 ? index + 2 : index + 1;
    if (tokens.shapes[number] === shapes.number) {
      const scaled = tokens.shapes[index] === shapes.caps ? scaledCodes.get(tokens.words[index] as number) : undefined;
      currency = code ?? scaled?.unit ?? rareCode(tokens, index, limit);
      factor = scaled?.factor ?? 1;
      if (currency !== undefined) at = number;
    }
  }
  if (at >= limit) return undefined;
  if (currency !== undefined && tokens.shapes[at] !== shapes.number) return undefined;
  const numeral = readNumeral(tokens, at, limit) ?? readArticle(tokens, at, limit);
  if (!numeral) return undefined;
  const money = currency === undefined ? undefined : { unit: currency, factor };
  return complete(tokens, first, at, start, limit, numeral, money);
}

/** "BBD 40 million", "PHP 5,000"; "PHP 8" is no money. */
function rareCode(tokens: TokenTable, index: number, limit: number): Unit | undefined {
  if (tokens.shapes[index] !== shapes.caps) return undefined;
  const number = index + 1;
  const digits = (tokens.ends[number] as number) - (tokens.starts[number] as number);
  const scale = number + 1 < limit ? numberWords.get(tokens.words[number + 1] as number) : undefined;
  return digits > 2 || scale?.role === 'scale' ? rareCodes.get(tokens.words[index] as number) : undefined;
}

function complete(
  tokens: TokenTable,
  begin: number,
  at: number,
  start: number,
  limit: number,
  numeral: Numeral,
  currency: { readonly unit: Unit; readonly factor: number } | undefined,
): Quantity | undefined {
  let { value, step, end } = numeral;
  let first = begin;
  // ".08" is a number without its nought.
  if (
    numeral.digits &&
    at > start &&
    signOf(tokens, at - 1) === 46 &&
    touchesNext(tokens, at - 1) &&
    !touchesBefore(tokens, at - 1, start)
  ) {
    const digits = (tokens.ends[at] as number) - (tokens.starts[at] as number);
    value /= 10 ** digits;
    step = 10 ** -digits;
    if (first === at) first--;
  }
  let form = numeral.form;
  let scale = numeral.digits && end > at + 1 && form === 'cardinal' ? scaleOf(value, numberAt(tokens, at)) : 1;
  if (numeral.digits && form === 'cardinal') {
    const suffix = readSuffix(tokens, end, limit, value, currency !== undefined);
    if (suffix) {
      value = tidy(value * suffix.scale);
      step *= suffix.scale;
      scale = suffix.scale;
      end = suffix.end;
    }
  } else if (!numeral.digits && form === 'cardinal' && step >= 1000)
    scale = step >= 1e9 ? 1e9 : step >= 1e6 ? 1e6 : 1e3;
  const degrees =
    numeral.digits &&
    end < limit &&
    (signOf(tokens, end) === 0xb0 || unitWords.get(tokens.words[end] as number)?.unit.startsWith('degree') === true);
  if (isNegative(tokens, first, start, degrees)) {
    value = -value;
    first--;
  }
  let unit: UnitWord | undefined;
  let hyphened = false;
  if (currency !== undefined) {
    unit = { unit: currency.unit, form: 'money', factor: 1, touching: false, per: undefined };
    value = scaleBy(value, currency.factor);
    step = scaleBy(step, currency.factor);
    // "$5 million US", "C$5": the sign alone says it; "$1.5 billion dollars" repeats it.
    const again = readUnit(tokens, end, start, limit, false);
    const nextAmount = again && !isWord(tokens, end) && tokens.shapes[again.end] === shapes.number;
    if (again?.word.form === 'money' && again.word.unit === currency.unit && !nextAmount) end = again.end;
  } else if (form === 'fraction') {
    const measured = readUnitOfPart(tokens, end, start, limit);
    if (measured) {
      unit = measured.word;
      hyphened = measured.hyphened;
      end = measured.end;
      form = 'cardinal';
      step = Math.min(step, 0.1);
    }
  } else if (form === 'cardinal') {
    const read = readUnit(tokens, end, start, limit, numeral.digits);
    if (read) {
      unit = read.word;
      hyphened = read.hyphened;
      end = read.end;
      value = scaleBy(value, unit.factor);
      step = scaleBy(step, unit.factor);
      // "75 USD million".
      const late = unit.form === 'money' && scale === 1 ? scaleAfterCode(tokens, end, limit) : undefined;
      if (late !== undefined) {
        value = scaleBy(value, late);
        step = scaleBy(step, late);
        scale = late;
        end++;
      }
    }
  }
  const bracket = unit === undefined && signOf(tokens, end) === 0x29 && signOf(tokens, end + 1) === 0x25;
  if (bracket && at > start && signOf(tokens, at - 1) === 0x28) {
    // "(12.5)%" is how accounts write a negative share.
    return {
      first: first - 1,
      end: end + 2,
      value: -scaleBy(value, 0.01),
      step: scaleBy(step, 0.01),
      unit: percent,
      form: 'cardinal',
      scale,
      digits: true,
      hyphened: false,
    };
  }
  const whole: Quantity = { first, end, value, step, unit, form, scale, digits: numeral.digits, hyphened };
  return unit && !hyphened ? withSmallerUnits(tokens, whole, start, limit) : whole;
}

/** The million of "75 USD million": after a code or a sign, not after "75 dollars". */
function scaleAfterCode(tokens: TokenTable, end: number, limit: number): number | undefined {
  if (end >= limit || (tokens.shapes[end - 1] !== shapes.caps && tokens.shapes[end - 1] !== shapes.symbol))
    return undefined;
  const word = numberWords.get(tokens.words[end] as number);
  return word?.role === 'scale' && !word.ordinal && !isHyphen(tokens, end + 1) ? word.value : undefined;
}

/** "a year and a half", and "a decade" or "a mile" for callers that know it counts. */
function readArticle(tokens: TokenTable, index: number, limit: number): Numeral | undefined {
  return articleWords.has(tokens.words[index] as number) && index + 1 < limit
    ? { value: 1, end: index + 1, form: 'cardinal', step: 1, digits: false }
    : undefined;
}

const letterScales: Readonly<Record<number, number>> = { 98: 1e9, 109: 1e6, 116: 1e12 };

/** "m", "b" and "t" after digits, and the exponent of "1e10". "m" is a million after a currency or before a noun, else a metre. */
function readSuffix(
  tokens: TokenTable,
  index: number,
  limit: number,
  value: number,
  money: boolean,
): { readonly scale: number; readonly end: number } | undefined {
  if (index >= limit) return undefined;
  const power = readPower(tokens, index, limit, value);
  if (power || !isWord(tokens, index)) return power;
  const touching = tokens.ends[index - 1] === tokens.starts[index];
  const length = (tokens.ends[index] as number) - (tokens.starts[index] as number);
  const letter = signOf(tokens, index) | 32;
  if (length === 1 && letter !== 101) {
    const scale = letterScales[letter];
    if (scale === undefined) return undefined;
    // "2.5 M users": spaced, the capital of a number with decimals or groups.
    const spaced =
      signOf(tokens, index) === 0x4d &&
      value !== 0 &&
      /[.,]/.test(tokenText(tokens, index - 1)) &&
      tokens.shapes[index] !== shapes.dotted &&
      !(index + 1 < limit && tokens.shapes[index + 1] === shapes.capital);
    if (spaced) return { scale, end: index + 1 };
    if (!(touching || money)) return undefined;
    if (money) return { scale, end: index + 1 };
    if (letter === 116) return undefined;
    return letter === 98 || isMillion(tokens, index + 1, limit, value) ? { scale, end: index + 1 } : undefined;
  }
  // "12e-1" and "12.32e+14".
  const isExponent =
    index + 2 < limit && touching && letter === 101 && length === 1 && tokens.shapes[index + 2] === shapes.number;
  if (isExponent) {
    const sign = signOf(tokens, index + 1);
    if (sign === 0x2b || sign === 0x2d)
      return { scale: 10 ** ((sign === 0x2b ? 1 : -1) * numberAt(tokens, index + 2)), end: index + 3 };
  }
  if (touching && letter === 101 && tokens.shapes[index] === shapes.alnum && length < 4) {
    const exponent = Number(tokens.text.slice((tokens.starts[index] as number) + 1, tokens.ends[index]));
    return Number.isInteger(exponent) ? { scale: 10 ** exponent, end: index + 1 } : undefined;
  }
  // "2mil", "$25MM".
  if (
    touching &&
    (millionWords.has(tokens.words[index] as number) || (money && doubleM.has(tokens.words[index] as number)))
  )
    return { scale: 1e6, end: index + 1 };
  return undefined;
}

const millionWords = wordSet('mil');
const doubleM = wordSet('mm');

/** Whether a minus stands before the number; before degrees also one that is spaced on both sides: "fell to - 3C". */
function isNegative(tokens: TokenTable, first: number, start: number, degrees: boolean): boolean {
  const before = first - 1;
  if (before < start) return false;
  if (minusWords.has(tokens.words[before] as number)) return true;
  const sign = signOf(tokens, before);
  if (sign !== 0x2d && sign !== 0x2212 && sign !== 0x2013) return false;
  if (sign === 0x2013 && !touchesNext(tokens, before)) return false;
  // "- 12 shops closed" is the row of a list, "- 3C" a temperature.
  if (before === start) return touchesNext(tokens, before) || degrees || sign === 0x2212;
  // "down -5" and "(-5)" are negative; "3-5" and "word - 5" are not.
  if (signOf(tokens, before - 1) === 0x28) return true;
  if (tokens.shapes[before - 1] === shapes.number || touchesNext(tokens, before - 1)) return false;
  const word = tokens.words[before - 1] as number;
  return touchesNext(tokens, before) || (degrees && (toWords.has(word) || ofWords.has(word) || fromWords.has(word)));
}

/** The scale after a number in digits that make this value with it: a million of "4.5 million" and "250 million"; 1 where nothing follows. */
function scaleOf(value: number, digits: number): number {
  const scale = digits > 0 ? 10 ** Math.floor(Math.log10(value / digits) + 1e-9) : 1;
  return scale < 100 ? 1 : scale;
}

function touchesBefore(tokens: TokenTable, index: number, start: number): boolean {
  return (
    index > start &&
    touchesNext(tokens, index - 1) &&
    !isHyphen(tokens, index - 1) &&
    signOf(tokens, index - 1) !== 0x28
  );
}

function scaleBy(value: number, factor: number): number {
  return factor === 1 ? value : tidy(value * factor);
}
