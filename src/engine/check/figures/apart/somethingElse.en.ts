/** English that `somethingElse.ts` reads by. */

// Matches " teachers and student nurses" of " teachers and student nurses in Leeds".
export const LIST =
  /^(?:,? (?!(?:in|at|on|from|of|for|by|with|to|as|who|were|was|are|had|have)\b)[\w\u2019'-]{1,20}){1,7}/i;

// Matches what is earned.
export const PROFIT = /\b(?:profits?|income|loss|per share|tax)\b/i;

// Match what is as deep as it is high, and what has no end to stand on.
export const LIES = /\b(?:water|flood|snow|drift|mud|sand|ash|rubble|lava|debris|sludge)/i;

// Matches what has a width and a length, and no height.
export const FLAT =
  /\b(?:banner|flag|mural|screen|painting|mosaic|poster|canvas|carpet|slick|hole|crater|sinkhole|front|blaze|rug|tapestry|window)s?\b/i;

// Matches " high" and "-long", not " in length".
export const EXTENT = /^[ -](high|tall|long|wide|across|deep|thick)\b/;

// Matches " from the bottom" and "-last".
export const FROM_BELOW = /^[ -](?:from (?:the )?)?(?:bottom|last)\b/;

// Matches the end of "Ann Pell, " and "Ann Pell (", not of "in Leeds, the " or "Ann Pell of Upper Karn, ".
export const NAME_BEFORE =
  /(?<!\b(?:of|from|in|at|near|for|on|outside|the) )(?<![A-Z][\w\u2019'-]{0,20} )((?:\b[A-Z][\w\u2019'-]{1,20} ){1,3}[A-Z][\w\u2019'-]{1,20}),? \(?(?:aged |who is )?$/;

// Matches "6m long" and "in length".
export const LONG = /\b(?:long|length)\b/i;

// Matches "6m wide" and "six metres across".
export const WIDE = /\b(?:wide|across|width)\b/i;
