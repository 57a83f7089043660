/** English that `sameOtherwise.ts` reads by. */

// Matches the end of "down by " and "fell ", not of "down to " or "fell from ".
export const DOWN =
  /\b(?:down|fell|fallen|lost|dropped|slipped|shed|off)(?: by)?(?: (?:about|around|just|some|only|another))? $/;

// Matches " points" and " and 0.1 percentage points".
export const POINTS = /^(?: (?:and|or|to) [\d.]+)? (?:percentage )?points?\b/;

// Matches " and over".
export const AND_OVER = /^ (?:and|or) (?:over|above|older)\b/;
