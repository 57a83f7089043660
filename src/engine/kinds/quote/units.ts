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

/** The words of a quotation or a passage, as they are compared. */
export interface Units {
  readonly units: readonly Unit[];
  /** Indexes of units before which the writer shows that words are left out: "…", "...", "[...]". */
  readonly ellipses: ReadonlySet<number>;
  /** Every word once. */
  readonly words: ReadonlySet<string>;
  /** The words outside brackets, without anything between them. */
  readonly joined: string;
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
  let joined = '';
  for (const each of units) {
    words.add(each.word);
    if (!each.bracketed) joined += each.word;
  }
  return { units, ellipses, words, joined };
}

function pushWord(units: Unit[], tokens: TokenTable, folded: string, index: number, bracketed: boolean): void {
  if (tokens.shapes[index] === shapes.number) {
    units.push(unit(tokens, folded.replaceAll(',', ''), index, index, bracketed));
    return;
  }
  const start = tokens.starts[index] as number; // in range
  const end = tokens.ends[index] as number;
  for (const { word, contracted, filler } of formsAt(tokens, index, folded))
    units.push({ word, start, end, contracted, bracketed, filler });
}

/** A folded word as it is compared; a contraction gives two. */
type Form = Pick<Unit, 'word' | 'contracted' | 'filler'>;

/** By the folded word: a few thousand fill the news. Emptied when full: it only saves work. */
const knownForms = new Map<string, readonly Form[]>();
const MOST_FORMS = 20_000;

/** By the number of a word that the vocabulary knows, which most are. */
const formsOfKnown: (readonly Form[] | undefined)[] = [];

function formsAt(tokens: TokenTable, index: number, folded: string): readonly Form[] {
  const word = tokens.shapes[index] === shapes.possessive ? 0 : (tokens.words[index] as number); // in range
  if (word === 0) return formsOf(folded);
  formsOfKnown[word] ??= readForms(folded);
  return formsOfKnown[word];
}

function formsOf(folded: string): readonly Form[] {
  const before = knownForms.get(folded);
  if (before) return before;
  if (knownForms.size >= MOST_FORMS) knownForms.clear();
  const forms = readForms(folded);
  knownForms.set(folded, forms);
  return forms;
}

function readForms(folded: string): readonly Form[] {
  const whole = contractions.get(folded);
  if (whole) return whole.map((word) => form(word, true));
  const apostrophe = folded.endsWith("n't") ? folded.length - 3 : folded.lastIndexOf("'");
  const ending = apostrophe > 0 ? contractedEndings.get(folded.slice(apostrophe)) : undefined;
  if (ending === undefined) return [form(folded, folded === "'s")];
  return [form(folded.slice(0, apostrophe), true), form(ending, true)];
}

function form(word: string, contracted: boolean): Form {
  return { word: plainSpelling(word), contracted, filler: fillers.has(word) };
}

function unit(tokens: TokenTable, word: string, first: number, last: number, bracketed: boolean): Unit {
  const start = tokens.starts[first] as number; // in range, as is the last
  return { ...form(word, false), start, end: tokens.ends[last] as number, bracketed };
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
