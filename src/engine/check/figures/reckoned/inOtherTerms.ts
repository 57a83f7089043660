/** Figures that say the same in other terms: "the other three-quarters" beside "25 %", "by 30 points" for 38-8, "10 days old" for "10 days after her birth", a month's for a year's. */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { isOpposite } from '../statement/opposites.ts';
import { BIRTH, MARGIN, NOT, OTHER, SO_OFTEN } from './inOtherTerms.en.ts';

/** Whether the fact, of whatever form, says what the claim does. */
export function isInOtherTerms(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return (
    isRestOfShare(claim, fact) ||
    isMarginOfScore(claim, fact) ||
    isAgeSinceBirth(claim.value, fact) ||
    isAgeAtVerb(claim.value, fact) ||
    isStepOfRate(claim.value, fact) ||
    isOfOtherTime(claim.value, fact.value) ||
    isHowOften(claim, fact) ||
    isHowOften(fact, claim) ||
    isSaidShorter(claim.value, fact.value) ||
    isSaidShorter(fact.value, claim.value)
  );
}

/** Code units on either side that are looked at. */
const REACH = 90;

function before(figure: ClaimOf<'figure'> | FactOf<'figure'>): string {
  return textBefore(figure, REACH);
}

function after(figure: ClaimOf<'figure'> | FactOf<'figure'>): string {
  return textAfter(figure, REACH);
}

/** "The judges have the other three-quarters" where the public has 25 %, "more than a quarter were not seen" where 73 % were, "six in ten own their homes" where 40 % rent. */
export function isRestOfShare(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { value } = claim;
  const { value: known } = fact;
  if (value.unit !== 'share' || known.unit !== 'share' || known.low === undefined || known.low !== known.high)
    return false;
  if (known.low <= 0 || known.low >= 1) return false;
  const isOfRest = OTHER.test(before(claim)) || (NOT.test(after(claim)) && !NOT.test(after(fact)));
  if (!isOfRest && !isOpposite(claim, fact)) return false;
  const rest = Number((1 - known.low).toPrecision(9));
  return kinds.figure.compare(value, { ...known, low: rest, high: rest }).type === 'same';
}

/** "A margin of 30 points" and "won by 30 points" of 38-8. */
function isMarginOfScore(claim: ClaimOf<'figure'>, { value: known }: FactOf<'figure'>): boolean {
  const { form, low, high, counted } = claim.value;
  if (form !== 'cardinal' || known.form !== 'score' || low === undefined || low !== high) return false;
  if (counted !== undefined && !SCORED.has(counted)) return false;
  return Math.abs((known.low ?? 0) - (known.against ?? 0)) === low && MARGIN.test(before(claim));
}

const SCORED: ReadonlySet<string> = new Set(['point', 'goal', 'run', 'clear', 'majority', 'vote']);

/** "She was 10 days old" where a source says "10 days after being born". */
function isAgeSinceBirth({ form, unit, low, high }: FigureValue, fact: FactOf<'figure'>): boolean {
  const { value } = fact;
  if (form !== 'age' || value.form !== 'duration' || unit !== value.unit || low !== value.low || high !== value.high)
    return false;
  return BIRTH.test(after(fact));
}

/** "At the age of 12" where a source says "At 12, he". */
function isAgeAtVerb({ form, unit, low, high }: FigureValue, fact: FactOf<'figure'>): boolean {
  const { value } = fact;
  if (form !== 'age' || unit !== 'year' || value.form !== 'cardinal' || value.counted !== undefined) return false;
  return low === value.low && high === value.high && AT.test(before(fact)) && WHO.test(after(fact));
}

const AT = /(?:^|[ ,\u201c"])[Aa]t (?:just |only )?$/;
// Matches ", he" and " she", not ", the".
const WHO = /^,? (?:he|she|I|[A-Z][a-z]+)\b/;

/** "A quarter of a percentage point" where a source has rates go up "0.25 %". */
function isStepOfRate({ unit, low, high }: FigureValue, { value, passage }: FactOf<'figure'>): boolean {
  if (unit !== 'point' || value.unit !== 'share' || low === undefined || low !== high || value.low !== value.high)
    return false;
  return Math.abs((value.low ?? 0) * PER_WHOLE - low) < TINY && RATES.test(passageText(passage));
}

/** "1,500 tonnes a month" of "18,000 tonnes a year". */
function isOfOtherTime(claimed: FigureValue, known: FigureValue): boolean {
  const [times, knownTimes] = [IN_A_YEAR.get(claimed.per ?? ''), IN_A_YEAR.get(known.per ?? '')];
  if (times === undefined || knownTimes === undefined || times === knownTimes) return false;
  return kinds.figure.compare(inYear(claimed, times), inYear(known, knownTimes)).type === 'same';
}

/** "Six sailings each day" of a ferry that "runs six times a day". */
function isHowOften(
  counted: ClaimOf<'figure'> | FactOf<'figure'>,
  often: ClaimOf<'figure'> | FactOf<'figure'>,
): boolean {
  const [{ value }, { value: times }] = [counted, often];
  if (times.unit !== 'times' || value.form !== 'cardinal' || value.low !== times.low || value.high !== times.high)
    return false;
  const each = SO_OFTEN.exec(after(counted))?.[1];
  return each !== undefined && each === (times.per ?? SO_OFTEN.exec(after(often))?.[1]);
}

const IN_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['day', 365],
  ['week', 52],
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
]);

function inYear(value: FigureValue, times: number): FigureValue {
  const of = (side: number | undefined): number | undefined => (side === undefined ? undefined : side * times);
  return { ...value, low: of(value.low), high: of(value.high), step: value.step * times, per: undefined };
}

/** "As cold as minus six" of "-6C", "children under five" of "under the age of five": no other unit could be meant. */
function isSaidShorter(bare: FigureValue, { form, unit = '', bound, low, high }: FigureValue): boolean {
  if (bare.form !== 'cardinal' || bare.unit !== undefined || bare.counted !== undefined) return false;
  if (bare.low !== low || bare.high !== high) return false;
  // What counts nothing is below nought in degrees alone.
  if (DEGREES.has(unit)) return low !== undefined && low < 0;
  return form === 'age' && unit === 'year' && bare.bound === bound && (bound === 'under' || bound === 'over');
}

const DEGREES: ReadonlySet<string> = new Set(['degree', 'degree celsius', 'degree fahrenheit']);

const PER_WHOLE = 100;
const TINY = 1e-9;
/** What is told in per cent and changes by points. */
export const RATES = /\b(?:rates?|yields?|margins?)\b/i;
