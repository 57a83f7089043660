/** English that `soOfBoth.ts` reads by. */

// Matches "known as", "calls herself", "born Jessica Hart" and "renamed", not "born in Hull".
export const ALIAS =
  /\b(?:known as|(?:calls?|called|styles?|styled) (?:him|her|it|them)sel(?:f|ves)|(?:stage|pen|real|birth|maiden) name|alias|aka|n\u00e9e|born [A-Z]|re-?named|rebranded|nicknamed?|dubbed|formerly)\b/;

// Matches what tells the same in the rival's own sentence or right after it: "also", "did the same" and "followed", not "to".
export const ALSO =
  /\b(?:too|also|same|likewise|similarly|follow(?:ed|s|ing)?|as well|so (?:did|was|were|has|have|had|is|are))\b/i;

// Matches what tells it later on: "Keller, too, wants one" and "for the same reason", not "also", which most say of other things.
export const TOO =
  /\b(?:too|same|likewise|similarly|as well|followed suit|joined by|alongside|among|so (?:did|was|were|has|have|had|is|are))\b/i;
