/** Whether two dates can be the same time, and if not what to say of it. */
import type { Agreement } from '../kind.ts';
import { calendarDay, type Interval, weekdayOf, yearsFrom } from './calendar.ts';
import { compareClocks, isClock } from './compareClocks.ts';
import { describeDate } from './describe.ts';
import type { DateParts, DateValue, RelativeDate } from './value.ts';
import { attackDays } from './words.en.ts';

const same: Agreement = { type: 'same' };
/** "a year" and "12 months", "a month" and "four weeks". */
const RUN_SLACK = 0.1;
/** Texts of one story are rarely further apart. */
const DAYS_APART = 31;
const incomparable: Agreement = { type: 'incomparable' };

/**
 * By days where both have them, else by what both state. A claim coarser than the fact is the same ("in May" for 16
 * May); a finer one, or one that overlaps it in part, is near; one with no day in common is different, and so is a range
 * of which one end is right ("June 20 to 25" against "June 20 to 30").
 */
export function compareDates(claimed: DateValue, known: DateValue): Agreement {
  if (isClock(claimed) || isClock(known))
    return isClock(claimed) && isClock(known) ? clocks(claimed, known) : incomparable;
  if (isToldAlike(claimed.relative, known.relative) || isDayOfAttacks(claimed.stated, known.stated)) return same;
  // "the quarter to June" against "the year to June", "the 12 months to June".
  const { ending } = claimed.stated;
  const knownLength = known.stated.ending ?? known.stated.closes;
  if (ending !== undefined && knownLength !== undefined && ending !== knownLength) return different(claimed, known);
  const a = daysOf(claimed);
  const b = daysOf(known);
  if (
    a !== undefined &&
    b !== undefined &&
    (isOfWeekBeside(claimed, known, a, b) || isOfYearBeside(claimed, known, a, b))
  )
    return same;
  // What "two years later" is told from is only guessed: that it comes out at the known year is no chance, else it says
  // nothing. That a source's "two years later" does may be one, but not that its "two days later" does.
  if (claimed.relative?.elsewhere || known.relative?.elsewhere) {
    const isTelling = claimed.relative?.elsewhere || (known.relative?.elsewhere && known.relative.unit === 'day');
    // "Two months later" comes out at a month, and the known day lies in it.
    const isWithin =
      claimed.relative?.elsewhere && a !== undefined && b !== undefined && a.from <= b.from && b.to <= a.to;
    return a !== undefined && b !== undefined && isTelling && (isWithin || (a.from === b.from && a.to === b.to))
      ? same
      : compareParts(claimed, known);
  }
  if (a !== undefined && b !== undefined && !(claimed.implied && known.implied && isSameBareTime(claimed, known)))
    return compareDays(claimed, known, a, b);
  if (a !== undefined && b !== undefined && (a.from !== b.from || a.to !== b.to)) return near(claimed, known);
  return compareParts(claimed, known);
}

/** "The 11 September attacks" against a source that has "11 September" alone. */
function isDayOfAttacks({ year, month, day }: DateParts, known: DateParts): boolean {
  if (known.year !== undefined || known.month !== month || known.day !== day) return false;
  return attackDays.some((one) => one.year === year && one.month === month && one.day === day);
}

/** "A year earlier" in both: what it is told from is only guessed, and may stand in a paragraph that one of them leaves out. */
function isToldAlike(one: RelativeDate | undefined, other: RelativeDate | undefined): boolean {
  return one?.alike === true && other?.alike === true && one.unit === other.unit && one.amount === other.amount;
}

/**
 * "The plans unveiled on Monday" of a text that was taken for the last Monday, and "will be unveiled on Monday", which is
 * the next: where the one is past and the other is not, which of the two is meant was only guessed.
 */
function isOfWeekBeside(claimed: DateValue, known: DateValue, a: Interval, b: Interval): boolean {
  if (Math.abs(a.from - b.from) !== DAYS_OF_WEEK || a.from !== a.to || b.from !== b.to) return false;
  const [mine, theirs] = [isBareWeekday(claimed), isBareWeekday(known)];
  if (mine && theirs) return tenseOf(claimed) !== tenseOf(known);
  return (mine && isOpen(claimed)) || (theirs && isOpen(known));
}

const DAYS_OF_WEEK = 7;

