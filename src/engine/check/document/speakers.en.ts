/** English that `speakers.ts` reads by. */

// Matches the end of "Slager of " and "Lee at the ", not "Sir ".
export const BELONGS = /\s(?:of|at|from|for) (?:the )?$/;
