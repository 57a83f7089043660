/** How many there were, and which of them the last was: "five suspects" and "a fifth suspect", "four straight defeats" and "a fourth defeat in a row". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { ROW, RUN_OF } from './runs.en.ts';

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
  return ROW.test(textAfter(assertion, REACH)) || RUN_OF.test(textBefore(assertion, BACK));
}

/** Code units that are looked at before a number, and after it. */
const BACK = 80;
const REACH = 40;
