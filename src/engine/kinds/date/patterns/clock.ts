/** Times of day in digits: "10:30", "5.30pm BST", "9 a.m.", "1800 GMT", "noon". They have no day of their own. */
import { tokenText } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  COLON,
  digitsAt,
  hasWord,
  isHyphen,
  type Match,
  numberAt,
  type Reach,
  signAt,
  touches,
  wordAt,
} from '../reader.ts';
import { meridiems, oclock, zones } from '../words.en.ts';
import { halfAt, isTiedToDay, timeOf, zoneAt } from './clockParts.ts';

const clockPrepositions = wordSet('at by before after until till from about around between since and to');
/** After these a bare "2:30" is no time of day but a result or a ratio. */
const results = wordSet('in of ratio record clocked finished won');
const joints = wordSet('and to');
const localWord = wordSet('local');
const timeWord = wordSet('time');
const fixed = wordSet('noon midday midnight');
const midnight = wordSet('midnight');

/** A time of day that begins at `index`: "9:30 pm", "10am", "0900 hours". */
export function readClock(reach: Reach, index: number): Match | undefined {
  return readColon(reach, index) ?? readHour(reach, index) ?? readMilitary(reach, index) ?? readPoint(reach, index);
}

/** "noon", "midnight". */
export function readFixedTime(reach: Reach, index: number): Match | undefined {
  if (!hasWord(reach, index, fixed) || !hasWord(reach, index - 1, clockPrepositions)) return undefined;
  return timeOf(
    index,
    { hour: hasWord(reach, index, midnight) ? 0 : 12, minute: 0, in24: true },
    { last: index, half: undefined },
    zoneAt(reach, index),
  );
}

/** "10:30", "10:30 pm". */
function readColon(reach: Reach, index: number): Match | undefined {
  if (signAt(reach, index + 1) !== COLON || !touches(reach, index) || !touches(reach, index + 1)) return undefined;
  const hour = numberAt(reach, index);
  const minute = digitsAt(reach, index + 2) === 2 ? numberAt(reach, index + 2) : -1;
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return undefined;
  let last = index + 2;
  if (signAt(reach, last + 1) === COLON && touches(reach, last) && digitsAt(reach, last + 2) === 2) last += 2; // seconds
  const half = halfAt(reach, last, hour);
  const zone = zoneAt(reach, half.last);
  // "2:30" alone may be a duration or a score: it needs a zone, a half of the day or a word before it.
  if (
    zone.last === last &&
    half.half === undefined &&
    (!hasWord(reach, index - 1, clockPrepositions) || hasWord(reach, index - 1, results))
  )
    return undefined;
  return timeOf(index, { hour, minute, in24: digitsAt(reach, index) === 2 && hour < 10 }, half, zone);
}

/** "5pm", "5.30pm", "9 a.m.", "five o'clock" in digits. */
function readHour(reach: Reach, index: number): Match | undefined {
  const stated = wordAt(reach, index + 1, meridiems);
  if (stated === undefined && !hasWord(reach, index + 1, oclock)) return undefined;
  const found = /^(?<hour>\d{1,2})(?:\.(?<minute>[0-5]\d))?$/.exec(tokenText(reach.tokens, index)); // "5.30", not "5.3"
  if (found?.groups === undefined) return undefined;
  const hour = Number(found.groups.hour);
  if (hour > 12 && stated !== undefined && hour !== 24) return undefined;
  const half = stated === undefined ? halfAt(reach, index + 1, hour) : { last: index + 1, half: stated };
  return timeOf(index, { hour, minute: Number(found.groups.minute ?? 0), in24: false }, half, zoneAt(reach, half.last));
}

/** "1800 GMT", "0215 BST", "(18.00 GMT)". */
function readMilitary(reach: Reach, index: number): Match | undefined {
  const joint = hasWord(reach, index + 1, joints) || isHyphen(signAt(reach, index + 1));
  const zoned = hasWord(reach, index + 1, zones);
  const local = hasWord(reach, index + 1, localWord) && hasWord(reach, index + 2, timeWord);
  if (!zoned && !local && !(joint && digitsAt(reach, index + 2) === 4 && hasWord(reach, index + 3, zones)))
    return undefined;
  const found = /^(?<hour>[01]\d|2[0-4])\.?(?<minute>[0-5]\d)$/.exec(tokenText(reach.tokens, index)); // "1800" and "18.00", not "2600"
  return found?.groups === undefined
    ? undefined
    : timeOf(
        index,
        { hour: Number(found.groups.hour), minute: Number(found.groups.minute), in24: true },
        { last: local && !zoned ? index + 2 : index, half: undefined },
        zoneAt(reach, index),
      );
}

/** "at 9.30 on Saturday", "at 21.30 local time", "Saturday at 9.30": a point between hour and minutes is mostly that of a number. */
function readPoint(reach: Reach, index: number): Match | undefined {
  if (!hasWord(reach, index - 1, clockPrepositions)) return undefined;
  const found = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(tokenText(reach.tokens, index)); // "9.30", not "9.3"
  if (found?.groups === undefined) return undefined;
  const hour = Number(found.groups.hour);
  const half = halfAt(reach, index, hour);
  if (hour > 23 || (half.half === undefined && !isTiedToDay(reach, index))) return undefined;
  const in24 = found.groups.hour?.startsWith('0') ?? false;
  return timeOf(index, { hour, minute: Number(found.groups.minute), in24 }, half, zoneAt(reach, half.last));
}
