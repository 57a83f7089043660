/** English that `weighSum.ts` reads by. */

// Matches "a total of", not "in total darkness".
export const TOTAL = /\b(?:total of|total|totall?ing|combined|together|altogether|between them|in all)\b/;

// Matches the end of "Another " and "and a further ".
export const ADDING = /\b(?:another|(?:a )?further|an additional|the other)(?: \w+)? $/i;
