/**
 * The one loop over a text's code units. It fills columns that are made once and used for every text: nothing in them
 * outlives the next {@link scan}.
 */
import { codesOf } from '../base/codes.ts';
import {
  APOSTROPHE,
  BREAK,
  classes,
  classOf,
  DIGIT,
  isDigit,
  isLetter,
  LAST_IN_WORD,
  LOWER,
  MARK,
  SPACE,
  SYMBOL,
  UPPER,
} from './codeClasses.ts';
import { cuesOfShapes, cuesOfSigns } from './cues.ts';
import { type Shape, shapes } from './shapes.ts';
import type { TokenTable } from './tokens.ts';
import { findEntry, hashFactor, hashStart, hashStep, hashWord, marksIn, wordIn } from './vocabulary.ts';
import { fold } from './words.ts';

/** The columns of a {@link TokenTable} while it is being filled: longer than what is in them. */
export type Columns = Omit<TokenTable, 'text' | 'count'>;

export let columns = makeColumns(4096);

function makeColumns(size: number): Columns {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    shapes: new Int8Array(size),
    words: new Int32Array(size),
    hashes: new Int32Array(size),
    signs: new Uint16Array(size),
    cues: new Int8Array(size),
  };
}

/** From here on columns are made to measure: they are kept, and take some twenty bytes for each code unit. */
const LARGE = 1 << 19;

/** Fills the columns; how many tokens there are. White space other than line feeds gives none. Linear in the length. */
export function scan(text: string): number {
  if (columns.starts.length <= text.length)
    columns = makeColumns(text.length < LARGE ? text.length * 2 : text.length + 1);
  return fill(columns, text, codesOf(text).units);
}

function fill(into: Columns, text: string, codes: Uint16Array): number {
  const { starts, ends, shapes: kinds, words, hashes, signs, cues } = into;
  const { length } = text;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = codes[at] as number; // in range, as all below: a nought follows the text
    const kind = classOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    starts[count] = at;
    signs[count] = code;
    let shape: Shape;
    let hash = 0;
    let word = 0;
    let cue = 0;
    if (kind === LOWER || kind === UPPER) {
      // Nine of ten words: small ASCII letters, the first perhaps a capital.
      const start = at;
      let next = code;
      hash = hashStart;
      if (kind === UPPER && code < 0x80) {
        hash = Math.imul(hash ^ (code + 32), hashFactor);
        next = codes[++at] as number;
      }
      while ((next - 97) >>> 0 < 26) {
        hash = Math.imul(hash ^ next, hashFactor);
        next = codes[++at] as number;
      }
      if ((classes[next] as number) <= LAST_IN_WORD || (next === FULL_STOP && at === start + 1)) {
        // Here and below "| 0" tells V8 that what a call gives is a whole number, so that it keeps `at` as one.
        at = readOddWord(into, count, text, codes, start) | 0;
        count++;
        continue;
      }
      shape = kind === UPPER ? shapes.capital : shapes.lower;
      const entry = findEntry(hash, code, at - start);
      word = wordIn(entry);
      cue = marksIn(entry);
    } else if (kind === DIGIT) {
      shape = shapes.number;
      cue = cuesOfShapes[shape] as number;
      const end = endOfNumber(codes, at) | 0;
      hash = hashStart;
      for (; at < end; at++) hash = hashStep(hash, codes[at] as number);
    } else if (kind === APOSTROPHE && at > 0 && isPossessive(codes, at) && followsWord(codes, at)) {
      shape = shapes.possessive;
      at += 2;
    } else {
      shape = kind === BREAK ? shapes.break : kind === SYMBOL ? shapes.symbol : shapes.punctuation;
      cue = (cuesOfShapes[shape] as number) | (cuesOfSigns[code] as number);
      at++;
    }
    ends[count] = at;
    kinds[count] = shape;
    words[count] = word;
    hashes[count] = hash;
    cues[count] = cue;
    count++;
    if (codes[at] === 32) at++;
  }
  return count;
}

const FULL_STOP = 46;

/** Any word, with capitals, digits, accents or an apostrophe in it, or with the stops of "U.S.": writes its row, gives its end. */
function readOddWord(into: Columns, row: number, text: string, codes: Uint16Array, start: number): number {
  const { ends, shapes: kinds, words, hashes, cues } = into;
  let uppers = 0;
  let letters = 0;
  let digits = 0;
  let plain = true;
  let hash = hashStart;
  let at = start;
  for (; ; at++) {
    const code = codes[at] as number; // in range: a nought follows the text
    const kind = classOf(code);
    if (kind === LOWER) {
      letters++;
      if (code > 127) plain = false;
      hash = hashStep(hash, code);
    } else if (kind === UPPER) {
      letters++;
      uppers++;
      if (code > 127) plain = false;
      hash = hashStep(hash, code + 32);
    } else if (kind === DIGIT) {
      digits++;
      hash = hashStep(hash, code);
    } else if (kind === MARK) {
      plain = false;
    } else if (kind === APOSTROPHE && isLetter(codes[at + 1] as number) && !isPossessive(codes, at)) {
      hash = hashStep(hash, 39);
    } else break;
  }
  const initialUpper = classOf(codes[start] as number) === UPPER;
  let isDotted = false;
  if (letters === 1 && digits === 0 && codes[at] === FULL_STOP) {
    const end = endOfDotted(codes, start, initialUpper);
    isDotted = end > at;
    for (; at < end; at++) {
      const code = codes[at] as number;
      hash = hashStep(hash, classOf(code) === UPPER ? code + 32 : code);
    }
  }
  ends[row] = at;
  const shape = shapeOf(isDotted, initialUpper, letters, uppers, digits);
  kinds[row] = shape;
  let entry: number;
  if (plain) {
    hashes[row] = hash;
    entry = findEntry(hash, codes[start] as number, at - start);
  } else {
    const folded = fold(text.slice(start, at));
    hashes[row] = hashWord(folded);
    entry = findEntry(hashWord(folded), folded.charCodeAt(0), folded.length);
  }
  words[row] = wordIn(entry);
  cues[row] = (cuesOfShapes[shape] as number) | marksIn(entry);
  return at;
}

