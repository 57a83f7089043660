/** A day written as a draft writes its dates, so that a correction fits into the sentence. */
import { calendarDay, weekdayOf } from './calendar.ts';
import type { DateValue, Day } from './value.ts';
import { monthNames, weekdayNames } from './words.en.ts';

/**
 * `day` in the manner of the words that say `value`: "May 15" for the 16th gives "May 16", "Tuesday, 3 June 2025" gives
 * "Monday, 2 June 2025". `undefined` where the words name no day of a month: "last week", "2014", "Wednesday".
 */
export function writeDayLike(words: string, { stated, until }: DateValue, day: Day): string | undefined {
  if (stated.day === undefined || stated.month === undefined || until !== undefined) return undefined;
  const { year, month, day: ofMonth } = calendarDay(day);
  const name = monthNames[month - 1] ?? '';
  const monthFirst = MONTH_FIRST.test(words);
  const dayAndMonth = monthFirst ? `${name} ${ofMonth}` : `${ofMonth} ${name}`;
  const weekday =
    stated.weekday === undefined ? '' : `${weekdayNames[weekdayOf(day) - 1] ?? ''}${words.includes(',') ? ',' : ''} `;
  const withYear = stated.year === undefined ? '' : monthFirst ? `, ${year}` : ` ${year}`;
  return `${weekday}${dayAndMonth}${withYear}`;
}

// Matches "May 15" and "Tuesday, June 3", not "15 May".
const MONTH_FIRST = /\p{L}{3,9}\.? \d{1,2}(?!\d)/u;
