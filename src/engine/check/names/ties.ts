/** To whom a sentence ties each of its words: "Keller, who met Sand, resigned" has Keller resign. */
import type { Passage } from '../../text/passages.ts';
import { isDashSign, isWord, shapes, signOf } from '../../text/tokens.ts';
import { tieWeights } from '../weights.ts';
import { clauseEnds, clauseJoins } from './slots.en.ts';
import { bothWords, ofAnybody } from './ties.en.ts';

/** One of whom the sentence speaks: by name, or by a word that stands for one. */
export interface Mentioned {
  /** Its tokens, the last included. */
  readonly first: number;
  readonly last: number;
  readonly isNamed: boolean;
}

/** Persons and things do what is told; at places it happens. */
export type TieManner = 'does' | 'holds';

/** Taken for each word and each of those it is tied to; `strength` is 1 right beside the name and less further off. */
type Take<Each> = (token: number, to: Each, strength: number) => void;

/** What is put in beside a name: the tokens of its two marks. */
interface PutIn {
  readonly open: number;
  readonly close: number;
}

/** Tokens of what may be put in. */
const LONGEST = 25;

/**
 * Ties each telling word of a passage to those it may be told of: to whoever stands nearest before it and after it, less
 * the more lies between; what is put in beside a name is no part of what goes on behind it. `mentions` in text order and of one sort.
 */
export function tieWords<Each extends Mentioned>(
  passage: Passage,
  mentions: readonly Each[],
  manner: TieManner,
  take: Take<Each>,
): void {
  if (mentions.length === 0) return;
  const { end, first, stems } = passage;
  const putIns = putInsOf(passage, mentions);
  const groups = groupsOf(passage, mentions, manner, putIns);
  const give = (token: number, at: number, strength: number): void => {
    const group = groups[at] as number; // one for each mention
    for (let i = group; i < groups.length && groups[i] === group; i++) take(token, mentions[i] as Each, strength);
  };
  let next = 0;
  for (let token = first; token < end; token++) {
    while (next < mentions.length && (mentions[next] as Each).last < token) next++; // in range, as below
    if (stems[token - first] === 0 || isOfAnybody(passage, token)) continue;
    const right = mentions[next];
    if (right && right.first <= token) continue;
    const before = lastOutside(mentions, next - 1, token, putIns);
    const left = mentions[before];
    const back = left && between(passage, left.last + 1, token, putIns);
    const ahead = right && between(passage, token + 1, right.first, putIns);
    if (manner === 'holds') {
      if (back)
        give(
          token,
          before,
          (tieWeights.afterPlace * tieWeights.behindHeld ** back.bounds) / (1 + back.words / tieWeights.fadesHeld),
        );
      if (ahead) give(token, next, tieWeights.behindHeld ** ahead.bounds / (1 + ahead.words / tieWeights.fadesHeld));
    } else if (back && ahead && back.bounds + ahead.bounds === 0) {
      // "Keller sued Sand": it is told of both.
      const strength = 1 / (1 + Math.min(back.words, ahead.words) / tieWeights.fades);
      give(token, before, strength);
      give(token, next, strength);
    } else {
      if (back) give(token, before, tieWeights.behind ** back.bounds / (1 + back.words / tieWeights.fades));
      if (ahead && !back) give(token, next, tieWeights.behind ** ahead.bounds / (1 + ahead.words / tieWeights.fades));
      if (ahead && back) {
        const share = ahead.bounds === 0 ? 1 : tieWeights.second;
        give(
          token,
          next,
          (share * tieWeights.behindBefore ** ahead.bounds) / (1 + ahead.words / tieWeights.fadesBefore),
        );
      }
    }
  }
}

