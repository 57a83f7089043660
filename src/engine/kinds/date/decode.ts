/** Reads a stored date back: a row of an older version, or of a broken file, gives `undefined`. */
import type { DateParts, DateValue, RelativeDate } from './value.ts';

const bounds: readonly string[] = [
  'exact',
  'about',
  'before',
  'after',
  'since',
  'until',
] satisfies readonly DateValue['bound'][];
const relativeUnits: readonly string[] = [
  'day',
  'weekday',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] satisfies readonly RelativeDate['unit'][];
const numbers = [
  'year',
  'month',
  'day',
  'weekday',
  'decade',
  'century',
  'quarter',
  'half',
  'hour',
  'minute',
  'zone',
  'ending',
  'closes',
] as const;

/** A stored value read back; `undefined` for what this version would not have written. */
export function decodeDate(stored: unknown): DateValue | undefined {
  if (!isRecord(stored) || !isParts(stored.stated)) return undefined;
  const { relative, until, bound, tense, from, to, implied } = stored;
  if (until !== undefined && !isParts(until)) return undefined;
  if (relative !== undefined && !isRelative(relative)) return undefined;
  if (typeof bound !== 'string' || !bounds.includes(bound)) return undefined;
  if (tense !== undefined && tense !== 'past' && tense !== 'future') return undefined;
  if (!isOptionalNumber(from) || !isOptionalNumber(to) || typeof implied !== 'boolean') return undefined;
  return { stated: stored.stated, relative, until, bound: bound as DateValue['bound'], tense, from, to, implied }; // bound: one of the list above
}

function isParts(value: unknown): value is DateParts {
  return (
    isRecord(value) &&
    numbers.every((name) => isOptionalNumber(value[name])) &&
    (value.nth === undefined || isRecord(value.nth))
  );
}

function isRelative(value: unknown): value is RelativeDate {
  return (
    isRecord(value) &&
    typeof value.unit === 'string' &&
    relativeUnits.includes(value.unit) &&
    isOptionalNumber(value.amount)
  );
}

function isOptionalNumber(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isFinite(value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
