/** English that `bareAges.ts` reads by. */

// Matches the end of "Tom Reed, who is " and "Reed, the ", not of "the owner, ".
export const BESIDE = /\b([A-Z][\w’'-]{1,30}),? (?:(?:who )?(?:is|was|turned) |aged |the )?$/;

// What leads to an age.
export const WAS = '(?:am|are|is|was|were|became|(?:has|have|had) been|turn(?:s|ed))';

// Matches the end of "married Tom Reed at " and "retired at ", not of "met at ".
export const DID_AT = /\b([a-z]{3,12}ed|wed|left|won|began|became)(?: [A-Z][\w\u2019'-]{1,20}){0,3} at $/;

// Matches the end of "Tom Reed is ", not of "The temperature in Leith was ".
export const NAME_WAS = new RegExp(`(?<!\\b(?:in|at|of|on|for|near) )\\b([A-Z][\\w’'-]{1,30}) ${WAS} $`);

// Matches the end of "the oldest of them was " and "his son turned ", not of "the temperature was ".
export const SOMEBODY_WAS = new RegExp(
  `\\b(?:(?:[Oo]ld|[Yy]oung|[Ee]ld)est(?: [a-z]{2,20}){0,6}|son|daughter|husband|wife|father|mother|brother|sister|victim|man|woman|boy|girl|baby) ${WAS} $`,
);

// Matches the end of "lower the voting age to " and "at the age of just ", not of "an average of ".
export const AGE_OF = /\bage(?: limit)?(?: of| to| from| at| is| was)?(?: just| only)? $/;
