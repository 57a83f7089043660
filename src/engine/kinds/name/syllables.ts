/** First names of two syllables with a hyphen between, as Korea and China write them: "Min-ji Seo", "Ban Ki-moon". */
import { commonWords } from '../../lexicon/lookUp.ts';
import { shapes, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { PREFIXES, TAILS } from './joints.en.ts';
import { isNation, traitsAt } from './looks.ts';

/** "Ban Ki-moon", "Kim Jong-un", but not "US-led" or "New York-based". */
export function isSyllable(tokens: TokenTable, start: number, last: number, after: number): boolean {
  const length = (tokens.ends[last] as number) - (tokens.starts[last] as number);
  return (
    last > start &&
    tokens.shapes[last - 1] === shapes.capital &&
    (length < 5 || (length < 7 && isShortOdd(tokens, after))) &&
    tokens.shapes[last] === shapes.capital &&
    !isNation(tokens, last) &&
    !TAILS.has(tokenFolded(tokens, after))
  );
}

/** "Min-ji Seo": two short syllables that are no words, and a surname. */
export function isOfGivenName(tokens: TokenTable, last: number, after: number, end: number): boolean {
  const surname = after + 1;
  return (
    surname < end &&
    tokens.shapes[last] === shapes.capital &&
    tokens.shapes[surname] === shapes.capital &&
    !touchesNext(tokens, after) &&
    traitsAt(tokens, surname) === 0 &&
    (tokens.ends[last] as number) - (tokens.starts[last] as number) < 6 &&
    isShortOdd(tokens, after) &&
    !PREFIXES.has(tokenFolded(tokens, last)) &&
    !TAILS.has(tokenFolded(tokens, after)) &&
    !isNation(tokens, last) &&
    SYLLABLE.test(tokenFolded(tokens, after))
  );
}

/** One vowel, or two that are one: "ji", "hee", "yun", "young". */
const SYLLABLE = /^[b-df-hj-np-tv-xz]{1,2}y?[aeiou]{1,2}(?:ng|[nmklp])?$/;

/** The "yan" of "Lam Cheung-wai". */
function isShortOdd(tokens: TokenTable, at: number): boolean {
  const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
  return length < 6 && !commonWords.has(tokens.hashes[at] as number);
}
