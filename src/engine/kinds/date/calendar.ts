/** Day arithmetic in the proleptic Gregorian calendar, on whole days since 1970-01-01; no time zones, no clock. */
import type { Day, MovableFeast } from './value.ts';

/** A run of days. */
export interface Interval {
  /** First and last day, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** A day in the Gregorian calendar; `month` from 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a calendar date; months and days out of range carry over. After Howard Hinnant's `days_from_civil`. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + (month - 1);
  const shiftedYear = Math.floor((months - 2) / 12);
  const shiftedMonth = months - 2 - shiftedYear * 12; // 0 is March, so that the leap day comes last
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + (day - 1);
}

/** Year, month and day of the month of a day, in the Gregorian calendar at any time. The steps are those of Howard Hinnant's `civil_from_days`, public domain; 719468 days lie between 0000-03-01 and 1970-01-01. */
export function calendarDay(day: Day): CalendarDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** ISO weekday, 1 (Monday) to 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** How many days the month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The day alone. */
export function oneDay(day: Day): Interval {
  return { from: day, to: day };
}

/** Monday to Sunday around the day. */
export function weekOf(day: Day): Interval {
  const from = mondayOf(day);
  return { from, to: from + 6 };
}

/** The weekend with the day in it, or the one nearest to it with the day before or after: Saturday to a Monday's holiday, a Thursday's to Sunday. */
export function weekendBy(day: Day): Interval {
  const weekday = weekdayOf(day);
  const saturday = mondayOf(day) + (weekday <= 2 ? -2 : 5);
  // A Wednesday is a day too far to be one of it.
  return { from: weekday === 4 || weekday === 5 ? day : saturday, to: weekday <= 2 ? day : saturday + 1 };
}

/** `count` months from the first of `month` on; months out of range carry over. */
export function monthsFrom(year: number, month: number, count: number): Interval {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 1) - 1 };
}

/** `count` whole years from 1 January of `year` on. */
export function yearsFrom(year: number, count: number): Interval {
  return { from: dayOf(year, 1, 1), to: dayOf(year + count, 1, 1) - 1 };
}

/** The same day of the month `count` months on, or the last of that month where it is too short. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: ofMonth } = calendarDay(day);
  const first = dayOf(year, month + count, 1);
  const length = dayOf(year, month + count + 1, 1) - first;
  return first + Math.min(ofMonth, length) - 1;
}

/** Easter Sunday of the western churches: the "anonymous Gregorian" computation. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The `number`th weekday of a month, from its end where negative; `undefined` where the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, number: number): Day | undefined {
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month + 1, 1) - 1;
  const day =
    number > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (number - 1) * 7
      : last - ((weekdayOf(last) - weekday + 7) % 7) + (number + 1) * 7;
  return day < first || day > last ? undefined : day;
}

/** Weekday and month as the countries do that the English name comes from (the American Thanksgiving, Labor Day, Mother's Day). */
const nthWeekdays: Partial<Readonly<Record<MovableFeast, readonly [month: number, weekday: number, number: number]>>> =
  {
    thanksgiving: [11, 4, 4],
    mothersDay: [5, 7, 2],
    fathersDay: [6, 7, 3],
    memorialDay: [5, 1, -1],
    labourDay: [9, 1, 1],
    martinLutherKingDay: [1, 1, 3],
    presidentsDay: [2, 1, 3],
    columbusDay: [10, 1, 2],
  };
const fromEaster: Partial<Readonly<Record<MovableFeast, number>>> = {
  easter: 0,
  goodFriday: -2,
  easterMonday: 1,
  shroveTuesday: -47,
  ashWednesday: -46,
  palmSunday: -7,
};

/** The day of the feast in that year. */
export function feastOf(feast: MovableFeast, year: number): Day {
  const offset = fromEaster[feast];
  if (offset !== undefined) return easterOf(year) + offset;
  const [month, weekday, number] = nthWeekdays[feast] ?? [11, 4, 4];
  const day = nthWeekday(year, month, weekday, number) ?? dayOf(year, month, 1);
  return feast === 'blackFriday' ? day + 1 : day;
}
