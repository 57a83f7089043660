/** What a draft tells of a name in its clause: with what is put in beside the name, and without. */
import type { ClaimOf } from '../../model/assertion.ts';
import type { Passage } from '../../text/passages.ts';
import { isDashSign, isWord, shapes, signOf } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { tokensOf } from '../evidence/around.ts';
import { clauseLimits } from '../limits.ts';
import { clauseEnds, denials, manyDo, rowWords, untelling } from './slots.en.ts';

/** What the clause of a name tells. */
export interface Clause {
  /** Stems with their weights, those of the name aside. */
  readonly stems: ReadonlyMap<number, number>;
  /** Summed weight of them. */
  readonly weight: number;
  /** Stems of the names and numbers among them. */
  readonly specific: ReadonlySet<number>;
  /** Stems of the numbers among those. */
  readonly numbers: readonly number[];
  /** Hashes of its words that tell one of a row from another. */
  readonly rows: readonly number[];
  /** Whether it says that something is not so. */
  readonly isDenied: boolean;
  /** Whether it says that somebody did so too. */
  readonly isOfMore: boolean;
}

/** What the claim's clause tells, then the same without what is put in beside the name; none where that is too little, or told of many alike. */
export function clausesOf(claim: ClaimOf<'name'>, weights: ReadonlyMap<number, number>): readonly Clause[] {
  const { passage } = claim;
  const { first, last } = tokensOf(claim);
  let [from, to] = [first, last + 1];
  while (from > passage.first && !isBound(passage, from - 1)) from--;
  while (to < passage.end && !isBound(passage, to)) to++;
  const whole = clauseIn(claim, from, to, to, to, weights);
  const after = afterPutIn(passage, last + 1, to);
  if (after <= last + 1) return whole ? [whole] : [];
  const core = clauseIn(claim, from, last + 1, after, to, weights);
  return [whole, core].filter((clause) => clause !== undefined);
}

/** What is told from one token to another, and from there to a third and a fourth. */
function clauseIn(
  claim: ClaimOf<'name'>,
  from: number,
  till: number,
  again: number,
  to: number,
  weights: ReadonlyMap<number, number>,
): Clause | undefined {
  const { passage } = claim;
  const { tokens } = passage;
  const { first, last } = tokensOf(claim);
  const stems = new Map<number, number>();
  const specific = new Set<number>();
  const rows: number[] = [];
  const numbers: number[] = [];
  let weight = 0;
  let [isDenied, isOfMore] = [false, false];
  for (let at = from; at < to; at++) {
    if (at === till) at = again;
    if (at >= to) break;
    const word = tokens.words[at] as number; // in range, as all here
    if (manyDo.has(word)) return undefined;
    if (rowWords.has(word)) rows.push(tokens.hashes[at] as number);
    isDenied ||= denials.has(word);
    isOfMore ||= more.has(word);
    const stem = passage.stems[at - passage.first] as number;
    if (stem === 0 || (at >= first && at <= last) || stems.has(stem) || untelling.has(word)) continue;
    const own = weights.get(stem) ?? 1;
    stems.set(stem, own);
    weight += own;
    const shape = tokens.shapes[at] as number;
    const isNumber = startsWithDigit(passage, at);
    if (isNumber ? isSmall(passage, at) : shape === shapes.lower || at === passage.first) continue;
    specific.add(stem);
    if (isNumber) numbers.push(stem);
  }
  return stems.size < clauseLimits.told ? undefined : { stems, weight, specific, numbers, rows, isDenied, isOfMore };
}

/** Where another clause begins: "but", a semicolon, and "and" after a comma. */
function isBound({ tokens, first }: Passage, at: number): boolean {
  if (!isWord(tokens, at)) {
    const sign = signOf(tokens, at);
    return sign === SEMICOLON || sign === COLON || tokens.shapes[at] === shapes.break;
  }
  const word = tokens.words[at] as number;
  return clauseEnds.has(word) || (joins.has(word) && at > first && signOf(tokens, at - 1) === COMMA);
}

/** The token after what stands between two commas or dashes from here on: "Keller, the mayor of Leith," and "Keller, who"; the same where nothing does. */
function afterPutIn({ tokens }: Passage, from: number, to: number): number {
  if (from >= to || isWord(tokens, from)) return from;
  const sign = signOf(tokens, from);
  if (sign !== COMMA && !isDashSign(sign)) return from;
  for (let at = from + 1; at < to; at++) if (!isWord(tokens, at) && signOf(tokens, at) === sign) return at + 1;
  return from;
}

const joins = wordSet('and');
/** What is told of others as well. */
const more = wordSet('also too');

/** A number of one digit and the score of a set of tennis: many have them. */
function isSmall({ tokens }: Passage, at: number): boolean {
  const start = tokens.starts[at] as number;
  const length = (tokens.ends[at] as number) - start;
  return length < 2 || (length === SET && tokens.text.charAt(start + 1) === '-');
}

/** Letters of "6-4". */
const SET = 3;

function startsWithDigit({ tokens }: Passage, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[at] as number);
  return code >= ZERO && code <= NINE;
}

const ZERO = 0x30;
const NINE = 0x39;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;

/** Whether a passage says that something is not so. */
export function isDenying({ tokens, first, end }: Passage): boolean {
  for (let at = first; at < end; at++) if (denials.has(tokens.words[at] as number)) return true;
  return false;
}
