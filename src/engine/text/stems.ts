/** Words reduced to what relevance compares: no stop words, one stem for all forms of a word. */
import { stemmer } from 'stemmer';
import { irregularForms, stopWords } from './stems.en.ts';
import { shapes, type TokenTable, tokenFolded } from './tokens.ts';
import { hashWord } from './vocabulary.ts';

/** 32-bit hash of a stem; 0 for what carries no meaning of its own. */
export type StemHash = number;

/** Hash of folded word to hash of its stem. Bounded: emptied when full, since it only saves work. */
const known = new Map<number, StemHash>();
const FULL = 200_000;

/** Folded word to hash of its stem: for words that come without a passage. Emptied when full. */
const ofWords = new Map<string, StemHash>();

/** The stem of a folded word: "talks" gives "talk", "won" gives "win". */
function stemOf(folded: string): string {
  return irregularForms.get(folded) ?? stemmer(folded);
}

/** A stem hash for each token from `first` (included) to `end` (not included), by position from `first`; 0 for stop words and signs; a number in digits is its own stem. */
export function readStems(tokens: TokenTable, first: number, end: number): Int32Array {
  const stems = new Int32Array(end - first);
  for (let i = first; i < end; i++) stems[i - first] = stemAt(tokens, i);
  return stems;
}

/** Stem hash of one folded word, 0 for a stop word. */
export function stemHash(folded: string): StemHash {
  const found = ofWords.get(folded);
  if (found !== undefined) return found;
  const stem = stopWords.has(folded) ? 0 : hashWord(stemOf(folded));
  if (ofWords.size >= FULL) ofWords.clear();
  ofWords.set(folded, stem);
  return stem;
}

function stemAt(tokens: TokenTable, index: number): StemHash {
  const shape = tokens.shapes[index] as number; // the caller stays within the table
  if (shape === shapes.number) return tokens.hashes[index] as number;
  if (shape > shapes.dotted) return 0;
  const hash = tokens.hashes[index] as number;
  const found = known.get(hash);
  if (found !== undefined) return found;
  const stem = stemHash(tokenFolded(tokens, index));
  if (known.size >= FULL) known.clear();
  known.set(hash, stem);
  return stem;
}
