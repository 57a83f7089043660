/** English that `ofRest.ts` reads by. */

// Matches the end of "the other " and "another ".
export const REST = /\b(?:other|another|remaining|further|additional) $/i;

// Matches " others" and " more jobs", not " more than".
export const REST_AFTER = /^ (?:others?|more(?! than)|further|additional)\b/;
