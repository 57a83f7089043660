/** English that `whoSaid.ts` reads by. */

// Matches " denied the" and ", who is 40, said", not " and", " in" and ", but".
export const DOES =
  /^(?:, (?!(?:and|but|or)\b)[^,.]{2,60},)? (?!(?:and|or|of|in|on|at|to|for|with|from|by|as|over|after|before|than|but|who|when|where|while|because|about|into|last|this|that|the|a)\b)[a-z]/;

// Matches "that" of "he said that ", not "Tuesday ".
export const WORD_BEFORE = /(?:^|\s)([a-z]+) (?:Mr |Mrs |Ms |Dr |Sir |Lord )?$/;
