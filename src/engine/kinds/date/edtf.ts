/** Dates in ISO 8601-2 (EDTF): "2025-06-02", "2025-06", "2014", "199X", "2025-06-02/2025-06-08", "XXXX-06-02". */
import { calendarDay, dayOf } from './calendar.ts';
import type { DateParts, DateValue, Day } from './value.ts';

/**
 * The value's interval in the coarsest form that says it exactly. Where no year is known: "XXXX-06-02", "XXXX-06"; a
 * bare weekday, for which EDTF has no form, as the ISO week date of an unknown week, "XXXX-WXX-3"; a time of day alone
 * "T10:30". `undefined` where nothing but the text's own date could tell ("last week").
 */
export function toEdtf(value: DateValue): string | undefined {
  if (value.from !== undefined && value.to !== undefined) return intervalEdtf(value.from, value.to);
  const { stated, until } = value;
  const first = unknownYear(stated);
  const last =
    until === undefined
      ? undefined
      : unknownYear({ ...(stated.month === undefined ? {} : { month: stated.month }), ...until });
  return first === undefined || last === undefined ? first : `${first}/${last}`;
}

function unknownYear(parts: DateParts): string | undefined {
  // A week or weekend around a day has other days from year to year.
  if (parts.week || parts.weekend) return undefined;
  if (parts.month !== undefined)
    return parts.day === undefined ? `XXXX-${pad(parts.month)}` : `XXXX-${pad(parts.month)}-${pad(parts.day)}`;
  if (parts.day !== undefined) return `XXXX-XX-${pad(parts.day)}`;
  if (parts.weekday !== undefined) return `XXXX-WXX-${parts.weekday}`;
  if (parts.hour !== undefined) return `T${pad(parts.hour)}:${pad(parts.minute ?? 0)}`;
  return undefined;
}

function intervalEdtf(from: Day, to: Day): string {
  const a = calendarDay(from);
  const b = calendarDay(to);
  if (from === to) return toIsoDay(from);
  if (a.day === 1 && to === dayOf(b.year, b.month + 1, 1) - 1) {
    if (a.month === 1 && b.month === 12) {
      if (a.year === b.year) return year(a.year);
      if (a.year >= 0 && a.year % 100 === 0 && b.year === a.year + 99) return `${year(a.year).slice(0, 2)}XX`;
      if (a.year >= 0 && a.year % 10 === 0 && b.year === a.year + 9) return `${year(a.year).slice(0, 3)}X`;
      return `${year(a.year)}/${year(b.year)}`;
    }
    const first = `${year(a.year)}-${pad(a.month)}`;
    return a.year === b.year && a.month === b.month ? first : `${first}/${year(b.year)}-${pad(b.month)}`;
  }
  return `${toIsoDay(from)}/${toIsoDay(to)}`;
}

/** "2025-06-02". */
export function toIsoDay(day: Day): string {
  const parts = calendarDay(day);
  return `${year(parts.year)}-${pad(parts.month)}-${pad(parts.day)}`;
}

function year(value: number): string {
  return value < 0 ? `-${String(-value).padStart(4, '0')}` : String(value).padStart(4, '0');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
