/**
 * Cues: which tokens a kind has to look at. Each kind declares once what its mentions can begin with; the tokeniser then
 * notes it at each token as one bit, and a passage in which no token has the bit is not walked for that kind at all.
 */
import { invariant } from '../base/never.ts';
import type { Shape, shapes } from './shapes.ts';
import { declareWord, markWord } from './vocabulary.ts';

/** One bit of what a token table and a passage have as `cues`. */
export type Cue = number;

/** What a kind's mentions can begin with. */
export interface CueTokens {
  /** Folded words, whatever their shape. */
  readonly words?: readonly string[];
  /** Shapes other than those that nearly all words have. */
  readonly shapes?: readonly Exclude<Shape, typeof shapes.lower | typeof shapes.capital | typeof shapes.possessive>[];
  /** Punctuation, by its code unit. */
  readonly signs?: readonly number[];
}

/** Cues by shape and by the code unit of a sign; those of words are their marks in the vocabulary. */
export const cuesOfShapes = new Uint8Array(0x10);
export const cuesOfSigns = new Uint8Array(0x10000);

let defined = 0;

/** Declares what a kind has to look at. Call at module level only. */
export function defineCue({ words = [], shapes = [], signs = [] }: CueTokens): Cue {
  const cue = 1 << defined++;
  invariant(cue < 0x100, 'a token has room for eight cues');
  for (const shape of shapes) add(cuesOfShapes, shape, cue);
  for (const sign of signs) add(cuesOfSigns, sign, cue);
  for (const word of words) markWord(declareWord(word), cue);
  return cue;
}

function add(column: Uint8Array, at: number, cue: Cue): void {
  invariant(at < column.length, 'a cue stands in its column');
  column[at] = (column[at] as number) | cue;
}
