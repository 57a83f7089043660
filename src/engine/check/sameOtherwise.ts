/** Figures of two forms that say the same of one thing, and those that say nothing of one another though their forms are one. */
import type { FigureValue } from '../kinds/figure/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../model/assertion.ts';
import { passageText } from '../text/passages.ts';

/** Whether the two say the same in forms that are else never compared. */
export function isSameOtherwise(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [claimed, known] = [claim.value, fact.value];
  if (claimed.form !== known.form && minuteOf(claim) !== undefined && minuteOf(claim) === minuteOf(fact)) return true;
  if (claimed.low === undefined || claimed.low !== known.low || known.low !== known.high) return false;
  return isLastOf(claimed, known) || (isBareAge(claimed, known) && SOMEBODY_WAS.test(textBefore(fact)));
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

/** The minute of a match: 58 of "in the 58th minute" and "after 58 minutes", 78 of "with 12 minutes left". */
function minuteOf({
  value: { form, counted, unit, low, high },
  passage,
  inPassage,
}: AssertionOf<'figure'>): number | undefined {
  if (low === undefined || low !== high) return undefined;
  if (form === 'ordinal') return counted === 'minute' ? low : undefined;
  if (form !== 'duration' || unit !== 'minute') return undefined;
  return TO_GO.test(passageText(passage).slice(inPassage.end, inPassage.end + REACH)) ? MATCH - low : low;
}

const MATCH = 90;
// Matches " left", " to go" and " from time", not " to score".
const TO_GO = /^ (?:left|remaining|to go|to play|from (?:time|the end))\b/;

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

// Matches the end of "the oldest of them was " and "his son turned ", not of "the victim, ".
const SOMEBODY_WAS = /\b(?:am|are|be|been|is|was|were|becom(?:e|es|ing)|became|turn(?:s|ed|ing)?) $/;

function textBefore({ passage, inPassage: { start } }: AssertionOf<'figure'>): string {
  return passageText(passage).slice(Math.max(0, start - REACH), start);
}

/**
 * Whether the claim counts a part of what the fact counts whole: "six of those missing" says nothing against "27 were
 * missing", but something against "ten of the missing".
 */
export function isPartOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [{ value }, { value: known }] = [claim, fact];
  return (
    value.form === 'cardinal' &&
    known.form === 'cardinal' &&
    (known.low ?? known.high ?? 0) > (value.high ?? value.low ?? 0) &&
    isPartitive(claim) &&
    !isPartitive(fact)
  );
}

function isPartitive({ passage, inPassage: { end } }: AssertionOf<'figure'>): boolean {
  return PARTITIVE.test(passageText(passage).slice(end, end + REACH));
}

const REACH = 16;
// Matches " of those missing" and " of the injured", not " of five" or " off the coast".
const PARTITIVE = /^ of (?:those|them|these|the|its|his|her|their|our|whom|which)\b/;
