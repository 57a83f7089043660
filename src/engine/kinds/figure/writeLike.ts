/** A known figure written as a draft writes its figures, so that a correction fits into the sentence. */
import type { FigureValue } from './value.ts';
import { countNames } from './words.en.ts';

const BOUND_WORDS: Readonly<Record<FigureValue['bound'], string>> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  over: 'more than ',
  atLeast: 'at least ',
  under: 'less than ',
  atMost: 'at most ',
};

/**
 * The source's `knownWords` for `known`, in the draft's manner: a percentage stays one ("30 percent" against "a fifth"
 * gives "20 percent"), and the first letter takes the case that its place asks for.
 */
export function writeFigureLike(words: string, knownWords: string, known: FigureValue): string {
  const sign = PERCENT.exec(words)?.[0];
  if (known.unit !== 'share' || sign === undefined || PERCENT.test(knownWords)) return inCaseOf(words, knownWords);
  const share = known.low ?? known.high ?? 0;
  return `${inCaseOf(words, BOUND_WORDS[known.bound])}${Math.round(share * 10_000) / 100}${sign}`;
}

/** A count in the draft's manner: in digits where the draft's `words` have some or it is no small one, else in words. */
export function writeCountLike(words: string, count: number): string {
  const name = /\d/.test(words) ? undefined : countNames[count];
  return inCaseOf(words, name ?? String(count).replace(/\B(?=(?:\d{3})+$)/g, ','));
}

// Matches "%", " %", " percent", " per cent", not "percentage".
const PERCENT = / ?%| per ?cent\b(?!age)/;

/** "More than 50,000" in mid-sentence is "more than 50,000"; at a sentence's head the other way round. */
function inCaseOf(words: string, text: string): string {
  const [mine, first] = [words.charAt(0), text.charAt(0)];
  if (/\p{Lu}/u.test(mine)) return first.toUpperCase() + text.slice(1);
  return /^\p{Lu}\p{Ll}/u.test(text) ? first.toLowerCase() + text.slice(1) : text;
}
