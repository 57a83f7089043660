/** What was moved, put off or called for a date: the words before a date that make it one to come. */
import { shapes } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { hasWord, isWordAt, type Reach, shapeAt } from './reader.ts';

/** Before "from … to" these tell of two dates: "was moved from 3 March to 5 March", "put back from May to July". */
const moved = wordSet('move moves moved moving postponed postponing rescheduled rescheduling shifted deferred delayed');
/** After another verb: "brought forward from". */
const movedOn = wordSet('forward back');
/** What these move may stand between: "moved the vote from 3 March to 5 March"; what "delayed trains from Monday" did not. */
const movers = wordSet(
  'move moves moved moving reschedule rescheduled rescheduling bring brought bringing push pushed',
);
const be = wordSet('was be been being is has had');
/** What does so by itself too: "the fair extended from May to June". */
const onlyBeing = wordSet('delayed extended');
const untilWord = wordSet('until till');
const toWord = wordSet('to');
const forWord = wordSet('for');
const putOff = wordSet('adjourned postponed deferred remanded rescheduled barred banned');
const calledFor = wordSet('called set scheduled fixed booked arranged planned slated pencilled listed');
const had = wordSet('had having');
const been = wordSet('been');
/** Words that begin another statement. */
const joints = wordSet('and or but which who that while when as after before because if');

/** How many tokens may stand between "moved" and "from". */
const MOVED_REACH = 6;
/** How many between "adjourned" and "until". */
const PUT_REACH = 8;

/** Whether the words that end at token `last` tell of something moved to another date. */
export function isMoved(reach: Reach, last: number): boolean {
  if (hasWord(reach, last, onlyBeing)) return hasWord(reach, last - 1, be);
  if (hasWord(reach, last, moved) || hasWord(reach, last, movedOn)) return true;
  for (let at = last - 1; at >= Math.max(reach.first, last - MOVED_REACH); at--) {
    if (hasWord(reach, at, movers)) return true;
    if (shapeAt(reach, at) !== shapes.lower) return false;
  }
  return false;
}

/** "adjourned the case until", "called a meeting for", "was put back to" right before a date, which `lead` ends. */
export function isPutAhead(reach: Reach, lead: number): boolean {
  if (hasWord(reach, lead, untilWord)) return isAfterVerb(reach, lead, putOff);
  if (hasWord(reach, lead, forWord)) return isAfterVerb(reach, lead, calledFor);
  return hasWord(reach, lead, toWord) && isMoved(reach, lead - 1) && !isAfterVerb(reach, lead, had);
}

/** Whether one of the verbs stands before `lead` in the same statement; not as what had been done before. */
function isAfterVerb(reach: Reach, lead: number, verbs: ReturnType<typeof wordSet>): boolean {
  for (let at = lead - 1; at >= Math.max(reach.first, lead - PUT_REACH); at--) {
    if (hasWord(reach, at, verbs)) {
      const before = hasWord(reach, at - 1, been) ? at - 2 : at - 1;
      return !hasWord(reach, before, had);
    }
    if (!isWordAt(reach, at) || hasWord(reach, at, joints)) return false;
  }
  return false;
}
