/** Lookup as one types: what a query asks for, and which passages of a source answer it. The same in every store. */
import type { Span } from '../base/span.ts';
import type { Fact } from '../model/assertion.ts';
import { type Passage, passageText } from '../text/passages.ts';
import { isWord, readTokens, shapes, type TokenTable, tokenFolded } from '../text/tokens.ts';
import { hashWord } from '../text/vocabulary.ts';
import { fold } from '../text/words.ts';
import type { SearchHit } from './factStore.ts';
import { compareText } from './order.ts';
import type { ShelvedSource } from './shelf.ts';

/** A query of Look Up a Fact, taken apart. */
export interface LookUp {
  /** Folded words that must stand in the passage, whole. */
  readonly words: readonly string[];
  /** What the last word begins with. */
  readonly prefix: string;
}

/** How many sources with all the words a search looks into, and for how many passages per one asked for, before it answers. */
export const sourcesLookedInto = 200;
export const passagesPerAsked = 2;

const UNFINISHED_NUMBER = /^[0-9][0-9.,]*$/;

/** Reads a query; `undefined` where it has no word yet. */
export function readLookUp(query: string): LookUp | undefined {
  const typed = query.trim();
  const lastAt = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('\t')) + 1;
  const last = typed.slice(lastAt);
  // "50,0" is on its way to "50,000", but by itself two numbers and a comma.
  const number = UNFINISHED_NUMBER.test(last) ? last.replace(/[.,]$/, '') : undefined;
  const words = wordsOf(readTokens(number === undefined ? typed : typed.slice(0, lastAt)));
  const prefix = number ?? words.pop();
  if (prefix === undefined) return undefined;
  return { words: [...new Set(words)], prefix };
}

/** What asks {@link blocksHolding} for all of these folded words, of which there is one at least. */
export function wholeWords(words: readonly string[]): LookUp {
  // By the longest, which fewest paragraphs have.
  const [prefix = '', ...others] = words.toSorted((a, b) => b.length - a.length);
  return { words: others, prefix };
}

/** Nearly all of a text is ASCII: the rest of folding is left to what is not. */
const OTHER_SIGNS = /[^\0-\x7f]+/g;

/** The paragraphs that have the letters of all words: a quick look before these are told apart. */
export function blocksHolding({ prefix, words }: LookUp, prose: string): readonly Span[] {
  const folded = prose.toLowerCase().replace(OTHER_SIGNS, fold);
  const blocks: Span[] = [];
  // Folding may change how long a paragraph is, but not where one ends: both texts are walked side by side.
  let start = 0;
  let foldedStart = 0;
  for (let at = wordBegun(folded, prefix, 0); at >= 0; ) {
    let end = endOfBlock(prose, start);
    let foldedEnd = endOfBlock(folded, foldedStart);
    while (foldedEnd < at) {
      start = end + 1;
      foldedStart = foldedEnd + 1;
      end = endOfBlock(prose, start);
      foldedEnd = endOfBlock(folded, foldedStart);
    }
    const block = words.length > 0 ? folded.slice(foldedStart, foldedEnd) : '';
    if (words.every((word) => block.includes(word))) blocks.push({ start, end });
    at = wordBegun(folded, prefix, foldedEnd);
  }
  return blocks;
}

function endOfBlock(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed < 0 ? text.length : feed;
}

/** Where the next word that begins with the prefix may stand: not "ada" in "Canada". -1 for nowhere. */
function wordBegun(folded: string, prefix: string, from: number): number {
  let at = folded.indexOf(prefix, from);
  while (at >= 0 && isAlike(folded.charCodeAt(at - 1), prefix.charCodeAt(0))) at = folded.indexOf(prefix, at + 1);
  return at;
}

