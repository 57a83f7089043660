/** By how many votes somebody won: not how many votes were cast. */
import { isWord, type TokenTable } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';

const majority = wordSet('majority majorities');
const of = wordSet('of');
const by = wordSet('by');
const to = wordSet('to against for');
const ahead = wordSet('ahead clear more');

/** What {@link isMargin} counts, whatever noun stands beside it. */
export const MARGIN = 'majority';

/**
 * Whether the number from token `first` to before `end` is a majority: "a majority of 3,450", "a 3,450-vote majority",
 * "by 3,450 votes", "3,450 votes ahead". `counted` is the noun beside it, and `noun` the index after that, 0 for none.
 */
export function isMargin(
  tokens: TokenTable,
  first: number,
  end: number,
  { counted, noun }: { readonly counted: string | undefined; readonly noun: number },
  limit: number,
): boolean {
  const has = (at: number, words: typeof of): boolean =>
    at >= 0 && at < limit && isWord(tokens, at) && words.has(tokens.words[at] as number);
  if (counted !== undefined && counted !== 'vote') return false;
  if ((has(first - 1, of) && has(first - 2, majority)) || has(end, majority) || has(end + 2, majority)) return true;
  return counted === 'vote' && noun > 0 && (has(noun, ahead) || (has(first - 1, by) && !has(noun, to)));
}
