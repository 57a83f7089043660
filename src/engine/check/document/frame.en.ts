/** English that `frame.ts` reads by. */

// "Jan.", "September".
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

// "30th".
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

// Of "Wed" and "Wednesday".
export const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';

// "Lee" and "O’Neill-Ray".
export const WORD = "[A-Z][A-Za-z.'\u2019&-]{0,20}";

// "Last updated", "Published".
export const STATED = '(?:[Ll]ast )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ii]ssued|[Mm]odified|[Ff]iled|[Cc]reated)';

/** Whoever publishes: by the word that such names end in, since "3 May 2009 - Leeds United" is a fixture. */
export const CREDIT = `(?:[Tt]he )?(?:${WORD} ){0,3}(?:Press|News|Agency|Agencies|Reporters?|Staff|Times|Post|Herald|Telegraph|Service|Wire|Newswire|Media|Online|Magazine|France-Presse|Reuters|AP|AFP|PA|UPI|BBC|CNN|ITN|Bloomberg|Xinhua)`;

// A word of "and Ann Lee, senior political reporter".
export const POST =
  '(?:and|for|of|in|at|the|staff|senior|chief|[a-z]{3,12} (?:writer|editor)s?|writers?|editors?|reporters?|correspondents?|contributors?|columnists?)';

// "By", "Additional reporting by".
export const SIGNED =
  '(?:By|BY|(?:Posted|Written|Story|Reported|Compiled|Edited|Reporting|Additional reporting|Writing|Editing) by)';
