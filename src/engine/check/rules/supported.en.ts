/** English that `supported.ts` reads by. */

// Matches " of which collapsed" and " of them were", not " of the".
export const OF_WHICH = /^,? of (?:which|whom|them)\b/;
