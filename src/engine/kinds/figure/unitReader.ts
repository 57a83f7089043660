/** Reads the unit that follows a number. */
import { quarterWords } from '../../text/numerals.en.ts';
import { isWord, shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { currencyNations, currencySigns, nationalMoney, rareCodes, scaledCodes } from './currencies.en.ts';
import {
  basisPoint,
  century,
  cup,
  cupWords,
  degree,
  inch,
  percent,
  percentWords,
  point,
  pointPlurals,
  pound,
  poundWeight,
  poundWords,
  quarter,
  sizeWords,
  slimmingVerbs,
  temperatureLetters,
  times,
  timesWords,
  type UnitWord,
  unitPrefixes,
  unitWords,
  weightWords,
} from './units.en.ts';
import { articleWords, centuryWords, nounStops, ofWords, perWords, raceWords, timeModifiers } from './words.en.ts';

const quarterPlurals = wordSet('quarters');
const timesLetter = wordSet('x');

/** A unit after a number; `end` is the index after it, `hyphened` tells "five-mile" from "five miles". */
export interface ReadUnit {
  readonly word: UnitWord;
  readonly end: number;
  readonly hyphened: boolean;
}

/** The unit at `index`, after a number that ends there; a hyphen before it is allowed. */
export function readUnit(
  tokens: TokenTable,
  index: number,
  start: number,
  limit: number,
  digits: boolean,
): ReadUnit | undefined {
  if (index >= limit) return undefined;
  const bracketed = readBracketed(tokens, index, limit);
  if (bracketed) return bracketed;
  if (tokens.shapes[index] === shapes.symbol) return readUnitSign(tokens, index, limit);
  if (digits && isInchSign(tokens, index, start, limit)) return { word: inch, end: index + 1, hyphened: false };
  const hyphened = isHyphen(tokens, index) && index + 1 < limit;
  const at = hyphened ? index + 1 : index;
  const id = tokens.words[at] as number;
  if (id === 0) return undefined;
  const touching = !hyphened && tokens.ends[index - 1] === tokens.starts[index];
  const known = unitWords.get(id);
  if (
    known &&
    (!known.touching || (digits && (touching ? isLetterFor(tokens, at, known) : isSpaced(tokens, at, limit, known))))
  ) {
    const next = at + 1 < limit ? tokens.words[at + 1] : 0;
    // "30 degrees Celsius", "98 degrees F".
    if (known.unit === 'degree') {
      const stop =
        signOf(tokens, at + 1) === 46 &&
        touchesNext(tokens, at) &&
        at + 2 < limit &&
        temperatureLetters.has(tokens.words[at + 2] as number)
          ? 1
          : 0;
      const scale = temperatureLetters.get(stop ? (tokens.words[at + 2] as number) : (next as number));
      if (scale) return { word: scale, end: at + 2 + stop, hyphened };
    }
    const raised = known.form === 'measure' ? raisedUnit(tokens, at + 1, limit, known) : undefined;
    if (raised) return { word: raised, end: at + 2, hyphened };
    // "27 years per cent" has none; "50 cents" is money, "per cent" is read below.
    return { word: known, end: at + 1, hyphened };
  }
  if (poundWords.has(id))
    return { word: isWeight(tokens, at, start, limit) ? poundWeight : pound, end: at + 1, hyphened };
  // "the past five quarters": fewer were read as parts of a whole.
  if (quarterPlurals.has(id) && !hyphened) return { word: quarter, end: at + 1, hyphened };
  const frame = percentWords.get(id);
  if (frame !== undefined || perWords.has(id)) return readPercentWords(tokens, at, limit, hyphened);
  const prefix = unitPrefixes.get(id);
  if (prefix !== undefined) {
    const follow = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const measured = follow < limit ? unitWords.get(tokens.words[follow] as number) : undefined;
    if (measured?.form === 'measure' || (prefix === 'light' && measured?.unit === 'year')) {
      return { word: { ...measured, form: 'measure', unit: `${prefix} ${measured.unit}` }, end: follow + 1, hyphened };
    }
    return undefined;
  }
  if (timesWords.has(id)) {
    const plural = signOf(tokens, at) === 116 && (tokens.ends[at] as number) - (tokens.starts[at] as number) === 5;
    return plural || hyphened ? { word: times, end: at + 1, hyphened } : undefined;
  }
  if (timeModifiers.has(id)) {
    const follow = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const isQuarters = follow < limit && quarterPlurals.has(tokens.words[follow] as number);
    const timed = isQuarters ? quarter : follow < limit ? unitWords.get(tokens.words[follow] as number) : undefined;
    return timed?.form === 'duration' && follow === at + 1 ? { word: timed, end: at + 2, hyphened } : undefined;
  }
  return readCode(tokens, at, limit, hyphened) ?? readNationalMoney(tokens, at, limit, hyphened);
}

/** The square or cubic unit that a raised figure after it makes: "190 km\u00b2". */
function raisedUnit(tokens: TokenTable, at: number, limit: number, word: UnitWord): UnitWord | undefined {
  if (at >= limit || !touchesNext(tokens, at - 1)) return undefined;
  const sign = signOf(tokens, at);
  const prefix = sign === 0xb2 ? 'square' : sign === 0xb3 ? 'cubic' : undefined;
  return prefix && { ...word, unit: `${prefix} ${word.unit}` };
}

/** "40 million ISK", "120 MSEK", "three bitcoin"; a code that is also something else must end what is counted: not "200 PHP developers". */
function readCode(tokens: TokenTable, at: number, limit: number, hyphened: boolean): ReadUnit | undefined {
  const id = tokens.words[at] as number;
  if (coinWords.has(id))
    return isLast(tokens, at, limit) ? { word: { ...pound, unit: 'BTC' }, end: at + 1, hyphened } : undefined;
  if (tokens.shapes[at] !== shapes.caps || hyphened) return undefined;
  const scaled = scaledCodes.get(id);
  if (scaled) return { word: { ...pound, ...scaled }, end: at + 1, hyphened };
  const unit = rareCodes.get(id);
  return unit !== undefined && isLast(tokens, at, limit)
    ? { word: { ...pound, unit }, end: at + 1, hyphened }
    : undefined;
}

const coinWords = wordSet('bitcoin');

/** Whether no noun follows. */
function isLast(tokens: TokenTable, at: number, limit: number): boolean {
  const next = at + 1;
  return next >= limit || !isWord(tokens, next) || nounStops.has(tokens.words[next] as number);
}

/** "20 (kg)", "20 [kg]": a unit of measure with nothing else in the brackets. */
function readBracketed(tokens: TokenTable, index: number, limit: number): ReadUnit | undefined {
  if (index + 2 >= limit || closing[signOf(tokens, index)] !== signOf(tokens, index + 2)) return undefined;
  const word = unitWords.get(tokens.words[index + 1] as number);
  return word?.form === 'measure' && !word.touching ? { word, end: index + 3, hyphened: false } : undefined;
}

/** The brackets by what closes them. */
const closing: Readonly<Record<number, number>> = { 40: 0x29, 91: 0x5d, 123: 0x7d, 60: 0x3e };

/** The sign of 'a 12" record' and 'it is 10 " long', where no quotation is open that it may close. */
function isInchSign(tokens: TokenTable, index: number, start: number, limit: number): boolean {
  if (signOf(tokens, index) !== QUOTE || touchesNext(tokens, index)) return false;
  if (!touchesNext(tokens, index - 1) && !(index + 1 < limit && sizeWords.has(tokens.words[index + 1] as number)))
    return false;
  let quotes = 0;
  for (let at = start; at < index; at++) if (signOf(tokens, at) === QUOTE) quotes++;
  return quotes % 2 === 0;
}

const QUOTE = 0x22;

/** The unit in "half a mile", "a quarter of an hour", "half-hour", "1/4 mile". */
export function readUnitOfPart(tokens: TokenTable, index: number, start: number, limit: number): ReadUnit | undefined {
  let at = index;
  if (at < limit && ofWords.has(tokens.words[at] as number)) at++;
  if (at < limit && articleWords.has(tokens.words[at] as number)) at++;
  else if (at > index) return undefined;
  if (quarterWords.has(tokens.words[at] as number)) return undefined;
  // "half a century": only here is it no innings.
  if (at > index && centuryWords.has(tokens.words[at] as number))
    return { word: century, end: at + 1, hyphened: false };
  if (at < limit && cupWords.has(tokens.words[at] as number)) return { word: cup, end: at + 1, hyphened: false };
  const read = readUnit(tokens, at, start, limit, false);
  return read && (read.word.form === 'share' || read.word.unit === 'times') ? undefined : read;
}

/** "3g" is grams and "5p" pence, "3G" a network; "20C" is a temperature, "20c" is money. */
function isLetterFor(tokens: TokenTable, index: number, { unit }: UnitWord): boolean {
  const upper = signOf(tokens, index) < 97;
  return (tokens.ends[index] as number) - (tokens.starts[index] as number) > 1 || upper === unit.startsWith('degree');
}

/** "1.8 m tall", "3 h", "12 stone"; "2.5 m people" are a million, the "M" of "1 M" is no metre, and "12 stone steps" weigh nothing. */
function isSpaced(tokens: TokenTable, index: number, limit: number, { unit }: UnitWord): boolean {
  const sign = signOf(tokens, index);
  const isMetre = (unit === 'metre' && sign === 0x6d) || (unit === 'hour' && sign === 0x68);
  const isStone = unit === 'stone' && (tokens.ends[index] as number) - (tokens.starts[index] as number) === 5;
  if (!(isMetre || isStone) || isHyphen(tokens, index - 1)) return false;
  // "unit B-173 m".
  if (isHyphen(tokens, index - 2) && touchesNext(tokens, index - 2) && index > 2 && isWord(tokens, index - 3))
    return false;
  const next = index + 1;
  // "1 m x 2 m".
  if (next >= limit || !isWord(tokens, next) || timesLetter.has(tokens.words[next] as number)) return true;
  return raceWords.has(tokens.words[next] as number) || nounStops.has(tokens.words[next] as number);
}

/** Whether the token is a hyphen; a dash is none. */
export function isHyphen(tokens: TokenTable, index: number): boolean {
  const sign = signOf(tokens, index);
  return sign === 0x2d || sign === 0x2010 || sign === 0x2011;
}

function readUnitSign(tokens: TokenTable, index: number, limit: number): ReadUnit | undefined {
  const sign = tokens.text[tokens.starts[index] as number] as string; // a symbol has one code unit
  if (sign === '%') {
    // "5% points".
    if (index + 1 < limit && pointPlurals.has(tokens.words[index + 1] as number))
      return { word: point, end: index + 2, hyphened: false };
    return { word: percent, end: index + 1, hyphened: false };
  }
  if (sign === '\u00b0') {
    const scale = index + 1 < limit ? temperatureLetters.get(tokens.words[index + 1] as number) : undefined;
    return scale ? { word: scale, end: index + 2, hyphened: false } : { word: degree, end: index + 1, hyphened: false };
  }
  const currency = currencySigns[sign];
  if (currency === undefined || (touchesNext(tokens, index) && tokens.shapes[index + 1] === shapes.number))
    return undefined;
  // "5€" but not "5 €10".
  if (index + 1 < limit && tokens.shapes[index + 1] === shapes.number && touchesNext(tokens, index)) return undefined;
  return {
    word: { unit: currency, form: 'money', factor: 1, touching: false, per: undefined },
    end: index + 1,
    hyphened: false,
  };
}

/** "per cent", "per-cent", "percentage points", "percentage", "basis points". */
function readPercentWords(tokens: TokenTable, index: number, limit: number, hyphened: boolean): ReadUnit | undefined {
  const frame = percentWords.get(tokens.words[index] as number);
  const follow = isHyphen(tokens, index + 1) ? index + 2 : index + 1;
  const next = follow < limit ? (tokens.words[follow] as number) : 0;
  if (frame === 'basis') return pointPlurals.has(next) ? { word: basisPoint, end: follow + 1, hyphened } : undefined;
  if (frame === 'age')
    return pointPlurals.has(next)
      ? { word: point, end: follow + 1, hyphened }
      : { word: percent, end: index + 1, hyphened };
  return percentWords.get(next) === 'cent' ? { word: percent, end: follow + 1, hyphened } : undefined;
}

/** "420 million Finnish markka", "20 New Zealand dollars". */
function readNationalMoney(tokens: TokenTable, index: number, limit: number, hyphened: boolean): ReadUnit | undefined {
  for (let at = index; at < Math.min(index + 2, limit - 1); at++) {
    const nations = currencyNations.get(tokens.words[at] as number);
    if (!nations) continue;
    const word = tokens.words[at + 1] as number;
    const money = poundWords.has(word) ? pound : unitWords.get(word);
    const name = nationalMoney.get(word) ?? (money?.form === 'money' ? money.unit : undefined);
    const unit = name === undefined ? undefined : nations[name];
    if (unit !== undefined) return { word: { ...pound, unit }, end: at + 2, hyphened };
  }
  return undefined;
}

function isWeight(tokens: TokenTable, index: number, start: number, limit: number): boolean {
  if (index - 2 >= start && slimmingVerbs.has(tokens.words[index - 2] as number)) return true;
  for (let at = Math.max(start, index - 12); at < Math.min(limit, index + 6); at++)
    if (weightWords.has(tokens.words[at] as number)) return true;
  return false;
}