/** "Year" and a number of one digit: many things are counted so, and every match has a score. */
function isOfAnybody({ tokens }: Passage, at: number): boolean {
  if (tokens.shapes[at] === shapes.number) return (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1;
  return ofAnybody.has(tokens.words[at] as number);
}

/** The last mention up to `from` that is not part of what is put in and over before the token; -1 for none. */
function lastOutside(mentions: readonly Mentioned[], from: number, token: number, putIns: readonly PutIn[]): number {
  for (let at = from; at >= 0; at--) {
    const { first, last } = mentions[at] as Mentioned; // in range
    if (!putIns.some(({ open, close }) => open < first && last < close && close < token)) return at;
  }
  return -1;
}

/** How many tokens and how many bounds of clauses stand from one token to another, without what is put in there. */
function between(
  passage: Passage,
  from: number,
  to: number,
  putIns: readonly PutIn[],
): { readonly words: number; readonly bounds: number } {
  let [words, bounds] = [0, 0];
  let wasBound = false;
  for (let at = from; at < to; at++) {
    const over = putIns.find(({ open, close }) => open === at && close < to);
    if (over) {
      at = over.close;
      wasBound = false;
      continue;
    }
    words++;
    const isBound = isBoundAt(passage, at);
    if (isBound && !wasBound) bounds++;
    wasBound = isBound;
  }
  return { words, bounds };
}

function isBoundAt({ tokens }: Passage, at: number): boolean {
  if (isWord(tokens, at)) {
    const word = tokens.words[at] as number; // the caller stays within the passage
    return clauseJoins.has(word) || clauseEnds.has(word);
  }
  const sign = signOf(tokens, at);
  return (
    sign === COMMA || sign === SEMICOLON || sign === COLON || sign === OPEN || sign === CLOSE || isFreeDash(tokens, at)
  );
}

function isFreeDash(tokens: Passage['tokens'], at: number): boolean {
  return isDashSign(signOf(tokens, at)) && (tokens.starts[at] as number) > (tokens.ends[at - 1] ?? -1);
}

/** "Keller (who met Sand) resigned", "Keller – once a friend of Sand – resigned", "Keller, who met Sand, resigned". */
function putInsOf(passage: Passage, mentions: readonly Mentioned[]): readonly PutIn[] {
  const { end, first, tokens } = passage;
  const found: PutIn[] = [];
  for (let open = first; open < end; open++) {
    if (isWord(tokens, open)) continue;
    const sign = signOf(tokens, open);
    const isDash = isFreeDash(tokens, open);
    const isComma = sign === COMMA;
    if (!isDash && sign !== OPEN && !(isComma && isBeside(passage, open, mentions))) continue;
    const close = closeOf(passage, open, isDash ? undefined : sign === OPEN ? CLOSE : COMMA);
    if (close < 0 || (isComma && !goesOn(passage, close + 1))) continue;
    found.push({ open, close });
    if (!isComma) open = close;
  }
  return found;
}

/** Whether a name ends before the comma, and after it no other begins: "Keller, the mayor". */
function isBeside({ end, tokens }: Passage, comma: number, mentions: readonly Mentioned[]): boolean {
  if (!mentions.some(({ last }) => last === comma - 1) || comma + 1 >= end) return false;
  const shape = tokens.shapes[comma + 1];
  return shape === shapes.lower || shape === shapes.number;
}

/** The mark that closes it, a free dash where none is given; -1 where none is near. */
function closeOf({ end, tokens }: Passage, open: number, sign: number | undefined): number {
  for (let at = open + 1; at < end && at <= open + LONGEST; at++)
    if (sign === undefined ? isFreeDash(tokens, at) : !isWord(tokens, at) && signOf(tokens, at) === sign) return at;
  return -1;
}

/** Whether the clause before goes on at the token with its verb: not "Keller, the mayor, and Sand". */
function goesOn({ end, tokens }: Passage, at: number): boolean {
  if (at >= end || tokens.shapes[at] !== shapes.lower) return false;
  const word = tokens.words[at] as number;
  return !clauseJoins.has(word) && !clauseEnds.has(word);
}

/**
 * For each mention the first of those of whom the same is told: "Keller, Ray and Sand resigned", and of persons and things
 * all in one clause, "Keller met Sand".
 */
function groupsOf(
  passage: Passage,
  mentions: readonly Mentioned[],
  manner: TieManner,
  putIns: readonly PutIn[],
): readonly number[] {
  const groups: number[] = [];
  for (const [at, { first, isNamed }] of mentions.entries()) {
    const before = mentions[at - 1];
    const isOne =
      before !== undefined &&
      ((isNamed && before.isNamed && isJoined(passage, before.last + 1, first)) ||
        (manner === 'does' && between(passage, before.last + 1, first, putIns).bounds === 0));
    groups.push(isOne ? (groups[at - 1] as number) : at);
  }
  return groups;
}

/** Whether nothing but "and" or a comma stands from the one token to the other, and a word at most. */
function isJoined({ tokens }: Passage, from: number, to: number): boolean {
  let [joins, others] = [0, 0];
  for (let at = from; at < to; at++) {
    const isJoin = isWord(tokens, at) ? bothWords.has(tokens.words[at] as number) : signOf(tokens, at) === COMMA;
    if (isJoin) joins++;
    else others++;
  }
  return joins > 0 && others <= 1;
}

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
