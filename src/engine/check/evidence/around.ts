/** What two sentences share around a value of each: the same statement with something else in its place. */
import { commonWords } from '../../lexicon/lookUp.ts';
import type { Passage } from '../../text/passages.ts';
import type { Placed } from '../../text/placed.ts';
import { isWord, shapes, signOf, type TokenTable } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';

/** What two sentences share on one side of a place, without a break. */
export interface SharedSide {
  /** Telling words and numbers; counted as far as {@link MOST}. */
  readonly telling: number;
  /** Whether both clauses end there: nothing on this side tells them apart. */
  readonly whole: boolean;
  /** Whether it is all that the first of the two sentences has on this side. */
  readonly all: boolean;
  /** Whether it ends with two names, so that the one speaks of somebody else than the other. */
  readonly others: boolean;
}

/** What two places have in common on either side. */
export interface Shared {
  readonly before: SharedSide;
  readonly after: SharedSide;
}

/** No more is counted. */
const MOST = 6;

/** What stands around the two alike. */
export function sharedAround(one: Placed, other: Placed): Shared {
  const a = tokensOf(one);
  const b = tokensOf(other);
  return { before: run(one, other, a.first - 1, b.first - 1, -1), after: run(one, other, a.last + 1, b.last + 1, 1) };
}

/** Telling words on both sides. */
export function tellingIn({ before, after }: Shared): number {
  return before.telling + after.telling;
}

/** Whether the two have something in common on either side, or end alike there. */
export function isEnclosed({ before, after }: Shared): boolean {
  return (before.telling > 0 || before.whole) && (after.telling > 0 || after.whole);
}

/** How many telling words of the one's clause are in the other's too, in whatever order. */
export function sharedInClause(one: Placed, other: Placed): number {
  const theirs = stemsOfClause(other);
  let shared = 0;
  for (const stem of stemsOfClause(one)) if (theirs.has(stem)) shared++;
  return shared;
}

/** Whether a telling word of the one's sentence is in the clause of `mine` and not in that of `theirs`: "Hull" of "400 jobs in Leith and 120 in Hull". */
export function isToldApart({ passage }: Placed, mine: Placed, theirs: Placed): boolean {
  const own = stemsOfClause(mine);
  const others = stemsOfClause(theirs);
  for (const stem of passage.stems) if (stem !== 0 && own.has(stem) && !others.has(stem)) return true;
  return false;
}

/** Stems of the telling words between the marks and joining words on either side of the place, without those of the place itself. */
export function stemsOfClause(placed: Placed): ReadonlySet<number> {
  const { passage } = placed;
  const { first, last } = tokensOf(placed);
  const stems = new Set<number>();
  for (let i = first - 1; !isEdge(passage, i); i--) stems.add(passage.stems[i - passage.first] as number);
  for (let i = last + 1; !isEdge(passage, i); i++) stems.add(passage.stems[i - passage.first] as number);
  stems.delete(0);
  return stems;
}

/** First and last token of the words in question. */
export function tokensOf({ inPassage, passage }: Placed): { readonly first: number; readonly last: number } {
  const { end, first, origin, tokens } = passage;
  let at = first;
  let to = end - 1;
  while (at < to) {
    const middle = (at + to) >> 1;
    if ((tokens.starts[middle] as number) - origin < inPassage.start) at = middle + 1;
    else to = middle;
  }
  let last = at;
  while (last < end - 1 && (tokens.ends[last] as number) - origin < inPassage.end) last++;
  return { first: at, last };
}

/**
 * What tells the words on either side of a place, whose clause may begin or end there. Two places that {@link isEnclosed}
 * holds for have the same.
 */
export function keyAround(placed: Placed): number {
  const { passage } = placed;
  const { first, last } = tokensOf(placed);
  return (Math.imul(keyAt(passage, first - 1, -1), SPREAD) + keyAt(passage, last + 1, 1)) | 0;
}

