/** Whether two quotations have the same words; who spoke them is another question. */
import type { Agreement } from '../kind.ts';
import { alignQuote } from './align.ts';
import type { QuoteValue } from './value.ts';

/** Below this share two quotations that have words in common are simply two quotations. */
const LEAST_SHARE = 0.5;

/** By the words alone: who said them is a matter of its own. `incomparable` where too few are shared to be one quotation. */
export function compareQuotes(claimed: QuoteValue, known: QuoteValue): Agreement {
  const { changes, slight, matched, telling, gap } = alignQuote(claimed.words, known.words);
  if (matched < LEAST_SHARE || (telling === 0 && !isWhole(claimed, known))) return { type: 'incomparable' };
  if (changes.length > 0) return { type: 'different', gap };
  return slight.length > 0 ? { type: 'near', gap } : { type: 'same' };
}

/** Of small words alone, only all of them say anything: “no” is not a part of “that is no way to go on”. */
function isWhole(claimed: QuoteValue, known: QuoteValue): boolean {
  return alignQuote(known.words, claimed.words).matched === 1;
}
