/** How two figures agree, whatever they are figures of. */
import type { Agreement } from '../kind.ts';
import { boundWords, describeFigure, describeNumber } from './describe.ts';
import { dimensionOf, isSameUnit, stepToBase, toBase } from './units.ts';
import type { FigureValue } from './value.ts';
import { perGroups } from './words.en.ts';

/**
 * Values are compared in a common unit. Equal ones are `same`; those that rounding to the coarser stated precision makes
 * equal (4.2 million, 4.17 million) are `near`, and `same` where one of them is hedged or in another unit. A hedge ("about",
 * "nearly") allows five per cent besides. A bound that only one side has makes equal values `near`; bounds the same way
 * compare as their numbers. What the counted nouns are is not asked here.
 */
export function compareFigures(claimed: FigureValue, known: FigureValue): Agreement {
  // "€15 million" is no conversion of "$15 million": it is the same number with the wrong sign.
  if (isOtherCurrency(claimed, known) || isOtherRate(claimed, known)) return different(claimed, known);
  if (isVagueOfMoney(claimed, known))
    return compareVague(claimed, known, inBase(claimed), inBase(known)).type === 'same'
      ? { type: 'same' }
      : { type: 'incomparable' };
  if (!isComparable(claimed, known)) return { type: 'incomparable' };
  if (claimed.form === 'score') return compareScores(claimed, known);
  const a = inBase(claimed);
  const b = inBase(known);
  if (a.vague || b.vague) return compareVague(claimed, known, a, b);
  if (
    a.low !== undefined &&
    a.high !== undefined &&
    b.low !== undefined &&
    b.high !== undefined &&
    (a.low !== a.high || b.low !== b.high)
  )
    return compareRanges(claimed, known, a, b);
  if (areMonthsInWeeks(claimed, known, a, b))
    return claimed.bound === known.bound ? { type: 'same' } : near(claimed, known);
  return isEndOf(claimed, a, b) ? { type: 'same' } : compareNumbers(claimed, known, a, b);
}

/** "Two months" and "eight weeks": four weeks are called a month. */
function areMonthsInWeeks(claimed: FigureValue, known: FigureValue, a: Based, b: Based): boolean {
  const units = [claimed.unit, known.unit];
  if (!units.includes('month') || !units.includes('week')) return false;
  return Math.abs(a.number / b.number - 1) <= SHORT_MONTH;
}

/** By what part four weeks are shorter than a month. */
const SHORT_MONTH = 0.09;

/** "up to $90m" and "at least $70m" of "$70m to $90m". */
function isEndOf({ bound }: FigureValue, a: Based, b: Based): boolean {
  if (b.low === undefined || b.high === undefined || b.low === b.high) return false;
  if (bound === 'atMost') return Math.abs(a.number - b.high) <= tiny(b.high);
  return bound === 'atLeast' && Math.abs(a.number - b.low) <= tiny(b.low);
}

/** Whether two figures could be of the same thing by form and unit: never an age and money, euros and dollars, a share and a count. */
export function isComparable(a: FigureValue, b: FigureValue): boolean {
  if (groupOf(a) !== groupOf(b)) return false;
  if (a.per !== undefined && b.per !== undefined && !isSamePer(a.per, b.per)) return false;
  // A "three-year deal" says how long the deal is, "the next three years" how long from the text's day.
  if ((isTold(a) && b.counted !== undefined) || (isTold(b) && a.counted !== undefined)) return false;
  return isSameUnit(a.unit, b.unit) && !isOfOtherSize(a, b);
}

/** "eight years" is no word against "nine minutes", nor either way; "30 years" is against "30 days": the unit is wrong. */
function isOfOtherSize(a: FigureValue, b: FigureValue): boolean {
  if (a.form !== 'duration' || b.form !== 'duration' || a.unit === b.unit) return false;
  if (a.low === b.low && a.high === b.high) return false;
  const ratio = toBase(a.low ?? a.high ?? 0, a.unit) / toBase(b.low ?? b.high ?? 0, b.unit);
  return ratio > APART || ratio < 1 / APART;
}

/** Two times in different units that differ more than this are of two things. */
const APART = 100;

function isTold({ form, counted, modifiers }: FigureValue): boolean {
  return form === 'duration' && counted === undefined && modifiers.length > 0;
}

/** "to spend billions on homes" where a source tells of £3.8 billion: the currency goes without saying. */
function isVagueOfMoney({ form, unit, counted, low }: FigureValue, known: FigureValue): boolean {
  return form === 'vague' && unit === undefined && counted === undefined && known.form === 'money' && (low ?? 0) >= 1e6;
}

function isOtherCurrency(a: FigureValue, b: FigureValue): boolean {
  return (
    a.form === 'money' && b.form === 'money' && !isSameUnit(a.unit, b.unit) && a.low === b.low && a.high === b.high
  );
}

