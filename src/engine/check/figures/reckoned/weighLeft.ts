/** What is left of an amount: "£140,000 is left" of £640,000, of which £410,000 and £90,000 were spent. */
import { isSameUnit } from '../../../kinds/figure/index.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { textAfter } from '../../../text/placed.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { isOfRest } from '../statement/ofRest.ts';
import { numberOf } from '../statement/size.ts';
import { LEFT } from './weighLeft.en.ts';

/** Evidence for a number that the draft says is left or other, from one of a source less those that follow it there. */
export function weighLeft(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  if (!COUNTS.has(value.form) || value.per !== undefined || !(isLeft(claim) || isOfRest(claim))) return [];
  const { story, overlap } = weighing;
  return story.passages.flatMap((_, at) => {
    if (overlap.shared[at] === 0) return [];
    const listed = [at, at + 1].flatMap((place) =>
      story.factsIn(place).filter((fact): fact is FactOf<'figure'> => fact.kind === 'figure' && isLike(claim, fact)),
    );
    const [all, ...parts] = listed;
    if (
      !all ||
      parts.length < 2 ||
      listed.length > reckonLimits.amounts ||
      listed.some(({ source }) => source !== all.source)
    )
      return [];
    const left = numberOf(all.value) - parts.reduce((sum, part) => sum + numberOf(part.value), 0);
    const made = { ...value, low: left, high: left, bound: 'exact', step: all.value.step } as const;
    if (left <= 0 || kinds.figure.compare(value, made).type !== 'same') return [];
    const relevance = Math.max(...listed.map((fact) => relevanceOf(scoresOf(fact, weighing))));
    return relevance < thresholds.chance
      ? []
      : [evidenceFrom(all, { type: 'same' }, relevance, ['what is left of it'])];
  });
}

const COUNTS: ReadonlySet<string> = new Set(['cardinal', 'money', 'measure']);

function isLike({ value: { form, unit } }: ClaimOf<'figure'>, { value }: FactOf<'figure'>): boolean {
  return value.form === form && isSameUnit(value.unit, unit) && value.low === value.high && value.per === undefined;
}

function isLeft(claim: ClaimOf<'figure'>): boolean {
  return LEFT.test(textAfter(claim, REACH));
}

/** Code units after the number that are looked at. */
const REACH = 40;
