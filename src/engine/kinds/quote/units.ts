/** The words of a quotation as alignment compares them. */
import { readTokens, shapes, signOf, type TokenTable, tokenFolded } from '../../text/tokens.ts';
import { contractedEndings, contractions, fillers, plainSpelling } from './spelling.en.ts';

/** One word to compare; a contraction gives two with the same place. */
export interface Unit {
  /** Folded, in one spelling. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Part of a contraction, so that "don't" against "do not" is no change of words. */
  readonly contracted: boolean;
  /** Stands in square brackets: the writer's own words. */
  readonly bracketed: boolean;
  /** "er", "um": may be left out without a sign. */
  readonly filler: boolean;
}

export interface Units {
  readonly units: readonly Unit[];
  /** Indexes of units before which the writer shows that words are left out: "…", "...", "[...]". */
  readonly ellipses: ReadonlySet<number>;
  /** Every word once. */
  readonly words: ReadonlySet<string>;
}

/** One claim is laid against many passages and one passage against many claims. Emptied when full: it only saves work. */
const known = new Map<string, Units>();
const FULL = 500;

/** Reads the words of `text`, with what the house rules for ellipses and brackets allow. */
export function readUnits(text: string): Units {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= FULL) known.clear();
  const units = readNewUnits(text);
  known.set(text, units);
  return units;
}

function readNewUnits(text: string): Units {
  const tokens = readTokens(text);
  const units: Unit[] = [];
  const ellipses = new Set<number>();
  let bracketed = false;
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shapes[i] as number; // in range
    if (shape === shapes.punctuation) {
      const sign = signOf(tokens, i);
      if (sign === 0x2026 || isDots(tokens, i)) ellipses.add(units.length);
      else if (sign === 0x5b) {
        const joined = joinedEnd(tokens, i);
        if (joined > 0) {
          // "[T]he" is "The".
          units.push(unit(tokens, tokenFolded(tokens, i + 1) + tokenFolded(tokens, joined), i, joined, bracketed));
          i = joined;
        } else bracketed = true;
      } else if (sign === 0x5d) bracketed = false;
      continue;
    }
    if (shape === shapes.break) continue;
    const start = tokens.starts[i] as number;
    if (shape === shapes.symbol) {
      const sign = text.charAt(start);
      if (sign !== '+' && sign !== '=') units.push(unit(tokens, sign, i, i, bracketed));
      continue;
    }
    const folded = shape === shapes.possessive ? "'s" : tokenFolded(tokens, i);
    if (folded === 'per' && tokenFolded(tokens, i + 1) === 'cent') {
      units.push(unit(tokens, '%', i, i + 1, bracketed));
      i++;
      continue;
    }
    pushWord(units, tokens, folded, i, bracketed);
  }
  const words = new Set<string>();
  for (const { word } of units) words.add(word);
  return { units, ellipses, words };
}

function pushWord(units: Unit[], tokens: TokenTable, folded: string, index: number, bracketed: boolean): void {
  const whole = contractions.get(folded);
  if (whole) {
    for (const word of whole) units.push(unit(tokens, word, index, index, bracketed, true));
    return;
  }
  const apostrophe = folded.endsWith("n't") ? folded.length - 3 : folded.lastIndexOf("'");
  const ending = apostrophe > 0 ? contractedEndings.get(folded.slice(apostrophe)) : undefined;
  if (ending !== undefined) {
    units.push(unit(tokens, folded.slice(0, apostrophe), index, index, bracketed, true));
    units.push(unit(tokens, ending, index, index, bracketed, true));
  } else units.push(unit(tokens, folded, index, index, bracketed, folded === "'s"));
}

function unit(
  tokens: TokenTable,
  word: string,
  first: number,
  last: number,
  bracketed: boolean,
  contracted = false,
): Unit {
  return {
    word: plainSpelling(tokens.shapes[first] === shapes.number ? word.replaceAll(',', '') : word),
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    contracted,
    bracketed,
    filler: fillers.has(word),
  };
}

/** Two full stops or more in a row. */
function isDots(tokens: TokenTable, index: number): boolean {
  if (signOf(tokens, index) !== 46 || signOf(tokens, index + 1) !== 46) return false;
  return (tokens.starts[index + 1] as number) - (tokens.ends[index] as number) <= 1;
}

/** Last token of "[T]he": one or more letters in brackets that touch a word; 0 where it is no such thing. */
function joinedEnd(tokens: TokenTable, bracket: number): number {
  const rest = bracket + 3;
  const joined =
    signOf(tokens, bracket + 2) === 0x5d &&
    (tokens.shapes[rest] ?? shapes.break) <= shapes.alnum &&
    tokens.ends[bracket + 2] === tokens.starts[rest] &&
    (tokens.shapes[bracket + 1] as number) <= shapes.alnum;
  return joined ? rest : 0;
}
