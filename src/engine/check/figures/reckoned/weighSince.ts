/** Years that a reporter counts from a day which a source states: "for three years" where she "joined in 2015", an age from a birth. */
import type { Bound } from '../../../kinds/figure/value.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { textAfter, textBefore, textOf } from '../../../text/placed.ts';
import { isPartOfYear, partOfYear } from '../../evidence/partOfYear.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits, slacks } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted, isKindOfPeople } from '../statement/counted.ts';
import { nameBeside } from './bareAges.ts';
import {
  AFTER,
  BACK,
  DETERMINED,
  FORWARD,
  FOUNDED,
  LASTED,
  NAMED,
  OF_REIGN,
  PERFECT,
  SET,
  SPOUSE,
  STRETCH,
  TERM,
  WHICH_IS,
} from './weighSince.en.ts';

const DAYS = 365.25;
const YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
]);

/**
 * Dates of the story that lie as many years before their source's own day as the claim says; none where the story plainly
 * says another number of the same, for then the date is of something else.
 */
export function weighSince(
  claim: ClaimOf<'figure'>,
  weighing: Weighing,
  others: readonly Evidence[],
): readonly Evidence[] {
  const { form, unit, low, high, bound } = claim.value;
  const part = partOfYear(claim);
  if (part !== undefined) {
    const { date, figure } = weighing.story.facts;
    const facts = [
      ...date.filter(({ value: { stated } }) => isPartOfYear(stated[part.unit], part)),
      ...figure.filter(({ value: { form: its, counted, low: nth } }) => {
        return its === 'ordinal' && counted === part.unit && isPartOfYear(nth, part);
      }),
    ];
    return facts.map((fact) =>
      evidenceFrom(fact, { type: 'same' }, relevanceOf(scoresOf(fact, weighing)), [`a ${part.unit} of a year`]),
    );
  }
  const years = (low ?? high ?? 0) * (YEARS.get(unit ?? '') ?? 0);
  if ((form !== 'duration' && form !== 'age') || years < reckonLimits.years || bound === 'under' || bound === 'atMost')
    return [];
  const ranges =
    form === 'duration' && isOfTimeThatPassed(claim)
      ? weighing.story.facts.date.filter(
          (fact, at, all) =>
            isLength(years, bound, yearsOf(fact)) || isLength(years, bound, yearsBetween(all[at - 1], fact)),
        )
      : [];
  const isOfThing = form === 'age' && isAgeOfThing(claim);
  const isRivalled = !isOfThing && others.some((each) => isRivalOf(claim, each));
  const side = form === 'age' ? 'past' : isRivalled ? undefined : sideOf(claim);
  const long = isRivalled
    ? []
    : ranges
        .map((fact) => evidenceFrom(fact, { type: 'same' }, relevanceOf(scoresOf(fact, weighing)), ['as long as that']))
        .filter(({ relevance }) => relevance >= thresholds.chance || ranges.length === 1);
  if (side === undefined || long.length > 0) return long;
  return weighing.story.facts.date.flatMap((fact) => {
    const between = yearsTo(side, fact);
    if (form === 'age' && !(isRivalled ? isBirthOf : isAgeOf)(claim, fact)) return [];
    const isExact = bound === 'exact' && form === 'age';
    if (!(isExact ? isAge(years, between) : isLength(years, bound, between))) return [];
    const relevance = relevanceOf(scoresOf(fact, weighing));
    // So many years lie between two days by chance very seldom.
    const least = years >= reckonLimits.manyYears ? thresholds.trace : thresholds.chance;
    return relevance < least
      ? []
      : [evidenceFrom(fact, { type: 'same' }, relevance, ['as many years before the source’s own day'])];
  });
}

/** Another number of the same statement, but not the "five-year deal" against "has been there for three years". */
function isRivalOf({ value }: ClaimOf<'figure'>, { agreement, relevance, from }: Evidence): boolean {
  if (agreement.type !== 'different' || relevance < thresholds.sameStatement) return false;
  if (from.in !== 'source' || from.fact.kind !== 'figure') return true;
  const counted = compareCounted(value.counted, from.fact.value.counted);
  return counted === 'same' || counted === 'neither';
}

type Side = 'past' | 'future';

/** "has led it for three years" and "three years ago" count back, "in three years" forward; "jailed for three years" neither. */
function sideOf(claim: ClaimOf<'figure'>): Side | undefined {
  // "a three-year deal" is not counted from any day.
  if (textOf(claim).includes('-')) return STRETCH.test(textAfter(claim, REACH)) ? 'past' : undefined;
  if (SPOUSE.test(textBefore(claim, REACH))) return 'past';
  const before = textBefore(claim, REACH);
  if (FORWARD.test(before)) return 'future';
  const passed = PERFECT.exec(before)?.[1];
  const isPast = passed === undefined ? AFTER.test(before) || BACK.test(textAfter(claim, REACH)) : !SET.test(passed);
  return isPast ? 'past' : undefined;
}

