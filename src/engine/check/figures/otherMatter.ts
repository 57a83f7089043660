/** Figures of a source that could be compared with the draft's by their form, and yet are of something else. */
import type { AssertionOf, ClaimOf, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';

/** Whether the fact, whose value is another, is of something else than the claim by what it is. */
export function isOfOtherMatter(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form === 'score') return isTieBreak(claim) !== isTieBreak(fact);
  return (isReading(claim) && isCount(fact)) || (isCount(claim) && isReading(fact));
}

/** "8-6" of "7-6 (8-6) 6-2": how a set was decided, not the set. */
function isTieBreak({ value: { form }, passage, inPassage: { start } }: AssertionOf<'figure'>): boolean {
  return form === 'score' && AFTER_SET.test(passageText(passage).slice(Math.max(0, start - BACK), start));
}

const BACK = 8;
// Matches the end of "7-6 (" and "6-7(".
const AFTER_SET = /\d[-\u2013]\d{1,2} ?\($/;

/** "fell to 55.3": nobody counts by tenths. */
function isReading({ value: { form, low, unit, counted } }: AssertionOf<'figure'>): boolean {
  return form === 'cardinal' && unit === undefined && counted === undefined && low !== undefined && low % 1 !== 0;
}

function isCount({ value: { form, low, high, unit, counted } }: AssertionOf<'figure'>): boolean {
  return form === 'cardinal' && unit === undefined && counted !== undefined && (low ?? high ?? 0) % 1 === 0;
}
