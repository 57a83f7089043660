/** Figures in words for people: "more than 50,000 troops", "20%", "£4.2 million", "6–2". */
import type { Bound, FigureValue } from './value.ts';

/** For people: "more than 50,000 troops", "£4.2 million", "20%". */
export function describeFigure(value: FigureValue): string {
  if (value.form === 'score') return `${value.low ?? 0}\u2013${value.against ?? 0}`;
  const number = describeNumber(value);
  const bound = boundWords[value.bound];
  const noun =
    value.counted !== undefined && value.unit === undefined
      ? ` ${[...value.modifiers, countedNoun(value)].join(' ')}`
      : '';
  const per = value.per === undefined ? '' : value.per === 'each' ? ' each' : ` per ${value.per}`;
  return `${bound === '' ? '' : `${bound} `}${number}${noun}${per}`;
}

/** The number with its unit but without bound and noun: "£4.2 million", "20%", "two years" as "2 years". */
export function describeNumber(value: FigureValue): string {
  const { low, high, form } = value;
  if (form === 'vague' && low !== undefined && high !== undefined)
    return `${format(low, value.step)} to ${format(high, value.step)}`;
  if (low !== undefined && high !== undefined && low !== high)
    return form === 'money'
      ? `${withUnit(low, value)} to ${withUnit(high, value)}`
      : `${bare(low, value)} to ${withUnit(high, value)}`;
  return withUnit(low ?? high ?? 0, value);
}

/** What stands before a number for its bound: "more than"; "" before an exact one. */
export const boundWords: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  atLeast: 'at least',
  under: 'less than',
  atMost: 'at most',
};
const signs: Readonly<Record<string, string>> = { USD: '$', GBP: '\u00a3', EUR: '\u20ac', JPY: '\u00a5' };

function bare(number: number, { unit, step }: FigureValue): string {
  return unit === 'share' ? percent(number, step) : format(number, step);
}

/** "20", "4.25" of "4.25%", "33.3" of a third. */
function percent(share: number, step: number): string {
  return format(step >= 0.01 ? Math.round(share * 1000) / 10 : share * 100, step * 100);
}

function withUnit(number: number, value: FigureValue): string {
  const { form, unit, step } = value;
  if (form === 'ordinal') return ordinal(number);
  if (unit === undefined) return format(number, step);
  if (unit === 'share') return `${percent(number, step)}%`;
  if (form === 'money') {
    const sign = signs[unit];
    if (unit === 'cent' || unit === 'penny') return `${format(number, step)} ${unit === 'penny' ? 'pence' : 'cents'}`;
    // "500 pesos", whosever they are, as "ARS 500" has its code.
    if (sign === undefined && unit > 'a') return `${format(number, step)} ${number === 1 ? unit : plural(unit)}`;
    return sign === undefined
      ? `${unit} ${format(number, step)}`
      : `${number < 0 ? '-' : ''}${sign}${format(Math.abs(number), step)}`;
  }
  if (form === 'age') return `${format(number, step)} ${number === 1 ? unit : plural(unit)} old`;
  if (unit === 'second' && form === 'duration' && isRaceTime(number)) return raceTime(number, step);
  if (unit === 'times') return `${format(number, step)} times`;
  if (unit === 'point') return `${format(number, step)} percentage points`;
  return `${format(number, step)} ${number === 1 ? unit : plural(unit)}`;
}

function countedNoun(value: FigureValue): string {
  const noun = value.counted ?? '';
  return value.form === 'ordinal' || (value.low === 1 && value.high === 1) ? noun : plural(noun);
}

/** "voters" of "voter", "people" of "person". */
export function plural(noun: string): string {
  const irregular = plurals[noun];
  if (irregular !== undefined) return irregular;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const plurals: Readonly<Record<string, string>> = {
  krona: 'kronor',
  krone: 'kroner',
  lira: 'lira',
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  'square foot': 'square feet',
  'cubic foot': 'cubic feet',
  inch: 'inches',
  century: 'centuries',
  'degree celsius': 'degrees Celsius',
  'degree fahrenheit': 'degrees Fahrenheit',
  'pound weight': 'pounds',
  police: 'police',
  staff: 'staff',
  dead: 'dead',
  injured: 'injured',
  killed: 'killed',
  wounded: 'wounded',
  missing: 'missing',
  personnel: 'personnel',
  aircraft: 'aircraft',
};

const scaleNames: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** "4.2 million", "50,000", "3.50". */
function format(number: number, step: number): string {
  const size = Math.abs(number);
  for (const [scale, name] of scaleNames) {
    if (size >= scale) return `${trim(number / scale)}${name}`;
  }
  const decimals = step < 1 && step > 0 ? Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))) : 0;
  const text =
    Number.isInteger(number) && decimals === 0
      ? String(size)
      : decimals > 0 && decimals < 3
        ? keepPence(size, decimals)
        : String(Number(size.toPrecision(6)));
  const [whole = '', part] = text.split('.');
  return `${number < 0 ? '-' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
}

/** Two decimals stay two ("3.50"), one goes where it is nought. */
function keepPence(size: number, decimals: number): string {
  const fixed = size.toFixed(decimals);
  return decimals === 2 && !fixed.endsWith('.00') ? fixed : String(Number(fixed));
}

function trim(number: number): string {
  return String(Number(number.toPrecision(6)));
}

function ordinal(number: number): string {
  const tens = number % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

/** Long times to the second are told as a clock shows them: nobody says "7,451 seconds". */
function isRaceTime(seconds: number): boolean {
  return (seconds >= 3600 && seconds % 60 !== 0) || (seconds >= 60 && !Number.isInteger(seconds));
}

/** "2:04:11", "1:43.53". */
function raceTime(seconds: number, step: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = (seconds % 60).toFixed(step < 1 ? 2 : 0).padStart(step < 1 ? 5 : 2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