/** The next word's stem, or the word itself where it has none; {@link EDGE} where the clause ends. */
function keyAt(passage: Passage, from: number, step: 1 | -1): number {
  const at = skip(passage, from, step);
  if (isEdge(passage, at)) return EDGE;
  const { first, stems, tokens } = passage;
  return (stems[at - first] as number) || (tokens.hashes[at] as number); // within the passage
}

const EDGE = 0;
/** An odd number, so that the two sides of a key are not mixed up. */
const SPREAD = 0x9e3779b1;

/** Each under all its keys, so that few are looked at; {@link keyAround} gives such keys. */
export function indexByKeys<Each>(
  list: readonly Each[],
  keysOf: (each: Each) => readonly number[],
): ReadonlyMap<number, readonly Each[]> {
  const made = new Map<number, Each[]>();
  for (const each of list)
    for (const key of keysOf(each)) {
      const alike = made.get(key);
      if (alike) alike.push(each);
      else made.set(key, [each]);
    }
  return made;
}

function run({ passage: one }: Placed, { passage: other }: Placed, from: number, to: number, step: 1 | -1): SharedSide {
  let telling = 0;
  let whole = false;
  let others = false;
  let at = from;
  let there = to;
  while (telling < MOST) {
    at = skip(one, at, step);
    there = skip(other, there, step);
    const ends = isEdge(one, at);
    if (ends !== isEdge(other, there)) break;
    whole ||= ends;
    // "Lee has 248 points, Brandt 190" goes on past its comma; what stands behind "Brandt, " is said beside.
    if ((ends && telling === 0) || !isIn(one, at) || !isIn(other, there)) break;
    if (!isSame(one, at, other, there)) {
      others = isName(one, at) && isName(other, there);
      break;
    }
    if ((one.stems[at - one.first] as number) !== 0) telling++;
    at += step;
    there += step;
  }
  return { telling, whole, all: !isIn(one, at), others };
}

/** Whether the token is a word in capitals that is no usual one at the head of a sentence. */
function isName({ first, tokens }: Passage, at: number): boolean {
  const shape = tokens.shapes[at] as number; // the caller's own index
  if (shape === shapes.lower || shape > shapes.dotted) return false;
  return at > first || !commonWords.has(tokens.hashes[at] as number);
}

function isIn({ first, end }: Passage, at: number): boolean {
  return at >= first && at < end;
}

function isSame(one: Passage, at: number, other: Passage, there: number): boolean {
  if (one.tokens.shapes[at] === shapes.punctuation) return signOf(one.tokens, at) === signOf(other.tokens, there);
  if (one.tokens.hashes[at] === other.tokens.hashes[there]) return true;
  const stem = one.stems[at - one.first] as number;
  return stem !== 0 && stem === other.stems[there - other.first];
}

/** Past words that may be added to a sentence and leave it the same. */
function skip({ first, end, tokens }: Passage, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= first && at < end && added.has(tokens.words[at] as number)) at += step;
  return at;
}

const added = wordSet('a an the also his her its their');

/** Whether a clause ends or begins at the token: the passage does, or a mark or a word between clauses stands there. */
export function isEdge({ first, end, tokens }: Passage, at: number): boolean {
  if (at < first || at >= end) return true;
  if (isWord(tokens, at)) return joins.has(tokens.words[at] as number);
  return tokens.shapes[at] === shapes.punctuation && isMark(tokens, at);
}

const joins = wordSet('and but while as when although though because who which after before');

/** "," ";" ":" "(" ")" "." and dashes that stand free; not the "-" of "two-thirds" and of "118-109". */
function isMark(tokens: TokenTable, at: number): boolean {
  const sign = signOf(tokens, at);
  if (sign === 0x2d || sign === 0x2013) return (tokens.starts[at] as number) > (tokens.ends[at - 1] ?? -1);
  return MARKS.has(sign);
}

const MARKS: ReadonlySet<number> = new Set([0x2c, 0x2e, 0x3a, 0x3b, 0x28, 0x29, 0x2014, 0x21, 0x3f]);
