/** English that `otherMatter.ts` reads by. */

// Matches " three days" and " 30 minutes", not " day".
export const SEVERAL = /^ (?:few|\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/;

// Matches "6-1 7-5" and "serving", not "a 6-1 win".
export const TENNIS =
  /\b[0-7]-[0-7](?: \(\d+-\d+\))?,? (?:and )?[0-7]-[0-7]\b|\b(?:serv(?:e[ds]?|ing)|tie-?break(?:er)?|straight sets|(?:two|three|four|five) sets)\b/;

// Matches " in the tie-break" and " tie-break", not ", a tie-break".
export const OF_TIE_BREAK = /^ (?:in |on )?(?:the |a )?(?:(?:first|second|third|final)[- ]set )?tie-?break/;
