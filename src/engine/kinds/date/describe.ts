/** Dates in words, for people: "Monday 2 June 2025", "last week (19 to 25 May 2025)", "the 1990s". */
import { calendarDay } from './calendar.ts';
import type { DateParts, DateValue, Day, RelativeDate } from './value.ts';
import { monthNames, weekdayNames } from './words.en.ts';

const feastNames = {
  easter: 'Easter',
  goodFriday: 'Good Friday',
  easterMonday: 'Easter Monday',
  thanksgiving: 'Thanksgiving',
  blackFriday: 'Black Friday',
  mothersDay: "Mother's Day",
  fathersDay: "Father's Day",
  memorialDay: 'Memorial Day',
  labourDay: 'Labor Day',
  martinLutherKingDay: 'Martin Luther King Day',
  presidentsDay: "Presidents' Day",
  columbusDay: 'Columbus Day',
  shroveTuesday: 'Shrove Tuesday',
  ashWednesday: 'Ash Wednesday',
  palmSunday: 'Palm Sunday',
} as const;
const boundWords = {
  exact: '',
  about: 'about ',
  before: 'before ',
  after: 'after ',
  since: 'since ',
  until: 'by ',
} as const;

const endingWords: Readonly<Record<number, string>> = { 3: 'quarter to', 6: 'half-year to', 12: 'year to' };

/** For people: "Monday 2 June 2025", "last week (19 to 25 May 2025)". */
export function describeDate(value: DateValue): string {
  const range = value.until === undefined ? '' : ` to ${describeParts(value.until)}`;
  const words = describeStated(value) + range;
  const told =
    value.implied && value.from !== undefined && value.to !== undefined ? describeInterval(value.from, value.to) : '';
  return boundWords[value.bound] + (told === '' || told === words ? words : `${words} (${told})`);
}

/** "2 June 2025", "19 to 25 May 2025", "May 2025", "2014 to 2016". */
export function describeInterval(from: Day, to: Day): string {
  const a = calendarDay(from);
  const b = calendarDay(to);
  if (from === to) return `${a.day} ${monthOf(a.month)} ${a.year}`;
  const whole = a.day === 1 && calendarDay(to + 1).day === 1;
  if (whole && a.month === 1 && b.month === 12) return a.year === b.year ? String(a.year) : `${a.year} to ${b.year}`;
  const first = whole
    ? monthOf(a.month)
    : a.month === b.month && a.year === b.year
      ? String(a.day)
      : `${a.day} ${monthOf(a.month)}`;
  const last = whole ? `${monthOf(b.month)} ${b.year}` : `${b.day} ${monthOf(b.month)} ${b.year}`;
  if (whole && a.month === b.month && a.year === b.year) return last;
  return `${first}${a.year === b.year ? '' : ` ${a.year}`} to ${last}`;
}

/** "2 June 2025". */
export function dayToText(day: Day): string {
  return describeInterval(day, day);
}

function describeStated(value: DateValue): string {
  const { stated, relative } = value;
  if (relative === undefined || relative.amount === undefined)
    return relative?.unit === 'weekend' ? 'the weekend' : describeParts(stated);
  const inner = describeParts(stated);
  const told = describeRelative(relative, relative.amount, stated);
  if (inner === '') return told;
  if (relative.unit === 'weekday' && Math.abs(relative.amount) > 1)
    return `${Math.abs(relative.amount)} ${inner}s ${relative.amount < 0 ? 'ago' : 'later'}`;
  if (
    relative.unit === 'weekday' ||
    relative.unit === 'season' ||
    (relative.unit === 'month' && (stated.month !== undefined || stated.feast !== undefined))
  )
    return `${which(relative.amount)} ${inner}`;
  if (stated.dayPart !== undefined && relative.unit === 'day')
    return relative.amount === 0 ? (stated.dayPart === 'night' ? 'tonight' : `this ${inner}`) : `${told} ${inner}`;
  return `${inner} ${stated.quarter !== undefined || stated.half !== undefined || stated.nth !== undefined ? 'of ' : ''}${told}`;
}

function which(amount: number): string {
  return amount < 0 ? 'last' : amount > 0 ? 'next' : 'this';
}

function describeRelative(relative: RelativeDate, amount: number, stated: DateParts): string {
  const { unit, side, run, elsewhere } = relative;
  const count = Math.abs(amount);
  const lead = side === undefined ? '' : `${side} `;
  if (run) return `the ${amount < 0 ? 'past' : 'next'} ${count === 1 ? unit : `${count} ${unit}s`}`;
  if (elsewhere) return `${count} ${plural(unit, count)} ${amount < 0 ? 'earlier' : 'later'}`;
  if (unit === 'day' && count <= 1)
    return amount < 0 ? (stated.dayPart === 'night' ? 'last' : 'yesterday') : amount > 0 ? 'tomorrow' : 'today';
  if (count <= 1) return `${lead}${which(amount)} ${unit}`;
  return amount < 0 ? `${count} ${plural(unit, count)} ago` : `in ${count} ${plural(unit, count)}`;
}

function plural(unit: string, count: number): string {
  if (count === 1) return unit;
  return unit === 'century' ? 'centuries' : unit === 'half' ? 'halves' : `${unit}s`;
}

function describeParts(parts: DateParts): string {
  const words: string[] = [];
  if (parts.portion !== undefined)
    words.push(parts.decade === undefined && parts.century === undefined ? parts.portion : `${parts.portion} in`);
  if (parts.ending !== undefined) words.push(endingWords[parts.ending] ?? `${parts.ending} months to`);
  if (parts.nth !== undefined) words.push(nthWords(parts));
  if (parts.week) words.push('the week of');
  if (parts.weekday !== undefined && parts.nth?.unit !== 'weekday') words.push(weekdayNames[parts.weekday - 1] ?? '');
  if (parts.dayPart !== undefined) words.push(parts.dayPart);
  if (parts.feast !== undefined) words.push(feastNames[parts.feast]);
  if (parts.day !== undefined) words.push(String(parts.day));
  if (parts.month !== undefined) words.push(monthOf(parts.month));
  if (parts.weekend) words.push('weekend');
  if (parts.season !== undefined) words.push(parts.season);
  if (parts.quarter !== undefined) words.push(`${ordinal(parts.quarter)} quarter`);
  if (parts.half !== undefined) words.push(`${ordinal(parts.half)} half`);
  if (parts.fiscal) words.push('fiscal');
  if (parts.year !== undefined) words.push(String(parts.year));
  if (parts.decade !== undefined) words.push(`the ${parts.decade}s`);
  if (parts.century !== undefined) words.push(`the ${ordinal(parts.century)} century`);
  if (parts.hour !== undefined)
    words.push(`${String(parts.hour).padStart(parts.dial ? 1 : 2, '0')}:${String(parts.minute ?? 0).padStart(2, '0')}`);
  return words.join(' ');
}

function nthWords(parts: DateParts): string {
  const nth = parts.nth;
  if (nth === undefined) return '';
  const number = nth.number < 0 ? 'last' : ordinal(nth.number);
  const name =
    nth.unit === 'weekday'
      ? (weekdayNames[(parts.weekday ?? 1) - 1] ?? '')
      : nth.count === 1
        ? nth.unit
        : `${nth.count} ${nth.unit}s`;
  return `the ${number} ${name} of`;
}

function ordinal(value: number): string {
  const tail = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${tail}`;
}

function monthOf(month: number): string {
  return monthNames[month - 1] ?? '';
}
