/**
 * Words that some kind or lexicon knows, as small integers. The tokeniser looks each word up once; whoever wants to
 * know something of a word then reads an array by that integer. Words are added while modules load and never after, so
 * the numbers differ between builds and are never stored.
 */

import { slotOf } from '../base/columns.ts';
import { invariant } from '../base/never.ts';

/** Number of a folded word; 0 stands for every word that nobody declared. */
export type WordId = number;

/** What one kind knows about words: `months.get(id)`. */
export interface WordTable<Value> {
  /** The value declared for the word with this id, if any. */
  get(id: WordId): Value | undefined;
  has(id: WordId): boolean;
}

/** A power of two, and more than there are: tables are made to measure and stay, since V8 reads what never changes in place. */
const MOST_WORDS = 1 << 13;

const words: string[] = [''];
/**
 * An open hash table with two numbers a slot: the word's hash, and its entry. All that the tokeniser asks of a word
 * stands in one line of the processor's memory.
 */
const slots = new Int32Array(MOST_WORDS * 4);
/** By id: what stands beside the word's hash. From below 14 bits of id, ten of outline, eight of marks. */
const entries: number[] = [0];
const ID_BITS = MOST_WORDS - 1;
const OUTLINE_BITS = 0x3ff << 14;

/**
 * For each word which of the tables have it, a bit each: there are hundreds of tables, and who asks one of a word mostly asks
 * others as well. So the answers of a word lie side by side, 512 of them to a line of the processor's memory, and the
 * lines of the first 512 tables before those of the next.
 */
const ROW = 16;
const BITS = 32;
const BLOCKS = 2;
const rows = new Int32Array(BLOCKS * MOST_WORDS * ROW);
let tableCount = 0;

const SEED = 0x811c9dc5;

/** First value of {@link hashStep}, and what it multiplies by; of 31 bits and a sign, as all that follow are. */
export const hashStart = SEED | 0;
export const hashFactor = 0x01000193;

/** Adds one UTF-16 code unit to a running 32-bit hash of a folded word (FNV-1a over code units). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, hashFactor);
}

/** 32-bit hash with a sign of an already folded word, the same that the tokeniser gives. */
export function hashWord(folded: string): number {
  let hash = hashStart;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

/** Hashes of folded words with spaces between, in order: `hashWords('not only')`. */
export function hashWords(words: string): readonly number[] {
  return words.trim().split(/\s+/).map(hashWord);
}

/**
 * Id of the folded word with this hash, first code unit (case of ASCII letters aside) and length; 0 if unknown. That more
 * of the word is not looked at leaves one wrong answer in some ten million words that nobody declared, and it spares
 * reading most words of a text a second time.
 */
function findWord(hash: number, first: number, length: number): WordId {
  return wordIn(findEntry(hash, first, length));
}

/** As {@link findWord}, with the word's marks in the upper eight bits: see {@link markWord}. */
export function findEntry(hash: number, first: number, length: number): number {
  const bits = hash | 0;
  const mask = slots.length - 1;
  const outline = outlineOf(first, length);
  for (let slot = startOf(bits, mask); ; slot = (slot + 2) & mask) {
    const entry = slots[slot + 1] as number; // in range: masked, and even before one is added
    if (entry === 0 || (slots[slot] === bits && (entry & OUTLINE_BITS) === outline)) return entry;
  }
}

/** The word of an entry that {@link findEntry} gave. */
export function wordIn(entry: number): WordId {
  return entry & ID_BITS;
}

/** Its marks: the highest eight bits. */
export function marksIn(entry: number): number {
  return entry >>> 24;
}

function startOf(hash: number, mask: number): number {
  return (slotOf(hash) * 2) & mask;
}

/** Small and large ASCII letters alike. */
function outlineOf(first: number, length: number): number {
  return ((length & 31) << 19) | ((first & 31) << 14);
}

/** The folded word with this id. */
export function wordOf(id: WordId): string {
  return words[id] as string; // ids are indices
}

/** Id of a folded word that a table declared; 0 if none did. */
export function idOf(folded: string): WordId {
  return findWord(hashWord(folded), folded.charCodeAt(0), folded.length);
}

/** Declares words (folded: lower case, no accents, straight apostrophes) with what they mean to the caller. Call at module level only. */
export function defineWords<Value>(entries: Iterable<readonly [string, Value]>): WordTable<Value> {
  const known = new Map<WordId, Value>();
  for (const [word, value] of entries) known.set(declareWord(word), value);
  // For each id the place of its value: two bytes a word stay in the processor's cache, an array of values does not.
  const places = new Uint16Array(MOST_WORDS);
  const values: Value[] = [];
  for (const [id, value] of known) places[id] = values.push(value) - 1;
  return tableOf(known.keys(), places, values);
}

/** As {@link defineWords} for numbers of 32 bits, with 0 for every other word: read more often than any other table. */
export function defineBits(entries: Iterable<readonly [string, number]>): { get(id: WordId): number } {
  const column = new Int32Array(MOST_WORDS);
  for (const [word, bits] of entries) column[declareWord(word)] = bits;
  return { get: (id) => column[id & ID_BITS] as number };
}

/** A set of words as a table, from a space-separated list: `wordSet('mr mrs ms dr')`. The same list is the same table, whoever asks. */
export function wordSet(list: string): WordTable<true> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const table = tableOf<true>(list.split(/\s+/).filter(Boolean).map(declareWord), inFirstPlace, [true]);
  sets.set(list, table);
  return table;
}

