/** English that `alike.ts` reads by. */

// Matches the end of "in " and "around the ", not of "within ".
export const AT = /\b(?:in|at|near|around|outside) (?:the )?$/;
