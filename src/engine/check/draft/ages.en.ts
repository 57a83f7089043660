/** English that `ages.ts` reads by. */

// Matches what ends an age.
export const DIED = /\b(?:died|dies|dead|death|killed)\b/i;

// An age that is told of another time: "was 45 when".
export const THEN = /\b(?:when|then|at the age|at age|became|was (?:just|only)? ?\d)\b/i;
