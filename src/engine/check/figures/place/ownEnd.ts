/** The two ends of a change that a source tells of: "fell to 4.9 % from 5.6 %", "sold 48,210, up from 41,900 a year ago". */
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { changeOf } from '../statement/changes.ts';
import { compareCounted } from '../statement/counted.ts';
import { HAD, HAD_BEEN, HELD_AGAINST, LEVEL, TIME_OF, TIMES, UP_FROM } from './ownEnd.en.ts';

/** "fell to 5.6 %" where it "fell to 4.9 % from 5.6 %", and "up $74" where it was "up $1 at $74". */
export function isOwnEnd(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || isSaidToo(claim, other)) return false;
  const mine = changeOf(claim);
  if (mine === undefined) return isOfBefore(claim, fact, other);
  const others = changeOf(other);
  if (mine.way !== others?.way || mine.slot !== others.slot) return false;
  const text = passageText(fact.passage);
  const [first, second] = fact.inPassage.start < other.inPassage.start ? [fact, other] : [other, fact];
  const between = text.slice(first.inPassage.end, second.inPassage.start);
  if (mine.slot === 'by') return first === other && LEVEL.test(between);
  if (mine.slot !== 'to' || !(changeOf(fact)?.slot === 'from' || FROM.test(between))) return false;
  // What it came from was once what it came to.
  const beside = TIME_OF.exec(text.slice(fact.inPassage.end))?.[1]?.toLowerCase();
  const said = passageText(claim.passage);
  return !HAD.test(said) && (beside === undefined || !said.toLowerCase().includes(beside));
}

/** "sold 41,900 cars" where it "sold 48,210, up from 41,900 a year ago", and the draft names no time before. */
function isOfBefore(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (other.inPassage.start > fact.inPassage.start || isOfElse(other.value.counted, claim.value.counted)) return false;
  const text = passageText(fact.passage);
  if (!UP_FROM.test(text.slice(other.inPassage.end, fact.inPassage.start))) return false;
  const time = TIME_OF.exec(text.slice(fact.inPassage.end));
  if (!isOfItsTimes(claim, fact) || (time === null && WAS.test(passageText(claim.passage)))) return false;
  const said = passageText(claim.passage).toLowerCase();
  const before = said.slice(0, claim.inPassage.start);
  return (
    !(time?.[1] !== undefined && said.includes(time[1].toLowerCase())) &&
    !HAD_BEEN.test(said) &&
    !HELD_AGAINST.test(before.slice(-HELD))
  );
}

/** Whether the draft's sentence names no year or month that the source's does not. */
function isOfItsTimes({ passage }: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const known = passageText(fact.passage);
  return [...passageText(passage).matchAll(TIMES)].every(([time]) => known.includes(time));
}

const WAS = /\bwas\b/;

function isOfElse(one: string | undefined, other: string | undefined): boolean {
  return compareCounted(one, other) === 'other';
}

const HELD = 40;

// Matches " from " and " in May from ".
const FROM = /^[^.;:]{0,30}\bfrom $/;

/** Whether the draft's sentence has the other number as well, and so for something else. */
function isSaidToo({ passage }: ClaimOf<'figure'>, other: FactOf<'figure'>): boolean {
  return figuresIn(passage).some(({ value }) => kinds.figure.compare(value, other.value).type === 'same');
}
