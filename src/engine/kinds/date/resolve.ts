/** From stated parts to an interval of days: by the words alone, or with the text's own date. */
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
  weekdayOf,
  weekOf,
  yearsFrom,
} from './calendar.ts';
import type { DateAnchor, DateParts, DateValue, Day, Nth, RelativeDate, Season } from './value.ts';

/** First month of each season on the northern half of the earth, as weather services count them. */
const firstMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
/** How much nearer a date against the tense of its sentence must be than one with it. */
const AGAINST_TENSE = 8;
/** News tells more often of what was. */
const UNTOLD_FUTURE = 1.3;
/** A day in digits so near to the text's own is told as of it, where the other reading is further away than a month. */
const OWN_DAYS = 7;
const FAR_DAYS = 31;

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

/**
 * The value with `from` and `to` filled in from the document's date, and marked as implied. A value that has them from
 * its own words, and one that the date does not help ("three years later", "10:30"), comes back as it is.
 */
export function resolveDate(value: DateValue, anchor: DateAnchor): DateValue {
  if (value.from !== undefined && !value.implied) return value.stated.eitherWay ? settleOrder(value, anchor) : value;
  const first = resolveAt(value, anchor.from);
  const last = anchor.to === anchor.from ? first : resolveAt(value, anchor.to);
  if (first === undefined || last === undefined) return value;
  if (value.relative?.rest) return { ...value, from: anchor.from, to: last.to, implied: true };
  return { ...value, from: Math.min(first.from, last.from), to: Math.max(first.to, last.to), implied: true };
}

/** "11-02-89" is the 2nd of November in a text of that week, though it would be the 11th of February elsewhere. */
function settleOrder(value: DateValue, anchor: DateAnchor): DateValue {
  const { year, month, day } = value.stated;
  if (value.from === undefined || month === undefined || day === undefined || value.until !== undefined) return value;
  const turned = intervalOf({ ...value.stated, month: day, day: month }, undefined);
  if (year === undefined || turned === undefined) return value;
  const isOfTheText = Math.abs(turned.from - anchor.from) <= OWN_DAYS && Math.abs(value.from - anchor.from) > FAR_DAYS;
  return isOfTheText ? { ...value, stated: { ...value.stated, month: day, day: month }, ...turned } : value;
}

/**
 * "Two years later", "the following day" as told from `told`, a time of the same text: where it is known closely enough.
 * The value itself where it is not told from elsewhere.
 */
export function resolveElsewhere(value: DateValue, told: DateAnchor): DateValue {
  const { relative } = value;
  if (relative?.elsewhere === undefined || relative.amount === undefined || relative.run) return value;
  const { unit, amount } = relative;
  if (told.to - told.from >= CLOSE_ENOUGH[unit]) return value;
  const { elsewhere: _, ...plain } = relative;
  const at = (day: Day): Interval | undefined =>
    unit === 'weekday' && value.stated.weekday !== undefined
      ? oneDay(countedWeekday(day, value.stated.weekday, amount))
      : resolveAt({ ...value, relative: plain }, day);
  const first = at(told.from);
  const last = at(told.to);
  return first === undefined || last === undefined ? value : { ...value, from: first.from, to: last.to, implied: true };
}

/**
 * "A year earlier" as told from `period`, a quarter, half, month or year of the same text; the value itself where that
 * does not fit: "the year-ago quarter" is told from a quarter.
 */
export function resolveAlike(value: DateValue, period: DateAnchor): DateValue {
  const isQuarter = value.relative?.unit === 'quarter';
  if (isQuarter && (period.to - period.from < QUARTER_DAYS || period.to - period.from > CLOSE_ENOUGH.quarter))
    return value;
  const months = isQuarter ? -12 : 12 * (value.relative?.amount ?? 0);
  return { ...value, from: addMonths(period.from, months), to: addMonths(period.to + 1, months) - 1, implied: true };
}

const QUARTER_DAYS = 88;

/** Days: "a day later" needs a day to be told from, "a month later" a month. */
const CLOSE_ENOUGH: Readonly<Record<RelativeDate['unit'], number>> = {
  day: 1,
  weekday: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  half: 184,
  // "That summer" is of a year.
  season: 366,
  year: 366,
  decade: 3660,
  century: 36600,
};

function resolveAt(value: DateValue, anchor: Day): Interval | undefined {
  const { stated, relative, until } = value;
  const tense = value.bound === 'since' ? 'past' : (value.tense ?? (value.bound === 'until' ? 'future' : undefined));
  if (relative?.elsewhere) return undefined;
  if (relative === undefined || relative.amount === undefined) {
    if (relative?.unit === 'weekend') return weekendNear(anchor, tense);
    if (stated.month === undefined && stated.feast === undefined && stated.weekday !== undefined)
      return weekdays(stated, until, anchor, tense);
    if (stated.day !== undefined && stated.month === undefined && stated.feast === undefined)
      return dayOfMonth(stated.day, anchor, tense);
    if (
      stated.month === undefined &&
      stated.quarter === undefined &&
      stated.half === undefined &&
      stated.season === undefined &&
      stated.feast === undefined
    )
      return undefined;
    // Quarters and halves are told of once they are over.
    const isReported = stated.quarter !== undefined || stated.half !== undefined;
    return nearest(stated, until, anchor, tense ?? (isReported ? 'past' : undefined));
  }
  return resolveRelative(stated, until, relative, relative.amount, anchor, tense);
}

