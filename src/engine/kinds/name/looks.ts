/** What a word looks like where names are sought: its traits, its capital, whether it can be part of a name. */
import { givenNameWords, isDemonymWord, isPlaceWord } from '../../lexicon/lookUp.ts';
import { shapes, signOf, type TokenTable, tokenFolded } from '../../text/tokens.ts';
import { declareWord } from '../../text/vocabulary.ts';
import { traits, traitsOf } from './traits.en.ts';

const US = declareWord('us');
const WHO = declareWord('who');

/** What the word at `index` is known for; 0 for what is no word. */
export function traitsAt(tokens: TokenTable, index: number): number {
  const word = tokens.words[index] as number;
  // "US" and "WHO" are names, "us" and "who" are not.
  if ((word === US || word === WHO) && tokens.shapes[index] === shapes.caps) return 0;
  return traitsOf.get(word);
}

/** Whether the token is written as names are: "Russia", "NATO", "iPhone", "G7", "U.S.", "J." */
export function isCapitalised(tokens: TokenTable, index: number): boolean {
  const shape = tokens.shapes[index] as number;
  if (shape === shapes.capital || shape === shapes.caps || shape === shapes.mixed) return true;
  if (shape !== shapes.alnum && shape !== shapes.dotted) return false;
  const sign = signOf(tokens, index);
  return sign < 128 ? sign >= 65 && sign <= 90 : tokenFolded(tokens, index).charCodeAt(0) !== sign;
}

/** Whether the token may be a word of a name: with a capital, and neither a connector nor a day or month. */
export function isNamePart(tokens: TokenTable, index: number): boolean {
  return isCapitalised(tokens, index) && (traitsAt(tokens, index) & (traits.function | traits.calendar)) === 0;
}

/** Whether tokens `start` to `last` begin a person: they end with a first name, or are a title alone. */
export function isPersonSoFar(tokens: TokenTable, start: number, last: number): boolean {
  return (
    givenNameWords.has(tokens.hashes[last] as number) ||
    ((traitsAt(tokens, start) & traits.title) !== 0 && last === start)
  );
}

/** A country or nationality, so that "Ukraine-Russia" is two names and "Jean-Luc" one. */
export function isNation(tokens: TokenTable, index: number): boolean {
  const hash = tokens.hashes[index] as number;
  return isPlaceWord(hash) || isDemonymWord(hash);
}
