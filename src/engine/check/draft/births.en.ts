/** English that `births.ts` reads by. */

// Matches all but the name of "Lee was born in", "Lee, who was born in London on" and "Lee (born ".
export const OF_NAME = /^(?:,? (?:(?:who )?(?:is|was) )?| \()born(?: in [A-Z][a-z]{1,20})?,? (?:in |on )?$/;

// Matches all before the date in "She was born in 1960".
export const OF_PRONOUN = /^(?:He|She) was born(?: in [A-Z][a-z]{1,20})?,? (?:in|on) $/;
