/** English that `weighFigures.ts` reads by. */

// Matches "(Also see “Sales pass $10bn”)" and "RELATED: Ten held", not "Read moreover" or "Related costs rose".
export const CROSS_REFERENCE =
  /^\(?(?:(?:also see|see also|read more)\b|related(?: stories| articles| news)?\s{0,2}[:(\u201c"])/i;