function shapeOf(isDotted: boolean, initialUpper: boolean, letters: number, uppers: number, digits: number): Shape {
  if (isDotted) return shapes.dotted;
  if (digits > 0) return shapes.alnum;
  if (uppers === 0) return shapes.lower;
  if (initialUpper && uppers === 1) return shapes.capital;
  return uppers === letters ? shapes.caps : shapes.mixed;
}

/** Whether the apostrophe at `at` begins "'s" and the word ends there: yes in "Russia's talks", no in "it's-a" or "'sure". */
function isPossessive(codes: Uint16Array, at: number): boolean {
  const next = codes[at + 1] as number;
  if (next !== 115 && next !== 83) return false;
  const after = classOf(codes[at + 2] as number);
  return after !== LOWER && after !== UPPER && after !== DIGIT;
}

/** Whether a word ends before the "'s" at `at`: "Russia's talks", and "Russia 's talks" in text that was split into words. */
function followsWord(codes: Uint16Array, at: number): boolean {
  if (isWordEnd(codes, at - 1)) return true;
  return codes[at - 1] === 32 && at > 1 && isWordEnd(codes, at - 2) && classOf(codes[at + 2] as number) === SPACE;
}

function isWordEnd(codes: Uint16Array, at: number): boolean {
  const kind = classOf(codes[at] as number);
  return kind === LOWER || kind === UPPER || kind === DIGIT || kind === MARK || codes[at] === 46;
}

/** End of "U.S.", "p.m.", "J." that starts at `start`, or `start` where it is no such thing ("a. Then"). */
function endOfDotted(codes: Uint16Array, start: number, initialUpper: boolean): number {
  let at = start;
  let letters = 0;
  while (isLetter(codes[at] as number) && codes[at + 1] === 46) {
    at += 2;
    letters++;
  }
  // "J.K.Rowling" and "U.S.A" end in a letter that has no dot: what was read so far is taken. "$5M." is no initial.
  const initial = letters === 1 && initialUpper && !(start > 0 && isDigit(codes[start - 1] as number));
  return letters > 1 || initial ? at : start;
}

/** End of the digits at `start` with grouping and decimals: "1,013.5", "15\u202f000" and "40 000" whole, "3, 4" and "2." without their sign. */
function endOfNumber(codes: Uint16Array, start: number): number {
  let at = start;
  let decimals = false;
  /** Code units read as groups of three with the sign before each. */
  let grouped = 0;
  for (;;) {
    while (isDigit(codes[at] as number)) at++;
    const sign = codes[at] as number;
    if (
      (sign === 44 ||
        (at - start <= 3 + grouped && (isGroupSpace(sign) || (sign === 32 && isGroupAfter(codes, start, at))))) &&
      !decimals &&
      isDigit(codes[at + 1] as number) &&
      isDigit(codes[at + 2] as number) &&
      isDigit(codes[at + 3] as number) &&
      !isDigit(codes[at + 4] as number)
    ) {
      at += 4;
      grouped += 4;
    } else if (sign === 46 && !decimals && isDigit(codes[at + 1] as number)) {
      decimals = true;
      at++;
    } else {
      const end = sign === 44 && at - start < 3 ? endOfPairs(codes, at) : at;
      if (end === at) return at;
      at = end;
    }
  }
}

/** End of the groups of two digits, and the last of three, that begin at the comma at `at`: ",34,567" of "12,34,567"; `at` where there are none. */
function endOfPairs(codes: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(codes[end + 1] as number) && isDigit(codes[end + 2] as number) && codes[end + 3] === 44) end += 3;
  return end > at && isThree(codes, end + 1) ? end + 4 : at;
}

/** Whether the plain space at `at` holds a number together: "40 000" and "1 234 567", while "12 100" and "101 202 303" may be several. */
function isGroupAfter(codes: Uint16Array, start: number, at: number): boolean {
  if (codes[start] === 48) return false;
  if (codes[at + 1] === 48 && codes[at + 2] === 48 && codes[at + 3] === 48) return true;
  if (at - 4 > start && codes[at - 4] === 32) return true;
  return at - start < 3 && codes[at + 4] === 32 && isThree(codes, at + 5);
}

/** Whether three digits and no more stand at `at`. */
function isThree(codes: Uint16Array, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigit(codes[i] as number)) return false;
  return !isDigit(codes[at + 3] as number);
}

/** The spaces that hold a number together: no-break, thin and narrow no-break. A plain space may part two numbers. */
function isGroupSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f;
}
