/** Years that a reporter counts from a day which a source states: "for three years" where she "joined in 2015", an age from a birth. */

import type { ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { passageText } from '../text/passages.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from './weighing.ts';
import { thresholds } from './weights.ts';

/** One year is "a year" of anything. */
const LEAST = 2;
const DAYS = 365.25;
/** Years are counted loosely at either end, by this part of one. */
const LOOSE = 0.25;

/** Dates of the story that lie as many years before their source's own day as the claim says. */
export function weighSince(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { form, unit, low, high } = claim.value;
  const years = low ?? high ?? 0;
  if ((form !== 'duration' && form !== 'age') || unit !== 'year' || years < LEAST) return [];
  return weighing.story.facts.date.flatMap((fact) => {
    const between = yearsBefore(fact);
    const isBorne = form === 'age' ? isBirth(fact) && isAge(years, between) : isLength(years, between);
    if (!isBorne) return [];
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

function isLength(years: number, between: Between): boolean {
  return between !== undefined && years >= between[0] - LOOSE && years <= between[1] + LOOSE;
}

/** Years of age are full years. */
function isAge(years: number, between: Between): boolean {
  return between !== undefined && years > between[0] - 1 && years <= between[1];
}

function isBirth({ passage, inPassage }: FactOf<'date'>): boolean {
  return BORN.test(passageText(passage).slice(Math.max(0, inPassage.start - REACH), inPassage.start));
}

const REACH = 40;
// Matches the end of "born in Leeds on " and "(born ", not of "born to a man who died in ".
const BORN = /\b[Bb](?:orn|\.)(?: in [A-Z][a-z]{1,20})?,?(?: (?:in|on))? ?$/;