/** "£1,340 a week" for "£1,340 a month". */
function isOtherRate(a: FigureValue, b: FigureValue): boolean {
  return (
    isTime(a.per) &&
    isTime(b.per) &&
    !isSamePer(a.per, b.per) &&
    a.form === b.form &&
    a.unit === b.unit &&
    a.low === b.low &&
    a.high === b.high
  );
}

/** "£90 a night" is "£90 a day", and "90 pounds a head" "£90 per person". */
function isSamePer(one: string, other: string): boolean {
  return one === other || (perGroups.get(one) ?? one) === (perGroups.get(other) ?? other);
}

function isTime(per: string | undefined): per is string {
  return per !== undefined && dimensionOf(per) === 'time';
}

/** Forms that may be compared with each other. */
function groupOf({ form, unit }: FigureValue): string {
  if (form === 'score' || form === 'ordinal' || form === 'age') return form;
  // "dozens" and "50" are both counts; "two weeks" and "14 days" both times.
  return unit === undefined ? 'count' : 'measured';
}

interface Based {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The one number stated, in the base unit. */
  readonly number: number;
  readonly step: number;
  readonly hedged: boolean;
  readonly vague: boolean;
  readonly bound: 'none' | 'lower' | 'upper';
}

function inBase(value: FigureValue): Based {
  const low = value.low === undefined ? undefined : toBase(value.low, value.unit);
  const high = value.high === undefined ? undefined : toBase(value.high, value.unit);
  const vague =
    value.form === 'vague' ||
    (value.low !== undefined && value.high !== undefined && value.high >= value.low * 5 && value.bound === 'about');
  return {
    low,
    high,
    number: low ?? high ?? 0,
    step: stepToBase(value.step, value.unit),
    hedged: value.bound === 'about' || value.bound === 'nearly',
    vague,
    bound: vague ? 'none' : low === undefined ? 'upper' : high === undefined ? 'lower' : 'none',
  };
}

function compareScores(claimed: FigureValue, known: FigureValue): Agreement {
  // "lost 2-1" and "won 1-2" tell the same result from two sides.
  const straight = claimed.low === known.low && claimed.against === known.against;
  const turned = claimed.low === known.against && claimed.against === known.low;
  return straight || turned ? { type: 'same' } : different(claimed, known);
}

function compareVague(claimed: FigureValue, known: FigureValue, a: Based, b: Based): Agreement {
  const lowA = a.low ?? 0;
  const lowB = b.low ?? 0;
  const highA = a.high ?? (a.vague ? Number.POSITIVE_INFINITY : lowA);
  const highB = b.high ?? (b.vague ? Number.POSITIVE_INFINITY : lowB);
  if (a.vague && b.vague)
    return lowA === lowB
      ? { type: 'same' }
      : lowA < highB && lowB < highA
        ? near(claimed, known)
        : different(claimed, known);
  const inside = a.vague ? lowB >= lowA && highB <= highA : lowA >= lowB && highA <= highB;
  // "hundreds" for 312 says less than is known; "312" for "hundreds" says more.
  if (inside) return a.vague ? { type: 'same' } : near(claimed, known);
  const slack = a.vague ? lowB <= highA * 1.5 && highB >= lowA * 0.8 : lowA <= highB * 1.5 && highA >= lowB * 0.8;
  return slack ? near(claimed, known) : different(claimed, known);
}

function compareRanges(claimed: FigureValue, known: FigureValue, a: Based, b: Based): Agreement {
  const step = Math.max(a.step, b.step);
  const lowA = a.low ?? 0;
  const lowB = b.low ?? 0;
  const highA = a.high ?? lowA;
  const highB = b.high ?? lowB;
  const ends = Math.abs(lowA - lowB) <= tiny(lowB) && Math.abs(highA - highB) <= tiny(highB);
  if (ends) return { type: 'same' };
  // A number inside the other's range, or at its edge.
  if (lowA === highA || lowB === highB) {
    // "$1 billion to $2 billion" is not drawn from 1.67, nor "16" from "10 to 20".
    const isWide = lowA < highA ? highA > WIDE * lowA : highB > WIDE * lowB;
    const isAtEdge = lowA === lowB || highA === highB;
    if (isWide && !isAtEdge && lowA < highB && lowB < highA) return { type: 'incomparable' };
    return lowA <= highB + step / 2 && lowB <= highA + step / 2 ? near(claimed, known) : different(claimed, known);
  }
  // Two ranges must share both ends: "$80 million to $100 million" is not "$90 million to $100 million".
  const rounded = Math.abs(lowA - lowB) <= step / 2 && Math.abs(highA - highB) <= step / 2;
  return rounded ? near(claimed, known) : different(claimed, known);
}

