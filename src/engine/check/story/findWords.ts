/** Finds words of a claim in the story's text, whatever kind the source's words are of. */
import type { Span } from '../../base/span.ts';
import type { Passage } from '../../text/passages.ts';
import type { StemHash } from '../../text/stems.ts';
import { isWord, readTokens, shapes, type TokenTable, tokenFolded } from '../../text/tokens.ts';
import type { StoryIndex } from './storyIndex.ts';

/** Words found in a story passage; span relative to the passage. */
export interface FoundWords {
  readonly at: number;
  readonly inPassage: Span;
}

/** Where the story says these words one after the other, hyphens and case aside; at most `limit` places, in order. */
export function findWords(hashes: readonly number[], story: StoryIndex, limit: number): readonly FoundWords[] {
  return placesOf(hashes, story, limit, (passage) => findSequence(hashes, passage));
}

/** Where the story has the word in capitals or with full stops: "US", not "us". */
export function findAcronym(hash: number, story: StoryIndex, limit: number): readonly FoundWords[] {
  return placesOf([hash], story, limit, (passage) => {
    const { origin, tokens } = passage;
    for (let i = passage.first; i < passage.end; i++)
      if (tokens.hashes[i] === hash && isAcronym(tokens, i))
        return { start: (tokens.starts[i] as number) - origin, end: (tokens.ends[i] as number) - origin };
    return undefined;
  });
}

/** Whether the token is written in capitals, or with full stops. */
function isAcronym(tokens: TokenTable, index: number): boolean {
  return tokens.shapes[index] === shapes.caps || tokens.shapes[index] === shapes.dotted;
}

function placesOf(
  hashes: readonly number[],
  story: StoryIndex,
  limit: number,
  findIn: (passage: Passage) => Span | undefined,
): readonly FoundWords[] {
  const found: FoundWords[] = [];
  for (const at of rarest(hashes, story)) {
    const passage = story.passages[at]?.passage;
    const inPassage = passage && findIn(passage);
    if (inPassage) found.push({ at, inPassage });
    if (found.length === limit) break;
  }
  return found;
}

/** Where all these words stand within `reach` tokens of one another, in any order: "police in Glasgow" for "Glasgow Police". */
export function findTogether(
  hashes: readonly number[],
  story: StoryIndex,
  reach: number,
  limit: number,
): readonly FoundWords[] {
  const wanted = new Set(hashes);
  return placesOf(hashes, story, limit, (passage) =>
    findCluster(wanted, passage, reach, (index) => passage.tokens.hashes[index] as number),
  );
}

/** Where a passage says these folded words, as offsets from its start. */
export function findWordsOf(folded: string, passage: Passage): Span | undefined {
  const hashes = hashesOf(folded);
  return hashes.length === 0 ? undefined : findSequence(hashes, passage);
}

/** By the words: the same few are looked for in many passages. Emptied when full. */
const knownHashes = new Map<string, readonly number[]>();
const FULL = 4096;

function hashesOf(folded: string): readonly number[] {
  const known = knownHashes.get(folded);
  if (known) return known;
  const words = readTokens(folded);
  const hashes: number[] = [];
  for (let i = 0; i < words.count; i++) if (isWordOrNumber(words, i)) hashes.push(words.hashes[i] as number);
  if (knownHashes.size >= FULL) knownHashes.clear();
  knownHashes.set(folded, hashes);
  return hashes;
}

/** Where all these stems stand within `reach` tokens of one another, in any order and form. */
export function findStems(wanted: ReadonlySet<StemHash>, passage: Passage, reach: number): Span | undefined {
  const stems = passage.stems;
  return findCluster(wanted, passage, reach, (index) => stems[index - passage.first] as number); // one for each token
}

/** Whether any passage of the story has the word, in any case. */
export function saysWord(hash: number, story: StoryIndex): boolean {
  return story.passagesSaying.has(hash);
}

/** A word or a number in digits, as a claim is looked for in the story by it. */
export interface WordInPassage {
  readonly hash: number;
  /** Folded. */
  readonly text: string;
  /** Relative to the passage. */
  readonly span: Span;
  /** Whether it is written in capitals, or with full stops. */
  readonly acronym: boolean;
}

/** Each word in this part of a passage, in order. */
export function wordsIn(passage: Passage, inPassage: Span): readonly WordInPassage[] {
  const words: WordInPassage[] = [];
  const { tokens } = passage;
  for (let i = passage.first; i < passage.end; i++) {
    const start = (tokens.starts[i] as number) - passage.origin;
    const end = (tokens.ends[i] as number) - passage.origin;
    if (start >= inPassage.end) break;
    if (start < inPassage.start) continue;
    if (isWordOrNumber(tokens, i))
      words.push({
        hash: tokens.hashes[i] as number,
        text: tokenFolded(tokens, i),
        span: { start, end },
        acronym: isAcronym(tokens, i),
      });
  }
  return words;
}

function isWordOrNumber(tokens: TokenTable, index: number): boolean {
  return isWord(tokens, index) || tokens.shapes[index] === shapes.number;
}

/** The passages of the word that fewest passages have, which every hit must be among. */
function rarest(hashes: readonly number[], story: StoryIndex): readonly number[] {
  let best: readonly number[] | undefined;
  for (const hash of hashes) {
    const list = story.passagesSaying.get(hash) ?? [];
    if (best === undefined || list.length < best.length) best = list;
  }
  return best ?? [];
}

function findSequence(hashes: readonly number[], passage: Passage): Span | undefined {
  const { tokens } = passage;
  for (let i = passage.first; i < passage.end; i++) {
    if (tokens.hashes[i] !== hashes[0] || !isWordOrNumber(tokens, i)) continue;
    let matched = 1;
    let at = i;
    let last = i;
    while (matched < hashes.length && ++at < passage.end) {
      const shape = tokens.shapes[at] as number;
      if (shape === shapes.punctuation || shape === shapes.possessive || shape === shapes.symbol) continue;
      if (tokens.hashes[at] !== hashes[matched]) break;
      last = at;
      matched++;
    }
    if (matched === hashes.length)
      return {
        start: (tokens.starts[i] as number) - passage.origin,
        end: (tokens.ends[last] as number) - passage.origin,
      };
  }
  return undefined;
}

function findCluster(
  wanted: ReadonlySet<number>,
  passage: Passage,
  reach: number,
  keyAt: (index: number) => number,
): Span | undefined {
  const { tokens } = passage;
  for (let i = passage.first; i < passage.end; i++) {
    if (!wanted.has(keyAt(i)) || !isWordOrNumber(tokens, i)) continue;
    const seen = new Set<number>();
    for (let at = i; at < passage.end && at <= i + reach; at++) {
      const key = keyAt(at);
      if (wanted.has(key)) seen.add(key);
      if (seen.size === wanted.size)
        return {
          start: (tokens.starts[i] as number) - passage.origin,
          end: (tokens.ends[at] as number) - passage.origin,
        };
    }
  }
  return undefined;
}
