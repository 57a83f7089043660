/** Work that is lost, told by the jobs or by those who had them: "the loss of 11 jobs", "11 people were laid off". */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { isKindOfPeople } from '../statement/counted.ts';
import { JOB, LAID_OFF, LAYS_OFF, LOSS_AFTER, LOSS_BEFORE } from './lostJobs.en.ts';

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
