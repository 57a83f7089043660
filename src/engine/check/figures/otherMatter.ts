/** Figures of a source that could be compared with the draft's by their form, and yet are of something else. */
import type { AssertionOf, ClaimOf, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';

/** Whether the fact, whose value is another, is of something else than the claim by what it is. */
export function isOfOtherMatter(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form === 'score') return isTieBreak(claim) !== isTieBreak(fact);
  return (isReading(claim) && isCount(fact)) || (isCount(claim) && isReading(fact));
}

/** "8-6" of "7-6 (8-6) 6-2" and of "an 8-6 tie-break": how a set was decided, not the set. */
function isTieBreak({ value: { form }, passage, inPassage: { start, end } }: AssertionOf<'figure'>): boolean {
  if (form !== 'score') return false;
  const text = passageText(passage);
  return AFTER_SET.test(text.slice(Math.max(0, start - BACK), start)) || OF_TIE_BREAK.test(text.slice(end, end + ON));
}

const BACK = 16;
const ON = 24;
// Matches the end of "7-6 (", "6-7(" and "the tie-break ".
const AFTER_SET = /(?:\d[-\u2013]\d{1,2} ?\(|\btie-?break(?:er)?,? )$/;
// Matches " in the tie-break" and " tie-break", not ", a tie-break".
const OF_TIE_BREAK = /^ (?:in |on )?(?:the |a )?(?:(?:first|second|third|final)[- ]set )?tie-?break/;

/** "fell to 55.3": nobody counts by tenths. */
function isReading({ value: { form, low, unit, counted } }: AssertionOf<'figure'>): boolean {
  return form === 'cardinal' && unit === undefined && counted === undefined && low !== undefined && low % 1 !== 0;
}

function isCount({ value: { form, low, high, unit, counted } }: AssertionOf<'figure'>): boolean {
  return form === 'cardinal' && unit === undefined && counted !== undefined && (low ?? high ?? 0) % 1 === 0;
}
