/** The date kind: finds days, weeks, months, years and times of day, and reads them against a text's own date. */
import type { FactKind } from '../kind.ts';
import { daysInMonth, weekdayOf } from './calendar.ts';
import { compareDates } from './compare.ts';
import { decodeDate } from './decode.ts';
import { dayToText, describeDate } from './describe.ts';
import { toEdtf } from './edtf.ts';
import { findDates } from './find.ts';
import { dateKeys } from './keys.ts';
import type { DateValue } from './value.ts';
import { monthNames, weekdayNames } from './words.en.ts';

export { calendarDay, dayOf, weekdayOf } from './calendar.ts';
export { dayToText, describeInterval } from './describe.ts';
export { toEdtf, toIsoDay } from './edtf.ts';
export { countedDays, resolveAlike, resolveDate, resolveElsewhere } from './resolve.ts';
export type { DateAnchor, DateParts, DateValue, Day } from './value.ts';

export const date: FactKind<DateValue> = {
  label: 'date',
  find: findDates,
  keys: dateKeys,
  compare: compareDates,
  describe: describeDate,
  toJson: (value) => {
    const edtf = toEdtf(value);
    return edtf === undefined ? {} : { edtf };
  },
  decode: decodeDate,
};

/** What the calendar says against a date, whatever any source has; `undefined` where it says nothing. */
export function calendarGap(value: DateValue): string | undefined {
  return isWeekdayWrong(value) ? weekdayGap(value) : dayGap(value);
}

/** "November has 30 days" against "31 November 2024"; a leap year is assumed where none is stated. */
function dayGap({ stated: { year, month, day } }: DateValue): string | undefined {
  if (month === undefined || day === undefined || month < 1 || month > 12) return undefined;
  const last = daysInMonth(year ?? LEAP_YEAR, month);
  if (day <= last) return undefined;
  const named = `${monthNames[month - 1] ?? ''}${month === 2 && year !== undefined ? ` ${year}` : ''}`;
  return `${named} has ${last} days`;
}

const LEAP_YEAR = 2024;

/** Whether a date says a weekday that its day was not: "Tuesday, June 2, 2025" (a Monday). Needs a year, stated or implied. */
function isWeekdayWrong(value: DateValue): boolean {
  const { stated, until, from, to } = value;
  if (stated.weekday === undefined || stated.day === undefined || stated.week || from === undefined || to === undefined)
    return false;
  if (weekdayOf(from) !== stated.weekday) return true;
  return until?.weekday !== undefined && until.day !== undefined && weekdayOf(to) !== until.weekday;
}

/** What the calendar says of a date whose weekday is wrong: "2 June 2025 is a Monday", in the tense that fits any today. */
function weekdayGap(value: DateValue): string {
  const { stated, from, to } = value;
  if (from === undefined || to === undefined) return '';
  const day = stated.weekday !== weekdayOf(from) ? from : to;
  return `${dayToText(day)} is a ${weekdayNames[weekdayOf(day) - 1] ?? ''}`;
}
