/** One pass over prose: a table of tokens that every kind walks, so that none scans the string again. */
import type { Span } from '../base/span.ts';
import { columns, scan } from './scan.ts';
import { shapes } from './shapes.ts';
import { wordOf } from './vocabulary.ts';
import { fold } from './words.ts';

export { type Shape, shapes } from './shapes.ts';

/**
 * Columns of equal length `count`; a token is an index into them. Their bytes are signed: Node has a class of its own that
 * extends `Uint8Array`, so that V8 asks at each access which of the two it reads.
 */
export interface TokenTable {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into {@link text}, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Int8Array;
  /** Vocabulary id of the folded word; 0 where nobody declared it, and for everything that is no word. */
  readonly words: Int32Array;
  /** 32-bit hash of the folded word, as `hashWord` gives it; 0 for what is no word. Numbers are hashed as written. */
  readonly hashes: Int32Array;
  /** First code unit of each token: see {@link signOf}. */
  readonly signs: Uint16Array;
  /** Which kinds have to look at the token: see `defineCue`. */
  readonly cues: Int8Array;
}

/** Reads every token of `text`; white space other than line feeds gives none. Linear in the length. */
export function readTokens(text: string): TokenTable {
  return copyColumns(text, scan(text));
}

/** Bytes of a token in all columns: a multiple of four, as the wider ones need. */
const WIDTH = 20;

/**
 * All columns in one piece of memory, and the tables of several short texts in one: asking for memory takes as long as
 * filling it. A table that is kept keeps its neighbours' memory, so that a piece is small.
 */
const PIECE = 1 << 14;
let piece = new ArrayBuffer(PIECE);
let taken = 0;

function copyColumns(text: string, count: number): TokenTable {
  const size = count * WIDTH;
  if (taken + size > PIECE) {
    piece = new ArrayBuffer(Math.max(size, PIECE));
    taken = 0;
  }
  const memory = piece;
  const at = taken;
  taken += size;
  const starts = new Int32Array(memory, at, count);
  const ends = new Int32Array(memory, at + count * 4, count);
  const words = new Int32Array(memory, at + count * 8, count);
  const hashes = new Int32Array(memory, at + count * 12, count);
  const signs = new Uint16Array(memory, at + count * 16, count);
  const shapes = new Int8Array(memory, at + count * 18, count);
  const cues = new Int8Array(memory, at + count * 19, count);
  const from = columns;
  for (let i = 0; i < count; i++) {
    starts[i] = from.starts[i] as number; // in range, as all here
    ends[i] = from.ends[i] as number;
    words[i] = from.words[i] as number;
    hashes[i] = from.hashes[i] as number;
    signs[i] = from.signs[i] as number;
    shapes[i] = from.shapes[i] as number;
    cues[i] = from.cues[i] as number;
  }
  return { text, count, starts, ends, shapes, words, hashes, signs, cues };
}

/** The token's text as written. */
export function tokenText(tokens: TokenTable, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The token's text folded: see `fold`. */
export function tokenFolded(tokens: TokenTable, index: number): string {
  const word = tokens.words[index];
  return word ? wordOf(word) : foldedAt(tokens, index);
}

/**
 * Folded words met lately, by their hash: names recur in an archive, and of strings that are one and the same V8 hashes
 * one and compares none.
 */
const met: string[] = new Array<string>(1 << 12).fill('');
/** V8 copies so short a part of a text; a longer one would keep the text in memory. */
const LONGEST_MET = 12;

function foldedAt(tokens: TokenTable, index: number): string {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (end - start > LONGEST_MET) return fold(tokens.text.slice(start, end));
  const hash = tokens.hashes[index] as number;
  const slot = (hash ^ (hash >>> 12)) & (met.length - 1);
  const known = met[slot] as string; // in range: slot is masked
  if (isFolded(known, tokens.text, start, end)) return known;
  const folded = fold(tokens.text.slice(start, end));
  met[slot] = folded;
  return folded;
}

/** Whether `folded` is what folding this part of the text gives; "no" for most that is not ASCII. */
function isFolded(folded: string, text: string, start: number, end: number): boolean {
  if (folded.length !== end - start) return false;
  for (let i = 0; i < folded.length; i++) {
    const code = text.charCodeAt(start + i);
    const same = code >= 65 && code <= 90 ? code + 32 : code;
    if (same !== folded.charCodeAt(i)) return false;
  }
  return true;
}

/** First code unit of the token, for signs: `signOf(tokens, i) === 0x24` is "$". 0 past the end. */
export function signOf(tokens: TokenTable, index: number): number {
  return index >= 0 && index < tokens.count ? (tokens.signs[index] as number) : 0;
}

/** Whether the sign is a dash or a hyphen that may stand for one. */
export function isDashSign(sign: number): boolean {
  return sign === 0x2d || sign === 0x2013 || sign === 0x2014;
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
