/** English that `speaker.ts` reads by. */

// Matches "president of Sony", "finance director at Game" and "head of the Bank", not "a spokesman for Reed".
export const OFFICE =
  /\b(?:president|chief|head|director|chair(?:man|woman)?|boss|manager|executive|analyst|founder|partner|economist|secretary|officer|leader)(?: of [a-z ]{2,30})? (?:of|at|for|with) (?:the )?([A-Z][\w&\u2019'-]{1,30})/g;
