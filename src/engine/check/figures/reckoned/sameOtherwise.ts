/** Figures of two forms that say the same of one thing, and those that say nothing of one another though their forms are one. */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { isPeople } from '../statement/counted.ts';
import { isAdded, isSameMinute } from './minutes.ts';

/** Whether the two say the same in forms that are else never compared. */
export function isSameOtherwise(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const claimed = claim.value;
  const known = fact.value;
  const isOtherForm = claimed.form !== known.form;
  if (isSameMinute(claim, fact) && (isOtherForm || claimed.low !== known.low || isAdded(claim) !== isAdded(fact)))
    return true;
  if (isOtherForm && (isBesideNoun(claimed, fact) || isOfAge(claimed, fact) || isPartOfYear(claimed, fact)))
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
  if (isAgeOfThing(claimed, known) || isFallen(claim, fact) || isWithoutUnit(claim, fact)) return true;
  if (claimed.low === undefined || claimed.low !== known.low) return false;
  if (isSpanOfAges(claimed, known)) return true;
  if (known.low !== known.high) return false;
  // And a source may have left out the sign: "taking $28.5m, a total of 204.3m".
  if (
    (isSum(claimed) && known.form === 'money') ||
    (isSum(known) && claimed.form === 'money' && (known.low ?? 0) >= MILLION)
  )
    return known.bound === claimed.bound;
  return (
    isBareTime(claimed, known) ||
    isLastOf(claimed, known) ||
    isOfOneRow(claim, fact) ||
    (isBareAge(claimed, known) && isOfSomebody(claim, fact))
  );
}

/** "35.9 %, down almost ten" where a table has "35.9 %, -9.8". */
function isFallen(
  { value, passage, inPassage: { start } }: ClaimOf<'figure'>,
  { value: known }: FactOf<'figure'>,
): boolean {
  const { low, high } = known;
  if (low === undefined || low >= 0 || low !== high) return false;
  if (!DOWN.test(passageText(passage).slice(Math.max(0, start - REACH * 2), start))) return false;
  return kinds.figure.compare(value, { ...known, low: -low, high: -low }).type === 'same';
}

// Matches the end of "down by " and "fell ", not of "down to " or "fell from ".
const DOWN =
  /\b(?:down|fell|fallen|lost|dropped|slipped|shed|off)(?: by)?(?: (?:about|around|just|some|only|another))? $/;
/** "Reed took 42 minutes" where another has "Lee took 40 minutes, Reed 42". */
export function isWithoutUnit(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { value: claimed } = claim;
  const { value, passage, inPassage } = fact;
  if (claimed.unit === undefined || value.unit !== undefined) return false;
  // "Reed 42" may be the number of a thing so named.
  if (value.form !== 'cardinal' && (value.form !== 'ordinal' || value.counted === undefined)) return false;
  if (claimed.low === undefined || claimed.low !== value.low || claimed.high !== value.high) return false;
  if (!ENDS.test(passageText(passage).slice(inPassage.end, inPassage.end + 5))) return false;
  const before = textBefore(fact);
  // Of "Reed 42" the name is taken for what is counted.
  if (value.counted !== undefined && !before.toLowerCase().endsWith(`${value.counted} `)) return false;
  const whose = WHOSE.exec(before)?.[1];
  if (whose !== undefined && !passageText(claim.passage).includes(whose)) return false;
  return figuresIn(passage).some(
    ({ value: { form, unit }, span }) => form === claimed.form && unit === claimed.unit && span.end < inPassage.start,
  );
}

