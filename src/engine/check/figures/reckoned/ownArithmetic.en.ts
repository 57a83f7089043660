/** English that `ownArithmetic.ts` reads by. */

// Matches " each" and " apiece", not " for each".
export const EACH = /^ (?:each|apiece|a ?piece|a head|per head|per person)\b/;

// Matches all of " of the ".
export const OF_THE = /^ of (?:the|its|their|his|her)?(?: \w+)? ?$/;

// Matches " of them, or", " of its staff" and " of the 11.3 %".
export const OF_THEM = /^ of (?:them|those|these|whom|which|its|their|the)\b/;

// Matches the end of "a total of ", "in all, ", "altogether " and "which makes ".
export const TOTAL =
  /\b(?:total of|in total,?|in all,?|altogether,?|together,?|all told,?|combined|mak(?:es|ing)|made|totall?ing|adds up to|adding up to|bringing the total to)(?: (?:nearly|almost|about|some|just|over))? $/i;
