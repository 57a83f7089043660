/** English that `homes.ts` reads by. */

// Matches all of " in a ", which stands between a home and a place.
export const IN = /^ (?:in|at|near|outside) (?:an? |the )?$/;