// Matches the end of "Reed " and "Lee in ".
const WHOSE = /\b([A-Z][\w\u2019'-]{1,20})(?: (?:in|at|with|took|ran))? $/;
// Matches what may follow a number whose unit goes without saying: "." and " and".
const ENDS = /^(?:$|[.,;)]|\s(?:and|but|in|on|at)\b)/;

/** "The remaining half a million" of "$500,000": so large a number that counts nothing is money. */
function isSum({ form, counted, low }: FigureValue): boolean {
  return form === 'cardinal' && counted === undefined && (low ?? 0) >= LEAST_SUM;
}

const LEAST_SUM = 1000;

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
function isPartOfYear({ form, low, counted }: FigureValue, { value, passage, inPassage }: FactOf<'figure'>): boolean {
  if (form !== 'ordinal' || value.form !== 'duration' || value.unit !== 'month' || value.low !== value.high)
    return false;
  if (value.low !== (counted === 'half' ? HALF_YEAR : counted === 'quarter' ? QUARTER : 0)) return false;
  const text = passageText(passage);
  return (
    MONTHS_TO.test(text.slice(inPassage.end, inPassage.end + REACH)) ||
    (low === 1 && text.slice(0, inPassage.start).endsWith(' first '))
  );
}

const HALF_YEAR = 6;
const QUARTER = 3;
// Matches " to June" and " ended June 30", not " to prepare".
const MONTHS_TO = /^ (?:to|ended|ending|through)(?: the)?(?: end)?(?: of)? (?:[A-Z0-9]|last)/;

/** "0.2 percentage points" where the other says "0.2 and 0.1 points". */
function isPoints(
  { unit, low, high }: FigureValue,
  { value, passage, inPassage: { end } }: AssertionOf<'figure'>,
): boolean {
  if (unit !== 'point' || value.form !== 'cardinal' || low === undefined || low !== high || low !== value.low)
    return false;
  return POINTS.test(passageText(passage).slice(end, end + REACH * 2));
}

// Matches " points" and " and 0.1 percentage points".
const POINTS = /^(?: (?:and|or|to) [\d.]+)? (?:percentage )?points?\b/;

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
function isOfAge(
  { form, bound, low, counted }: FigureValue,
  { value, passage, inPassage: { end } }: FactOf<'figure'>,
): boolean {
  if (form !== 'cardinal' || counted !== undefined || value.form !== 'age' || value.low !== low) return false;
  return (bound === 'over' || bound === 'atLeast') && AND_OVER.test(passageText(passage).slice(end, end + REACH));
}

// Matches " and over".
const AND_OVER = /^ (?:and|or) (?:over|above|older)\b/;

/** "fell by half" and "was halved". */
function isHalving(
  { value, passage, inPassage: { start } }: AssertionOf<'figure'>,
  { value: known }: AssertionOf<'figure'>,
): boolean {
  if (value.form !== 'share' || known.unit !== 'times') return false;
  if (value.low !== HALVED || known.low !== HALVED || known.high !== HALVED) return false;
  return passageText(passage).slice(0, start).endsWith(' by ');
}

const HALVED = 0.5;

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

/** "62m" that was taken for millions, where the other says "62 metres". */
function isMetres(one: AssertionOf<'figure'>, { value: { unit, low, high } }: AssertionOf<'figure'>): boolean {
  return unit === 'metre' && low !== undefined && low === high && metresOf(one) === low;
}

/** "3.1m" that was taken for metres, where the other says "3.1 million". */
function isMillions(
  { value, passage, inPassage }: AssertionOf<'figure'>,
  { value: known }: AssertionOf<'figure'>,
): boolean {
  if (value.unit !== 'metre' || known.form !== 'cardinal' || known.low === undefined || known.low !== known.high)
    return false;
  const written = METRES.exec(passageText(passage).slice(inPassage.start, inPassage.end));
  return written !== null && Math.abs(Number(written[1]) * MILLION - known.low) < 1;
}

const MILLION = 1e6;

/** 62 of a "62m" that may mean metres as well as millions. */
export function metresOf({ value, passage, inPassage }: AssertionOf<'figure'>): number | undefined {
  if (value.form !== 'cardinal') return undefined;
  const written = METRES.exec(passageText(passage).slice(inPassage.start, inPassage.end));
  return written ? Number(written[1]) : undefined;
}

// Matches "62m" and "4.5m", not "£62m" and "62 million".
const METRES = /^(\d{1,4}(?:\.\d{1,2})?)m$/;

/** "a fifth suspect" where a source tells of five suspects, and "2,838 days" where it was the 2,838th day. */
function isLastOf(claimed: FigureValue, known: FigureValue): boolean {
  if (claimed.form === 'duration' && known.form === 'ordinal')
    return claimed.unit === known.counted && (claimed.low ?? 0) > MOST_IN_A_ROW; // the 20th day is that of a month
  // "in its seventh week" after "seven weeks in the charts".
  if (claimed.form === 'ordinal' && known.form === 'duration')
    return claimed.low !== 1 && LONG_UNITS.has(known.unit ?? '') && claimed.counted === known.unit;
  return (
    claimed.form === 'ordinal' &&
    known.form === 'cardinal' &&
    claimed.low !== 1 &&
    claimed.counted !== undefined &&
    claimed.counted === known.counted
  );
}

const MOST_IN_A_ROW = 31;
/** Units of which "the seventh" is seldom the one of that number in a calendar. */
const LONG_UNITS: ReadonlySet<string> = new Set(['week', 'month', 'year']);

/** "a fourth defeat in a row" where a source tells of "four straight defeats", and the other way round. */
function isOfOneRow(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const forms = [claim.value.form, fact.value.form];
  return forms.includes('ordinal') && forms.includes('cardinal') && isRow(claim) && isRow(fact);
}

function isRow(assertion: AssertionOf<'figure'>): boolean {
  const { end } = assertion.inPassage;
  return ROW.test(passageText(assertion.passage).slice(end, end + ROW_REACH)) || RUN_OF.test(textBefore(assertion));
}

// Matches the end of "extended their winning run to ", not of "a run of ".
const RUN_OF =
  /\b(?:winning|losing|unbeaten|winless|scoring) (?:run|streak|sequence|start)(?: [a-z]{2,10})? (?:to|of|at) $/;

const ROW_REACH = 40;
// Matches " straight" and " game in a row", not ", then two in a row".
const ROW =
  /^(?: [\w-]{1,14}){0,3} (?:straight|successive|consecutive|running|in (?:a row|succession)|on the (?:trot|bounce))\b/;

/** "One was 94 years old" where a source says "the oldest of them was 94". */
function isBareAge(claimed: FigureValue, known: FigureValue): boolean {
  return (
    claimed.form === 'age' &&
    claimed.unit === 'year' &&
    known.form === 'cardinal' &&
    known.counted === undefined &&
    known.bound === 'exact' &&
    known.per === undefined
  );
}

/** Whether the fact's number stands after somebody who may be the claim's: the one of that name, or one without a name. */
function isOfSomebody(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [beside, was] = [nameBeside(textBefore(claim)), textBefore(fact)];
  if (PRONOUN_WAS.test(was)) return true;
  const did = DID_AT.exec(was)?.[1];
  if (did !== undefined && passageText(claim.passage).includes(did)) return true;
  if (beside !== undefined) return beside === NAME_WAS.exec(was)?.[1];
  return SOMEBODY_WAS.test(was);
}

/** Whether the claim is an age and the fact a count, or the number that something or somebody else "was". */
export function isNoAge(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form !== 'age' || fact.value.form !== 'cardinal') return false;
  if (fact.value.counted !== undefined) return true;
  const [beside, before] = [nameBeside(textBefore(claim)), textBefore(fact)];
  // "Tom Reed’s age is 45", "Reed MP is 45".
  if (beside !== undefined && before.includes(beside)) return false;
  return WAS_LAST.test(before) && !isOfSomebody(claim, fact);
}

