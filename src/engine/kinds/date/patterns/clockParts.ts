/** What stands around the hour and minutes of a time of day: the half of the day, the zone, the day. */
import { wordSet } from '../../../text/vocabulary.ts';
import { CLOSE, hasWord, isCapital, isWordAt, type Match, OPEN, type Reach, signAt, wordAt } from '../reader.ts';
import type { DayPart } from '../value.ts';
import { dayParts, dayWords, fullWeekdays, meridiems, zones } from '../words.en.ts';

/** Hour and minutes as written; `in24` where they can only be those of a clock of 24 hours: "09:30", "1800". */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly in24: boolean;
}

/** Half of the day, where it is told, and the last token of the time with it. */
export interface Half {
  readonly last: number;
  readonly half: 'am' | 'pm' | undefined;
}

/** Minutes ahead of Greenwich, where a zone is told, and the last token of the time with it. */
export interface Zone {
  readonly last: number;
  readonly zone: number | undefined;
}

const inWord = wordSet('in');
const the = wordSet('the');
const at = wordSet('at');
const on = wordSet('on');
const thisOrLast = wordSet('this last');
const tonight = wordSet('tonight');
const localWord = wordSet('local');
const timeWord = wordSet('time');
/** Small words that follow a time and no number: what is counted does. */
const goesOn = wordSet('and to for in when as with after but until');
const kindsOfTime = wordSet('standard daylight summer');
const wordsForZones = wordSet('eastern pacific');

/** The time as a date of the tokens from `first` on. */
export function timeOf(first: number, time: ClockTime, half: Half, zone: Zone): Match {
  const { hour, minute, in24 } = time;
  const of24 = half.half === undefined ? hour % 24 : (hour % 12) + (half.half === 'pm' ? 12 : 0);
  const onDial = half.half === undefined && !in24 && hour > 0 && hour < 13;
  return {
    first,
    last: Math.max(half.last, zone.last),
    stated: {
      hour: of24,
      minute,
      ...(onDial ? { dial: true } : {}),
      ...(zone.zone === undefined ? {} : { zone: zone.zone }),
    },
  };
}

/** "pm", "in the evening", "at night", and what "this morning" and "on Saturday night" say, which are dates of their own. */
export function halfAt(reach: Reach, last: number, hour: number): Half {
  const next = last + 1;
  const stated = wordAt(reach, next, meridiems);
  if (stated !== undefined) return { last: next, half: stated };
  const isInPart = hasWord(reach, next, inWord) && hasWord(reach, next + 1, the);
  const part = isInPart
    ? wordAt(reach, next + 2, dayParts)
    : hasWord(reach, next, at)
      ? wordAt(reach, next + 1, dayParts)
      : undefined;
  if (part !== undefined) return { last: isInPart ? next + 2 : next + 1, half: halfOf(part, hour) };
  if (hasWord(reach, next, tonight)) return { last, half: halfOf('night', hour) };
  const day = hasWord(reach, next, on) ? next + 1 : next;
  const ofDay = isDay(reach, day) || hasWord(reach, next, thisOrLast) ? wordAt(reach, day + 1, dayParts) : undefined;
  return { last, half: ofDay === undefined ? undefined : halfOf(ofDay, hour) };
}

/** The half of the day that a part of it means for an hour: "two at night" is in the morning. */
export function halfOf(part: DayPart, hour: number): 'am' | 'pm' | undefined {
  if (hour > 12) return undefined;
  if (part === 'night') return hour < 5 || hour === 12 ? 'am' : 'pm';
  return part === 'morning' ? 'am' : 'pm';
}

/** "GMT", "(GMT)", "Eastern time", "local time" after the time that ends at `last`. */
export function zoneAt(reach: Reach, last: number): Zone {
  const next = last + 1;
  const bracket = signAt(reach, next) === OPEN && signAt(reach, next + 2) === CLOSE ? 1 : 0;
  const word = next + bracket;
  if (!hasWord(reach, word, zones)) return { last, zone: undefined };
  const zone = wordAt(reach, word, zones);
  if (!hasWord(reach, word, wordsForZones)) return { last: word, zone };
  const time = hasWord(reach, word + 1, kindsOfTime) ? word + 2 : word + 1;
  if (hasWord(reach, time, timeWord)) return { last: time, zone };
  // "at 9am Eastern Airlines said".
  return isCapital(reach, word + 1) ? { last, zone: undefined } : { last: word, zone };
}

/** Whether a day, or "local time", stands beside the number at `index`, which follows a small word: "on Saturday at 9.30". */
export function isTiedToDay(reach: Reach, index: number): boolean {
  const next = index + 1;
  const day = hasWord(reach, next, on) ? next + 1 : next;
  return (
    zoneAt(reach, index).last > index ||
    (hasWord(reach, next, localWord) && hasWord(reach, next + 1, timeWord)) ||
    isDay(reach, day) ||
    // A mention of its own by now, and so out of reach; but "closed on Friday at 9.30 euros".
    (isDay({ ...reach, first: 0 }, index - 2) && (!isWordAt(reach, next) || hasWord(reach, next, goesOn))) ||
    (hasWord(reach, next, thisOrLast) && hasWord(reach, next + 1, dayParts))
  );
}

/** Whether a weekday, or a day told from now, stands at `index`. */
export function isDay(reach: Reach, index: number): boolean {
  return hasWord(reach, index, fullWeekdays) || hasWord(reach, index, dayWords);
}
