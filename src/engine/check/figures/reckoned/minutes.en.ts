/** English that `minutes.ts` reads by. */

// Matches " minute of stoppage time" and " into added time".
export const ADDED =
  /^(?: minutes?)? (?:of|into) (?:the )?(?:first-half |second-half )?(?:stoppage|added|injury)[ -]time\b/;

// Matches " later", not " later in the week".
export const LATER = /^ (?:later|afterwards?)\b(?! (?:in|on)\b)/;

// Matches " left", " to go" and " from time", not " to score", " left in the first half" or " to play of extra time".
export const TO_GO = /^ (?:left|remaining|to go|to play|from (?:time|the end))\b(?! (?:in|of|before)\b)/;

// Matches what is said of other games, and of parts of a match: "third quarter".
export const OTHER_GAME =
  /\b(?:hockey|basketball|handball|netball|quarters?|periods?|extra[ -]time|touchdowns?|pucks?)\b/i;

// Matches "converted", not "attempt".
export const RUGBY = /\b(?:rugby|tr(?:y|ies)|conversions?|converted|knock-on|scrums?|scrum-half|fly-half|lineouts?)\b/i;

// Matches "headed", not "head".
export const FOOTBALL =
  /\b(?:football|goals?|goalkeeper|keeper|strikers?|midfielder|equali[sz]ers?|equali[sz]ed|headed|header|winger|volley|free-kick)\b/i;
