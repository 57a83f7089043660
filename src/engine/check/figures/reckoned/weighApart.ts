/** How far two numbers of a source are apart, where the draft has one of them beside it: "£1.4bn less than the £3.1bn", "583p, 50p above the close". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted } from '../statement/counted.ts';
import { numberOf } from '../statement/size.ts';
import { BY, THAN } from './weighApart.en.ts';

/** Evidence for a difference whose one end is in the draft's sentence and in a source, and whose other end the same source has. */
export function weighApart(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value, passage, inPassage } = claim;
  if (!isAmount(value) || !isApart(claim)) return [];
  const ends = figuresIn(passage).filter(
    ({ span, value: end }) => span.start !== inPassage.start && isLike(end, value) && numberOf(end) > numberOf(value),
  );
  if (ends.length === 0) return [];
  const facts = weighing.story.facts.figure.filter((fact) => isLike(fact.value, value));
  for (const one of facts) {
    if (!ends.some((end) => kinds.figure.compare(end.value, one.value).type === 'same')) continue;
    const others = facts.filter((fact) => fact !== one && fact.source === one.source && isOfOne(one, fact));
    if (others.length > reckonLimits.ends) continue;
    const other = others.find((fact) => isDifference(value, one.value, fact.value));
    if (!other) continue;
    const relevance = Math.max(relevanceOf(scoresOf(one, weighing)), relevanceOf(scoresOf(other, weighing)));
    if (relevance >= thresholds.chance)
      return [evidenceFrom(one, { type: 'same' }, relevance, ['as far apart as two numbers of the source'])];
  }
  return [];
}

/** Whether the words around the number say that it is by how much something is more or less. */
function isApart(claim: ClaimOf<'figure'>): boolean {
  return BY.test(textBefore(claim, REACH)) || THAN.test(textAfter(claim, REACH));
}

/** Code units on either side. */
const REACH = 24;

function isDifference(claimed: FigureValue, one: FigureValue, other: FigureValue): boolean {
  const apart = Number(Math.abs(numberOf(one) - numberOf(other)).toPrecision(9));
  const step = Math.min(one.step, other.step);
  const made: FigureValue = { ...claimed, low: apart, high: apart, bound: 'exact', step };
  return apart > 0 && kinds.figure.compare(claimed, made).type === 'same';
}

/** Whether both may be numbers of one thing. */
function isOfOne(one: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  return compareCounted(one.value.counted, other.value.counted) !== 'other';
}

function isLike({ form, unit, low, high, per }: FigureValue, value: FigureValue): boolean {
  return (
    form === value.form &&
    unit === value.unit &&
    low !== undefined &&
    low === high &&
    (per === undefined || per === 'share' || per === value.per)
  );
}

/** Whether it is a plain number of something, and not so small that it is the difference of many. */
function isAmount({ form, low, high, per, unit }: FigureValue): boolean {
  if (low === undefined || low !== high || per !== undefined) return false;
  return (
    form === 'money' || (form === 'measure' && unit !== 'times') || (form === 'cardinal' && low >= reckonLimits.apart)
  );
}
