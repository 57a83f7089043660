/** English that `weighBefore.ts` reads by. */

// Matches the end of "from ", "from about " and "having stood above ".
export const FROM =
  /\b(?:from|against|compared (?:with|to)|having (?:stood|been|started|begun|traded)(?: at| above)?)(?: (?:the|a|its|about|around|just|some|nearly|over)){0,2} $/;

// Matches "five years ago" and "the year before", which tell of what was, not "before the vote".
export const THEN =
  /\b(?:(?:years?|months?|weeks?|days?|decades?|seasons?) (?:ago|earlier|before(?! (?:the|a|an|it|he|she|they)\b))|last (?:year|month|week|season|time)|previously|estimated?|forecast|expected|predicted)\b/i;

// Matches " to " and " its seats to ", not " in 2015, to ".
export const TO =
  /^(?:(?: [\w'\u2019-]{1,20}){0,4}|,? [\u2013\u2014-]) to (?:(?:close|finish|end|settle|stand) at )?(?:about |around |just |nearly |almost )?$/;

// Matches all of " in 2025-26, " and ", or ", after which " more than forecast" says how much it had been.
export const NEXT = /^(?: [\w'\u2019-]{1,20}){0,8},? (?:or |(?:which )?(?:is |are |was |were )|up |down )?$/;

// Matches " more than forecast", " times as many as a year ago" and " up on last year", not " more than 12 shops".
export const THAN =
  /^ (?:(?:more|higher|less|lower|fewer) than|(?:as (?:many|much|high) as)|(?:up|down) on|above|below|the) (?:the |in |it |its |had |was |been ){0,3}(?:forecast|estimate|expected|predicted|planned|budgeted|target|figure|level|number|a (?:year|month|week|decade)|last|year|month|the (?:year|month)|[a-z\d]+ (?:years|months|weeks|decades) (?:ago|earlier|before))\b/;
