/** How many there were, and which of them the last was: "five suspects" and "a fifth suspect", "four straight defeats" and "a fourth defeat in a row". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { EARLIER, ROW, RUN_OF } from './runs.en.ts';

/** "She now has four titles" where a source tells of her fourth, "two earlier attempts" where it was the third, "after two years" for "in the second year". */
export function isAllToLast(claim: ClaimOf<'figure'>, { value: known }: FactOf<'figure'>): boolean {
  const { value } = claim;
  const { form, unit, counted, low, high, bound } = value;
  if (known.form !== 'ordinal' || low === undefined || low !== high || bound !== 'exact') return false;
  const before = textBefore(claim, BACK);
  if (form === 'duration')
    return low === known.low && LONG_UNITS.has(unit ?? '') && unit === known.counted && AFTER.test(before);
  if (form !== 'cardinal' || known.counted === undefined || known.counted !== counted || PLACES.has(counted))
    return false;
  const isBeforeLast = EARLIER.test(textAfter(claim, REACH)) || EARLIER.test(before.slice(-REACH));
  return low > 1 && low === (known.low ?? 0) - (isBeforeLast ? 1 : 0);
}

// Matches the end of "after " and "after just ".
const AFTER = /\b[Aa]fter (?:just |only )?$/;
/** Of these the second or third is one of a set that is there from the first. */
const PLACES: ReadonlySet<string> = new Set(
  'place round quarter half minute set leg period floor division tier degree grade class person party world'.split(' '),
);

/** "a fifth suspect" where a source tells of five suspects, and "2,838 days" where it was the 2,838th day. */
export function isLastOf(claimed: FigureValue, known: FigureValue): boolean {
  if (claimed.form === 'duration' && known.form === 'ordinal')
    return claimed.unit === known.counted && (claimed.low ?? 0) > MOST_IN_A_ROW; // the 20th day is that of a month
  // "in its seventh week" after "seven weeks in the charts".
  if (claimed.form === 'ordinal' && known.form === 'duration')
    return claimed.low !== 1 && LONG_UNITS.has(known.unit ?? '') && claimed.counted === known.unit;
  return (
    claimed.form === 'ordinal' &&
    known.form === 'cardinal' &&
    claimed.low !== 1 &&
    claimed.counted !== undefined &&
    claimed.counted === known.counted
  );
}

const MOST_IN_A_ROW = 31;
/** Units of which "the seventh" is seldom the one of that number in a calendar. */
const LONG_UNITS: ReadonlySet<string> = new Set(['week', 'month', 'year']);

/** "a fourth defeat in a row" where a source tells of "four straight defeats", and the other way round. */
export function isOfOneRow(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const forms = [claim.value.form, fact.value.form];
  return forms.includes('ordinal') && forms.includes('cardinal') && isRow(claim) && isRow(fact);
}

function isRow(assertion: AssertionOf<'figure'>): boolean {
  const { start, end } = assertion.inPassage;
  const text = passageText(assertion.passage);
  return ROW.test(text.slice(end, end + REACH)) || RUN_OF.test(text.slice(Math.max(0, start - BACK), start));
}

/** Code units that are looked at before a number, and after it. */
const BACK = 80;
const REACH = 40;
