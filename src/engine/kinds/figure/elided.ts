/** Amounts whose currency or unit stands only beside the amount before: "to 61.4 million pounds from 79.8 million", "13.2 million tonnes from 14.6 million". */
import type { Passage } from '../../text/passages.ts';
import type { Mention } from '../kind.ts';
import type { FigureValue } from './value.ts';

/** Gives amounts of millions the currency or unit of the one that they are held against, in place. */
export function lendUnits({ tokens, origin }: Passage, found: Mention<FigureValue>[]): void {
  for (let i = 1; i < found.length; i++) {
    const [lender, bare] = [found[i - 1] as Mention<FigureValue>, found[i] as Mention<FigureValue>]; // both in range
    const { form, unit } = lender.value;
    if ((form !== 'money' && form !== 'measure') || !isBareAmount(bare.value)) continue;
    if (form === 'measure' && (lender.value.low ?? lender.value.high ?? 0) < MILLION) continue;
    const { start } = bare.span;
    if (start - lender.span.end > REACH || !HELD_AGAINST.test(tokens.text.slice(origin + start - WORD, origin + start)))
      continue;
    found[i] = { ...bare, value: { ...bare.value, form, unit } };
  }
}

/** Gives the numbers of a list the measure of its last: "field goals of 47, 22 and 51 yards". In place. */
export function lendMeasure({ tokens, origin }: Passage, found: Mention<FigureValue>[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [bare, lender] = [found[i] as Mention<FigureValue>, found[i + 1] as Mention<FigureValue>]; // both in range
    const { form, unit, counted, bound } = bare.value;
    if (lender.value.form !== 'measure' || form !== 'cardinal' || unit !== undefined || bound !== 'exact') continue;
    if (counted !== undefined && counted !== lender.value.counted) continue;
    if (!LISTED.test(tokens.text.slice(origin + bare.span.end, origin + lender.span.start))) continue;
    found[i] = { ...bare, value: { ...bare.value, form: 'measure', unit: lender.value.unit } };
  }
}

// Matches all of ", " and " and ", not of " and then ".
const LISTED = /^(?:,|,? and|,? or) $/;

/** "79.8 million" of nothing. */
function isBareAmount({ form, unit, counted, low, high, step }: FigureValue): boolean {
  return (
    form === 'cardinal' && unit === undefined && counted === undefined && (low ?? high ?? 0) >= MILLION && step > 1
  );
}

const MILLION = 1e6;
/** Letters between the two amounts, at most: "at the end of the year, up from". */
const REACH = 48;
const WORD = 16;
// Matches the end of "up from ", "against ", "compared with " and "a forecast of ", not of "the sale of ".
const HELD_AGAINST = /\b(?:(?:from|to|against|with|than)|(?:forecasts?|estimates?|targets?|loss|profit) of) $/;
