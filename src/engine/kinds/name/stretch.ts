/** Headlines that lost their line: "GOLF - MARLOW LEADS IN LEITH Ann Reed LEITH 1996-08-23 Tom Marlow led ...". */
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable } from '../../text/tokens.ts';
import { findInHeadline, isHeadline } from './headline.ts';
import type { Emit } from './piece.ts';

/** Words in capitals from which on a stretch of them is a headline. */
const WORDS = 4;

/**
 * Emits the names of the headline in capitals that begins at `at` in the passage and gives the token after it; `at` where
 * none begins. Numbers may stand in it only at the head of the passage: elsewhere they are those of a table.
 */
export function findInStretch({ tokens, first, end }: Passage, at: number, emit: Emit): number {
  const stop = endOfStretch(tokens, at, end, at === first);
  if (stop === at) return at;
  const stretch = { tokens, first: at, end: stop };
  if (!isHeadline(stretch)) return at;
  findInHeadline(stretch, emit);
  return stop;
}

function endOfStretch(tokens: TokenTable, at: number, end: number, isHead: boolean): number {
  let words = 0;
  let i = at;
  for (; i < end; i++) {
    const shape = tokens.shapes[i] as number;
    if (shape === shapes.caps || shape === shapes.dotted || isLetter(tokens, i)) words++;
    else if (shape === shapes.number) {
      if (isIsoDate(tokens, i)) break;
      if (!isHead || tokens.shapes[i + 1] === shapes.number) return at;
    } else if (shape < shapes.possessive || shape === shapes.break) break;
  }
  // What stands before the next words belongs to them: the bracket that they are in.
  while (i > at && signOf(tokens, i - 1) === 0x28) i--;
  return words < WORDS ? at : i;
}

function isLetter(tokens: TokenTable, at: number): boolean {
  return tokens.shapes[at] === shapes.capital && (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1;
}

/** The "1996" of "1996-08-23". */
function isIsoDate(tokens: TokenTable, at: number): boolean {
  return (tokens.ends[at] as number) - (tokens.starts[at] as number) === 4 && signOf(tokens, at + 1) === 0x2d;
}
