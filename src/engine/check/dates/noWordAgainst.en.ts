/** English that `noWordAgainst.ts` reads by. */

// Matches the end of "was moved from " and "brought the launch forward from ", not of "heard from ".
export const MOVED_FROM =
  /\b(?:moved?|moves|moving|postponed|rescheduled|shifted|deferred|delayed|brought|pushed|put)(?: [a-z]+){0,5} from (?:the )?$/;

// Matches "is on 3 March", not "it was to be on 3 March".
export const AHEAD = /\b(?:is|are|will|takes? place|starts?|begins?|opens?)\b/;

// Matches what tells that a day was another one: "originally", "postponed".
export const BEFORE =
  /\b(?:was|were|had|origin\w*|plan\w*|first|instead|not|no longer|mov\w+|postpon\w+|reschedul\w+|delay\w+|shift\w+|brought|pushed|put|from)\b/i;
