/** English that `weighProducts.ts` reads by. */

// Matches "each" and "apiece".
export const EACH = /\b(?:each|apiece|equally|every)\b/i;

// Matches "on average", not "the average age".
export const AVERAGE = /\b(?:on average|an average|averag(?:ed|es|ing))\b/i;

// Matches "split evenly among", not "shareholders".
export const SHARED = /\b(?:split|share[ds]?|sharing|divid(?:e[ds]?|ing)|equally|evenly|between|among)\b/i;

// Matches "the rest", "undecided" and "did not say".
export const REST =
  /\b(?:rest|remaining|remainder|others?|not|neither|nor|empty|unsold|undecided|unsure|no (?:view|opinion|answer)|abstain(?:ed)?)\b|n[\u2019']t\b/i;
