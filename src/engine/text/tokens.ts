/** One pass over prose: a table of tokens that every kind walks, so that none scans the string again. */
import type { Span } from '../base/span.ts';
import { findWord, hashFactor, hashStart, hashStep, hashWord, type WordId, wordOf } from './vocabulary.ts';
import { fold } from './words.ts';

/**
 * What a token looks like. Words: `lower` "talks", `capital` "Russia" or "I", `caps` "NATO", `mixed` "McDonald" or
 * "iPhone", `alnum` "G7", `dotted` "U.S." or "J." or "p.m.", `possessive` the "'s" of "Russia's" (a token of its own).
 * "don't" and "O'Neill" are one word; "three-year" is word, punctuation, word. A `number` is digits with their grouping
 * and decimals ("1,013", "2.5"); letters after it are a token of their own ("1.5" "bn", "2" "nd"). `symbol` is a
 * currency or percent sign and the like, `punctuation` any other single sign, `break` the end of a block.
 */
export const shapes = {
  lower: 1,
  capital: 2,
  caps: 3,
  mixed: 4,
  alnum: 5,
  dotted: 6,
  possessive: 7,
  number: 8,
  symbol: 9,
  punctuation: 10,
  break: 11,
} as const;
export type Shape = (typeof shapes)[keyof typeof shapes];

/** Columns of equal length `count`; a token is an index into them. Longer than `count`: read no further. */
export interface TokenTable {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into {@link text}, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
  /** Vocabulary id of the folded word; 0 where nobody declared it, and for everything that is no word. */
  readonly words: Int32Array;
  /** 32-bit hash of the folded word, as `hashWord` gives it; 0 for what is no word. Numbers are hashed as written. */
  readonly hashes: Int32Array;
}

// Classes of code units.
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const BREAK = 5;
const APOSTROPHE = 6;
const SYMBOL = 7;
const MARK = 8; // combining: belongs to the letter before it
const UNKNOWN = 255;

const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** Class of a code unit; what is not ASCII is found out when first met. */
function classOf(code: number): number {
  const known = classes[code] as number; // in range: a code unit has 16 bits
  return known === UNKNOWN ? classify(code) : known;
}

function classify(code: number): number {
  const sign = String.fromCharCode(code);
  let found = OTHER;
  if (code === 10) found = BREAK;
  else if (sign === "'" || sign === '\u2019') found = APOSTROPHE;
  else if (/\s/u.test(sign) || code === 0x200b || code === 0xfeff) found = SPACE;
  else if (/\p{Lu}|\p{Lt}/u.test(sign)) found = UPPER;
  else if (/\p{L}/u.test(sign)) found = LOWER;
  else if (/[0-9]/.test(sign)) found = DIGIT;
  else if (/\p{M}/u.test(sign)) found = MARK;
  else if (/\p{Sc}|[%\u2030\u00b0\u00bd\u00bc\u00be\u2153\u2154\u215b\u215c\u215d\u215e#@+=<>~^|\u00d7]/u.test(sign))
    found = SYMBOL;
  classes[code] = found;
  return found;
}

interface Columns {
  starts: Int32Array;
  ends: Int32Array;
  shapes: Uint8Array;
  words: Int32Array;
  hashes: Int32Array;
}

/** Filled by each call and copied from: nothing here outlives the next {@link scan}. */
let scratch = makeColumns(4096);

function makeColumns(size: number): Columns {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    shapes: new Uint8Array(size),
    words: new Int32Array(size),
    hashes: new Int32Array(size),
  };
}

/** Reads every token of `text`; white space other than line feeds gives none. Linear in the length. */
export function readTokens(text: string): TokenTable {
  return copyColumns(text, scan(text));
}

/** As {@link readTokens} for a text that is looked at but once: its columns hold what they say only until the next text is read. */
export function glanceAtTokens(text: string): TokenTable {
  const count = scan(text);
  return { text, count, ...scratch };
}

/** Fills the scratch columns; how many tokens there are. */
function scan(text: string): number {
  if (scratch.starts.length < text.length + 1) scratch = makeColumns(text.length + 1);
  const { starts, ends, shapes: kinds, words, hashes } = scratch;
  const length = text.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const kind = classOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let shape: Shape;
    let hash = 0;
    let word: WordId = 0;
    if (kind === LOWER || kind === UPPER) {
      const initialUpper = kind === UPPER;
      let uppers = 0;
      let letters = 0;
      let digits = 0;
      let plain = true;
      hash = hashStart;
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        // Nearly all letters of a text, told without a look into the table.
        if (next >= 97 && next <= 122) {
          letters++;
          hash = Math.imul(hash ^ next, hashFactor);
          continue;
        }
        if (next === 32) break;
        const nextKind = classOf(next);
        if (nextKind === LOWER) {
          letters++;
          if (next > 127) plain = false;
          hash = hashStep(hash, next);
        } else if (nextKind === UPPER) {
          letters++;
          uppers++;
          if (next > 127) plain = false;
          hash = hashStep(hash, next + 32);
        } else if (nextKind === DIGIT) {
          digits++;
          hash = hashStep(hash, next);
        } else if (nextKind === MARK) {
          plain = false;
        } else if (
          nextKind === APOSTROPHE &&
          at > start &&
          at + 1 < length &&
          isLetter(text.charCodeAt(at + 1)) &&
          !isPossessive(text, at)
        ) {
          hash = hashStep(hash, 39);
        } else break;
      }
      if (letters === 1 && digits === 0 && text.charCodeAt(at) === 46) {
        const end = endOfDotted(text, start, initialUpper);
        if (end > at) {
          for (; at < end; at++) {
            const next = text.charCodeAt(at);
            hash = hashStep(hash, classOf(next) === UPPER ? next + 32 : next);
          }
          uppers = -1;
        }
      }
      if (uppers < 0) shape = shapes.dotted;
      else if (digits > 0) shape = shapes.alnum;
      else if (uppers === 0) shape = shapes.lower;
      else if (initialUpper && uppers === 1) shape = shapes.capital;
      else if (uppers === letters) shape = shapes.caps;
      else shape = shapes.mixed;
      if (plain) word = findWord(hash >>> 0, text, start, at);
      else {
        const folded = fold(text.slice(start, at));
        hash = hashWord(folded);
        word = findWord(hash >>> 0, folded, 0, folded.length);
      }
    } else if (kind === DIGIT) {
      shape = shapes.number;
      at = endOfNumber(text, at);
      hash = hashStart;
      for (let i = start; i < at; i++) hash = hashStep(hash, text.charCodeAt(i));
    } else if (kind === APOSTROPHE && start > 0 && isPossessive(text, at) && isWordEnd(text, start - 1)) {
      shape = shapes.possessive;
      at += 2;
    } else {
      shape = kind === BREAK ? shapes.break : kind === SYMBOL ? shapes.symbol : shapes.punctuation;
      at++;
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = shape;
    words[count] = word;
    hashes[count] = hash;
    count++;
  }
  return count;
}