/** "January's final", of which no verb says whether it is the last or the next, and "the final held in January". */
function isOfYearBeside(claimed: DateValue, known: DateValue, a: Interval, b: Interval): boolean {
  if (!isBareMonth(claimed) || !isBareMonth(known) || claimed.stated.month !== known.stated.month) return false;
  return (
    a.to - a.from < DAYS_APART && Math.abs(Math.abs(a.from - b.from) - YEAR) <= 2 && isOpen(claimed) !== isOpen(known)
  );
}

function isBareMonth({ stated: { year, day, month }, relative, implied }: DateValue): boolean {
  return implied && month !== undefined && day === undefined && year === undefined && relative?.amount === undefined;
}

/** Whether no verb says that it is past or to come. */
function isOpen({ tense, bound }: DateValue): boolean {
  return tense === undefined && bound === 'exact';
}

function tenseOf({ tense, bound }: DateValue): DateValue['tense'] {
  return tense ?? (bound === 'until' ? 'future' : undefined);
}

function isBareWeekday({ stated: { weekday, day, month }, relative, implied }: DateValue): boolean {
  return implied && weekday !== undefined && day === undefined && month === undefined && relative?.amount === undefined;
}

/** Two texts of different days may mean the same Wednesday or the same May, or not: that alone contradicts nothing. */
function isSameBareTime({ stated: one }: DateValue, { stated: other }: DateValue): boolean {
  if (one.day !== undefined || other.day !== undefined || one.year !== undefined || other.year !== undefined)
    return false;
  return one.weekday === other.weekday && one.month === other.month && (one.weekday ?? one.month) !== undefined;
}

function compareDays(claimed: DateValue, known: DateValue, a: Interval, b: Interval): Agreement {
  if (claimed.relative?.run && known.relative?.run) return compareRuns(claimed, known, a, b);
  if (a.to < b.from || b.to < a.from) {
    if (claimed.bound === 'before' && b.to < a.from) return near(claimed, known);
    if (claimed.bound === 'after' && b.from > a.to) return near(claimed, known);
    const turned = compareWithoutYear(claimed, known, a, b);
    if (turned !== undefined) return turned;
    if (isYearsAgainstDay(claimed, known, a, b) || isYearsAgainstDay(known, claimed, b, a)) return incomparable;
    if (isLoose(claimed, known) && Math.max(b.from - a.to, a.from - b.to) <= slackOf(a, b)) return near(claimed, known);
    return different(claimed, known);
  }
  if (claimed.until !== undefined && known.until !== undefined && (a.from === b.from) !== (a.to === b.to))
    return different(claimed, known);
  if (isOtherPart(claimed.stated, known.stated)) return near(claimed, known);
  // "2 June" without a year against the same of a known year rests on the text's date: that is as good as stated.
  if (a.from <= b.from && b.to <= a.to)
    return isExclusive(claimed) && !isExclusive(known) ? near(claimed, known) : same;
  return isEndOf(claimed, known, a, b) ? same : near(claimed, known);
}

/**
 * "September 11" against "11 September 2001": the year that a text of 2024 gives the one is a guess, and so are both where
 * "until she is sentenced on March 12" was taken for the last and "set sentencing for March 12" for the next. A draft that
 * states a year says more than a source without one, and is contradicted where it would be the year before, but not where
 * it is long ago.
 */
function compareWithoutYear(claimed: DateValue, known: DateValue, a: Interval, b: Interval): Agreement | undefined {
  const [one, other] = [claimed.stated, known.stated];
  if (isNextOfMonth(claimed, known, a, b)) return near(claimed, known);
  if (isNextOfMonth(known, claimed, b, a)) return same;
  if (one.day === undefined || one.day !== other.day || one.month !== other.month) return undefined;
  const [last, otherLast] = [claimed.until, known.until];
  if (last?.day !== otherLast?.day || last?.month !== otherLast?.month) return undefined;
  if (one.year === undefined && (other.year !== undefined || Math.abs(a.from - b.from) <= YEAR + 2)) return same;
  return one.year !== undefined && other.year === undefined && Math.abs(a.from - b.from) > LONG_AGO
    ? near(claimed, known)
    : undefined;
}

/** "Announced a vote in September" is taken for the last September, and may be of the next, which the other text states. */
function isNextOfMonth(stating: DateValue, bare: DateValue, a: Interval, b: Interval): boolean {
  const { year, month, day } = bare.stated;
  return (
    bare.tense === 'past' &&
    bare.relative === undefined &&
    year === undefined &&
    day === undefined &&
    month !== undefined &&
    month === stating.stated.month &&
    stating.stated.year !== undefined &&
    a.from > b.to &&
    a.from - b.from <= YEAR + 2
  );
}

