/** English that `weighLeft.ts` reads by. */

// Matches " is left" and " of it remains", not " left the club".
export const LEFT = /^(?: [a-z]+){0,4}? (?:(?:is|are|was|were) (?:still )?(?:left|unspent|unsold)|remain(?:s|ed)?)\b/;
