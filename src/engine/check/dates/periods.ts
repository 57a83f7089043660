/** Years that a source tells by their last day: "in the year to 31 March" is what a draft may call "last year"; and halves and quarters told by their months. */
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { textBefore } from '../../text/placed.ts';
import { hashWord } from '../../text/vocabulary.ts';
import { isPartOfYear, partOfYear } from '../evidence/partOfYear.ts';
import { evidenceFrom, relevanceOf, scoresAt, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { evidenceLimit } from '../limits.ts';
import { findWords } from '../story/findWords.ts';
import { factOfWords, type StoryPassage } from '../story/storyIndex.ts';
import { thresholds } from '../weights.ts';
import { YEAR_ENDS } from './periods.en.ts';

/** Days of a year, the longest. */
const YEAR = 366;
/** Code units before the fact that are looked at. */
const REACH = 40;

/** Whether the fact is but the last day of a year that the claim's "last year" or "this year" may be. */
export function isYearToDay(claim: ClaimOf<'date'>, fact: FactOf<'date'>): boolean {
  const { relative, stated, from, to } = claim.value;
  if (relative?.unit !== 'year' || stated.month !== undefined || relative.run || Math.abs(relative.amount ?? 0) > 1)
    return false;
  if (!YEAR_ENDS.test(textBefore(fact, REACH))) return false;
  const { from: first, to: last } = fact.value;
  if (from === undefined || to === undefined || first === undefined || last === undefined) return true;
  return last >= from && first - YEAR <= to;
}

/** Evidence for "the first half", "the third quarter" where a source has "the six months to June", "the first three months". */
export function toldByMonths(claim: ClaimOf<'date'>, weighing: Weighing): readonly Evidence[] {
  const { half, quarter } = claim.value.stated;
  if ((half ?? quarter) === undefined) return [];
  const unit = half === undefined ? 'quarter' : 'half';
  return weighing.story.facts.figure.flatMap((fact) => {
    const part = fact.value.unit === 'month' ? partOfYear(fact) : undefined;
    if (part?.unit !== unit || !isPartOfYear(half ?? quarter, part)) return [];
    const relevance = relevanceOf(scoresOf(fact, weighing));
    return relevance < thresholds.chance
      ? []
      : [evidenceFrom(fact, { type: 'same' }, relevance, ['so many months of the year'])];
  });
}

/** Evidence for "at the weekend" where a source speaks of "a weekend report". */
export function ofWeekend(claim: ClaimOf<'date'>, weighing: Weighing): readonly Evidence[] {
  const { relative } = claim.value;
  if (relative?.unit !== 'weekend' || (relative.amount ?? 0) > 0) return [];
  const { story } = weighing;
  return findWords([WEEKEND], story, evidenceLimit).flatMap(({ at, inPassage }) => {
    const relevance = relevanceOf(scoresAt(at, inPassage, weighing));
    if (relevance < thresholds.chance) return [];
    const passage = story.passages[at] as StoryPassage; // findWords gives indices of the story's passages
    return [evidenceFrom(factOfWords(claim, passage, inPassage), { type: 'same' }, relevance, ['of the weekend'])];
  });
}

const WEEKEND = hashWord('weekend');
