/** English that `withoutUnit.ts` reads by. */

// Matches the end of "Reed " and "Lee in ".
export const WHOSE = /\b([A-Z][\w\u2019'-]{1,20})(?: (?:in|at|with|took|ran))? $/;

// Matches what may follow a number whose unit goes without saying: "." and " and".
export const ENDS = /^(?:$|[.,;)]|\s(?:and|but|in|on|at)\b)/;
