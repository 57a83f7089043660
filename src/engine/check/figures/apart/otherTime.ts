/** Reports of another time that is told in the same words: last year's "last year", the Saturday of two weeks ago. */
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { distanceLimits } from '../../limits.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';

const DAYS: ReadonlySet<string> = new Set(['day', 'weekday', 'weekend']);

/**
 * The evidence without what reports of another time say against the claim: those whose sentence has a time in the words
 * of the draft's, told from their own day, that is not the draft's. `dates` are those of the claim's passage.
 */
export function withoutOtherTimes(
  evidence: readonly Evidence[],
  dates: readonly ClaimOf<'date'>[],
  story: StoryIndex,
): readonly Evidence[] {
  if (dates.length === 0 || !evidence.some(({ agreement }) => agreement.type === 'different')) return evidence;
  return evidence.filter(({ agreement, from }) => {
    if (agreement.type !== 'different' || from.in !== 'source') return true;
    const at = story.passageOf.get(from.fact);
    const told =
      at === undefined ? [] : story.factsIn(at).filter((fact): fact is FactOf<'date'> => fact.kind === 'date');
    return !told.some((fact) => dates.some((date) => isOtherTime(date, fact)));
  });
}

function isOtherTime({ value: one }: ClaimOf<'date'>, { value: other }: FactOf<'date'>): boolean {
  if (one.relative === undefined || other.relative === undefined || !one.implied || !other.implied) return false;
  if (one.relative.unit !== other.relative.unit || one.relative.amount !== other.relative.amount) return false;
  if (one.stated.weekday !== other.stated.weekday || one.stated.month !== other.stated.month) return false;
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined)
    return false;
  const slack = DAYS.has(one.relative.unit) ? distanceLimits.writingDays : 0;
  return one.from - other.to > slack || other.from - one.to > slack;
}
