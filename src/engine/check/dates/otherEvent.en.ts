/** English that `otherEvent.ts` reads by. */

// Match the end of "since " and "until late ", not of "by ", which may be either.
export const AFTER = /\b(?:since|after|following)(?: (?:early|late|mid|the))? ?$/i;

// Matches "did not" and "nobody".
export const NOT = /\b(?:not|never|no|none|nobody|cannot|\w+n[\u2019']t)\b/i;

// Matches the end of "until " and "ahead of the ".
export const BEFORE = /\b(?:until|till|before|ahead of|prior to)(?: (?:early|late|mid|the))? ?$/i;

// Matches ", " and " but ", not "3,000".
export const BREAK =
  /[;:\u2013\u2014(]|,(?!\d)|\b(?:but|and|while|before|after|when|which|who|that|since|as|though|although)\b/;

// Matches "Pell", not "May" or "The".
export const NAME_WORD =
  /\b(?!(?:January|February|March|April|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|June|July|When|After|Before|Since|From|With|They|This|That|There)\b)[A-Z][a-z\u2019'-]{3,}/g;
