/** Words that tell which months of a year are meant. */

// Matches the end of "in the first ", not of "a ".
export const WHICH = /\b(first|second|third|fourth|last|final) $/;

/** Quarters and halves by their place in the year. */
export const PLACES: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

// Matches " to June", " ended 30 June", " to the end of March" and " to last May", not " to prepare".
export const MONTHS_TO =
  /^ (?:to|ended|ending|through)(?: on)?(?: the)?(?: end(?: of|-)?)? ?(?:\d{1,2} )?(?:last )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
