/** Roles beside names: "former culture minister", "Ukrainian defense minister". */
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { fold } from '../../text/words.ts';
import { isCapitalised, traitsAt } from './looks.ts';
import { traits } from './traits.en.ts';

const COMMA = 0x2c;
const HYPHEN = 0x2d;

const prizeWords = wordSet('best supporting leading');
const deputies = wordSet('vice deputy');
const FORMER = declareWord('former');
const FIRST = declareWord('first');
const MINISTER = declareWord('minister');
const OF = declareWord('of');
const AND = declareWord('and');
const joins = wordSet('of for');
const joinsRole = wordSet('of the for and');

/** The role in lower case that ends just before token `first`: "Ukrainian defense minister" before "Rustem Umerov". */
export function roleBefore(passage: Passage, first: number): string | undefined {
  const { tokens } = passage;
  const last = first - 1;
  if (last < passage.first || touchesNext(tokens, last)) return undefined;
  if (signOf(tokens, last) === COMMA) return roleWithOf(passage, last) ?? capitalRole(passage, last);
  const known = traitsAt(tokens, last);
  if ((known & traits.role) === 0 || (known & traits.function) !== 0 || tokens.shapes[last] !== shapes.lower)
    return undefined;
  let start = last;
  for (let i = last - 1; i >= passage.first && last - i < 10; i--) {
    const shape = tokens.shapes[i] as number;
    if (shape === shapes.lower) {
      const word = traitsAt(tokens, i);
      // "Bank of England governor".
      if (i > passage.first && joinsName(tokens, i)) continue;
      // "Work and pensions minister".
      if (i > passage.first && start === i + 1 && joinsFields(tokens, i)) {
        start = --i;
        continue;
      }
      if ((word & (traits.roleModifier | traits.role)) === 0) break;
      start = i;
    } else if (
      shape === shapes.punctuation &&
      signOf(tokens, i) === HYPHEN &&
      touchesNext(tokens, i) &&
      i > passage.first &&
      touchesNext(tokens, i - 1)
    )
      continue;
    else if (isCapitalised(tokens, i) && (traitsAt(tokens, i) & traits.function) === 0) start = i;
    else if (isFormer(tokens, i)) start = i;
    else break;
  }
  // "best actress Oscar" is a prize.
  if (start === last && last > passage.first && prizeWords.has(tokens.words[last - 1] as number)) return undefined;
  return foldedText(tokens, Math.max(passage.first, withFormer(tokens, start)), last);
}

/** The "and" of "trade and industry minister". */
function joinsFields(tokens: TokenTable, at: number): boolean {
  const isField = (index: number): boolean =>
    (traitsAt(tokens, index) & (traits.roleModifier | traits.role)) === traits.roleModifier;
  return tokens.words[at] === AND && isField(at + 1) && (traitsAt(tokens, at - 1) & traits.roleModifier) !== 0;
}

/** First token of the role with what says that it is over or of whose deputy: "former US President", "former-President", "vice - captain". */
export function withFormer(tokens: TokenTable, first: number): number {
  if (isFormer(tokens, first - 1)) return first - 1;
  // The small word begins no name.
  if (tokens.words[first] === MINISTER && tokens.words[first - 1] === FIRST) return first - 1;
  const before = signOf(tokens, first - 1) === HYPHEN ? first - 2 : -1;
  return before >= 0 && (isFormer(tokens, before) || deputies.has(tokens.words[before] as number)) ? before : first;
}

/** "Former" opens a sentence with a capital as often as it stands inside one without. */
function isFormer(tokens: TokenTable, at: number): boolean {
  return at >= 0 && tokens.words[at] === FORMER;
}

