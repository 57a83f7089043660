/** English that `sums.ts` reads by. */

// Matches the end of "a total of" and "altogether, ", not "the total fell to".
export const BEFORE_TOTAL =
  /\b(?:a(?: combined)? total of|in total,?|altogether,?|all told,?|in all,?|totalling|totaling) $/i;

// Matches the start of " prisoners in all." and " in total", not of " in all three towns".
export const AFTER_TOTAL =
  /^(?: [a-z]{1,20}){0,2},? (?:in all|in total|altogether|all told)\s{0,3}(?:[.,;:)\u2013\u2014-]|$)/i;

// Matches "12, including 3 children" and "two teams of five", not "12 on Friday and 3 on Sunday".
export const LEAVES_OUT =
  /\b(?:includ\w{1,5}|among|of (?:them|whom|which|those)|each|every|per|average|times|from|than|compared|previous\w{0,2}|earlier|already|bring\w{0,3}|brought|tak(?:e|es|ing)|took|or|out of|at least|some|other|others|remaining|rest|mostly|mainly)\b/i;