/** All columns in one piece of memory: five pieces would cost three times as much to ask for. */
function copyColumns(text: string, count: number): TokenTable {
  const memory = new ArrayBuffer(count * 17);
  const column = (at: number, from: Int32Array): Int32Array => {
    const copy = new Int32Array(memory, at * count * 4, count);
    copy.set(from.subarray(0, count));
    return copy;
  };
  const kinds = new Uint8Array(memory, count * 16, count);
  kinds.set(scratch.shapes.subarray(0, count));
  return {
    text,
    count,
    starts: column(0, scratch.starts),
    ends: column(1, scratch.ends),
    shapes: kinds,
    words: column(2, scratch.words),
    hashes: column(3, scratch.hashes),
  };
}

/** The token's text as written. */
export function tokenText(tokens: TokenTable, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The token's text folded: see `fold`. */
export function tokenFolded(tokens: TokenTable, index: number): string {
  const word = tokens.words[index];
  return word ? wordOf(word) : fold(tokenText(tokens, index));
}

/** First code unit of the token, for signs: `signOf(tokens, i) === 0x24` is "$". NaN past the end. */
export function signOf(tokens: TokenTable, index: number): number {
  return index >= 0 && index < tokens.count ? tokens.text.charCodeAt(tokens.starts[index] as number) : Number.NaN;
}

/** Whether nothing, not even a space, stands between this token and the next: "three" and "-" in "three-year". */
export function touchesNext(tokens: TokenTable, index: number): boolean {
  return index + 1 < tokens.count && tokens.ends[index] === tokens.starts[index + 1];
}

/** Whether the token is a word, of whatever shape. */
export function isWord(tokens: TokenTable, index: number): boolean {
  const shape = tokens.shapes[index];
  return shape !== undefined && shape <= shapes.dotted;
}

/** Offsets from the first of these tokens to the last (both included), into the table's text. */
export function spanOfTokens(tokens: TokenTable, first: number, last: number): Span {
  return { start: tokens.starts[first] as number, end: tokens.ends[last] as number };
}

function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LOWER || kind === UPPER;
}

/** Whether the apostrophe at `at` begins "'s" and the word ends there: yes in "Russia's talks", no in "it's-a" or "'sure". */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 115 && next !== 83) return false;
  if (at + 2 >= text.length) return true;
  const after = classOf(text.charCodeAt(at + 2));
  return after !== LOWER && after !== UPPER && after !== DIGIT;
}

function isWordEnd(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === LOWER || kind === UPPER || kind === DIGIT || kind === MARK || text.charCodeAt(at) === 46;
}

/** End of "U.S.", "p.m.", "J." that starts at `start`, or `start` where it is no such thing ("a. Then"). */
function endOfDotted(text: string, start: number, initialUpper: boolean): number {
  let at = start;
  let letters = 0;
  while (at + 1 < text.length && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) {
    at += 2;
    letters++;
  }
  // "J.K.Rowling" and "U.S.A" end in a letter that has no dot: what was read so far is taken.
  return letters > 1 || (letters === 1 && initialUpper) ? at : start;
}

/** End of the digits at `start` with grouping and decimals: "1,013.5" and "15\u202f000" whole, "3, 4" and "2." without their sign. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  let decimals = false;
  /** Code units read as groups of three with the sign before each. */
  let grouped = 0;
  for (;;) {
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    const sign = text.charCodeAt(at);
    if (
      (sign === 44 || (isGroupSpace(sign) && at - start <= 3 + grouped)) &&
      !decimals &&
      isDigit(text.charCodeAt(at + 1)) &&
      isDigit(text.charCodeAt(at + 2)) &&
      isDigit(text.charCodeAt(at + 3)) &&
      !isDigit(text.charCodeAt(at + 4))
    ) {
      at += 4;
      grouped += 4;
    } else if (sign === 46 && !decimals && isDigit(text.charCodeAt(at + 1))) {
      decimals = true;
      at++;
    } else return at;
  }
}

/** The spaces that hold a number together: no-break, thin and narrow no-break. A plain space may part two numbers. */
function isGroupSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