function compareNumbers(claimed: FigureValue, known: FigureValue, a: Based, b: Based): Agreement {
  const gap = Math.abs(a.number - b.number);
  const size = Math.max(Math.abs(a.number), Math.abs(b.number));
  const equal =
    gap <= tiny(size) ||
    gap <=
      Math.min(a.step, b.step) *
        0.4999 *
        (claimed.unit === known.unit && a.step === b.step && !isPart(claimed) && !isPart(known) ? 0 : 1);
  const exactUnits = claimed.unit === known.unit;
  if (a.bound === b.bound) {
    if (equal) return nearlyAgainst(claimed, known) ? near(claimed, known) : { type: 'same' };
    const hedged = a.hedged || b.hedged || !exactUnits;
    const rounding = Math.max(a.step, b.step) / 2;
    // "more than £2m" for "more than £2.1m" is how one rounds.
    const isWithin = a.bound === 'lower' ? a.number < b.number : a.number > b.number;
    if (a.bound !== 'none' && isWithin && exactUnits && gap < a.step && finenessOf(a) < finenessOf(b))
      return gap <= size * 0.12 ? { type: 'same' } : near(claimed, known);
    // "more than 450" for "more than 460" says less, and nothing wrong.
    if (a.bound !== 'none' && isWithin && gap <= size * WEAKER) return near(claimed, known);
    // "more than half a billion" for "at least 600 million" is told in other words; in the same ones the number was changed.
    if (isWithin && claimed.bound !== known.bound && isMark(a) && gap <= size * LOOSE) return near(claimed, known);
    if (a.bound !== 'none')
      return gap <= rounding * (exactUnits ? 0.1 : 1) ? near(claimed, known) : different(claimed, known);
    if (claimed.form === 'ordinal' || claimed.form === 'age')
      return gap <= (hedged ? Math.max(1, size * 0.05) : 0) ? near(claimed, known) : different(claimed, known);
    const slack = hedgeOf(a, b, exactUnits);
    // "approximately $7.60" is no rounding of $7.50.
    if (hedged && exactUnits && !isPart(claimed) && finenessOf(a) >= finenessOf(b))
      return gap < b.step * HALF && b.hedged ? near(claimed, known) : different(claimed, known);
    if (hedged && gap <= Math.max(Math.min(slack, size * 0.2), size * 0.05)) return { type: 'same' };
    // "almost a third" for 30 %.
    if (claimed.bound === 'nearly' && exactUnits && isEndless(a) && a.number > b.number && gap <= size * UNDER_A_THIRD)
      return near(claimed, known);
    // "two-thirds" for 68 %: a third has no last digit to round by.
    if (claimed.unit === 'share' && exactUnits && isEndless(a) && gap <= OF_A_THIRD) return near(claimed, known);
    return isRounded(a, b, gap) ? near(claimed, known) : different(claimed, known);
  }
  if (a.bound !== 'none' && b.bound !== 'none') return different(claimed, known);
  if (equal) {
    // "at least 12" for 12 claims no more than is known.
    if (claimed.bound === 'atLeast' || claimed.bound === 'atMost') return { type: 'same' };
    // "Almost 34" is less than "at least 34".
    if ((claimed.bound === 'nearly' && b.bound === 'lower') || (known.bound === 'nearly' && a.bound === 'lower'))
      return different(claimed, known);
    return {
      type: 'near',
      gap:
        b.bound === 'none'
          ? `${describeFigure(claimed)} against just ${describeNumber(known)}`
          : `its “${BOUND_NAMES[known.bound]}” is gone`,
    };
  }
  // "nearly 370" for "at least 368": the number is a rounding, though the bound is gone.
  if (a.hedged && gap <= hedgeOf(a, b, exactUnits)) return near(claimed, known);
  const bounded = a.bound === 'none' ? b : a;
  const plain = a.bound === 'none' ? a : b;
  const within = bounded.bound === 'lower' ? plain.number > bounded.number : plain.number < bounded.number;
  const share = gap / Math.max(Math.abs(bounded.number), tiny(size));
  const mark = plain === b && isMark(bounded) && share <= LOOSE_MARK;
  if (!within) return isRounded(a, b, gap) ? near(claimed, known) : different(claimed, known);
  // "more than 100" for 103 is how one rounds; "more than 50" for 60 is true but loose; "more than 50" for 500 is another figure.
  // "exceeding 9 %" is no way to say 10 %.
  if (exactUnits && plain === b && !mark && !isEndless(a) && finenessOf(a) >= finenessOf(b))
    return different(claimed, known);
  // "52" for "more than 50" says more than is known.
  if (plain === a) return share <= LOOSE ? { type: 'incomparable' } : different(claimed, known);
  if (share <= 0.12) return plain === b ? { type: 'same' } : near(claimed, known);
  return (share <= LOOSE || mark) && plain === b ? near(claimed, known) : different(claimed, known);
}

