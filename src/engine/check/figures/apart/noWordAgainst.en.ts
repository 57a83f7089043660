/** English that `noWordAgainst.ts` reads by. */

// Matches "Of those, 650 were discharged", not "Of course".
export const OF_THOSE = /^Of (?:those|these|them|the total|all these|this (?:number|total))\b/;

// Matches " of whom" and " of those".
export const OF_WHOM = /^ of (?:whom|them|which|those)\b/;

// Matches " after the talks" and " later", not " long".
export const SINCE = /^ (?:after|before|later|earlier|since|ago|prior to|from)\b/;

// Matches "once employed 1,900" and "used to have", not "at once" or "once more".
export const ONCE =
  /(?<!\bat )\bonce (?:work|employ|ha[ds]\b|number|own|live|home\b|held|ran\b|made\b|sold\b)|\bused to (?:work|employ|have|own|number|be)\b/;

// Matches the end of "a father of " and "mother-of-".
export const PARENT = /\b(?:father|mother|parent|dad|mum|mom|grandfather|grandmother)s?[ -]of[ -]$/i;

// Matches the end of "one of " and "the fourth of ".
export const AMONG = /\b(?:one|eldest|oldest|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth) of $/i;

// Matches what may tell of a part of a year.
export const PART_OF_YEAR = /\b(?:half|quarter|(?:six|three|nine) months|second|third|fourth|last)\b/i;

// Matches what may tell of a whole year.
export const YEAR = /\b(?:year|annual(?:ly)?|12 months|twelve months|overall|total)\b/i;
