/** English that `splitQuote.ts` reads by. */

// Matches the ", and " of "We are tired, and a tired driver is a danger", not the ", " of "bread, salt".
export const CLAUSE = /, (?:and|but|so|yet|because)(?: then)? /g;
