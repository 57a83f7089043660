/** Which words of a draft tell its story apart, and what sharing one is worth: the same in every store. */
import { compareText } from './order.ts';

/** A word by which a draft's story is found, or a key of a name. */
export interface TellingTerm {
  readonly term: string;
  /** ln(1 + sources / sources with the term). */
  readonly weight: number;
}

/** How many (term, source) pairs are looked at: enough for every rare term, and a bound on the time that common ones take. */
const POSTINGS = 20_000;
/** Nor more terms than this: each is a question of its own. */
const TERMS = 256;
/** Below this many sources no term is too common. */
const FEW = 20;

/**
 * The rarest terms, rarest first and then by text, each once; `counts[i]` is the number of sources that have `terms[i]`.
 * Only those that are chosen are compared: numbers are put in order many times faster.
 */
export function chooseTelling(
  terms: readonly string[],
  counts: readonly number[],
  sources: number,
): readonly TellingTerm[] {
  /** A term's count times how many terms there are, and its index. */
  const places = new Float64Array(terms.length);
  let known = 0;
  for (let i = 0; i < terms.length; i++) {
    const count = counts[i] ?? 0;
    if (isKnown(count, sources)) places[known++] = count * terms.length + i;
  }
  const sorted = places.subarray(0, known).sort();
  const telling: TellingTerm[] = [];
  let postings = 0;
  for (let at = 0; at < known; ) {
    const count = Math.floor((sorted[at] as number) / terms.length); // in range, as below
    const alike: string[] = [];
    for (; at < known && (sorted[at] as number) < (count + 1) * terms.length; at++)
      alike.push(terms[(sorted[at] as number) % terms.length] as string);
    const weight = weightOf(count, sources);
    let last: string | undefined;
    for (const term of alike.sort(compareText)) {
      if (term === last) continue;
      last = term;
      postings += count;
      if ((postings > POSTINGS && telling.length > 0) || (telling.length === TERMS && sources >= FEW)) return telling;
      telling.push({ term, weight });
    }
  }
  return telling;
}

/** Whether a word that `count` of the sources have tells any of them apart. */
function isKnown(count: number, sources: number): boolean {
  return count > 0 && (sources < FEW || count * 4 <= sources);
}

/** Terms that a draft has no more, and those that it has now. */
export interface TermChange {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/**
 * Whether {@link chooseTelling} surely gives the same for a draft after this change as it gave before: `telling`.
 * `counts` are those of the terms that have come.
 */
export function leavesTelling(
  telling: readonly TellingTerm[],
  { gone, come }: TermChange,
  counts: readonly number[],
  sources: number,
): boolean {
  if (gone.some((term) => telling.some((each) => each.term === term))) return false;
  // Of a small folder no term is left out.
  const last = telling.length === TERMS && sources >= FEW ? telling[TERMS - 1] : undefined;
  return come.every((_, at) => {
    const count = counts[at] ?? 0;
    return !isKnown(count, sources) || (last !== undefined && weightOf(count, sources) < last.weight);
  });
}

/** What it is worth to share a term that `count` of the sources have. */
export function weightOf(count: number, sources: number): number {
  return Math.log(1 + sources / count);
}

/** Indices of the best scores with all that tie with the last of them, so that the caller can break the tie by id. */
export function bestWithTies<Key>(scores: ReadonlyMap<Key, number>, limit: number): readonly Key[] {
  if (limit <= 0) return [];
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const last = ranked[Math.min(limit, ranked.length) - 1];
  if (last === undefined) return [];
  let end = Math.min(limit, ranked.length);
  while (end < ranked.length && (ranked[end] as [Key, number])[1] === last[1]) end++;
  return ranked.slice(0, end).map(([key]) => key);
}

/**
 * The same for keys that are small whole numbers: `scores` by key, `keys` those with a score, each once. Keeps the best
 * few as it goes along, since nearly all of an archive shares some word with a draft.
 */
export function bestRowsWithTies(scores: Float64Array, keys: readonly number[], limit: number): readonly number[] {
  if (limit <= 0) return [];
  /** Descending. */
  const best: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const score = scores[keys[i] as number] as number; // keys are indices
    if (best.length === limit && score <= (best[limit - 1] as number)) continue;
    let at = best.length === limit ? limit - 1 : best.length;
    for (; at > 0 && (best[at - 1] as number) < score; at--) best[at] = best[at - 1] as number;
    best[at] = score;
  }
  const least = best.at(-1);
  return least === undefined ? [] : keys.filter((key) => (scores[key] as number) >= least);
}
