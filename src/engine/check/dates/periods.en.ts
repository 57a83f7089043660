/** English that `periods.ts` reads by. */

// Matches the end of "in the year to ", "the 12 months ended on " and "its financial year, which ended on ".
export const YEAR_ENDS =
  /\b(?:(?:financial|fiscal|trading) year|year|12 months|twelve months)(?:,? (?:which|that))? (?:to|ended|ending|ends|until)(?: on| in)?(?: the)?(?: end of)? $/i;
