/** English that `offices.ts` reads by. */

// Matches the end of "the ex-", "Then-" and "a one-time ", not of "lex-" and "by then, ".
export const PAST = /(?:^|[^\p{L}])(?:ex|then|former|one-?time|past|retired|late|erstwhile|sometime)(?:-| )$/iu;

// Matches "was re-elected in 2024", "won the office back" and "returned to office", not "came back to Hull".
export const BACK =
  /\b(?:re-?elected|(?:elected|appointed|mayor|governor|president|minister|chosen|in office) again|(?:returned|came back|was back|is back) (?:to|as|in)(?: the)? (?:office|post|job|power|mayor|governor|president|prime minister|minister)|(?:won|regained|retook)(?: back)? (?:it|(?:the|her|his) (?:office|post|job|seat|title))(?: back| again)?|reinstated|second (?:term|time))\b/i;

// Matches "she" and "who".
export const PRONOUN = /\b(?:he|she|they|who)\b/i;

// Matches all between name and years in "Ann Lee was president of Norland until 2021", "Ann Lee, mayor from 2017 to 2021".
export const HELD =
  /^(?:,? (?:who )?(?<was>was|served as|had been)|,)(?: (?:the|a|an|its|their))?(?<office>(?: [\w.\u2019'-]{1,20}){1,8}?)(?: until| till| from| between)? $/;

// Matches all after the years in "from 2017 to 2021 and again from 2023" and "until 2021, was re-elected", not of "until 2021. Again".
export const AGAIN = /^[^.;]{0,60}\b(?:again|re-elected|reelected|returned|since|second time)\b/;
