/** Three days and more of one month: "June 3, 5 and 7", "on 2, 5 and 8 June". */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  COMMA,
  digitsAt,
  hasWord,
  inReach,
  isWordAt,
  numberAt,
  type Reach,
  type Read,
  shapeAt,
  signAt,
} from '../reader.ts';

const and = wordSet('and');
/** Words that follow days and that no number of theirs counts. */
const goesOn = wordSet('at in on to from until by with when as after before but for will would this next last of');
/** Before the first of several days, where nothing else tells it from a number. */
const leads = wordSet('on the of for from between since until by');

/** The days after the first of "3, 5 and 7", each with its token: `undefined` where they are no list of days. */
export function readDaysAfter(reach: Reach, first: Read<number>): readonly Read<number>[] | undefined {
  const days: Read<number>[] = [];
  let before = first.value;
  for (let at = first.last + 1; signAt(reach, at) === COMMA || hasWord(reach, at, and); ) {
    const isLast = hasWord(reach, at, and) || hasWord(reach, at + 1, and);
    const index = hasWord(reach, at + 1, and) ? at + 2 : at + 1;
    const value = dayAt(reach, index);
    if (value <= before) return undefined;
    days.push({ value, last: index });
    if (isLast) return days.length > 1 && isEnd(reach, index + 1) ? days : undefined;
    before = value;
    at = index + 1;
  }
  return undefined;
}

/** The days before the second last of "2, 5 and 8 June", which `second` is with its token as `last`; empty where there are none. */
export function readDaysBefore(reach: Reach, second: Read<number>): readonly Read<number>[] {
  const days: Read<number>[] = [];
  let after = second.value;
  let at = second.last;
  while (signAt(reach, at - 1) === COMMA) {
    const value = dayAt(reach, at - 2);
    if (value < 1 || value >= after) return none;
    at -= 2;
    days.unshift({ value, last: at });
    after = value;
  }
  return hasWord(reach, at - 1, leads) ? days : none;
}

const none: readonly Read<number>[] = [];

/** The day written in digits at `index`, -1 where there is none. */
function dayAt(reach: Reach, index: number): number {
  const digits = digitsAt(reach, index);
  const value = digits === 1 || digits === 2 ? numberAt(reach, index) : -1;
  return value >= 1 && value <= 31 ? value : -1;
}

function isEnd(reach: Reach, next: number): boolean {
  if (!inReach(reach, next)) return true;
  if (isWordAt(reach, next)) return hasWord(reach, next, goesOn);
  return shapeAt(reach, next) === shapes.punctuation;
}
