/** English that `yearBefore.ts` reads by. */

// Matches the end of "more than in " and "compared with the ", not of "up from 41,900 in ".
export const HELD_AGAINST = /\b(?:than|from|against|with|over|on|since)(?: (?:in|for|the|that|it was)){0,3} $/i;

// Matches "a year earlier" and "in the previous year", not "a year ago".
export const YEAR_BEFORE = /\b(?:(?:a|one|the) year (?:before|earlier)|the (?:previous|prior|preceding) year)\b/i;
