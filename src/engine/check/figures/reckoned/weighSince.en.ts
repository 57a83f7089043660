/** English that `weighSince.ts` reads by. */

// Matches " rule", " high" and " marriage", not " deal": what has gone on until now.
export const STRETCH =
  /^ (?:rule|reign|tenure|presidency|marriage|career|high|low|peak|exile|absence|insurgency|conflict|war|dispute)\b/;

// Matches the end of "his wife of ", not of "the mother of ".
export const SPOUSE = /\b(?:wife|husband|spouse|partner|marriage) of (?:more than |almost |nearly |over |about )?$/;

// Matches the end of "will close in ", not of "for the first time in ".
export const FORWARD =
  /\b(?:will|would|shall|should|may|might|could|to|due|closes|ends|opens|starts|expires)\b[^.;:]{0,40} in $/;

// Matches the end of "has led the mill for " and "’ve been there for ".
export const PERFECT = /(?:\b(?:has|have|had)|[’']ve)\b([^.;:]{2,60}) for $/;

// Matches "has been jailed", "has signed a deal" and "had agreed", whose length was set and did not pass.
export const SET =
  /\bbeen \w{2,20}ed\b|\b(?:sign|jail|sentenc|bann|suspend|agree|extend|hire|appoint|elect|contract|deal\b)/;

// Matches the end of "After ", "in the past " and "the first time in ".
export const AFTER =
  /\b(?:(?:[Aa]fter|past|last)(?: \w{4,10})?|first(?: time)? in(?: (?:almost|nearly|over|about))?) $/;

// Matches " ago" and " later", not " in jail".
export const BACK = /^ (?:ago|earlier|later|before|old|after|since)\b/;

// Matches the end of "which lasted " and "for ", not of "every ".
export const LASTED =
  /\b(?:last(?:ed|s|ing)|for|over|during|after|span(?:s|ned|ning)|ran|took|spent|ended|within|in|went on)(?: \w{2,12})? $/;

// Matches the end of "was jailed for " and "signed for another ": a length that was set and did not pass.
export const TERM = /\b(?:sign|jail|imprison|sentenc|bann|suspend)[a-z]*(?: \w+){0,3} $/;

// Matches "27 years of Tory rule" and "a 27-year reign", not "27 years of age".
export const OF_REIGN = /^[\w-]+(?: years of (?!age\b)|-year )/;

// Matches the end of "The mill was ", not of "the miller Tom Reed was ".
export const DETERMINED = /\b(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat) [a-z]{3,20},?(?: (?:which|that))? \w+ (?:now )?$/;

// Matches "Keller" of "Tom Reed met Anna Keller, " and of "Keller, who lives in Leith, ", not "Leith" or "She".
export const NAMED =
  /(?<!\b(?:in|at|of|from|near) )\b(?!(?:She|He|They|Both|The)\b)([A-Z][\w’'-]{1,30})\b(?!.{0,80}(?<!\b(?:in|at|of|from|near) )\b[A-Z])/;

// Matches the end of "The mill, opened in " and "the mill was built in Leeds in ", not of "It opened in ".
export const FOUNDED =
  /\b([a-z]{3,20}),?(?: (?:which|that))?(?: (?:was|were|first)){0,2} (?:built|opened|founded|established|set up|launched)(?: in [A-Z][a-z]{1,20}(?:[ -][A-Z][a-z]{1,20}){0,2})?,?(?: (?:in|on))? ?$/;

// Matches the end of "the mill, which is " and "The mill is ", not of "the mill’s owner, " or "The mill’s owner is ".
export const WHICH_IS = /\b([a-z]{3,20}),?(?: (?:which|that))? (?:is|was|has been|turned|turns) (?:now )?$/;
