/** What the words leave open of a date, told from the text's own date or from another time that it tells. */
import {
  addMonths,
  calendarDay,
  dayOf,
  type Interval,
  mondayOf,
  monthsFrom,
  oneDay,
  weekdayOf,
  weekOf,
  yearsFrom,
} from './calendar.ts';
import { intervalOf } from './statedDays.ts';
import type { DateAnchor, DateParts, DateValue, Day, RelativeDate } from './value.ts';

/** How much nearer a date against the tense of its sentence must be than one with it. */
const AGAINST_TENSE = 8;
const SUNDAY = 7;
/** News tells more often of what was. */
const UNTOLD_FUTURE = 1.3;
/** A day in digits so near to the text's own is told as of it, where the other reading is further away than a month. */
const OWN_DAYS = 7;
const FAR_DAYS = 31;

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

/** The days that a resolved value tells of: with "the three months to 30 November" all that its day closes; `undefined` where they are not known. */
export function countedDays({ stated: { closes }, from, to }: DateValue): DateAnchor | undefined {
  if (from === undefined || to === undefined) return undefined;
  return closes === undefined || closes === 0 ? { from, to } : { from: addMonths(to + 1, -closes), to };
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
      stated.feast === undefined &&
      stated.nth?.unit !== 'month'
    )
      return undefined;
    // Quarters, halves and the like are told of once they are over.
    const isReported = stated.quarter !== undefined || stated.half !== undefined || isCounted(stated);
    const told = tense ?? (isReported ? 'past' : undefined);
    // "Sales rose in the six months to June": what is counted up is over.
    const isOver = told === 'past' && (value.bound === 'until' || isCounted(stated));
    return nearest(stated, until, anchor, isOver ? 'over' : told);
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
      // On a Sunday "next week" may be the one that begins the day after, or a week later where weeks begin on Sunday.
      if (stated.weekday === undefined && amount === 1 && relative.months === undefined && weekdayOf(anchor) === SUNDAY)
        return { from: week.from, to: week.to + 7 };
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
      return amount === 0 ? thisSeason(stated, anchor, tense) : nextOrLast(stated, until, anchor, amount);
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

/** "this winter": in February the one that began last year; "Sales rose this fall" in January tells of the last one. */
function thisSeason(stated: DateParts, anchor: Day, tense: DateValue['tense']): Interval | undefined {
  const { year } = calendarDay(anchor);
  const before = intervalOf({ ...stated, year: year - 1 }, undefined);
  const of = intervalOf({ ...stated, year }, undefined);
  if (before === undefined || of === undefined || of.from <= anchor) return of;
  return anchor - before.to <= (tense === 'past' ? JUST_GONE : 0) ? before : of;
}

/** Days after a season in which "this" may still be said of it. */
const JUST_GONE = 75;

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
  tense: DateValue['tense'] | 'over',
): Interval | undefined {
  const { year } = calendarDay(anchor);
  const isRun = isCounted(stated);
  let best: Interval | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const found = intervalOf({ ...stated, year: candidate }, until);
    if (found === undefined) continue;
    const its = cost(isRun ? closeOf(found, stated) : found, anchor, tense);
    if (its < least) [best, least] = [found, its];
  }
  return best;
}

/** The month or the day that closes the run: what is counted up to June may be told of in June. */
function closeOf({ to }: Interval, { month, day }: DateParts): Interval {
  const { year, month: last } = calendarDay(to);
  return month !== undefined && day === undefined ? monthsFrom(year, last, 1) : oneDay(to);
}

/** "the year to June", "the first nine months": months that were counted up once they were over. */
function isCounted({ ending, nth, month }: DateParts): boolean {
  return ending !== undefined || (nth?.unit === 'month' && month === undefined);
}

function cost(interval: Interval, anchor: Day, tense: DateValue['tense'] | 'over'): number {
  if (interval.from > anchor && tense === 'over') return Number.MAX_VALUE;
  if (interval.from > anchor)
    return (interval.from - anchor) * (tense === 'past' ? AGAINST_TENSE : tense === 'future' ? 1 : UNTOLD_FUTURE);
  if (interval.to < anchor) return (anchor - interval.to) * (tense === 'future' ? AGAINST_TENSE : 1);
  return 0;
}
