/** English that `weighQuote.ts` reads by. */

// Matches "transferable", not "table" and "improving".
export const OTHER_WORD = /[a-z]{3}(able|ible|ation|ment|ness|less|ful|ive|ity)s?$/;
