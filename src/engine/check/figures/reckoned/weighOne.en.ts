/** English that `weighOne.ts` reads by. */

// Matches " to May" and " ended 31 March", not " too".
export const TO = /^ (?:to|ended|ending|until)\b/;

// Matches the rest of "an hour or two" and "a year each", not of "an hour later".
export const AFTER = /^ (?:or (?:two|so|more)|and a|each|per|at a time)\b/;

// Matches all before "a day" in "once a day", "dozens a day" and "half a day", not in "for a day".
export const BEFORE = /\b(?:once|twice|thrice|times|half|several|many|dozens|hundreds|thousands)(?: [a-z]{2,20})? $/i;