const sets = new Map<string, WordTable<true>>();

const inFirstPlace = new Uint16Array(MOST_WORDS);

function tableOf<Value>(ids: Iterable<WordId>, places: Uint16Array, values: readonly Value[]): WordTable<Value> {
  invariant(tableCount < BLOCKS * ROW * BITS, 'a row has a bit for each table');
  const place = Math.floor(tableCount / BITS);
  const column = Math.floor(place / ROW) * MOST_WORDS * ROW + (place % ROW);
  const bit = 1 << (tableCount % BITS);
  tableCount++;
  for (const id of ids) rows[id * ROW + column] = (rows[id * ROW + column] as number) | bit;
  return new TableOfWords(column, bit, places, values);
}

/**
 * One class for all tables, so that V8 puts the answer in place also where one function asks now this table, now that. Its
 * fields are declared only, and set once: V8 takes what they hold for a constant, which a field that begins as `undefined`
 * or is `#private` never is. An id of no word, as one reads past the end of a text, is masked to a word that is in none.
 */
class TableOfWords<Value> implements WordTable<Value> {
  declare readonly column: number;
  declare readonly bit: number;
  declare readonly places: Uint16Array;
  declare readonly values: readonly Value[];

  constructor(column: number, bit: number, places: Uint16Array, values: readonly Value[]) {
    this.column = column;
    this.bit = bit;
    this.places = places;
    this.values = values;
  }

  has(id: WordId): boolean {
    return ((rows[(id & ID_BITS) * ROW + this.column] as number) & this.bit) !== 0;
  }

  get(id: WordId): Value | undefined {
    return this.has(id) ? this.values[this.places[id & ID_BITS] as number] : undefined;
  }
}

/** Gives the folded word an id, the one it has if it was declared before. Call at module level only. */
export function declareWord(word: string): WordId {
  const known = idOf(word);
  if (known !== 0) return known;
  const id = words.length;
  invariant(id < MOST_WORDS, 'there is room for all words');
  words.push(word);
  entries.push(id | outlineOf(word.charCodeAt(0), word.length));
  place(id);
  return id;
}

/** Adds to what {@link marksIn} tells of a word, of eight marks in all. Call at module level only. */
export function markWord(id: WordId, marks: number): void {
  entries[id] = (entries[id] as number) | (marks << 24);
  place(id);
}

function place(id: WordId): void {
  const hash = hashWord(wordOf(id));
  const mask = slots.length - 1;
  let slot = startOf(hash, mask);
  while (slots[slot + 1] !== 0 && wordIn(slots[slot + 1] as number) !== id) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = entries[id] as number;
}