/** Whether both are letters of a to z, or both digits: no word begins between them. `NaN` is neither. */
function isAlike(before: number, after: number): boolean {
  return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The passages of these paragraphs that hold every word, each with the fact in it that says most of them. */
export function searchSource(lookUp: LookUp, source: ShelvedSource, blocks: readonly Span[]): readonly SearchHit[] {
  const hits: SearchHit[] = [];
  for (const block of blocks) {
    for (const passage of source.passagesOf(block)) {
      const match = matchTokens(lookUp, passage.tokens, passage.first, passage.end);
      if (match.words + match.prefix < lookUp.words.length + 1) continue;
      hits.push(toHit(lookUp, source, passage, block.start + passage.span.start, match.whole));
    }
  }
  return hits;
}

/** Best first, at most `limit`. */
export function rankHits(hits: readonly SearchHit[], limit: number): readonly SearchHit[] {
  return hits
    .toSorted(
      (a, b) => b.score - a.score || newest(b) - newest(a) || compareText(a.ref.id, b.ref.id) || a.start - b.start,
    )
    .slice(0, Math.max(0, limit));
}

function newest(hit: SearchHit): number {
  return hit.ref.date?.to ?? Number.MIN_SAFE_INTEGER;
}

function wordsOf(tokens: TokenTable): string[] {
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isWord(tokens, i) || tokens.shapes[i] === shapes.number) words.push(tokenFolded(tokens, i));
  }
  return words;
}

interface Match {
  /** How many of the whole words are there. */
  readonly words: number;
  /** 1 where a word begins with the prefix. */
  readonly prefix: number;
  /** Whether a word is the prefix and no longer. */
  readonly whole: boolean;
}

function matchTokens(lookUp: LookUp, tokens: TokenTable, first: number, end: number): Match {
  const missing = new Map(lookUp.words.map((word) => [hashWord(word), word]));
  let prefix = 0;
  let whole = false;
  for (let i = first; i < end; i++) {
    if (!isWord(tokens, i) && tokens.shapes[i] !== shapes.number) continue;
    const hash = (tokens.hashes[i] as number) | 0; // in range
    const sought = missing.size > 0 ? missing.get(hash) : undefined;
    if (sought !== undefined && sought === tokenFolded(tokens, i)) missing.delete(hash);
    if (whole || !mayBegin(tokens.text.charCodeAt(tokens.starts[i] as number), lookUp.prefix)) continue;
    const word = tokenFolded(tokens, i);
    if (!word.startsWith(lookUp.prefix)) continue;
    prefix = 1;
    whole = word.length === lookUp.prefix.length;
  }
  return { words: lookUp.words.length - missing.size, prefix, whole };
}

/** Whether a word that is written with this first letter may begin with the prefix: a quick look before it is folded. */
function mayBegin(first: number, prefix: string): boolean {
  return first > 127 || (first | CASE) === (prefix.charCodeAt(0) | CASE);
}

/** The bit in which small letters differ from capitals. */
const CASE = 32;

/** A fact that says the whole query counts most, then one that says part of it, then a last word that is complete. */
function toHit(lookUp: LookUp, source: ShelvedSource, passage: Passage, start: number, whole: boolean): SearchHit {
  const text = passageText(passage);
  let best: Fact | undefined;
  let bestWords = 0;
  for (const { inPassage, read } of source.factsIn(start)) {
    const match = matchTokens(lookUp, passage.tokens, ...tokensWithin(passage, inPassage));
    const words = match.words + match.prefix;
    const fact = words > bestWords ? read() : undefined;
    if (fact === undefined) continue;
    best = fact;
    bestWords = words;
  }
  const inFact = bestWords === lookUp.words.length + 1 ? 2 : bestWords > 0 ? 1 : 0;
  return { ref: source.ref, passage: text, start, fact: best, score: inFact * 2 + (whole ? 1 : 0) };
}

/** First token and end of those inside `inPassage`. */
function tokensWithin({ tokens, first, end, origin }: Passage, inPassage: Span): [first: number, end: number] {
  let from = first;
  while (from < end && (tokens.starts[from] ?? 0) < origin + inPassage.start) from++;
  let to = from;
  while (to < end && (tokens.starts[to] ?? 0) < origin + inPassage.end) to++;
  return [from, to];
}
