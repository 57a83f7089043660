/** English that `sameWords.ts` reads by. */

// Matches the last word of "two months later".
export const LATER = /^(?:ago|earlier|later|after|before|on)$/;
