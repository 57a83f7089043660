/** The time that a number is told of, beside it: "2026" of "3.1 % in 2026", "weekdays" of "70 loaves on weekdays". */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter } from '../../../text/placed.ts';
import { compareCounted } from '../statement/counted.ts';
import { startOf } from '../statement/ties.ts';
import { DAYS, LATER, MONTHS, PARTS } from './ownTime.en.ts';

/** "3.2 % in 2026" where it is "3.1 % in 2026 and 3.2 % in 2027". */
export function isOwnTime(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const its = timeAfter(fact);
  const others = its && timeAfter(other);
  if (its === undefined || others === undefined || its === others) return false;
  const counted = compareCounted(claim.value.counted, other.value.counted);
  return (counted === 'same' || counted === 'neither' || fact.value.unit !== undefined) && timeOf(claim) === others;
}

/** The time right after the number, or the one that its sentence begins with and that is said of no other number. */
function timeOf(claim: ClaimOf<'figure'>): string | undefined {
  const after = timeAfter(claim);
  if (after !== undefined || startOf(claim) > 0) return after;
  const text = passageText(claim.passage);
  const head = HEAD.exec(text);
  return head === null || head[0].length > claim.inPassage.start || LATER.test(text) ? undefined : told(head[1]);
}

function timeAfter(figure: AssertionOf<'figure'>): string | undefined {
  return told(TIME_AFTER.exec(textAfter(figure, REACH))?.[1]);
}

/** "Saturdays" are told of as "Saturday". */
function told(time: string | undefined): string | undefined {
  return time?.toLowerCase().replace(/s$/, '');
}

/** Code units after a number that are looked at. */
const REACH = 40;
const TIME = `(?:(?:[Ii]n|[Ff]or|[Dd]uring)(?: the)?|[Oo]n) (\\d{4}|${MONTHS}|${DAYS}|${PARTS})\\b`;
// Matches " in 2026", " people in May", " loaves on weekdays" and " for the first quarter", not " in the north".
const TIME_AFTER = new RegExp(`^(?: [a-z-]{2,20}){0,2} ${TIME}`);
// Matches "In 2023 " and "On weekdays ".
const HEAD = new RegExp(`^${TIME}`);
