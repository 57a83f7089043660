/** What a quotation is looked up by. */
import { toBase36 } from '../../base/textWriter.ts';
import { glanceAtTokens, shapes, type TokenTable, tokenFolded } from '../../text/tokens.ts';
import { hashStep, hashWord } from '../../text/vocabulary.ts';
import { commonWords } from './commonWords.en.ts';
import { plainSpelling } from './spelling.en.ts';

/** More would make a long speech weigh as much as an article; those with the lowest hashes stay, whatever else changes. */
const MOST_KEYS = 12;
/** A word this long is rare enough to be a key by itself. */
const LONG = 5;

/** A word as keys are made of it. */
interface Spelt {
  readonly folded: string;
  /** Of its plain spelling. */
  readonly hash: number;
  readonly isCommon: boolean;
  /** Whether it is a key by itself. */
  readonly isAlone: boolean;
}

/**
 * Each long word by itself and each short one with its neighbour, so that a changed word leaves the other keys as they
 * were and half a sentence still finds the whole. Words that every speech has are no keys by themselves.
 */
export function quoteKeys(words: string): readonly string[] {
  const tokens = glanceAtTokens(words);
  let count = 0;
  let whole = WHOLE;
  let before: Spelt | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shapes[i] as number) > shapes.number || tokens.shapes[i] === shapes.possessive) continue;
    const word = spell(tokens, i);
    if (word.isAlone) count = addLowest(word.hash, count);
    if (before && !(word.isAlone && before.isAlone) && !(word.isCommon && before.isCommon))
      count = addLowest(hashStep(before.hash, word.hash) >>> 0, count);
    whole = hashStep(whole, word.hash);
    before = word;
  }
  // A quotation of nothing but common words, or of one short word, is found by the whole of it.
  if (count === 0 && before) count = addLowest(whole >>> 0, 0);
  const keys: string[] = [];
  for (let i = 0; i < count; i++) keys.push(`q${toBase36(lowest[i] as number)}`);
  return keys;
}

/** The lowest hashes that the quotation has, ascending and each once. */
const lowest = new Uint32Array(MOST_KEYS);

/** Puts the hash among the `count` lowest; how many there are then. */
function addLowest(hash: number, count: number): number {
  let at = count;
  while (at > 0 && (lowest[at - 1] as number) > hash) at--;
  if (at === MOST_KEYS || (at > 0 && lowest[at - 1] === hash)) return count;
  const kept = count === MOST_KEYS ? count : count + 1;
  for (let i = kept - 1; i > at; i--) lowest[i] = lowest[i - 1] as number;
  lowest[at] = hash;
  return kept;
}

/** Where the hash of a whole quotation begins: elsewhere than that of a word. */
const WHOLE = 0x51ed270b;

/** By the hash of the folded word. Bounded: emptied when full, since it only saves work. */
const known = new Map<number, Spelt>();
const FULL = 50_000;

function spell(tokens: TokenTable, index: number): Spelt {
  const hash = tokens.hashes[index] as number; // the caller stays within the table
  const before = known.get(hash);
  // Two words may share a hash, and which of them came first must not matter.
  if (before && saysWord(tokens, index, before.folded)) return before;
  const folded = tokenFolded(tokens, index);
  const plain = plainSpelling(folded);
  const isCommon = commonWords.has(plain);
  const spelt = { folded, hash: hashWord(plain), isCommon, isAlone: plain.length >= LONG && !isCommon };
  if (known.size >= FULL) known.clear();
  known.set(hash, spelt);
  return spelt;
}

/** Whether the token is this folded word, case of ASCII letters aside. False for some that are, of other letters. */
function saysWord({ text, starts, ends }: TokenTable, index: number, folded: string): boolean {
  const start = starts[index] as number; // the caller stays within the table
  if ((ends[index] as number) - start !== folded.length) return false;
  for (let i = 0; i < folded.length; i++) {
    const code = text.charCodeAt(start + i);
    if (code !== folded.charCodeAt(i) && (code < 65 || code > 90 || code + 32 !== folded.charCodeAt(i))) return false;
  }
  return true;
}
