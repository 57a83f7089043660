/** Work that is lost, told by the jobs or by those who had them: "the loss of 11 jobs", "11 people were laid off". */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { isKindOfPeople } from '../statement/counted.ts';

/** Whether one counts the jobs that are lost and the other those who lose theirs. */
export function isLossOfJobs(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return (isLostJob(claim) && isOutOfWork(fact)) || (isLostJob(fact) && isOutOfWork(claim));
}

function isLostJob({ value: { counted }, passage, inPassage: { start, end } }: AssertionOf<'figure'>): boolean {
  if (counted === undefined || !JOB.test(counted)) return false;
  const text = passageText(passage);
  return (
    LOSS_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || LOSS_AFTER.test(text.slice(end, end + REACH))
  );
}

function isOutOfWork({ value: { counted }, passage, inPassage: { start, end } }: AssertionOf<'figure'>): boolean {
  if (counted === undefined || !isKindOfPeople(counted)) return false;
  const text = passageText(passage);
  return LAID_OFF.test(text.slice(end, end + REACH)) || LAYS_OFF.test(text.slice(Math.max(0, start - REACH), start));
}

/** Code units on either side that are looked at. */
const REACH = 70;
// Matches what is lost with work, in the singular.
const JOB = /^(?:job|post|position|redundancy|layoff)$/;
// Matches the end of "with the loss of ", "will cost about " and "cut another ", not of "created ".
const LOSS_BEFORE =
  /\b(?:loss of|los(?:e|es|ing|t)|cut(?:s|ting)?|ax(?:e|es|ed|ing)|shed(?:s|ding)?|slash(?:es|ed|ing)?|cost(?:s|ing)?|eliminat(?:e|es|ed|ing))(?: [a-z]{2,10}){0,3} $/i;
// Matches " jobs will go" and " posts were cut", not " jobs in Leeds".
const LOSS_AFTER =
  /^ (?:[a-z]{2,15} ){1,5}(?:lost|cut|axed|shed|go|going|gone|disappear(?:ed|ing)?|losses|cuts|redundant|eliminated)\b/i;
// Matches " people lost their jobs" and " staff were made redundant", not " people have jobs".
const LAID_OFF =
  /^ (?:[a-z]{2,15} ){0,5}(?:los(?:e|es|ing|t) (?:their|his|her) (?:jobs?|posts?|positions?|work)|(?:made|being) redundant|laid off|out of (?:a job|work))\b/i;
// Matches the end of "laid off ", "made more than " and "put ", where " people redundant" may follow.
const LAYS_OFF = /\b(?:laid|lay|lays|laying) off(?: [a-z]{2,10}){0,3} $/i;