function resolveRelative(
  stated: DateParts,
  until: DateParts | undefined,
  relative: RelativeDate,
  amount: number,
  anchor: Day,
  tense: DateValue['tense'],
): Interval | undefined {
  const { year, month } = calendarDay(anchor);
  if (relative.run) return runFrom(anchor, relative.unit, amount);
  switch (relative.unit) {
    case 'day':
      return oneDay((relative.months === undefined ? anchor : addMonths(anchor, relative.months)) + amount);
    case 'weekday':
      if (stated.weekday === undefined) return undefined;
      return stated.week
        ? weekOf(weekdayFrom(anchor, stated.weekday, amount))
        : oneDay(weekdayFrom(anchor, stated.weekday, amount));
    case 'week': {
      const week = weekOf((relative.months === undefined ? anchor : addMonths(anchor, relative.months)) + 7 * amount);
      if (stated.weekday === undefined) return week;
      const from = week.from + stated.weekday - 1;
      return { from, to: from + (((until?.weekday ?? stated.weekday) - stated.weekday + 7) % 7) };
    }
    case 'weekend': {
      const passed = amount === 0 && tense === 'past' && weekdayOf(anchor) <= 3 ? -1 : amount;
      const saturday = mondayOf(anchor) + 7 * passed + 5;
      return { from: saturday, to: saturday + 1 };
    }
    case 'month': {
      if (stated.month === undefined && stated.feast === undefined) {
        const shifted = calendarDay(dayOf(year, month + amount, 1));
        return intervalOf({ ...stated, year: shifted.year, month: shifted.month }, until);
      }
      return nextOrLast(stated, until, anchor, amount);
    }
    case 'season':
      return nextOrLast(stated, until, anchor, amount);
    case 'quarter':
      return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * amount, 3);
    case 'half':
      return monthsFrom(year, (month > 6 ? 7 : 1) + 6 * amount, 6);
    case 'year':
      return intervalOf({ ...stated, year: year + amount }, until);
    case 'decade':
      return yearsFrom(Math.floor(year / 10) * 10 + 10 * amount, 10);
    case 'century':
      return yearsFrom(Math.floor(year / 100) * 100 + 100 * amount, 100);
  }
}

/** "last May": the latest one that began before this month; "next May": the first to come; "this May": of this year. */
function nextOrLast(
  stated: DateParts,
  until: DateParts | undefined,
  anchor: Day,
  amount: number,
): Interval | undefined {
  const { year, month } = calendarDay(anchor);
  const thisMonth = dayOf(year, month, 1);
  const of = (which: number): Interval | undefined => intervalOf({ ...stated, year: which }, until);
  if (amount === 0) return of(year);
  for (let step = 0; step <= 2; step++) {
    const found = of(amount < 0 ? year - step : year + step);
    if (found === undefined) return undefined;
    if (amount < 0 ? found.to < (stated.day === undefined ? thisMonth : anchor) : found.from > anchor) return found;
  }
  return undefined;
}

/** "the past two years", "the next three days": up to the anchor or from it on, without its own day. */
function runFrom(anchor: Day, unit: RelativeDate['unit'], amount: number): Interval | undefined {
  const end =
    unit === 'day' || unit === 'weekday'
      ? anchor + amount
      : unit === 'week' || unit === 'weekend'
        ? anchor + 7 * amount
        : addMonths(
            anchor,
            amount *
              (unit === 'century'
                ? 1200
                : unit === 'decade'
                  ? 120
                  : unit === 'year'
                    ? 12
                    : unit === 'quarter' || unit === 'season'
                      ? 3
                      : unit === 'half'
                        ? 6
                        : 1),
          );
  return amount < 0 ? { from: end, to: anchor - 1 } : { from: anchor + 1, to: end };
}

/** -1 the last one before the anchor, 0 the one in its week, 1 the one in the next week; beyond, so many such days on. */
function weekdayFrom(anchor: Day, weekday: number, amount: number): Day {
  if (amount < 0 || amount > 1) return countedWeekday(anchor, weekday, amount);
  return mondayOf(anchor) + 7 * amount + weekday - 1;
}

/** The second such weekday after the day for 2, the one before it for -1. */
function countedWeekday(day: Day, weekday: number, amount: number): Day {
  return amount < 0
    ? lastWeekday(day - 1, weekday) + 7 * (amount + 1)
    : lastWeekday(day + 7, weekday) + 7 * (amount - 1);
}

