/** What the index looks a date up by. */
import { calendarDay, weekdayOf } from './calendar.ts';
import type { DateParts, DateValue, Day } from './value.ts';

const DAYS = 8;
const MONTHS = 12;
const YEARS = 10;

/**
 * Keys of every precision at which the value could meet another: of a day its day, month and year ("d:2025-05-16",
 * "m:2025-05", "y:2025") and the month and day without a year ("mm:05", "md:05-16"), so that "16 May" and "15 May" meet
 * in "mm:05"; of a year also its decade and century. What has no days is looked up by what it states: "w:3" for a
 * Wednesday, "t:10" for half past ten, "r:week:-1" for "last week".
 */
export function dateKeys(value: DateValue): readonly string[] {
  const keys = new Set<string>();
  if (value.from !== undefined && value.to !== undefined) addDays(keys, value.from, value.to);
  addParts(keys, value.stated);
  if (value.until !== undefined)
    addParts(keys, { ...(value.stated.month === undefined ? {} : { month: value.stated.month }), ...value.until });
  const { relative } = value;
  if (relative?.amount !== undefined) keys.add(`r:${relative.unit}:${relative.amount}`);
  else if (relative?.unit === 'weekend') keys.add('r:weekend');
  return [...keys];
}

function addDays(keys: Set<string>, from: Day, to: Day): void {
  if (to - from < DAYS) {
    for (let day = from; day <= to; day++) {
      const { year, month, day: ofMonth } = calendarDay(day);
      keys.add(`d:${year}-${pad(month)}-${pad(ofMonth)}`);
      keys.add(`md:${pad(month)}-${pad(ofMonth)}`);
      keys.add(`w:${weekdayOf(day)}`);
    }
  }
  const a = calendarDay(from);
  const b = calendarDay(to);
  const months = (b.year - a.year) * 12 + b.month - a.month + 1;
  if (months <= MONTHS) {
    for (let at = 0; at < months; at++) {
      const month = ((a.month - 1 + at) % 12) + 1;
      if (months < MONTHS) {
        keys.add(`m:${a.year + Math.floor((a.month - 1 + at) / 12)}-${pad(month)}`);
        keys.add(`mm:${pad(month)}`);
      }
    }
  }
  if (b.year - a.year < YEARS) for (let year = a.year; year <= b.year; year++) keys.add(`y:${year}`);
  if (months >= MONTHS) {
    const first = Math.floor(a.year / 10);
    const last = Math.min(Math.floor(b.year / 10), first + YEARS - 1);
    for (let decade = first; decade <= last; decade++) keys.add(`dec:${decade}0`);
    keys.add(`c:${Math.floor(a.year / 100) + 1}`);
  }
}

function addParts(keys: Set<string>, parts: DateParts): void {
  if (parts.month !== undefined) {
    keys.add(`mm:${pad(parts.month)}`);
    if (parts.day !== undefined) keys.add(`md:${pad(parts.month)}-${pad(parts.day)}`);
  }
  if (parts.weekday !== undefined) keys.add(`w:${parts.weekday}`);
  if (parts.quarter !== undefined) keys.add(`q:${parts.quarter}`);
  if (parts.half !== undefined) keys.add(`h:${parts.half}`);
  if (parts.season !== undefined) keys.add(`s:${parts.season}`);
  if (parts.feast !== undefined) keys.add(`f:${parts.feast}`);
  if (parts.hour !== undefined) keys.add(`t:${parts.hour}`);
  if (parts.hour !== undefined && parts.dial) keys.add(`t:${(parts.hour + 12) % 24}`);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
