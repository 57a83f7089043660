/** Years that a source tells by their last day: "in the year to 31 March" is what a draft may call "last year". */
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';

/** Days of a year, the longest. */
const YEAR = 366;
/** Code units before the fact that are looked at. */
const REACH = 40;
// Matches the end of "in the year to ", "the 12 months ended on " and "its financial year, which ended on ".
const YEAR_ENDS =
  /\b(?:(?:financial|fiscal|trading) year|year|12 months|twelve months)(?:,? (?:which|that))? (?:to|ended|ending|ends|until)(?: on| in)?(?: the)?(?: end of)? $/i;

/** Whether the fact is but the last day of a year that the claim's "last year" or "this year" may be. */
export function isYearToDay(claim: ClaimOf<'date'>, fact: FactOf<'date'>): boolean {
  const { relative, stated, from, to } = claim.value;
  if (relative?.unit !== 'year' || stated.month !== undefined || relative.run || Math.abs(relative.amount ?? 0) > 1)
    return false;
  const { start } = fact.inPassage;
  if (!YEAR_ENDS.test(passageText(fact.passage).slice(Math.max(0, start - REACH), start))) return false;
  const { from: first, to: last } = fact.value;
  if (from === undefined || to === undefined || first === undefined || last === undefined) return true;
  return last >= from && first - YEAR <= to;
}