/** The last such weekday up to `day`, that day included. */
function lastWeekday(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** A bare weekday is in the seven days up to the anchor, or from it on where the sentence speaks of what will be. */
function weekdays(
  stated: DateParts,
  until: DateParts | undefined,
  anchor: Day,
  tense: DateValue['tense'],
): Interval | undefined {
  const weekday = stated.weekday;
  if (weekday === undefined) return undefined;
  const from =
    stated.day === undefined
      ? tense === 'future'
        ? lastWeekday(anchor + 6, weekday)
        : lastWeekday(anchor, weekday)
      : datedWeekday(weekday, stated.day, anchor, tense);
  if (from === undefined) return undefined;
  if (stated.week) return weekOf(from);
  const to = until?.weekday === undefined ? from : from + ((until.weekday - weekday + 7) % 7);
  return { from, to };
}

/** "the 27th": of the anchor's month, or of the one beside it that the tense asks for. */
function dayOfMonth(ofMonth: number, anchor: Day, tense: DateValue['tense']): Interval | undefined {
  const { year, month } = calendarDay(anchor);
  let best: Interval | undefined;
  for (const step of [-1, 0, 1]) {
    const day = dayOf(year, month + step, ofMonth);
    if (calendarDay(day).day !== ofMonth) continue;
    if (best === undefined || cost(oneDay(day), anchor, tense) < cost(best, anchor, tense)) best = oneDay(day);
  }
  return best;
}

/** "Thursday the 21st": the nearest such day. */
function datedWeekday(weekday: number, ofMonth: number, anchor: Day, tense: DateValue['tense']): Day | undefined {
  const { year, month } = calendarDay(anchor);
  let best: Day | undefined;
  for (let step = -14; step <= 14; step++) {
    const first = dayOf(year, month + step, 1);
    const day = first + ofMonth - 1;
    if (weekdayOf(day) !== weekday || calendarDay(day).day !== ofMonth) continue;
    if (
      best === undefined ||
      cost({ from: day, to: day }, anchor, tense) < cost({ from: best, to: best }, anchor, tense)
    )
      best = day;
  }
  return best;
}

function weekendNear(anchor: Day, tense: DateValue['tense']): Interval {
  const ahead = tense === 'future' || weekdayOf(anchor) >= 6;
  const saturday = mondayOf(anchor) + (ahead ? 5 : -2);
  return { from: saturday, to: saturday + 1 };
}

/** The year that brings the parts nearest to the anchor, those against the tense counted as further away. */
function nearest(
  stated: DateParts,
  until: DateParts | undefined,
  anchor: Day,
  tense: DateValue['tense'],
): Interval | undefined {
  const { year } = calendarDay(anchor);
  let best: Interval | undefined;
  for (const candidate of [year - 1, year, year + 1]) {
    const found = intervalOf({ ...stated, year: candidate }, until);
    if (found !== undefined && (best === undefined || cost(found, anchor, tense) < cost(best, anchor, tense)))
      best = found;
  }
  return best;
}

function cost(interval: Interval, anchor: Day, tense: DateValue['tense']): number {
  if (interval.from > anchor)
    return (interval.from - anchor) * (tense === 'past' ? AGAINST_TENSE : tense === 'future' ? 1 : UNTOLD_FUTURE);
  if (interval.to < anchor) return (anchor - interval.to) * (tense === 'future' ? AGAINST_TENSE : 1);
  return 0;
}

function oneDay(day: Day): Interval {
  return { from: day, to: day };
}

/** The days that the parts name in `year`; `undefined` where they name none ("31 June") or need a year and have none. */
function partsInterval(parts: DateParts, year: number | undefined): Interval | undefined {
  if (parts.decade !== undefined) return yearsFrom(parts.decade, 10);
  if (parts.century !== undefined) return yearsFrom((parts.century - 1) * 100, 100);
  if (year === undefined) return undefined;
  if (parts.feast !== undefined) return oneDay(feastOf(parts.feast, year));
  const whole = wholeOf(parts, year);
  if (parts.nth !== undefined) return whole === undefined ? undefined : nthOf(parts.nth, parts, whole);
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
  return parts.week ? weekOf(day) : oneDay(day);
}

/**
 * Weeks of a month are those wholly in it: the first week of July 2017 is 3 to 9 July. Weeks of a year are those that
 * have most of their days in it, as ISO counts them: the first week of 2015 begins on 29 December 2014.
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
    const inside = parts.month === undefined && whole.to - whole.from > 300 && unit === 'week' ? 3 : 6;
    const firstMonday = mondayOf(whole.from + inside - (unit === 'weekend' ? 5 : 0)) + offset;
    const lastMonday = mondayOf(whole.to - inside) + offset;
    from = number > 0 ? firstMonday + (number - 1) * 7 * count : lastMonday - 7 * (count - 1);
  }
  return from < whole.from - 6 || from > whole.to ? undefined : { from, to: from + length - 1 };
}
