/** Small questions that the date patterns ask of the token table. */
import { numberWords } from '../../text/numerals.en.ts';
import { readNumeral } from '../../text/numerals.ts';
import { isWord, shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import type { WordTable } from '../../text/vocabulary.ts';
import type { DateBound, DateParts, RelativeDate } from './value.ts';
import { cardinals, ordinalSuffixes, ordinals } from './words.en.ts';

/** The tokens a pattern may use: `first` to `end` (not included); those before `first` belong to an earlier mention. */
export interface Reach {
  readonly tokens: TokenTable;
  readonly first: number;
  readonly end: number;
}

/** What a pattern found: tokens `first` to `last`, both included. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly stated: DateParts;
  readonly relative?: RelativeDate;
  readonly until?: DateParts;
  readonly bound?: DateBound;
  /** The others of several dates that share a month, in order: "2" in "2 and 9 July", "5" and "7" in "June 3, 5 and 7". */
  readonly others?: readonly Match[];
  /** What something was moved to: the one to come. */
  readonly ahead?: true;
}

/** Reads the date that the word or number at `index` belongs to. */
export type Pattern = (reach: Reach, index: number) => Match | undefined;

/** A value read, and the last token it takes. */
export interface Read<Value> {
  readonly value: Value;
  readonly last: number;
}

/** Whether the token may be read: it stands in the passage. */
export function inReach(reach: Reach, index: number): boolean {
  return index >= reach.first && index < reach.end;
}

/** The table's value for the word at `index`, `undefined` out of reach. */
export function wordAt<Value>(reach: Reach, index: number, table: WordTable<Value>): Value | undefined {
  return inReach(reach, index) ? table.get(reach.tokens.words[index] as number) : undefined;
}

/** Whether the token is in reach and a word of the table. */
export function hasWord(reach: Reach, index: number, table: WordTable<unknown>): boolean {
  return inReach(reach, index) && table.has(reach.tokens.words[index] as number);
}

/** The token's shape; 0 outside the reach. */
export function shapeAt(reach: Reach, index: number): number {
  return inReach(reach, index) ? (reach.tokens.shapes[index] as number) : 0;
}

/** Whether the token is in reach and written with a capital: "June", "JUNE", "McCoy". */
export function isCapital(reach: Reach, index: number): boolean {
  const shape = shapeAt(reach, index);
  return shape === shapes.capital || shape === shapes.caps || shape === shapes.mixed;
}

/** Whether a word stands there, within the reach. */
export function isWordAt(reach: Reach, index: number): boolean {
  return inReach(reach, index) && isWord(reach.tokens, index);
}

/** The sign at `index` as a code unit, 0 where there is none in reach. */
export function signAt(reach: Reach, index: number): number {
  const shape = shapeAt(reach, index);
  return shape === shapes.punctuation || shape === shapes.symbol ? signOf(reach.tokens, index) : 0;
}

export const COMMA = 0x2c;
export const STOP = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const OPEN = 0x28;
export const CLOSE = 0x29;

/** Hyphen, its non-breaking kin and the en dash: what joins numbers and words. */
export function isHyphen(sign: number): boolean {
  return sign === 0x2d || sign === 0x2010 || sign === 0x2011 || sign === 0x2012 || sign === 0x2013;
}

/** Straight, or curly either way. */
export function isApostrophe(sign: number): boolean {
  return sign === 0x27 || sign === 0x2018 || sign === 0x2019;
}

/** Whether `index` and the token after it touch, both within reach. */
export function touches(reach: Reach, index: number): boolean {
  return index >= reach.first && index + 1 < reach.end && touchesNext(reach.tokens, index);
}

/** How many digits the number at `index` has; 0 where it is none, or has a comma or a full stop in it. */
export function digitsAt(reach: Reach, index: number): number {
  if (shapeAt(reach, index) !== shapes.number) return 0;
  const { starts, ends, text } = reach.tokens;
  const end = ends[index] as number;
  for (let at = starts[index] as number; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return 0;
  }
  return end - (starts[index] as number);
}

/** The whole number written in digits at `index`; -1 where {@link digitsAt} is 0. */
export function numberAt(reach: Reach, index: number): number {
  const digits = digitsAt(reach, index);
  if (digits === 0 || digits > 9) return -1;
  let value = 0;
  const start = reach.tokens.starts[index] as number;
  for (let at = start; at < start + digits; at++) value = value * 10 + reach.tokens.text.charCodeAt(at) - 48;
  return value;
}

/** A number of four digits that can be a year, else -1. */
export function yearAt(reach: Reach, index: number): number {
  if (digitsAt(reach, index) !== 4) return -1;
  const value = numberAt(reach, index);
  return value >= 1000 && value < 2200 ? value : -1;
}

/** An ordinal that begins at `index`: "2nd", "second", "twenty-first", "twenty first". */
export function readOrdinal(reach: Reach, index: number): Read<number> | undefined {
  const value = numberAt(reach, index);
  if (value >= 0)
    return touches(reach, index) && hasWord(reach, index + 1, ordinalSuffixes) ? { value, last: index + 1 } : undefined;
  const single = wordAt(reach, index, ordinals);
  if (single !== undefined) return { value: single, last: index };
  return readCompound(reach, index, ordinals);
}

/** A number that begins at `index`: "3", "4,000", "three", "twenty-one", "a hundred and ten". */
export function readCardinal(reach: Reach, index: number): Read<number> | undefined {
  const compound = readCompound(reach, index, cardinals);
  if (compound !== undefined) return compound;
  const found = inReach(reach, index) ? readNumeral(reach.tokens, index, reach.end) : undefined;
  return found?.form === 'cardinal' ? { value: found.value, last: found.end - 1 } : undefined;
}

function readCompound(reach: Reach, index: number, ones: WordTable<number>): Read<number> | undefined {
  const tens = wordAt(reach, index, cardinals);
  if (tens === undefined || tens < 20) return undefined;
  const at = isHyphen(signAt(reach, index + 1)) ? index + 2 : index + 1;
  const one = wordAt(reach, at, ones);
  return one === undefined || one > 9 ? undefined : { value: tens + one, last: at };
}

/** "a hundred and twenty-one" has six. */
const NUMERAL_TOKENS = 5;

/** A number, ordinal or not, that ends at `index`, with its first token as `last`. */
export function readBack(
  reach: Reach,
  index: number,
  read: (reach: Reach, index: number) => Read<number> | undefined,
): Read<number> | undefined {
  if (!endsNumeral(reach, index)) return undefined;
  for (let first = Math.max(reach.first, index - NUMERAL_TOKENS); first <= index; first++) {
    const found = read(reach, first);
    if (found !== undefined && found.last === index) return { value: found.value, last: first };
  }
  return undefined;
}

/** A day of the month that begins at `index`: "2", "2nd", "second", "twenty-first". */
export function readDay(reach: Reach, index: number): Read<number> | undefined {
  const found = readOrdinal(reach, index) ?? readCardinal(reach, index);
  return found !== undefined && found.value >= 1 && found.value <= 31 && digitsAt(reach, index) <= 2
    ? found
    : undefined;
}

/** Most words end no numeral: known at one look, without trying where one might begin. */
function endsNumeral(reach: Reach, index: number): boolean {
  return (
    shapeAt(reach, index) === shapes.number ||
    hasWord(reach, index, numberWords) ||
    hasWord(reach, index, ordinalSuffixes)
  );
}