/**
 * "2001 to 2005" and "until 2005" say nothing of a "Monday", nor does "2001", unless it is the last year or the next:
 * years are of a career, a day without its year of the news.
 */
function isYearsAgainstDay({ until, bound }: DateValue, day: DateValue, years: Interval, one: Interval): boolean {
  if (years.to - years.from < YEAR || one.from !== one.to || day.stated.year !== undefined) return false;
  const isSpan = until !== undefined || bound === 'until' || bound === 'since';
  return isSpan || Math.max(one.from - years.to, years.from - one.to) > YEAR + 1;
}

/** Days. */
const YEAR = 364;

/** Days: texts that leave a year out mean one of the last few. */
const LONG_AGO = 5 * 366;

/** "until 2021" and "since 2018" against "2018 to 2021". */
function isEndOf(claimed: DateValue, known: DateValue, a: Interval, b: Interval): boolean {
  // "the three months to March" against "the first quarter".
  if (claimed.bound === 'until' && claimed.until === undefined && a.to === b.to) return true;
  if (claimed.until !== undefined || known.until === undefined) return false;
  return claimed.bound === 'since' && a.from === b.from;
}

/** "the past five years" against "the past three years": how long decides, since both end or begin with the text. */
function compareRuns(claimed: DateValue, known: DateValue, a: Interval, b: Interval): Agreement {
  const mine = a.to - a.from;
  const theirs = b.to - b.from;
  if (a.from >= b.from - DAYS_APART && Math.abs(mine - theirs) <= Math.max(mine, theirs) * RUN_SLACK) return same;
  return different(claimed, known);
}

/** "before 2 June" leaves 2 June out; "since", "by" and "about" keep it in. */
function isExclusive(value: DateValue): boolean {
  return value.bound === 'before' || value.bound === 'after';
}

function isLoose(claimed: DateValue, known: DateValue): boolean {
  return [claimed, known].some(
    ({ bound, stated, relative }) =>
      bound === 'about' ||
      stated.nth?.unit === 'week' ||
      stated.season !== undefined ||
      stated.fiscal !== undefined ||
      (relative?.amount !== undefined && Math.abs(relative.amount) > 1),
  );
}

/** "two weeks ago" and "about May" may be out by as much as they are long. */
function slackOf(a: Interval, b: Interval): number {
  return Math.max(a.to - a.from, b.to - b.from) + 1;
}

/** "early May" against 28 May, "Monday morning" against "Monday night". */
function isOtherPart(a: DateParts, b: DateParts): boolean {
  if (a.dayPart !== undefined && b.dayPart !== undefined && a.dayPart !== b.dayPart) return true;
  if (a.portion !== undefined && b.portion !== undefined && a.portion !== b.portion) return true;
  if (a.portion === undefined || a.month === undefined || b.day === undefined) return false;
  return a.portion === 'early' ? b.day > 14 : a.portion === 'late' ? b.day < 17 : b.day < 8 || b.day > 23;
}

/** What a date may state. */
const PARTS = ['year', 'month', 'day', 'weekday', 'quarter', 'half', 'season', 'feast', 'decade', 'century'] as const;

/** One of them has no days: what both state must agree, and at least one thing must be stated by both. */
function compareParts(claimed: DateValue, known: DateValue): Agreement {
  const a = claimed.stated;
  const b = withKnownParts(known);
  const mine = withKnownParts(claimed);
  let shared = 0;
  let coarser = false;
  for (let i = 0; i < PARTS.length; i++) {
    const part = PARTS[i] as (typeof PARTS)[number]; // in range
    if (mine[part] === undefined || b[part] === undefined) {
      if (a[part] !== undefined && b[part] === undefined && known.stated[part] === undefined && part !== 'weekday')
        coarser = true;
      continue;
    }
    if (mine[part] !== b[part]) {
      const isGuessed =
        (claimed.relative?.elsewhere && a[part] === undefined) ||
        (known.relative?.elsewhere && known.stated[part] === undefined);
      const isStated =
        part === 'month'
          ? a[part] !== undefined && known.stated[part] !== undefined
          : a[part] !== undefined || known.stated[part] !== undefined;
      return isStated && !isGuessed ? different(claimed, known) : incomparable;
    }
    shared++;
  }
  if (isWeekend(claimed) !== isWeekend(known) && (isWeekendDay(mine) || isWeekendDay(b)))
    return isWeekend(claimed) ? same : near(claimed, known);
  if (claimed.relative?.amount !== undefined || known.relative?.amount !== undefined)
    return compareRelative(claimed, known, shared);
  if (shared === 0) return incomparable;
  if (isOtherPart(a, b)) return near(claimed, known);
  return coarser ? near(claimed, known) : same;
}

