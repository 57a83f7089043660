/** Times of day in digits: "10:30", "5.30pm BST", "9 a.m.", "1800 GMT", "noon". They have no day of their own. */
import { shapes, tokenText } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  COLON,
  digitsAt,
  hasWord,
  isHyphen,
  type Match,
  numberAt,
  type Reach,
  shapeAt,
  signAt,
  touches,
  wordAt,
} from '../reader.ts';
import { cardinals, meridiems, oclock, zones } from '../words.en.ts';
import { halfAt, isDay, isTiedToDay, timeOf, zoneAt } from './clockParts.ts';

const clockPrepositions = wordSet('at by before after until till from about around between since and to');
/** After these a bare "2:30" is no time of day but a result or a ratio. */
const results = wordSet('in of ratio record clocked finished won');
const on = wordSet('on');
const joints = wordSet('and to');
const toWord = wordSet('to until till');
const andWord = wordSet('and');
const from = wordSet('from');
const between = wordSet('between');
const localWord = wordSet('local');
const timeWord = wordSet('time');
const fixed = wordSet('noon midday midnight');
const midnight = wordSet('midnight');

/** A time of day that begins at `index`: "9:30 pm", "10am", "0900 hours". */
export function readClock(reach: Reach, index: number): Match | undefined {
  const halved = readColon(reach, index) ?? readHour(reach, index);
  if (halved !== undefined) return withBeginning(reach, halved);
  return readMilitary(reach, index) ?? readPoint(reach, index);
}

/** The "10" of "10-11am", the "9.30" of "between 9.30 and 11pm": what begins before takes its half of the day from what ends. */
function withBeginning(reach: Reach, match: Match): Match {
  const joint = match.first - 1;
  const { hour = 0, dial, zone } = match.stated;
  if (dial || !isRangeJoint(reach, joint)) return match;
  const found = /^(?<hour>\d{1,2})(?:\.(?<minute>[0-5]\d))?$/.exec(textAt(reach, joint - 1)); // "9" and "9.30"
  if (found?.groups === undefined) return match;
  const begin = Number(found.groups.hour);
  if (begin < 1 || begin > 12) return match;
  // "11-2pm" begins in the morning, "12-2pm" at noon.
  const isOther = begin % 12 > hour % 12;
  const isLate = hour >= 12 !== isOther;
  const stated = {
    hour: (begin % 12) + (isLate ? 12 : 0),
    minute: Number(found.groups.minute ?? 0),
    ...(zone === undefined ? {} : { zone }),
  };
  return { ...match, first: joint - 1, stated, until: match.stated };
}

/** A hyphen that touches both, or "from … to", "between … and". */
function isRangeJoint(reach: Reach, index: number): boolean {
  if (isHyphen(signAt(reach, index))) return touches(reach, index - 1) && touches(reach, index);
  return (
    (hasWord(reach, index, toWord) && hasWord(reach, index - 2, from)) ||
    (hasWord(reach, index, andWord) && hasWord(reach, index - 2, between))
  );
}

function textAt(reach: Reach, index: number): string {
  return shapeAt(reach, index) === shapes.number ? tokenText(reach.tokens, index) : '';
}

/** "at noon", "midnight on Friday", "12 noon". */
export function readFixedTime(reach: Reach, index: number): Match | undefined {
  if (!hasWord(reach, index, fixed)) return undefined;
  const isTwelve = numberAt(reach, index - 1) === 12 || wordAt(reach, index - 1, cardinals) === 12;
  const dayAt = hasWord(reach, index + 1, on) ? index + 2 : index + 1;
  if (!isTwelve && !hasWord(reach, index - 1, clockPrepositions) && !isDay(reach, dayAt)) return undefined;
  return timeOf(
    isTwelve ? index - 1 : index,
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

/** "5pm", "5.30pm", "9 a.m.", "1140 a.m.", "five o'clock" in digits. */
function readHour(reach: Reach, index: number): Match | undefined {
  const stated = wordAt(reach, index + 1, meridiems);
  if (stated === undefined && !hasWord(reach, index + 1, oclock)) return undefined;
  const text = tokenText(reach.tokens, index);
  const found =
    /^(?<hour>\d{1,2})(?:\.(?<minute>[0-5]\d))?$/.exec(text) ?? // "5.30", not "5.3"
    (stated === undefined ? null : /^(?<hour>[01]?\d)(?<minute>[0-5]\d)$/.exec(text)); // "1140", not "1190"
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
