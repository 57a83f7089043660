/** English that `nameBeside.ts` reads by. */

// Matches the end of "in " and "those of the ", not of "bigger than ".
export const PLACED = /\b(?:in|at|of|for|from|to|on|by|near|with) (?:the )?$/i;

// Matches the end of "After beating " and "unlike the ", not of "In " or "the population of ".
export const PASSED =
  /\b(?:beat(?:ing|s)?|over|against|than|after|from|with|by|to|and|or|unlike|beyond|near|like|behind|above|below|outside|for) (?:the )?$/i;

// Matches what may be somebody else's, or another statement.
export const OTHERS =
  /[;:\u2013\u2014]|^[\u2019']|\b(?:they|he|she|it|who|which|that|after|when|while|whereas|whose|their|his|her|its|against|over|beat|than|but|compared|unlike|from|others?|rivals?)\b/i;
