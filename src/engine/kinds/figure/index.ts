/** The kind of fact that is a number: counts, money, shares, measures, ages, durations, scores, ordinals. */
import type { FactKind } from '../kind.ts';
import { compareFigures } from './compare.ts';
import { describeFigure } from './describe.ts';
import { findFigures } from './find.ts';
import { dimensionOf, toBase } from './units.ts';
import type { FigureValue, Unit } from './value.ts';

export { isComparable, tellingDigits } from './compare.ts';
export { describeNumber, plural } from './describe.ts';
export { isSameUnit, toBase } from './units.ts';
export type { Bound, FigureForm, FigureValue, Unit } from './value.ts';

export const figure: FactKind<FigureValue> = {
  label: 'figure',
  find: findFigures,
  keys: keysOf,
  compare: compareFigures,
  describe: describeFigure,
  toJson: ({ low, high, unit, counted, against }) => ({
    low: low ?? null,
    high: high ?? null,
    ...(unit === undefined ? {} : { unit }),
    ...(counted === undefined ? {} : { counted }),
    ...(against === undefined ? {} : { against }),
  }),
  decode,
};

/**
 * "n:" keys are the number in its dimension's base unit, cut and rounded up to two digits, and "r:" rounded to one, so that
 * 4.17 and 4.2 share one; "c:" is the counted noun and "u:" the dimension, by which a wrong number finds the right one.
 */
function keysOf(value: FigureValue): readonly string[] {
  const keys = new Set<string>();
  const dimension = dimensionOf(value.unit);
  if (value.form === 'score') return [`s:${[value.low, value.against].sort().join('-')}`, 'u:score'];
  addNumber(keys, dimension, value.low, value.unit);
  // Most are one number, and to write it takes most of the time.
  if (value.high !== value.low) addNumber(keys, dimension, value.high, value.unit);
  if (value.counted !== undefined) keys.add(`c:${value.counted}`);
  if (dimension !== '') keys.add(`u:${dimension}`);
  return [...keys];
}

function addNumber(keys: Set<string>, dimension: string, number: number | undefined, unit: Unit | undefined): void {
  if (number === undefined) return;
  const base = toBase(number, unit);
  const size = base === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(base)) + 1e-9) - 1);
  const cut = Math.floor(base / size + 1e-6);
  const rounded = Math.ceil(base / size - 1e-6);
  keys.add(`n:${dimension}:${(cut * size).toPrecision(2)}`);
  if (rounded !== cut) keys.add(`n:${dimension}:${(rounded * size).toPrecision(2)}`);
  keys.add(`r:${dimension}:${(Math.round(base / (size * 10)) * size * 10).toPrecision(1)}`);
}

const forms: readonly string[] = [
  'cardinal',
  'ordinal',
  'score',
  'money',
  'share',
  'measure',
  'age',
  'duration',
  'vague',
];
const bounds: readonly string[] = ['exact', 'about', 'nearly', 'over', 'atLeast', 'under', 'atMost'];

function decode(stored: unknown): FigureValue | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { form, low, high, bound, step, unit, counted, modifiers, per, against } = stored as Record<string, unknown>; // an object, checked above
  if (
    typeof form !== 'string' ||
    !forms.includes(form) ||
    typeof bound !== 'string' ||
    !bounds.includes(bound) ||
    typeof step !== 'number'
  )
    return undefined;
  if (
    !isNumber(low) ||
    !isNumber(high) ||
    !isNumber(against) ||
    !isString(unit) ||
    !isString(counted) ||
    !isString(per)
  )
    return undefined;
  if (!Array.isArray(modifiers) || !modifiers.every((word) => typeof word === 'string')) return undefined;
  return {
    form: form as FigureValue['form'], // in the list above
    low,
    high,
    bound: bound as FigureValue['bound'], // in the list above
    step,
    unit,
    counted,
    modifiers,
    per,
    against,
  };
}

function isNumber(value: unknown): value is number | undefined {
  return value === undefined || typeof value === 'number';
}

function isString(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