const REACH = 80;

/** Least and greatest years from the fact's day to its source's own, or the other way; `undefined` where they are not known to a year. */
function yearsTo(
  side: Side,
  { value: { stated, from, to }, source: { date } }: FactOf<'date'>,
): readonly [least: number, most: number] | undefined {
  if (stated.year === undefined || from === undefined || to === undefined || date === undefined) return undefined;
  if (to - from > DAYS + 1) return undefined;
  return side === 'past'
    ? [(date.from - to) / DAYS, (date.to - from) / DAYS]
    : [(from - date.to) / DAYS, (to - date.from) / DAYS];
}

/** Least and greatest years of a range: "from May 2019 to October 2022". */
function yearsOf({ value: { until, stated, from, to } }: FactOf<'date'>): Between {
  if (until === undefined || from === undefined || to === undefined) return undefined;
  const end = stated.day !== undefined ? 1 : stated.month !== undefined ? MONTH : DAYS;
  return [(to - from - 2 * end) / DAYS, (to - from + 1) / DAYS];
}

/** The years from one to the other of two that a sentence states: "opened in 1912 and closed in 1987", "until 1997 … since 1970". */
function yearsBetween(one: FactOf<'date'> | undefined, other: FactOf<'date'>): Between {
  if (one?.passage !== other.passage || one.source !== other.source) return undefined;
  const [first, last] = [yearOf(one), yearOf(other)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const years = Math.abs(last - first);
  return [years, years];
}

/** The year that a date states and nothing else, or with its month. */
function yearOf({ value: { stated, until, relative } }: FactOf<'date'>): number | undefined {
  return until === undefined && relative === undefined ? stated.year : undefined;
}

const MONTH = 31;

function isOfTimeThatPassed(claim: ClaimOf<'figure'>): boolean {
  const before = wordsBefore(claim);
  return !TERM.test(before) && (LASTED.test(before) || OF_REIGN.test(textOf(claim) + textAfter(claim, REACH)));
}

type Between = ReturnType<typeof yearsTo>;

function isLength(years: number, bound: Bound, between: Between): boolean {
  if (between === undefined) return false;
  const [least, most] = between;
  const reach = bound === 'exact' ? slacks.years : years * slacks.roughYears;
  const isOver = bound === 'over' || bound === 'atLeast';
  // “more than half a century” for 60 years.
  if (isOver) return years >= least * slacks.passedYears && years <= most;
  return years >= least - (bound === 'nearly' ? slacks.years : reach) && years <= most + reach;
}

/** Years of age are full years. */
function isAge(years: number, between: Between): boolean {
  return between !== undefined && years > between[0] - 1 && years <= between[1];
}

/** Whether the claim may be the age of who was born then, or of what was founded. */
function isAgeOf(claim: ClaimOf<'figure'>, fact: FactOf<'date'>): boolean {
  const born = BORN.exec(wordsBefore(fact));
  if (!born) return isFounding(fact, claim);
  const [person, claimed] = [NAMED.exec(born.input.slice(0, born.index))?.[1], nameBeside(wordsBefore(claim))];
  return person === undefined || claimed === undefined || person === claimed;
}

/** Whether it is the age of just that person. */
function isBirthOf(claim: ClaimOf<'figure'>, fact: FactOf<'date'>): boolean {
  return BORN.test(wordsBefore(fact)) && nameBeside(wordsBefore(claim)) !== undefined && isAgeOf(claim, fact);
}

/** Whether what was founded then is what the draft gives an age: "the mill, which is 60 years old", "the 60-year-old mill". */
function isFounding(fact: FactOf<'date'>, claim: ClaimOf<'figure'>): boolean {
  const founded = FOUNDED.exec(wordsBefore(fact))?.[1];
  if (founded === undefined || isKindOfPeople(founded)) return false;
  return claim.value.counted === founded || WHICH_IS.exec(wordsBefore(claim))?.[1] === founded;
}

/** Whether the claim plainly gives the age of something that is nobody: "The mill was 104 years old". */
export function isAgeOfThing(claim: ClaimOf<'figure'>): boolean {
  const noun = WHICH_IS.exec(wordsBefore(claim))?.[1];
  return noun !== undefined && DETERMINED.test(wordsBefore(claim)) && !isKindOfPeople(noun);
}

function wordsBefore(date: FactOf<'date'> | ClaimOf<'figure'>): string {
  return textBefore(date, REACH);
}

// Matches the end of "born in Milton Keynes on " and "(born ", not of "born to a man who died in ".
const BORN = /\b(?:[Bb]orn|b\.)(?: in [A-Z][a-z]{1,20}(?:[ -][A-Z][a-z]{1,20}){0,2})?,?(?: (?:in|on))? ?$/;