/** As in {@link boundWords}; beside another bound, "just" tells that there is none. */
const BOUND_NAMES: Readonly<Record<FigureValue['bound'], string>> = { ...boundWords, exact: 'just' };

/** A range that reaches further than this says nothing of a number within it. */
const WIDE = 1.2;

/** A bound looser than the known one by no more than this is how one rounds. */
const WEAKER = 0.05;

/** Whether it is a third or the like, which has no last digit. */
function isEndless({ number }: Based): boolean {
  return tellingDigits(number).length > ENDLESS;
}

/** More digits than these in a share tell that it was no number but a fraction. */
const ENDLESS = 6;

/** How far from a third or two of them a share may be that is told as such: 68 % is "two-thirds" to most, 70 % is not. */
const OF_A_THIRD = 0.015;

/** A claim of "more than 50" is near 60, but 80 is another figure. */
const LOOSE = 0.35;

/** A claim of "more than 100" is near 140, since a mark is what one passes. */
const LOOSE_MARK = 0.5;

/** Whether "more than" this is how news says that a mark was passed: 50, 100, 500, 1,000. */
function isMark({ number, bound }: Based): boolean {
  const digits = tellingDigits(number);
  return bound === 'lower' && number >= LEAST_MARK && (digits === '1' || digits === '5');
}

const LEAST_MARK = 50;

/** Half of what the last digit is worth on the side that is hedged: "nearly 1.8 billion" is not 2 billion. */
function hedgeOf(a: Based, b: Based, exactUnits: boolean): number {
  if (!exactUnits) return Math.max(a.step, b.step) / 2;
  return Math.max(a.hedged ? a.step : 0, b.hedged ? b.step : 0) / 2;
}

/**
 * Whether the claim is the known value rounded: 4.2 for 4.17, 32,000 for 32,417. A claim with more digits than are known
 * is somebody else's number (32,500 for 32,000) unless it is within a hundredth; and "100 million" is no rounding of 120.
 */
function isRounded(claimed: Based, known: Based, gap: number): boolean {
  const share = gap / Math.max(Math.abs(known.number), 1e-12);
  // A half is rounded up: 1.65 is 1.7 and not 1.6.
  const most = claimed.step * (Math.abs(claimed.number) < Math.abs(known.number) ? HALF : 0.5);
  if (claimed.step > known.step) return gap <= most && share <= 0.05;
  return claimed.step < known.step && gap <= known.step / 2 && share < 0.01;
}

/** How finely a number is stated: its digits up to the last that is no nought, where a five counts half: 1 for 300, 1.5 for 350, 2 for 310. */
function finenessOf({ number }: Based): number {
  if (number === DOZEN) return 1;
  const digits = tellingDigits(number);
  return digits.length - (digits.length > 1 && digits.endsWith('5') ? 0.5 : 0);
}

/** "More than a dozen" is as rough as "more than ten". */
const DOZEN = 12;

/** The digits of a number, of which nine count, up to the last that is no nought: "31" of 310 and of -0.31, "" of 0. */
export function tellingDigits(number: number): string {
  return Math.abs(number).toExponential(8).replace(/e.*/, '').replace('.', '').replace(/0+$/, '');
}

/** A third that is nearly reached may lack so much of it. */
const UNDER_A_THIRD = 0.101;

/** Just under a half, with room for what binary arithmetic adds. */
const HALF = 0.4999;

/** A fraction in words is itself rounded: "two-thirds" for 67 %. */
function isPart({ unit, step }: FigureValue): boolean {
  return unit === 'share' && step >= 0.01;
}

function nearlyAgainst(claimed: FigureValue, known: FigureValue): boolean {
  return (
    (claimed.bound === 'nearly') !== (known.bound === 'nearly') && claimed.bound !== 'about' && known.bound !== 'about'
  );
}

function tiny(size: number): number {
  return Math.abs(size) * 1e-6 + 1e-12;
}

function near(claimed: FigureValue, known: FigureValue): Agreement {
  return { type: 'near', gap: gapOf(claimed, known) };
}

function different(claimed: FigureValue, known: FigureValue): Agreement {
  return { type: 'different', gap: gapOf(claimed, known) };
}

function gapOf(claimed: FigureValue, known: FigureValue): string {
  return `${withBound(claimed)} against ${withBound(known)}`;
}

/** One figure is held against many. */
const described = new WeakMap<FigureValue, string>();

function withBound(value: FigureValue): string {
  const known = described.get(value);
  if (known !== undefined) return known;
  const words = describeFigure({ ...value, counted: undefined, modifiers: [] });
  described.set(value, words);
  return words;
}