function isWeekend({ relative }: DateValue): boolean {
  return relative?.unit === 'weekend';
}

/** "on Sunday" against "at the weekend". */
function isWeekendDay({ weekday, month, day }: DateParts): boolean {
  return weekday !== undefined && weekday > FRIDAY && month === undefined && day === undefined;
}

const FRIDAY = 5;

/** Stated parts, with the weekday of a day and the month of a "last month" that are known; a month without a year may be compared with a full date. */
function withKnownParts({ stated, relative, from, to }: DateValue): DateParts {
  if (from === undefined || to === undefined) return stated;
  if (from === to) return { ...stated, weekday: weekdayOf(from) };
  if (relative?.unit !== 'month' || relative.run || stated.month !== undefined) return stated;
  const { month } = calendarDay(from);
  return calendarDay(to).month === month ? { ...stated, month } : stated;
}

function compareRelative(claimed: DateValue, known: DateValue, shared: number): Agreement {
  const a = claimed.relative;
  const b = known.relative;
  if (isWeekAgainstDay(claimed, known)) return near(claimed, known);
  // "Last July" and "in July last year".
  if (shared > 0 && claimed.from !== undefined && claimed.from === known.from && claimed.to === known.to) return same;
  if (a === undefined || b === undefined || a.unit !== b.unit || a.run !== b.run || a.elsewhere !== b.elsewhere) {
    // "17 August last year" against "August 2022", "last December" against "December": the year is not known to be another.
    const open = a === undefined || b === undefined ? (a ?? b)?.unit : undefined;
    return shared > 0 && (a?.unit === 'weekday' || b?.unit === 'weekday' || isOfSomeYear(open)) ? same : incomparable;
  }
  if (a.amount === b.amount) return a.side === b.side || a.side === undefined ? same : near(claimed, known);
  if (a.amount === undefined || b.amount === undefined) return shared > 0 ? same : incomparable;
  return isOfLaterText(claimed, known) ? near(claimed, known) : different(claimed, known);
}

/** "Last week" of a text whose day is known, against "on Tuesday" of one whose day is not. */
function isWeekAgainstDay({ relative, from }: DateValue, { relative: other, stated, from: start }: DateValue): boolean {
  if (from === undefined || start !== undefined || relative?.unit !== 'week' || relative.run) return false;
  return other?.unit === 'weekday' && other.amount === undefined && stated.weekday !== undefined;
}

/** "Last week" of a text whose day is known, against "this week" of one whose day is not: the one may be written the day after. */
function isOfLaterText(
  { relative: one, from, tense }: DateValue,
  { relative: other, from: start }: DateValue,
): boolean {
  if (from === undefined || start !== undefined || tense === 'future') return false;
  return (one?.unit === 'day' || one?.unit === 'week') && one.amount === (other?.amount ?? 0) - 1;
}

function isOfSomeYear(unit: RelativeDate['unit'] | undefined): boolean {
  return unit === 'year' || unit === 'month' || unit === 'season';
}

function clocks(claimed: DateValue, known: DateValue): Agreement {
  switch (compareClocks(claimed, known)) {
    case 'same':
      return same;
    case 'near':
      return near(claimed, known);
    case 'different':
      return different(claimed, known);
  }
}

/** What part of the year "a year earlier" is told from is only guessed: the year is what the words say. */
function daysOf(value: DateValue): Interval | undefined {
  if (value.relative?.alike && value.to !== undefined) return yearsFrom(calendarDay(value.to).year, 1);
  return value.from === undefined || value.to === undefined ? undefined : { from: value.from, to: value.to };
}

function near(claimed: DateValue, known: DateValue): Agreement {
  return { type: 'near', gap: gapOf(claimed, known) };
}

function different(claimed: DateValue, known: DateValue): Agreement {
  return { type: 'different', gap: gapOf(claimed, known) };
}

/** "16 May against 15 May". */
function gapOf(claimed: DateValue, known: DateValue): string {
  return `${inWords(claimed)} against ${inWords(known)}`;
}

/** One date is held against many. */
const described = new WeakMap<DateValue, string>();

function inWords(value: DateValue): string {
  const known = described.get(value);
  if (known !== undefined) return known;
  const words = describeDate(value);
  described.set(value, words);
  return words;
}
