/** English that `lostJobs.ts` reads by. */

// Matches what is lost with work, in the singular.
export const JOB = /^(?:job|post|position|redundancy|layoff)$/;

// Matches the end of "with the loss of ", "will cost about " and "cut another ", not of "created ".
export const LOSS_BEFORE =
  /\b(?:loss of|los(?:e|es|ing|t)|cut(?:s|ting)?|ax(?:e|es|ed|ing)|shed(?:s|ding)?|slash(?:es|ed|ing)?|cost(?:s|ing)?|eliminat(?:e|es|ed|ing))(?: [a-z]{2,10}){0,3} $/i;

// Matches " jobs will go" and " posts were cut", not " jobs in Leeds".
export const LOSS_AFTER =
  /^ (?:[a-z]{2,15} ){1,5}(?:lost|cut|axed|shed|go|going|gone|disappear(?:ed|ing)?|losses|cuts|redundant|eliminated)\b/i;

// Matches " people lost their jobs" and " staff were made redundant", not " people have jobs".
export const LAID_OFF =
  /^ (?:[a-z]{2,15} ){0,5}(?:los(?:e|es|ing|t) (?:their|his|her) (?:jobs?|posts?|positions?|work)|(?:made|being) redundant|laid off|out of (?:a job|work))\b/i;

// Matches the end of "laid off ", "made more than " and "put ", where " people redundant" may follow.
export const LAYS_OFF = /\b(?:laid|lay|lays|laying) off(?: [a-z]{2,10}){0,3} $/i;
