/** Figures of a source that could be compared with the draft's by their form, and yet are of something else. */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { OF_TIE_BREAK, SEVERAL, TENNIS } from './otherMatter.en.ts';

/** Whether the fact, whose value is another, is of something else than the claim by what it is. */
export function isOfOtherMatter(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form === 'score') return isTieBreak(claim) !== isTieBreak(fact);
  if (isRound(fact) !== isRound(claim) || isOfSet(claim) !== isOfSet(fact)) return true;
  if (claim.value.form === 'ordinal' && isOfSeveral(claim) !== isOfSeveral(fact)) return true;
  return (isReading(claim) && isCount(fact)) || (isCount(claim) && isReading(fact));
}

/** "First" of "its first three days" is no rank, as the "third" of "the third film" is. */
function isOfSeveral(figure: AssertionOf<'figure'>): boolean {
  const { form } = figure.value;
  return form === 'ordinal' && SEVERAL.test(textAfter(figure, ON));
}

/** "The last eight" and "the final four": a round of a cup, and no count. */
function isRound(figure: AssertionOf<'figure'>): boolean {
  const { form, low, counted } = figure.value;
  if (form !== 'cardinal' || counted !== undefined || !ROUNDS.has(low ?? 0)) return false;
  return ROUND.test(textBefore(figure, BACK));
}

const ROUNDS: ReadonlySet<number> = new Set([4, 8, 16, 32, 64]);
// Matches the end of "into the last ", not of "the last match, in ".
const ROUND = /\b(?:last|final) $/;

/** "Won the next two games" of tennis, beside which a source may count matches. */
function isOfSet({ value: { counted }, passage }: AssertionOf<'figure'>): boolean {
  if (counted !== 'game' && counted !== 'set') return false;
  return counted === 'set' ? SETS.test(passageText(passage)) : TENNIS.test(passageText(passage));
}

// Matches "won in two sets", not "two sets of twins".
const SETS = /\bsets?\b(?! of\b)/;

/** "8-6" of "7-6 (8-6) 6-2" and of "an 8-6 tie-break": how a set was decided, not the set. */
function isTieBreak(figure: AssertionOf<'figure'>): boolean {
  const { form } = figure.value;
  if (form !== 'score') return false;
  return AFTER_SET.test(textBefore(figure, BACK)) || OF_TIE_BREAK.test(textAfter(figure, ON));
}

const BACK = 16;
const ON = 24;
// Matches the end of "7-6 (", "6-7(" and "the tie-break ".
const AFTER_SET = /(?:\d[-\u2013]\d{1,2} ?\(|\btie-?break(?:er)?,? )$/;

/** "fell to 55.3": nobody counts by tenths. */
function isReading({ value: { form, low, unit, counted } }: AssertionOf<'figure'>): boolean {
  return form === 'cardinal' && unit === undefined && counted === undefined && low !== undefined && low % 1 !== 0;
}

function isCount({ value: { form, low, high, unit, counted } }: AssertionOf<'figure'>): boolean {
  return form === 'cardinal' && unit === undefined && counted !== undefined && (low ?? high ?? 0) % 1 === 0;
}
