/** Amounts whose currency or unit stands only beside the amount before: "to 61.4 million pounds from 79.8 million", "13.2 million tonnes from 14.6 million". */
import type { Passage } from '../../text/passages.ts';
import type { Mention } from '../kind.ts';
import type { FigureValue } from './value.ts';

/** Gives amounts of millions the currency or unit of the one that they are held against, in place. */
export function lendUnits({ tokens, origin }: Passage, found: Mention<FigureValue>[]): void {
  for (let i = 1; i < found.length; i++) {
    const bare = found[i] as Mention<FigureValue>; // in range
    const { start, end } = bare.span;
    const value = asBareAmount(bare.value, tokens.text.slice(origin + start, origin + end));
    if (!value || !HELD_AGAINST.test(tokens.text.slice(origin + start - WORD, origin + start))) continue;
    const lender = lenderOf(found, i, tokens.text, origin);
    if (!lender) continue;
    const { form, unit } = lender.value;
    const isOfMillions = (lender.value.low ?? lender.value.high ?? 0) >= MILLION;
    // "38m" is an amount beside millions of money only.
    const isAmount = form === 'money' ? isOfMillions || value === bare.value : isOfMillions && value === bare.value;
    if (!isAmount || (form !== 'money' && form !== 'measure')) continue;
    found[i] = { ...bare, value: { ...value, form, unit } };
  }
}

/** The amount before, close by: not what stands in brackets as another currency does, "77m euros (£53m; $100m), up from 38m". */
function lenderOf(
  found: readonly Mention<FigureValue>[],
  at: number,
  text: string,
  origin: number,
): Mention<FigureValue> | undefined {
  const { start } = (found[at] as Mention<FigureValue>).span; // in range, as below
  for (let i = at - 1; i >= 0; i--) {
    const lender = found[i] as Mention<FigureValue>;
    const between = text.slice(origin + lender.span.end, origin + start);
    if (between.length > FARTHEST) return undefined;
    if (IN_BRACKETS.test(between)) continue;
    return between.replace(BRACKETS, '').length <= REACH ? lender : undefined;
  }
  return undefined;
}

/** The value as an amount without a unit, if it may be one: "38m in May" could be metres, but not beside an amount of money. */
function asBareAmount(value: FigureValue, words: string): FigureValue | undefined {
  if (isBareAmount(value)) return value;
  const { unit, counted, low, high, step } = value;
  if (unit !== 'metre' || counted !== undefined || !TOUCHING_M.test(words)) return undefined;
  return {
    ...value,
    low: low === undefined ? undefined : low * MILLION,
    high: high === undefined ? undefined : high * MILLION,
    step: step * MILLION,
  };
}

// Matches "38m", not "38 m" or "38 metres".
const TOUCHING_M = /\dm$/;
// Matches ") from ", not " (£3m) from ".
const IN_BRACKETS = /^[^()]*\)/;
const BRACKETS = /\([^()]*\)/g;
/** Letters between the two amounts with what stands in brackets. */
const FARTHEST = 96;

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