/** "The president of France, Emmanuel Macron": the role that ends at the comma. */
function roleWithOf(passage: Passage, comma: number): string | undefined {
  const { tokens } = passage;
  for (let i = comma - 1; i >= passage.first && i > comma - 8; i--) {
    const shape = tokens.shapes[i] as number;
    if (shape > shapes.possessive) return undefined;
    const isOffice = isCapitalOffice(tokens, i);
    if (shape !== shapes.lower && !isOffice) continue;
    const known = traitsAt(tokens, i);
    if (known & traits.function) {
      if (!joinsRole.has(tokens.words[i] as number)) return undefined;
      continue;
    }
    if ((known & traits.role) === 0) continue;
    if (i + 1 < comma && !(tokens.words[i + 1] === OF && tokens.shapes[i + 1] === shapes.lower)) return undefined;
    return ledRole(passage, i, comma - 1);
  }
  return undefined;
}

/** "The Culture Secretary, Mark Dunne, spoke": the role in capitals that ends at the comma, where another ends the name. */
function capitalRole(passage: Passage, comma: number): string | undefined {
  const { tokens } = passage;
  const last = comma - 1;
  const isOffice = tokens.shapes[last] === shapes.capital && (traitsAt(tokens, last) & traits.office) !== 0;
  if (last <= passage.first || !isOffice || !endsAtComma(passage, comma + 1)) return undefined;
  return ledRole(passage, last, last);
}

/** The role up to token `last` whose office is token `head`, with the words before it that narrow it, if an article or an owner leads it. */
function ledRole({ tokens, first }: Passage, head: number, last: number): string | undefined {
  let start = head;
  while (
    start > first &&
    tokens.shapes[start - 1] === tokens.shapes[head] &&
    (traitsAt(tokens, start - 1) & (traits.roleModifier | traits.function)) === traits.roleModifier
  )
    start--;
  // "The work and pensions secretary".
  if (start < head && start - 3 >= first && isPairOfFields(tokens, start - 2, tokens.shapes[head] as number))
    start -= 2;
  const before = start - 1;
  const isLed =
    before >= first && (tokens.shapes[before] === shapes.possessive || articles.has(tokens.words[before] as number));
  return isLed ? foldedText(tokens, start, last) : undefined;
}

/** Whether an article or an owner, a word with the shape of the office and "and" lead up to the field after token `at` + 1. */
function isPairOfFields(tokens: TokenTable, at: number, shape: number): boolean {
  const known = traitsAt(tokens, at);
  return (
    tokens.words[at + 1] === AND &&
    tokens.shapes[at] === shape &&
    ((known & traits.roleModifier) !== 0 || (known & (traits.function | traits.role)) === 0) &&
    (tokens.shapes[at - 1] === shapes.possessive || articles.has(tokens.words[at - 1] as number))
  );
}

/** Whether the words in capitals from `first` on end at a comma, and no list goes on after it. */
function endsAtComma({ tokens, end }: Passage, first: number): boolean {
  let i = first;
  while (i < end && i < first + 4 && isCapitalised(tokens, i)) i++;
  return i < end && signOf(tokens, i) === COMMA && i + 1 < end && !isCapitalised(tokens, i + 1);
}

/** The "President" of "the President of France". */
function isCapitalOffice(tokens: TokenTable, at: number): boolean {
  return (
    tokens.shapes[at] === shapes.capital &&
    (traitsAt(tokens, at) & traits.office) !== 0 &&
    tokens.words[at + 1] === OF &&
    tokens.shapes[at + 1] === shapes.lower
  );
}

