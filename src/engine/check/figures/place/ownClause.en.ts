/** English that `ownClause.ts` reads by. */

// Matches " of them" and " of the wounded", not " of the mills".
export const OF_THEM =
  /^ of (?:them|those|whom|the (?:wounded|injured|dead|victims|casualties|missing|survivors|passengers))\b/;

// Matches the end of "all " and "the first ", not "tall ".
export const AGAIN = /\b(?:all|the|these|those|its|their|his|her)(?: first| last)? $/i;
