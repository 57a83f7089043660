/** English that `ofPair.ts` reads by. */

// Matches " more than in 2020" of " more than in 2020, and", with what stands after "than".
export const THAN = /^[^.;:,]{0,30}?\b(?:than|on|against|behind|ahead of) ([^.;:,]+)/;

// Match the words of the clause on either side.
export const BEFORE = /(?:(?!\b(?:and|but|while|whereas)\b)(?:[^.;:,]|[.,](?=\d)))*$/;

// Matches " of the flats" of " of the flats, and 12 are left".
export const AFTER = /^(?:(?!\b(?:and|but|while|whereas)\b)(?:[^.;:,]|[.,](?=\d)))*/;

// Matches what tells of a time before, or of what was thought.
export const ONCE =
  /\b(?:from|against|compared|was|were|had|ago|earlier|last|previous(?:ly)?|before|old|planned|expected|forecast)\b/;

// Matches all of " of the " and " out of ".
export const OF = /^ (?:[\w-]+ )?(?:out )?of (?:the |its |their |all )?$/;

// Matches "and the rest opposed it", not "at rest".
export const THE_REST = /\b(?:the (?:rest|others|remainder|remaining)|all others)\b/i;

// Matches "still to let", "stayed empty" and "have not been", not "the left".
export const LEFT =
  /(?<!\bthe )\bleft\b|\b(?:remain(?:s|ed|ing|der)?|still|others?|rest|stay(?:s|ed)?|empty|vacant|unsold|unpaid|unused|not|never|without|fail(?:s|ed)?|yet to|short of|open|outstanding|lacks?|missing|lost)\b|n[\u2019']t\b/i;
