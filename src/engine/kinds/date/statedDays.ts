/** From stated parts to an interval of days, by the words alone. */
import {
  addMonths,
  calendarDay,
  dayOf,
  daysInMonth,
  feastOf,
  type Interval,
  mondayOf,
  monthsFrom,
  nthWeekday,
  oneDay,
  weekendBy,
  weekOf,
  yearsFrom,
} from './calendar.ts';
import type { DateParts, Day, Nth, Season } from './value.ts';

/** First month of each season on the northern half of the earth, as weather services count them. */
const firstMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The interval that the words alone give: with a year, a decade or a century. */
export function intervalOf(stated: DateParts, until: DateParts | undefined): Interval | undefined {
  const first = partsInterval(stated, stated.year ?? until?.year);
  if (until === undefined || first === undefined) return first;
  let year = until.year ?? stated.year;
  // "from May 2015 to 2018" ends with the year, not with its May.
  const month = until.month ?? (until.day === undefined && until.nth === undefined ? undefined : stated.month);
  if (
    year !== undefined &&
    until.year === undefined &&
    month !== undefined &&
    stated.month !== undefined &&
    month < stated.month
  )
    year++;
  const last = partsInterval(month === undefined ? until : { ...until, month }, year);
  return last === undefined || last.to < first.from ? first : { from: first.from, to: last.to };
}

/** The days that the parts name in `year`; `undefined` where they name none ("31 June") or need a year and have none. */
function partsInterval(parts: DateParts, year: number | undefined): Interval | undefined {
  if (parts.decade !== undefined) return yearsFrom(parts.decade, 10);
  if (parts.century !== undefined) return yearsFrom((parts.century - 1) * 100, 100);
  if (year === undefined) return undefined;
  if (parts.feast !== undefined) return dayOrWeekend(feastOf(parts.feast, year), parts);
  const whole = wholeOf(parts, year);
  if (whole === undefined) return undefined;
  if (parts.ending !== undefined) return { from: addMonths(whole.to + 1, -parts.ending), to: whole.to };
  if (parts.nth !== undefined) return nthOf(parts.nth, parts, whole);
  return whole;
}

function wholeOf(parts: DateParts, year: number): Interval | undefined {
  if (parts.season !== undefined) return monthsFrom(year, firstMonths[parts.season], 3);
  if (parts.quarter !== undefined) return monthsFrom(year, parts.quarter * 3 - 2, 3);
  if (parts.half !== undefined) return monthsFrom(year, parts.half * 6 - 5, 6);
  if (parts.month === undefined)
    return parts.day === undefined &&
      parts.hour === undefined &&
      (parts.weekday === undefined || parts.nth !== undefined)
      ? yearsFrom(year, 1)
      : undefined;
  if (parts.day === undefined) return monthsFrom(year, parts.month, 1);
  if (parts.day > daysInMonth(year, parts.month)) return undefined;
  const day = dayOf(year, parts.month, parts.day);
  return parts.week ? weekOf(day) : dayOrWeekend(day, parts);
}

/** The day, or the weekend that goes with it: that of Easter is from Good Friday to Easter Monday. */
function dayOrWeekend(day: Day, { weekend, feast }: DateParts): Interval {
  if (!weekend) return oneDay(day);
  return feast === 'easter' ? { from: day - 2, to: day + 1 } : weekendBy(day);
}

/**
 * Weeks of a month or year are those that have most of their days in it, as ISO counts those of a year: the first week of
 * July 2017 is 3 to 9 July, that of 2015 begins on 29 December 2014.
 */
function nthOf(nth: Nth, parts: DateParts, whole: Interval): Interval | undefined {
  const { number, count, unit } = nth;
  const first = calendarDay(whole.from);
  if (unit === 'weekday') {
    const day = parts.weekday === undefined ? undefined : nthWeekday(first.year, first.month, parts.weekday, number);
    return day === undefined ? undefined : oneDay(day);
  }
  if (unit === 'month')
    return number > 0
      ? monthsFrom(first.year, first.month + (number - 1) * count, count)
      : { from: addMonths(whole.to + 1, -count), to: whole.to };
  const length = unit === 'day' ? count : 7 * (count - 1) + (unit === 'week' ? 7 : 2);
  let from: Day;
  if (unit === 'day') from = number > 0 ? whole.from + (number - 1) * count : whole.to - count + 1;
  else {
    const offset = unit === 'weekend' ? 5 : 0;
    const inside = unit === 'week' ? 3 : 6;
    const firstMonday = mondayOf(whole.from + inside - (unit === 'weekend' ? 5 : 0)) + offset;
    const lastMonday = mondayOf(whole.to - inside) + offset;
    from = number > 0 ? firstMonday + (number - 1) * 7 * count : lastMonday - 7 * (count - 1);
  }
  return from < whole.from - 6 || from > whole.to ? undefined : { from, to: from + length - 1 };
}
