/** English that `weighBetween.ts` reads by. */

// Matches " to August" and " between May and July", not " to prepare".
export const UNTIL = /^ (?:to|until|ended|ending|between|from|up to) (?:the end of |early |late |mid-)?(?:[A-Z\d])/;

// Matches " after the operation" and " before it", not " after that" or " afterwards".
export const AFTER = /^ (?:after|before|since)\b(?! that\b)/;
