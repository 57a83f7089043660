/** Times of day in words: "half past nine in the evening", "a quarter to ten", "nine o'clock at night", "seven thirty pm", "ten past eight". */
import { wordSet } from '../../../text/vocabulary.ts';
import {
  digitsAt,
  hasWord,
  isHyphen,
  isWordAt,
  type Match,
  numberAt,
  type Reach,
  type Read,
  readCardinal,
  signAt,
  wordAt,
} from '../reader.ts';
import { cardinals, dayParts, meridiems } from '../words.en.ts';
import { halfAt, halfOf, timeOf, zoneAt } from './clockParts.ts';

/** Every word from which {@link readSpelledClock} reads on. */
export const clockWords: readonly string[] = ['half', 'quarter', "o'clock"];

const halfWord = wordSet('half');
const past = wordSet('past');
const pastOrTo = wordSet('past to');
const quarterWord = wordSet('quarter');
const minuteWords = wordSet('minutes minute mins min');
const oh = wordSet('oh');
const inWord = wordSet('in');
const atWord = wordSet('at');
const the = wordSet('the');
/** Before minutes "to" an hour: else they are a length that became another. */
const beforeMinutes = wordSet('at until till since before after');
/** Before an hour that "in the morning" follows: else it is a count. */
const beforeHour = wordSet('at by until till since before after around about');
/** Small words that follow an hour and no number. */
const afterHour = wordSet('in at on and when as but with after before this that last yesterday today');
/** Words from which {@link readMinutesPast} reads on. */
export const minutePastWords: readonly string[] = ['past', 'minutes', 'mins'];
/** Words from which {@link readSpelledHalf} reads back. */
export const meridiemWords: readonly string[] = ['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m'];

/** "half past nine", "quarter to ten"; "nine o'clock" only where the half of the day is told: it may be the news at nine. */
export function readSpelledClock(reach: Reach, index: number): Match | undefined {
  const isHalf = hasWord(reach, index, halfWord);
  if (!isHalf && !hasWord(reach, index, quarterWord)) return readHourWord(reach, index);
  if (!hasWord(reach, index + 1, isHalf ? past : pastOrTo)) return undefined;
  const found = readCardinal(reach, index + 2);
  if (found === undefined || found.value < 1 || found.value > 12) return undefined;
  const isBefore = !hasWord(reach, index + 1, past);
  const hour = isBefore ? ((found.value + 10) % 12) + 1 : found.value;
  const half = halfAt(reach, found.last, hour);
  return timeOf(index, { hour, minute: isHalf ? 30 : isBefore ? 45 : 15, in24: false }, half, zoneAt(reach, half.last));
}

/** The word before "o'clock". */
function readHourWord(reach: Reach, index: number): Match | undefined {
  const hour = wordAt(reach, index - 1, cardinals);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const half = halfAt(reach, index, hour);
  return half.half === undefined
    ? undefined
    : timeOf(index - 1, { hour, minute: 0, in24: false }, half, zoneAt(reach, half.last));
}

/** "seven thirty pm", "eleven twenty-five a.m.", "nine pm": read back from the half of the day; what "am" follows else is no number. */
export function readSpelledHalf(reach: Reach, index: number): Match | undefined {
  const half = wordAt(reach, index, meridiems);
  const last = wordAt(reach, index - 1, cardinals);
  if (half === undefined || last === undefined) return undefined;
  const minute = readMinuteBack(reach, index - 1, last);
  const at = minute === undefined ? index - 1 : minute.last - 1;
  const hour = minute === undefined ? last : wordAt(reach, at, cardinals);
  if (hour === undefined || hour > 12) return undefined;
  return timeOf(at, { hour, minute: minute?.value ?? 0, in24: false }, { last: index, half }, zoneAt(reach, index));
}

/** The minutes in words that end at `index`, with their first token as `last`; none where the word there is the hour itself. */
function readMinuteBack(reach: Reach, index: number, ones: number): Read<number> | undefined {
  const before = index - 1;
  const at = isHyphen(signAt(reach, before)) ? before - 1 : before;
  const tens = ones < 10 ? wordAt(reach, at, cardinals) : undefined;
  if (tens !== undefined && tens >= 20 && tens <= 50 && wordAt(reach, at - 1, cardinals) !== undefined)
    return { value: tens + ones, last: at };
  if (ones < 10 && hasWord(reach, before, oh)) return { value: ones, last: before };
  return ones >= 10 && ones <= 50 && wordAt(reach, before, cardinals) !== undefined
    ? { value: ones, last: index }
    : undefined;
}

/** "ten past eight", "20 minutes past eight", "at five minutes to nine": read from "past" or from "minutes". */
export function readMinutesPast(reach: Reach, index: number): Match | undefined {
  const named = hasWord(reach, index, minuteWords);
  const joint = named ? index + 1 : index;
  if (!hasWord(reach, joint, pastOrTo)) return undefined;
  const count = readShort(reach, index - 1);
  const hour = readShort(reach, joint + 1);
  if (count === undefined || hour === undefined || count.value > 29 || hour.value < 1 || hour.value > 12)
    return undefined;
  const isBefore = !hasWord(reach, joint, past);
  if (isBefore && !hasWord(reach, count.last - 1, beforeMinutes)) return undefined;
  const told = isBefore ? ((hour.value + 10) % 12) + 1 : hour.value;
  const half = halfAt(reach, joint + 1, told);
  // "ran 20 minutes past eight people" counts.
  if (isWordAt(reach, half.last + 1) && half.last === joint + 1 && !hasWord(reach, half.last + 1, afterHour))
    return undefined;
  return timeOf(
    count.last,
    { hour: told, minute: isBefore ? 60 - count.value : count.value, in24: false },
    half,
    zoneAt(reach, half.last),
  );
}

/** "at eight in the morning", "by 10 at night": read back from the part of the day. */
export function readHourOfPart(reach: Reach, index: number): Match | undefined {
  const part = wordAt(reach, index, dayParts);
  const isInPart = hasWord(reach, index - 1, the) && hasWord(reach, index - 2, inWord);
  if (part === undefined || !(isInPart || hasWord(reach, index - 1, atWord))) return undefined;
  const hour = readShort(reach, isInPart ? index - 3 : index - 2);
  if (hour === undefined || hour.value < 1 || hour.value > 12 || !hasWord(reach, hour.last - 1, beforeHour))
    return undefined;
  return timeOf(
    hour.last,
    { hour: hour.value, minute: 0, in24: false },
    { last: index, half: halfOf(part, hour.value) },
    zoneAt(reach, index),
  );
}

/** A number of one word or of at most two digits at `index`, which is its `last` too; "twenty-five" is none. */
function readShort(reach: Reach, index: number): Read<number> | undefined {
  const value = wordAt(reach, index, cardinals) ?? (digitsAt(reach, index) <= 2 ? numberAt(reach, index) : -1);
  return value < 0 || isHyphen(signAt(reach, index - 1)) ? undefined : { value, last: index };
}
