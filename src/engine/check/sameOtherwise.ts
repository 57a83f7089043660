/** Figures of two forms that say the same of one thing, and those that say nothing of one another though their forms are one. */
import type { FigureValue } from '../kinds/figure/value.ts';
import type { ClaimOf, FactOf } from '../model/assertion.ts';
import { passageText } from '../text/passages.ts';

/** Whether the two say the same in forms that are else never compared. */
export function isSameOtherwise({ value: claimed }: ClaimOf<'figure'>, { value: known }: FactOf<'figure'>): boolean {
  if (claimed.low === undefined || claimed.low !== known.low || known.low !== known.high) return false;
  return isLastOf(claimed, known) || isMinute(claimed, known) || isMinute(known, claimed) || isBareAge(claimed, known);
}

/** "a fifth suspect" where a source tells of five suspects. */
function isLastOf(claimed: FigureValue, known: FigureValue): boolean {
  return (
    claimed.form === 'ordinal' &&
    known.form === 'cardinal' &&
    claimed.low !== 1 &&
    claimed.counted !== undefined &&
    claimed.counted === known.counted
  );
}

/** "in the 58th minute" and "after 58 minutes". */
function isMinute(one: FigureValue, other: FigureValue): boolean {
  return one.form === 'ordinal' && one.counted === 'minute' && other.form === 'duration' && other.unit === 'minute';
}

/** "One was 94 years old" where a source says "the oldest of them was 94". */
function isBareAge(claimed: FigureValue, known: FigureValue): boolean {
  return (
    claimed.form === 'age' &&
    claimed.unit === 'year' &&
    known.form === 'cardinal' &&
    known.counted === undefined &&
    known.bound === 'exact' &&
    known.per === undefined
  );
}

/**
 * Whether the claim counts a part of what the fact counts whole: "six of those missing" says nothing against "27 were
 * missing".
 */
export function isPartOf(
  { value, passage, inPassage }: ClaimOf<'figure'>,
  { value: known }: FactOf<'figure'>,
): boolean {
  return (
    value.form === 'cardinal' &&
    known.form === 'cardinal' &&
    (known.low ?? known.high ?? 0) > (value.high ?? value.low ?? 0) &&
    PARTITIVE.test(passageText(passage).slice(inPassage.end, inPassage.end + REACH))
  );
}

const REACH = 16;
// Matches " of those missing" and " of the injured", not " of five" or " off the coast".
const PARTITIVE = /^ of (?:those|them|these|the|its|his|her|their|our|whom|which)\b/;
