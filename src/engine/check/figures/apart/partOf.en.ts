/** English that `partOf.ts` reads by. */

// Matches " of those missing" and " of the injured", not " of five" or " off the coast".
export const PARTITIVE = /^ of (?:those|them|these|the|its|his|her|their|our|whom|which)\b/;