/** The last word of the name whose age would follow these words: "Reed" of "Tom Reed, ", "Reed, who is " and "Reed, the "; none for "the owner, ". */
export function nameBeside(before: string): string | undefined {
  return BESIDE.exec(before)?.[1];
}

const BESIDE = /\b([A-Z][\w’'-]{1,30}),? (?:(?:who )?(?:is|was|turned) |aged |the )?$/;
const WAS = '(?:am|are|is|was|were|became|(?:has|have|had) been|turn(?:s|ed))';
// Matches the end of "the temperature was ".
const WAS_LAST = new RegExp(`\\b${WAS} $`);
// Matches the end of "when she was ", not of "it was ".
const PRONOUN_WAS = new RegExp(`\\b(?:[Hh]e|[Ss]he|who|I) ${WAS} $`);
// Matches the end of "married Tom Reed at " and "retired at ", not of "met at ".
const DID_AT = /\b([a-z]{3,12}ed|wed|left|won|began|became)(?: [A-Z][\w\u2019'-]{1,20}){0,3} at $/;
// Matches the end of "Tom Reed is ", not of "The temperature in Leith was ".
const NAME_WAS = new RegExp(`(?<!\\b(?:in|at|of|on|for|near) )\\b([A-Z][\\w’'-]{1,30}) ${WAS} $`);
// Matches the end of "the oldest of them was " and "his son turned ", not of "the temperature was ".
const SOMEBODY_WAS = new RegExp(
  `\\b(?:(?:[Oo]ld|[Yy]oung|[Ee]ld)est(?: [a-z]{2,20}){0,6}|son|daughter|husband|wife|father|mother|brother|sister|victim|man|woman|boy|girl|baby) ${WAS} $`,
);

function textBefore({ passage, inPassage: { start } }: AssertionOf<'figure'>): string {
  return passageText(passage).slice(Math.max(0, start - BACK), start);
}

/**
 * Whether the claim counts a part of what the fact counts whole: "six of those missing" says nothing against "27 were
 * missing", but something against "ten of the missing".
 */
export function isPartOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [{ value }, { value: known }] = [claim, fact];
  return (
    value.form === 'cardinal' &&
    known.form === 'cardinal' &&
    (known.low ?? known.high ?? 0) > (value.high ?? value.low ?? 0) &&
    isPartitive(claim) &&
    !isPartitive(fact)
  );
}

function isPartitive({ passage, inPassage: { end } }: AssertionOf<'figure'>): boolean {
  return PARTITIVE.test(passageText(passage).slice(end, end + REACH));
}

const REACH = 16;
const BACK = 80;
// Matches " of those missing" and " of the injured", not " of five" or " off the coast".
const PARTITIVE = /^ of (?:those|them|these|the|its|his|her|their|our|whom|which)\b/;
