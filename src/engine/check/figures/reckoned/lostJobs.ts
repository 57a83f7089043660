/** Work that is lost, told by the jobs or by those who had them: "the loss of 11 jobs", "11 people were laid off". */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { isKindOfPeople } from '../statement/counted.ts';
import { JOB, LAID_OFF, LAYS_OFF, LOSS_AFTER, LOSS_BEFORE } from './lostJobs.en.ts';

/** Whether one counts the jobs that are lost and the other those who lose theirs. */
export function isLossOfJobs(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return (isLostJob(claim) && isOutOfWork(fact)) || (isLostJob(fact) && isOutOfWork(claim));
}

function isLostJob(figure: AssertionOf<'figure'>): boolean {
  const { counted } = figure.value;
  if (counted === undefined || !JOB.test(counted)) return false;
  return LOSS_BEFORE.test(textBefore(figure, REACH)) || LOSS_AFTER.test(textAfter(figure, REACH));
}

function isOutOfWork(figure: AssertionOf<'figure'>): boolean {
  const { counted } = figure.value;
  if (counted === undefined || !isKindOfPeople(counted)) return false;
  return LAID_OFF.test(textAfter(figure, REACH)) || LAYS_OFF.test(textBefore(figure, REACH));
}

/** Code units on either side that are looked at. */
const REACH = 70;
