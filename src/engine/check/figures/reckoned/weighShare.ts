/** A share whose other number stands in the draft's sentence: "more than half of the £38m" where the government "will pay £22m". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted } from '../statement/counted.ts';
import { numberOf } from '../statement/size.ts';
import { bearsOut, countOf, ratio } from './derive.ts';
import { OF, OF_THE, OF_WHICH_PART } from './weighShare.en.ts';

/** Evidence from a number of a source that makes the share of the draft's whole, or whose share the draft's part is. */
export function weighShares(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  if (claim.value.unit !== 'share') return [];
  const said = figuresIn(claim.passage).filter(({ value }) => isAmount(value));
  const text = passageText(claim.passage);
  const between = (start: number): string => text.slice(claim.inPassage.end, start);
  const whole = said.find(({ span }) => OF_THE.test(between(span.start)));
  if (whole) return reckoned(claim, weighing, whole.value, (known) => known / numberOf(whole.value));
  const part = said.find(({ span }) => OF_WHICH_PART.test(between(span.start)));
  if (part) return reckoned(claim, weighing, part.value, (known) => numberOf(part.value) / known);
  const all = said.find(({ span }, at) => {
    const next = said[at + 1];
    return (
      span.end <= claim.inPassage.start &&
      !(next && next.span.end <= claim.inPassage.start) &&
      OF.test(text.slice(0, span.start))
    );
  });
  return all ? reckonedBeside(claim, weighing, all.value) : [];
}

/** "Of the 96 complaints a third were upheld": a number of a passage that has the 96 too. */
function reckonedBeside(claim: ClaimOf<'figure'>, weighing: Weighing, all: FigureValue): readonly Evidence[] {
  const { factsIn, passageOf } = weighing.story;
  const isBesideAll = (fact: FactOf<'figure'>): boolean =>
    factsIn(passageOf.get(fact) ?? -1).some(
      (other) => other.kind === 'figure' && kinds.figure.compare(all, other.value).type === 'same',
    );
  return reckoned(claim, weighing, all, (known) => known / numberOf(all), isBesideAll);
}

function reckoned(
  claim: ClaimOf<'figure'>,
  weighing: Weighing,
  said: FigureValue,
  shareOf: (known: number) => number,
  isMeant: (fact: FactOf<'figure'>) => boolean = () => true,
): readonly Evidence[] {
  const facts = weighing.story.facts.figure.filter((fact) => isLike(fact, said) && isMeant(fact));
  if (facts.length > reckonLimits.wholes) return [];
  for (const fact of facts) {
    const share = shareOf(countOf(fact));
    if (share >= 1 || !bearsOut(claim.value, ratio(claim.value, share))) continue;
    const relevance = relevanceOf(scoresOf(fact, weighing));
    if (relevance >= thresholds.chance)
      return [evidenceFrom(fact, { type: 'same' }, relevance, ['reckoned with the number beside it'])];
  }
  return [];
}

/** Whether it may be a part of the draft's number or the whole of it, and is not that number. */
function isLike({ value }: FactOf<'figure'>, said: FigureValue): boolean {
  return (
    value.form === said.form &&
    value.unit === said.unit &&
    isAmount(value) &&
    compareCounted(value.counted, said.counted) !== 'other' &&
    kinds.figure.compare(value, said).type === 'different'
  );
}

function isAmount({ form, low, high, per }: FigureValue): boolean {
  const isNumber = low === undefined || high === undefined || low === high;
  return (form === 'money' || form === 'cardinal') && isNumber && per === undefined && (low ?? high ?? 0) > 0;
}
