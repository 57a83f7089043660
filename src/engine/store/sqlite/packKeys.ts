/** Keys of facts as the index holds them: hashes, so that it needs no text for any of them. */
import { createNumberSet } from '../../base/numberSet.ts';
import { createTextWriter } from '../../base/textWriter.ts';
import { keysOf, type TaggedValue } from '../../kinds/index.ts';
import { keysOfWord, nameParts, wholeKeysOf } from '../../kinds/name/keys.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import { hashStart, hashStep, hashWord } from '../../text/vocabulary.ts';
import { indexKey } from '../shelf.ts';

/** A key as the index holds it. Two keys may share one: what is found is checked by its true keys. */
export function keyTerm(name: string): string {
  return `#${((hashWord(name) >>> 0) % KEY_NUMBERS).toString(36)}`;
}

/** A key's hash is cut down to six digits to the base of 36. */
const KEY_NUMBERS = 36 ** 6;

/** Those of one source, as {@link keyTerm} has them, each once and one a line. */
const lines = createTextWriter();
const met = createNumberSet();
let count = 0;
const LINE_FEED = 10;
const HASH_SIGN = 0x23;

/** Adds the keys of a fact to those of its source. */
export function addKeys(fact: TaggedValue): void {
  if (fact.kind === 'name') addName(fact.value);
  else addAll(keysOf(fact), firstOf[fact.kind]);
}

/** All that were added, and none for the next source. */
export function takeKeys(): string {
  met.clear();
  count = 0;
  return lines.take();
}

/** The hash of what {@link indexKey} puts before each key, which is one letter: keys are hashed without putting the two together. */
const firstOf = {
  name: firstHash('name'),
  date: firstHash('date'),
  figure: firstHash('figure'),
  quote: firstHash('quote'),
};

function firstHash(kind: TaggedValue['kind']): number {
  return hashStep(hashStart, indexKey(kind, '').charCodeAt(0));
}

function numberOf(key: string, first: number): number {
  let hash = first;
  for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i));
  return (hash >>> 0) % KEY_NUMBERS;
}

function addAll(keys: readonly string[], first: number): void {
  for (let i = 0; i < keys.length; i++) addNumber(numberOf(keys[i] as string, first)); // in range
}

function addNumber(number: number): void {
  if (!met.add(number)) return;
  if (count++ > 0) lines.code(LINE_FEED);
  lines.code(HASH_SIGN);
  lines.base36(number);
}

/**
 * The names met lately, and where the numbers of their keys stand in a row that begins with how many there are. A name is
 * known by two hashes of all that its keys follow from: that two share both is not to be expected. Plain numbers all of
 * them: an archive has tens of thousands, and as objects they would be moved about in memory again and again.
 */
const names = { ones: new Int32Array(1 << 16), others: new Int32Array(1 << 16), places: new Int32Array(1 << 16) };
let numbers = new Uint32Array(1 << 14);
/** Place 0 is no name's. */
let filled = 1;
/** Numbers kept, all of which go when there are more. */
const MOST_NUMBERS = 1 << 18;

/** The words of names met lately, by two hashes, and the numbers of their one or two keys; the last is `NO_KEY` for one. */
const words = {
  ones: new Int32Array(1 << 14),
  others: new Int32Array(1 << 14),
  written: new Uint32Array(1 << 14),
  heard: new Uint32Array(1 << 14),
};
/** More than any key's number. */
const NO_KEY = 0xffffffff;

function addName(value: NameValue): void {
  one = hashStart;
  other = value.demonym ? 1 : 0;
  hashOn(value.type);
  hashOn(value.name);
  const { parts } = value;
  for (let i = 0; i < parts.length; i++) hashOn(parts[i] as string); // in range
  const slot = (one ^ (one >>> 15)) & (names.ones.length - 1);
  let place = names.places[slot] as number; // in range: masked
  if (place === 0 || names.ones[slot] !== one || names.others[slot] !== other) {
    if (filled > MOST_NUMBERS) forgetNames();
    place = filled;
    names.ones[slot] = one;
    names.others[slot] = other;
    names.places[slot] = place;
    noteNumbers(value);
  }
  const end = place + 1 + (numbers[place] as number); // in range, as below
  for (let i = place + 1; i < end; i++) addNumber(numbers[i] as number);
}

function forgetNames(): void {
  names.places.fill(0);
  filled = 1;
}

/** Puts the numbers of a name's keys behind those of others. */
function noteNumbers(value: NameValue): void {
  const place = filled;
  noteNumber(0);
  const whole = wholeKeysOf(value);
  for (let i = 0; i < whole.length; i++) noteNumber(numberOf(whole[i] as string, firstOf.name)); // in range
  const parts = nameParts(value);
  for (let i = 0; i < parts.length; i++) noteWord(parts[i] as string); // in range
  numbers[place] = filled - place - 1;
}

function noteNumber(number: number): void {
  if (filled === numbers.length) grow();
  numbers[filled++] = number;
}

function grow(): void {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  numbers = larger;
}

function noteWord(word: string): void {
  one = hashStart;
  other = 1;
  hashOn(word);
  const slot = (one ^ (one >>> 15)) & (words.ones.length - 1);
  if (words.others[slot] !== other || words.ones[slot] !== one) {
    words.ones[slot] = one;
    words.others[slot] = other;
    const [written = word, heard] = keysOfWord(word);
    words.written[slot] = numberOf(written, firstOf.name);
    words.heard[slot] = heard === undefined ? NO_KEY : numberOf(heard, firstOf.name);
  }
  noteNumber(words.written[slot] as number); // in range: masked, as below
  if (words.heard[slot] !== NO_KEY) noteNumber(words.heard[slot] as number);
}

let one = 0;
let other = 0;

/** Adds a word to both hashes, and that it ends. */
function hashOn(word: string): void {
  let first = one;
  let second = other;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    first = hashStep(first, code);
    second = Math.imul(second + code, 0x9e3779b1);
    second ^= second >>> 15;
  }
  one = hashStep(first, LINE_FEED);
  second = Math.imul(second + LINE_FEED, 0x9e3779b1);
  other = second ^ (second >>> 15);
}
