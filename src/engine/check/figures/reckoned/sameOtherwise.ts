/** Figures of two forms that say the same of one thing. */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { isPartOfYear, partOfYear } from '../../evidence/partOfYear.ts';
import { isPeople } from '../statement/counted.ts';
import { isBareAge } from './bareAges.ts';
import { isMetres, isMillions } from './metres.ts';
import { isAdded, isSameMinute } from './minutes.ts';
import { isAllToLast, isLastOf, isOfOneRow } from './runs.ts';
import { AND_OVER, DOWN, POINTS } from './sameOtherwise.en.ts';
import { isWithoutUnit } from './withoutUnit.ts';

/** Whether the two say the same in forms that are else never compared. */
export function isSameOtherwise(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const claimed = claim.value;
  const known = fact.value;
  const isOtherForm = claimed.form !== known.form;
  if (isSameMinute(claim, fact) && (isOtherForm || claimed.low !== known.low || isAdded(claim) !== isAdded(fact)))
    return true;
  if (isOtherForm && (isBesideNoun(claimed, fact) || isOfAge(claimed, fact) || isPartByMonths(claimed, fact)))
    return true;
  if (
    isOtherForm &&
    (isPoints(claimed, fact) || isPoints(known, claim) || isHalving(claim, fact) || isHalving(fact, claim))
  )
    return true;
  if (
    isMetres(claim, fact) ||
    isMetres(fact, claim) ||
    isMillions(claim, fact) ||
    isMillions(fact, claim) ||
    isOfBowler(claimed, known) ||
    isAllButOne(claim, fact) ||
    isAllButOne(fact, claim)
  )
    return true;
  if (isAgeOfThing(claimed, known) || isFallen(claim, fact) || isWithoutUnit(claim, fact) || isAllToLast(claim, fact))
    return true;
  if (claimed.low === undefined || claimed.low !== known.low) return false;
  if (isSpanOfAges(claimed, known)) return true;
  if (known.low !== known.high) return false;
  // And a source may have left out the sign: "taking $28.5m, a total of 204.3m".
  if (
    (isSum(claimed) && known.form === 'money') ||
    (isSum(known) && claimed.form === 'money' && (known.low ?? 0) >= MILLION)
  )
    return known.bound === claimed.bound;
  return isBareTime(claimed, known) || isLastOf(claimed, known) || isOfOneRow(claim, fact) || isBareAge(claim, fact);
}

/** "35.9 %, down almost ten" where a table has "35.9 %, -9.8". */
function isFallen(claim: ClaimOf<'figure'>, { value: known }: FactOf<'figure'>): boolean {
  const { value } = claim;
  const { low, high } = known;
  if (low === undefined || low >= 0 || low !== high) return false;
  if (!DOWN.test(textBefore(claim, REACH * 2))) return false;
  return kinds.figure.compare(value, { ...known, low: -low, high: -low }).type === 'same';
}

/** "The remaining half a million" of "$500,000": so large a number that counts nothing is money. */
function isSum({ form, counted, low }: FigureValue): boolean {
  return form === 'cardinal' && counted === undefined && (low ?? 0) >= LEAST_SUM;
}

const LEAST_SUM = 1000;
const MILLION = 1e6;

/** "An embargo for four decades" of "the 40-year-old embargo". */
function isAgeOfThing(claimed: FigureValue, known: FigureValue): boolean {
  const years = claimed.unit === 'decade' ? 10 : claimed.unit === 'year' ? 1 : 0;
  if (claimed.form !== 'duration' || known.form !== 'age' || known.unit !== 'year' || years === 0) return false;
  if (known.counted === undefined || isPeople(known.counted)) return false;
  return known.low === known.high && (claimed.low ?? 0) * years === known.low;
}

/** "14 to 19-year-olds" of "14-19 qualifications". */
function isSpanOfAges(claimed: FigureValue, known: FigureValue): boolean {
  return claimed.form === 'age' && known.form === 'cardinal' && known.high !== known.low && claimed.high === known.high;
}

/** "in the first half" where a source tells of "the six months to June". */
function isPartByMonths({ form, low, counted }: FigureValue, fact: FactOf<'figure'>): boolean {
  const part = form === 'ordinal' && fact.value.unit === 'month' ? partOfYear(fact) : undefined;
  return part !== undefined && part.unit === counted && isPartOfYear(low, part);
}

/** "0.2 percentage points" where the other says "0.2 and 0.1 points". */
function isPoints({ unit, low, high }: FigureValue, figure: AssertionOf<'figure'>): boolean {
  const { value } = figure;
  if (unit !== 'point' || value.form !== 'cardinal' || low === undefined || low !== high || low !== value.low)
    return false;
  return POINTS.test(textAfter(figure, REACH * 2));
}

/** "the 52-year-old captain" where a source has "the captain, 52,". */
function isBesideNoun({ form, low, counted }: FigureValue, { value, passage, inPassage }: FactOf<'figure'>): boolean {
  if (form !== 'age' || value.form !== 'cardinal' || value.counted !== undefined || value.low !== low) return false;
  const text = passageText(passage);
  const noun = NOUN_BESIDE.exec(text.slice(0, inPassage.start))?.[1];
  return noun !== undefined && noun === counted && text.startsWith(',', inPassage.end);
}

// Matches the end of "The captain, ".
const NOUN_BESIDE = /\b([a-z]{3,20}), $/;

/** "over 21" where a source says "aged 21 and over". */
function isOfAge({ form, bound, low, counted }: FigureValue, fact: FactOf<'figure'>): boolean {
  const { value } = fact;
  if (form !== 'cardinal' || counted !== undefined || value.form !== 'age' || value.low !== low) return false;
  return (bound === 'over' || bound === 'atLeast') && AND_OVER.test(textAfter(fact, REACH));
}

/** "fell by half" and "was halved". */
function isHalving(
  { value, passage, inPassage: { start } }: AssertionOf<'figure'>,
  { value: known }: AssertionOf<'figure'>,
): boolean {
  if (value.form !== 'share' || known.unit !== 'times') return false;
  if (value.low !== HALVED || known.low !== HALVED || known.high !== HALVED) return false;
  return passageText(passage).slice(0, start).endsWith(' by ');
}

const HALVED = 1 / 2;

/** "The Salt Road and 22 other books" where the other tells of 23. */
function isAllButOne(
  { value, passage, inPassage }: AssertionOf<'figure'>,
  { value: known }: AssertionOf<'figure'>,
): boolean {
  if (value.form !== 'cardinal' || known.form !== 'cardinal' || value.bound !== 'exact') return false;
  if (value.low === undefined || known.low !== value.low + 1 || known.low !== known.high) return false;
  const text = passageText(passage);
  return AND.test(text.slice(0, inPassage.start)) && text.startsWith(' other', inPassage.end);
}

const AND = /\band $/;

/** "ran it in 46.45 seconds" where a report of races has "46.45". */
function isBareTime({ form, unit, low }: FigureValue, known: FigureValue): boolean {
  return (
    form === 'duration' &&
    unit === 'second' &&
    known.form === 'cardinal' &&
    known.counted === undefined &&
    !Number.isInteger(low)
  );
}

/** "four wickets" where the bowler's figures are "4-87". */
function isOfBowler(claim: FigureValue, known: FigureValue): boolean {
  return (
    claim.form === 'cardinal' &&
    claim.counted === 'wicket' &&
    known.form === 'score' &&
    claim.low === known.low &&
    (known.against ?? 0) > MOST_WICKETS
  );
}

const MOST_WICKETS = 10;

/** Code units on one side of a number that are looked at. */
const REACH = 16;
