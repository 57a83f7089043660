/** English that `ownEnd.ts` reads by. */

// Matches "2026" and "May".
export const TIMES =
  /\b(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

// Matches ", up from " and " vehicles in the quarter, down from ".
export const UP_FROM =
  /^ from $|^[^.;:]{0,40}\b(?:up|down|compared (?:with|to)|against|rather than) (?:from )?(?:a |an |just |only )?$/;

// Matches what tells of a time before.
export const HAD_BEEN = /\b(?:had|were|earlier|before|previous(?:ly)?|ago|last|prior|once|used|when)\b/;

// Matches the end of "up from " and "compared with about ".
export const HELD_AGAINST = /\b(?:from|than|with|to|against|versus|of) (?:[a-z]+ )?$/;

// Matches ", or 1.6 %, at " and " to ", not " at Leith and ".
export const LEVEL = /^[^;:]{0,30}\b(?:at|to)(?: today[\u2019']s| the current)? $/;

// Matches " in January" and " a year earlier".
export const TIME_OF =
  /^[^.;:,]{0,24}?\b(?:in (?:the )?(\w+)|a? ?(?:\w+ )?(?:earlier|before|ago|previous(?:ly)?|last \w+))/;

// Matches what tells of a time before.
export const HAD = /\b(?:had|was|were|earlier|before|previous(?:ly)?)\b/;
