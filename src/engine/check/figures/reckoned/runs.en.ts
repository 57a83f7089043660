/** English that `runs.ts` reads by. */

// Matches the end of "extended their winning run to ", not of "a run of ".
export const RUN_OF =
  /\b(?:winning|losing|unbeaten|winless|scoring) (?:run|streak|sequence|start)(?: [a-z]{2,10})? (?:to|of|at) $/;

// Matches " straight" and " game in a row", not ", then two in a row".
export const ROW =
  /^(?: [\w-]{1,14}){0,3} (?:straight|successive|consecutive|running|in (?:a row|succession)|on the (?:trot|bounce))\b/;

// Matches "two earlier attempts" and "had failed twice before".
export const EARLIER = /\b(?:earlier|previous(?:ly)?|prior|before)\b/;
