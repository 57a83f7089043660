/** English that `votes.ts` reads by. */

// Matches " Labour councillors voted", " of the" and " rebel members", not " councillors voted against Labour".
export const NAMED =
  /^ (?:of\b|\p{Lu}\p{L}|(?!(?:voted|voting|who|for|against)\b)\p{Ll}+ (?!(?:voted|voting|who|for|against|in)\b)\p{Ll}+ )/u;

// Matches all between "six" and "nine" in "six of the bank's nine" and "six out of nine".
export const OF = /^(?: [a-z]{3,12})?(?: out)? of (?:(?:the|its|their) )?(?:[\p{L}\u2019'-]{2,20} ){0,4}$/u;

// Matches "backed the cut" and "voted".
export const BACKED = /\b(?:backed|favou?red|supported|approved|vote[ds]?|voting)\b/i;

// Matches " lawmakers voted for the bill" and " against", not " voted in the town against".
export const SIDE =
  /^(?: (?!(?:and|or|to|in|on|at|who|which)\b)[\w\u2019'-]{2,20}){0,2}?(?: who)?(?: (?:voted|voting))?(?:(?<for> for| in favou?r)| (?<against>against))\b/;

// Matches " to close it", " in favour of it" and " against it", not " on Monday".
export const WHAT_FOR =
  /^ (?:(?<against>against\b|to (?:reject|block|defeat|oppose|scrap|stop)\b)|(?<for>(?:for|in favou?r of)\b|to [a-z]{3,}))/;

// Matches the last verb of "passed the bill by " and "rejected it ".
export const RESULT =
  /^.*\b(?:(?<passed>pass(?:ed|es)?|approved?s?|adopt(?:ed|s)|back(?:ed|s)|endorsed|carried|ratified)|(?<lost>reject(?:ed|s)|defeated|voted down|blocked|threw out|turned down))\b/s;
