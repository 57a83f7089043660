/** Whether two times of day are one. */
import type { DateParts, DateValue } from './value.ts';

/** Whether a date is a time of day and nothing else. */
export function isClock({ stated }: DateValue): boolean {
  return stated.hour !== undefined && stated.day === undefined && stated.weekday === undefined;
}

/**
 * "9:30" is that of the morning and of the evening, "9.30pm" not "9.30am". Of two clocks the time of Greenwich counts;
 * where only one says its zone, the other may be a few hours ahead or behind: `near`.
 */
export function compareClocks(claimed: DateValue, known: DateValue): 'same' | 'near' | 'different' {
  const begin = compareTimes(claimed.stated, known.stated);
  if (begin === 'different' && isJustBeside(claimed, known)) return 'same';
  if (begin === 'different' && isJustBeside(known, claimed)) return 'near';
  if (begin !== 'same' || claimed.until === undefined || known.until === undefined) return begin;
  return compareTimes(claimed.until, known.until);
}

function compareTimes(claimed: DateParts, known: DateParts): 'same' | 'near' | 'different' {
  const dial = claimed.dial || known.dial ? HALF_DAY : DAY;
  if (apart(minutes(claimed), minutes(known), dial) === 0 && !areZonesApart(claimed, known)) return 'same';
  if (claimed.zone !== undefined && known.zone !== undefined) {
    const between = apart(minutes(claimed) - claimed.zone, minutes(known) - known.zone, dial);
    // "EST" and "GMT" are said in summer as well.
    return between <= (claimed.zone === known.zone ? 0 : SUMMER_TIME) ? 'same' : 'different';
  }
  if (claimed.zone === known.zone) return 'different';
  const between = apart(minutes(claimed), minutes(known), dial);
  return between % ZONE_STEP === 0 && between < HALF_DAY ? 'near' : 'different';
}

/** "just after midnight" for 12:01 a.m., "shortly before 3 p.m." for 2:50 p.m. */
function isJustBeside({ bound, stated }: DateValue, { bound: otherBound, stated: other }: DateValue): boolean {
  if ((bound !== 'after' && bound !== 'before') || otherBound !== 'exact' || stated.zone !== other.zone) return false;
  const dial = stated.dial || other.dial ? HALF_DAY : DAY;
  const after = (((minutes(other) - minutes(stated)) % dial) + dial) % dial;
  return (bound === 'after' ? after : dial - after) <= JUST;
}

function areZonesApart({ zone: one }: DateParts, { zone: other }: DateParts): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) > SUMMER_TIME;
}

function minutes({ hour = 0, minute = 0 }: DateParts): number {
  return hour * 60 + minute;
}

/** Minutes between two times on a clock that goes round in `dial` minutes. */
function apart(one: number, other: number, dial: number): number {
  const between = (((one - other) % dial) + dial) % dial;
  return Math.min(between, dial - between);
}

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;
const SUMMER_TIME = 60;
/** Nobody says "after two" of a quarter to three. */
const JUST = 30;
/** Zones are whole and half hours apart. */
const ZONE_STEP = 30;
