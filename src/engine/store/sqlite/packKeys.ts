/** Keys of facts as the index holds them: hashes, so that it needs no text for any of them. */
import { createNumberSet } from '../../base/numberSet.ts';
import { createTextWriter } from '../../base/textWriter.ts';
import { keysOf, type TaggedValue } from '../../kinds/index.ts';
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
  const numbers = fact.kind === 'name' ? numbersOfName(fact) : numbersOf(fact);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number; // in range
    if (!met.add(number)) continue;
    if (count++ > 0) lines.code(LINE_FEED);
    lines.code(HASH_SIGN);
    lines.base36(number);
  }
}

/** All that were added, and none for the next source. */
export function takeKeys(): string {
  met.clear();
  count = 0;
  return lines.take();
}

function numbersOf(fact: TaggedValue): readonly number[] {
  // Of one letter, which {@link indexKey} puts before each key: hashed here without putting the two together.
  const initial = hashStep(hashStart, indexKey(fact.kind, '').charCodeAt(0));
  const keys = keysOf(fact);
  const numbers = new Array<number>(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as string; // in range
    let hash = initial;
    for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i));
    numbers[at] = (hash >>> 0) % KEY_NUMBERS;
  }
  return numbers;
}

/** The names met lately, by two hashes of all that their keys follow from: that two share both is not to be expected. */
const names: (MetName | undefined)[] = new Array<MetName | undefined>(1 << 16).fill(undefined);

interface MetName {
  readonly one: number;
  readonly other: number;
  readonly numbers: readonly number[];
}

function numbersOfName(fact: TaggedValue & { readonly kind: 'name' }): readonly number[] {
  const { name, parts, type, demonym }: NameValue = fact.value;
  one = hashStart;
  other = demonym ? 1 : 0;
  hashOn(type);
  hashOn(name);
  for (let i = 0; i < parts.length; i++) hashOn(parts[i] as string); // in range
  const slot = (one ^ (one >>> 15)) & (names.length - 1);
  const known = names[slot];
  if (known !== undefined && known.one === one && known.other === other) return known.numbers;
  const numbers = numbersOf(fact);
  names[slot] = { one, other, numbers };
  return numbers;
}

let one = 0;
let other = 0;

/** Adds a word to both hashes, and that it ends. */
function hashOn(word: string): void {
  let first = one;
  let second = other;
  for (let i = 0; i <= word.length; i++) {
    const code = i < word.length ? word.charCodeAt(i) : LINE_FEED;
    first = hashStep(first, code);
    second = Math.imul(second + code, 0x9e3779b1);
    second ^= second >>> 15;
  }
  one = first;
  other = second;
}
