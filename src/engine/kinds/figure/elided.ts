/** Money whose currency stands only beside the amount before it: "to 61.4 million pounds from 79.8 million". */
import type { Passage } from '../../text/passages.ts';
import type { Mention } from '../kind.ts';
import type { FigureValue } from './value.ts';

/** Gives amounts of millions the currency of the one that they are held against, in place. */
export function lendCurrency({ tokens, origin }: Passage, found: Mention<FigureValue>[]): void {
  for (let i = 1; i < found.length; i++) {
    const [lender, bare] = [found[i - 1] as Mention<FigureValue>, found[i] as Mention<FigureValue>]; // both in range
    if (lender.value.form !== 'money' || !isBareAmount(bare.value)) continue;
    const { start } = bare.span;
    if (start - lender.span.end > REACH || !HELD_AGAINST.test(tokens.text.slice(origin + start - WORD, origin + start)))
      continue;
    found[i] = { ...bare, value: { ...bare.value, form: 'money', unit: lender.value.unit } };
  }
}

/** "79.8 million" of nothing. */
function isBareAmount({ form, unit, counted, low, high, step }: FigureValue): boolean {
  return (
    form === 'cardinal' && unit === undefined && counted === undefined && (low ?? high ?? 0) >= MILLION && step > 1
  );
}

const MILLION = 1e6;
/** Letters between the two amounts, at most: "at the end of the year, up from". */
const REACH = 48;
const WORD = 10;
// Matches the end of "up from ", "against ", "compared with ", not of "of ".
const HELD_AGAINST = /\b(?:from|to|against|with|than) $/;
