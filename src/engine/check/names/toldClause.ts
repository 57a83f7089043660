/** What a clause tells around the slot of a name: its telling words, and which of them are no other's. */
import type { Passage } from '../../text/passages.ts';
import { isWord, shapes, signOf } from '../../text/tokens.ts';
import { tellingLimits } from '../limits.ts';
import { clauseEnds, clauseJoins, denials, doubts, manyDo, rowWords, untelling } from './slots.en.ts';
import { type Slot, SPEECH } from './slots.ts';

/** What a draft tells of a name. */
export interface ToldClause {
  /** Stems with their weights. */
  readonly stems: ReadonlyMap<number, number>;
  /** Summed weight of them. */
  readonly weight: number;
  /** Stems of the names and numbers among them. */
  readonly specific: readonly number[];
  /** The first few stems after the verb, where that follows the name. */
  readonly nearest: readonly number[];
}

/** What is told of the name with these tokens; `undefined` where it is denied or doubted. */
export function toldClause(
  passage: Passage,
  first: number,
  last: number,
  slot: Slot,
  weightOf: (stem: number) => number,
): ToldClause | undefined {
  const stems = new Map<number, number>();
  const specific: number[] = [];
  const nearest: number[] = [];
  const { tokens } = passage;
  const isSaid = slot.word === SPEECH;
  const isVerbAfter = slot.at > last && slot.kind !== 'owner';
  const doubt = isSaid ? denials : doubts;
  let weight = 0;
  let isDoubted = false;
  const add = (at: number): void => {
    const word = tokens.words[at] as number; // in range, as all here
    isDoubted ||= doubt.has(word) || manyDo.has(word);
    const stem = passage.stems[at - passage.first] as number;
    if (stem === 0 || untelling.has(word) || stems.has(stem) || (at >= first && at <= last)) return;
    if (at === slot.at && isSaid) return;
    const shape = tokens.shapes[at] as number;
    if (shape === shapes.number || (shape !== shapes.lower && at > passage.first)) specific.push(stem);
    if (isVerbAfter && at > slot.at && nearest.length < tellingLimits.nearest) nearest.push(stem);
    const own = weightOf(stem);
    stems.set(stem, own);
    weight += own;
  };
  for (let at = isVerbAfter ? slot.at : last + 1; at < passage.end; at++) {
    if (isEnd(passage, at) || (isJoin(passage, at) && stems.size >= tellingLimits.enough)) break;
    add(at);
  }
  if (!isVerbAfter || stems.size < tellingLimits.enough)
    for (let at = first - 1; at >= passage.first; at--) {
      if (isEnd(passage, at) || (isJoin(passage, at) && stems.size >= tellingLimits.enough)) break;
      add(at);
    }
  return isDoubted ? undefined : { stems, weight, specific, nearest };
}

/** All stems of the clause of a source around the slot of a name; `undefined` where it is denied or doubted. */
export function clauseAround(
  passage: Passage,
  first: number,
  last: number,
  slot: Slot,
): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  const { tokens } = passage;
  const isSaid = slot.word === SPEECH;
  const doubt = isSaid ? denials : doubts;
  let isDoubted = false;
  const add = (at: number): void => {
    isDoubted ||= doubt.has(tokens.words[at] as number);
    found.add(passage.stems[at - passage.first] as number);
  };
  const from = slot.at > last && slot.kind !== 'owner' ? slot.at : last + 1;
  // What is said goes on in the sentences of a quotation; "rose 12% in Hull and 7% in Leith" tells of each place by itself.
  const isOver = isSaid ? isTurn : slot.word === 0 ? isJoinOrEnd : isEnd;
  for (let at = from; at < passage.end && !isOver(passage, at); at++) add(at);
  for (let at = first - 1; at >= passage.first && !isOver(passage, at); at--) add(at);
  return isDoubted ? undefined : found;
}

/** Hashes of the words of a passage that tell one of a row from another. */
export function rowWordsIn({ tokens, first, end }: Passage): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < end; at++)
    if (rowWords.has(tokens.words[at] as number)) found.push(tokens.hashes[at] as number);
  return found;
}

/** Whether the passage is a sentence with its full stop, and no headline. */
export function isSentence({ tokens, first, end }: Passage): boolean {
  for (let at = end - 1; at >= first && at >= end - 3; at--) if (isStop(signOf(tokens, at))) return true;
  return false;
}

function isStop(sign: number): boolean {
  return sign === 0x2e || sign === 0x3f || sign === 0x21;
}

function isEnd({ tokens }: Passage, at: number): boolean {
  if (isWord(tokens, at)) return clauseEnds.has(tokens.words[at] as number);
  const sign = signOf(tokens, at);
  return sign === 0x3b || sign === 0x3a || isStop(sign) || tokens.shapes[at] === shapes.break;
}

function isJoinOrEnd(passage: Passage, at: number): boolean {
  return isEnd(passage, at) || isJoin(passage, at);
}

function isTurn({ tokens }: Passage, at: number): boolean {
  return isWord(tokens, at) && clauseEnds.has(tokens.words[at] as number);
}

function isJoin({ tokens }: Passage, at: number): boolean {
  if (isWord(tokens, at)) return clauseJoins.has(tokens.words[at] as number);
  const sign = signOf(tokens, at);
  return sign === 0x2c || sign === 0x28 || sign === 0x29 || sign === 0x2014;
}
