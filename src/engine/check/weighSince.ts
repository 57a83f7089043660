/** Years that a reporter counts from a day which a source states: "for three years" where she "joined in 2015", an age from a birth. */

import type { Bound } from '../kinds/figure/value.ts';
import type { ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { passageText } from '../text/passages.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from './weighing.ts';
import { thresholds } from './weights.ts';

/** One year is "a year" of anything. */
const LEAST = 2;
const DAYS = 365.25;
/** Years are counted loosely at either end, by this part of one, and by this part of all where the words are rough. */
const LOOSE = 0.25;
const ROUGH = 0.15;
/** And where they only say what was passed. */
const PASSED = 0.75;
const YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
]);

/** Dates of the story that lie as many years before their source's own day as the claim says. */
export function weighSince(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { form, unit, low, high, bound } = claim.value;
  const years = (low ?? high ?? 0) * (YEARS.get(unit ?? '') ?? 0);
  if ((form !== 'duration' && form !== 'age') || years < LEAST || bound === 'under' || bound === 'atMost') return [];
  return weighing.story.facts.date.flatMap((fact) => {
    const between = yearsBefore(fact);
    if (form === 'age' && !isBirth(fact)) return [];
    const isExact = bound === 'exact' && form === 'age';
    if (!(isExact ? isAge(years, between) : isLength(years, bound, between))) return [];
    const relevance = relevanceOf(scoresOf(fact, weighing));
    return relevance < thresholds.chance
      ? []
      : [evidenceFrom(fact, { type: 'same' }, relevance, ['as many years before the source’s own day'])];
  });
}

/** Least and greatest years from the fact's day to its source's own; `undefined` where they are not known to a year. */
function yearsBefore({
  value: { stated, from, to },
  source: { date },
}: FactOf<'date'>): readonly [least: number, most: number] | undefined {
  if (stated.year === undefined || from === undefined || to === undefined || date === undefined) return undefined;
  return to - from > DAYS + 1 ? undefined : [(date.from - to) / DAYS, (date.to - from) / DAYS];
}

type Between = ReturnType<typeof yearsBefore>;

function isLength(years: number, bound: Bound, between: Between): boolean {
  if (between === undefined) return false;
  // "in two years" tells what is to come.
  const [least, most] = between[1] < 0 ? [-between[1], -between[0]] : between;
  const reach = bound === 'exact' ? LOOSE : years * ROUGH;
  const isOver = bound === 'over' || bound === 'atLeast';
  // “more than half a century” for 60 years.
  if (isOver) return years >= least * PASSED && years <= most;
  return years >= least - (bound === 'nearly' ? LOOSE : reach) && years <= most + reach;
}

/** Years of age are full years. */
function isAge(years: number, between: Between): boolean {
  return between !== undefined && years > between[0] - 1 && years <= between[1];
}

function isBirth({ passage, inPassage }: FactOf<'date'>): boolean {
  return BORN.test(passageText(passage).slice(Math.max(0, inPassage.start - REACH), inPassage.start));
}

const REACH = 40;
// Matches the end of "born in Leeds on ", "(born " and "opened in ", not of "born to a man who died in ".
const BORN =
  /\b(?:[Bb]orn|b\.|built|opened|founded|established|set up|launched)(?: in [A-Z][a-z]{1,20})?,?(?: (?:in|on))? ?$/;
