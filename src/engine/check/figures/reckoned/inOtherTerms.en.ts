/** English that `inOtherTerms.ts` reads by. */

// Matches " of them were not seen" and " do not vote", not " were seen".
export const NOT =
  /^(?: (?!(?:and|but|while)\b)[\w.]+){0,12}? (?:(?:were|was|are|is|had|have|has|did|do|does|could|would) not|(?:were|was|are|is|had|have|has|did|do|does|could|would)n[\u2019']t)\b/;

// Matches the end of "the other " and "the remaining ".
export const OTHER = /\bthe (?:other|remaining|remainder,|rest,) $/;

// Matches the end of "a margin of ", "won by just " and "beat Leith by ".
export const MARGIN =
  /\b(?:(?:margin|majority|lead|deficit) of|(?:won|win|lost|lose|beat|beaten|ahead|down|trailed|led)\b[^.;,]{0,24}\bby)(?: (?:just|only))? $/;

// Matches " after being born" and " after her birth", not " after the birth of her son".
export const BIRTH = /^ after (?:being born|(?:his|her|its|their) birth\b(?! of)|(?:he|she|it) was born)/;

// Matches " sailings each day" and " trains an hour", not " trains in a day".
export const SO_OFTEN =
  /^(?: (?!(?:in|on|of|for)\b)[a-z]+){0,3} (?:an?|each|every|per) (minute|hour|day|week|month|year)\b/;