/** The role between commas after token `last`: "honorary president of the AAM" after "Christopher Purvis". */
export function roleAfter(passage: Passage, last: number): string | undefined {
  const { tokens, end } = passage;
  let at = last + 1;
  if (at + 1 >= end) return undefined;
  const isSaid = copulas.has(tokens.words[at] as number);
  if (!isSaid && signOf(tokens, at) !== COMMA) return undefined;
  at++;
  // "Smith, 34, a teacher, said".
  if (tokens.shapes[at] === shapes.number && signOf(tokens, at + 1) === COMMA) at += 2;
  const start = skipArticle(tokens, at, end);
  if (start >= end || isCapitalisedName(tokens, start) || goesOn.has(tokens.words[start] as number)) return undefined;
  let role = -1;
  let i = start;
  for (; i < end && i < start + 16; i++) {
    const shape = tokens.shapes[i];
    if (shape === shapes.punctuation) {
      const sign = signOf(tokens, i);
      if (sign === HYPHEN && touchesNext(tokens, i)) continue;
      break;
    }
    if (shape === shapes.symbol) break;
    const known = traitsAt(tokens, i);
    if (shape === shapes.lower && known & traits.speech) break;
    if (shape === shapes.lower && known & traits.function) {
      // "Barry Marsh, 51, found out his wife was using it" calls nobody a wife, "critical of the president" no president.
      if (role < 0 && !opensRole.has(tokens.words[i] as number) && !joinsName(tokens, i)) return undefined;
      // "Kickl is interior minister and wants more": no comma ends it.
      if (isSaid && role >= 0 && !inRoles.has(tokens.words[i] as number)) break;
    }
    // "Mayor until 2010" and "elected mayor in 2010" are of another time.
    if (role >= 0 && shape === shapes.number && thenWords.has(tokens.words[i - 1] as number)) return undefined;
    // "Is tired of manager Paul Winter", "is manager Paul Winter's wife", "is mayor material": the office is not what is said.
    const isOfRole = (known & (traits.role | traits.roleModifier | traits.function)) !== 0;
    if (isSaid && !isOfRole && (role < 0 ? shape === shapes.lower : i === role + 1)) return undefined;
    if (shape === shapes.lower && breaksRole.has(tokens.words[i] as number))
      return role < 0 ? undefined : foldedText(tokens, start, i - 1);
    if (role < 0 && (known & traits.role) !== 0) {
      // "In Cuba, Archbishop Tutu said" tells of somebody else.
      if (
        isCapitalised(tokens, i) &&
        i + 1 < end &&
        isCapitalised(tokens, i + 1) &&
        (traitsAt(tokens, i + 1) & traits.function) === 0
      )
        return undefined;
      role = i;
    }
    // A role's head stands near its start: "a man who ..." has none.
    if (role < 0 && i > start + 7) return undefined;
  }
  return role < 0 || i <= start ? undefined : foldedText(tokens, start, i - 1);
}

/** "Kickl is interior minister": what somebody was or became may have been at any time. */
const copulas = wordSet('is becomes remains');
const inRoles = wordSet('of for the former first second');
const thenWords = wordSet('in until till from between to');
/** Small words before the office itself: "his first coach", "then mayor". */
const opensRole = wordSet('the former first second then late');

/** After these a comma ends a part of the sentence and tells nothing of the name before it: "in a revue, Tele-Ho, and playing the emperor". */
const goesOn = wordSet('and or but nor yet so then while as with who which that where when after before');
const breaksRole = wordSet(
  'who whom which that was is has had were are will would have when where while but said says because after before known called named dubbed aged born based',
);

function skipArticle(tokens: TokenTable, at: number, end: number): number {
  let start = at;
  while (start < end && tokens.shapes[start] === shapes.lower && articles.has(tokens.words[start] as number)) start++;
  return start;
}

const articles = wordSet('a an the its his her their our');

/** "University of Leith president": the small word is of a name. */
function joinsName(tokens: TokenTable, at: number): boolean {
  return joins.has(tokens.words[at] as number) && isCapitalised(tokens, at - 1) && isCapitalised(tokens, at + 1);
}

/** "Smith, Jones and Brown" lists people; "Smith, US president" tells a role: a capital there must be followed by a lower-case role soon. */
function isCapitalisedName(tokens: TokenTable, at: number): boolean {
  if (!isCapitalised(tokens, at)) return false;
  for (let i = at; i < at + 5 && i < tokens.count; i++) {
    if (tokens.shapes[i] === shapes.punctuation && signOf(tokens, i) === COMMA) return true;
    if ((traitsAt(tokens, i) & traits.role) !== 0) return false;
  }
  return true;
}

/** The text of tokens `first` to `last`, both included, folded, with single spaces. */
export function foldedText(tokens: TokenTable, first: number, last: number): string {
  return fold(tokens.text.slice(tokens.starts[first], tokens.ends[last])).replace(/\s+/g, ' ');
}
