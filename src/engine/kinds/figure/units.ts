/** Units made comparable: what each is worth in the base unit of its dimension. */
import { isNamedFor } from './currencies.en.ts';
import type { Unit } from './value.ts';

interface Scale {
  readonly dimension: string;
  readonly factor: number;
  /** Added after scaling: for degrees Fahrenheit. */
  readonly offset?: number;
}

const dimensions: Readonly<Record<string, Readonly<Record<Unit, number>>>> = {
  length: {
    nanometre: 1e-9,
    micrometre: 1e-6,
    millimetre: 0.001,
    centimetre: 0.01,
    decimetre: 0.1,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  mass: {
    microgram: 1e-9,
    milligram: 1e-6,
    gram: 0.001,
    kilogram: 1,
    ounce: 0.0283495,
    'pound weight': 0.45359237,
    stone: 6.35029,
    tonne: 1000,
    ton: 1000,
    'metric ton': 1000,
  },
  area: {
    'square metre': 1,
    'square kilometre': 1e6,
    'square foot': 0.092903,
    'square mile': 2589988,
    'square yard': 0.836127,
    hectare: 10000,
    acre: 4046.86,
  },
  volume: {
    millilitre: 0.001,
    litre: 1,
    pint: 0.568,
    gallon: 4.2,
    'cubic metre': 1000,
    'cubic foot': 28.3168,
    barrel: 158.987,
  },
  time: {
    nanosecond: 1e-9,
    microsecond: 1e-6,
    millisecond: 0.001,
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86400,
    night: 86400,
    week: 604800,
    fortnight: 1209600,
    month: 2629746,
    quarter: 7889238,
    year: 31556952,
    decade: 315569520,
    century: 3155695200,
  },
  data: { bit: 0.125, byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, horsepower: 745.7 },
  energy: { 'kilowatt-hour': 1, 'megawatt-hour': 1000 },
  frequency: { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9 },
  point: { point: 1, 'basis point': 0.01 },
  GBP: { GBP: 1, penny: 0.01 },
};

const scales = new Map<Unit, Scale>(
  Object.entries(dimensions).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);
scales.set('degree celsius', { dimension: 'temperature', factor: 1 });
scales.set('degree fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 });

/** Whether two units measure the same thing: kilometres and miles, weeks and days, pounds and pence, pesos and Argentine pesos; not euros and dollars. */
export function isSameUnit(a: Unit | undefined, b: Unit | undefined): boolean {
  return (
    a === b ||
    dimensionOf(a) === dimensionOf(b) ||
    (isCents(a) && isDollarLike(b)) ||
    (isCents(b) && isDollarLike(a)) ||
    (isDegree(a) && isDegree(b)) ||
    isNamedFor(a, b) ||
    isNamedFor(b, a)
  );
}

/** `value` of `unit` in its dimension's base unit: 1609.344 for one mile. */
export function toBase(value: number, unit: Unit | undefined): number {
  if (unit === 'cent') return value / 100;
  const scale = unit === undefined ? undefined : scales.get(unit);
  return scale ? value * scale.factor + (scale.offset ?? 0) : value;
}

/** What a difference of `step` in `unit` is in the base unit. */
export function stepToBase(step: number, unit: Unit | undefined): number {
  if (unit === 'cent') return step / 100;
  return step * ((unit === undefined ? undefined : scales.get(unit)?.factor) ?? 1);
}

/** The length, mass, time … a unit measures; a unit known to no table is its own. */
export function dimensionOf(unit: Unit | undefined): string {
  return unit === undefined ? '' : (scales.get(unit)?.dimension ?? unit);
}

/** A cent is a hundredth of whatever currency the other side names. */
function isCents(unit: Unit | undefined): boolean {
  return unit === 'cent';
}

function isDollarLike(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:USD|EUR|CAD|AUD|NZD|HKD|SGD|ZAR)$/.test(unit);
}

/** A bare "degree" may be of either scale. */
function isDegree(unit: Unit | undefined): boolean {
  return unit === 'degree' || unit === 'degree celsius' || unit === 'degree fahrenheit';
}
