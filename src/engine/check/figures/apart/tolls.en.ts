/** English that `tolls.ts` reads by. */

// Matches what counts all.
export const TOTAL = /\b(?:toll|total|totals|tally|overall|altogether|in all)\b/i;

// Matches the end of "the toll to ", "the number of dead to at least " and "the total has reached ".
export const TO_TOTAL =
  /\b(?:tolls?|total|tally|count|number|figure)(?: [\w\u2019'-]{1,20}){0,6}? (?:to|at|reach(?:ed|es)?|is|was|of)(?: (?:at least|about|around|more than|now|nearly))? $/i;

// Matches " in all" and " people altogether".
export const IN_ALL = /^(?: [a-z]{2,20}){0,2} (?:in all|in total|altogether|overall)\b/i;
