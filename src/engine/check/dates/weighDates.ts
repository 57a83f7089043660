/** A date of the draft and the dates of the story to evidence. */
import { kinds } from '../../kinds/index.ts';
import type { Agreement } from '../../kinds/kind.ts';
import type { ClaimOf, Fact, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { hashWord } from '../../text/vocabulary.ts';
import { setApart } from '../evidence/ofSomethingElse.ts';
import { orSameWords } from '../evidence/sameWords.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { saysWord } from '../story/findWords.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { thresholds } from '../weights.ts';
import { isDayReckoned } from './dayReckoned.ts';
import { isDayBeforeMove, isNoDayAgainst } from './noWordAgainst.ts';
import { isOfOtherEvent } from './otherEvent.ts';
import { ownDays } from './ownDay.ts';
import { withOwnVerbs } from './ownVerb.ts';
import { isYearToDay, ofWeekend, toldByMonths } from './periods.ts';
import { isYearBefore } from './yearBefore.ts';

const SAME: Agreement = { type: 'same' };

/** What the story says of the claim, in no order. */
export function weighDates(claim: ClaimOf<'date'>, weighing: Weighing): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const fact of weighing.story.facts.date) {
    const weighed = weighDate(claim, fact, weighing);
    if (weighed) evidence.push(weighed);
  }
  const stated = setApart(
    withOwnVerbs(claim, evidence, weighing),
    (fact) => fact.kind === 'date' && isOfOtherEvent(claim, fact),
  );
  return [
    ...orSameWords(claim, stated, weighing, (fact) => isComparable(claim, fact)),
    ...toldByMonths(claim, weighing),
    ...ofWeekend(claim, weighing),
    ...ownDays(claim, weighing),
  ];
}

function isComparable(claim: ClaimOf<'date'>, fact: Fact): boolean {
  return fact.kind === 'date' && kinds.date.compare(claim.value, fact.value).type !== 'incomparable';
}

/** What one date of the story is to the claim; nothing where it says neither the same nor otherwise. */
export function weighDate(claim: ClaimOf<'date'>, fact: FactOf<'date'>, weighing: Weighing): Evidence | undefined {
  const { story } = weighing;
  const isSame =
    isYearToDay(claim, fact) ||
    isYearReckoned(claim, fact, story) ||
    isYearBefore(claim, fact, story) ||
    isDayReckoned(claim, fact);
  if (!isSame && isHeldAgainst(fact) && claim.value.relative === undefined) return undefined;
  const agreement = isSame ? SAME : kinds.date.compare(claim.value, fact.value);
  if (agreement.type === 'incomparable' || isYearOpen(claim, fact, story)) return undefined;
  if (agreement.type === 'different' ? isNoDayAgainst(claim, fact, story) : isDayBeforeMove(claim, fact))
    return undefined;
  const relevance = relevanceOf(scoresOf(fact, weighing));
  if (agreement.type === 'same' && relevance < thresholds.chance && isMerelySameDay(claim, fact)) return undefined;
  return evidenceFrom(fact, agreement, relevance, [`words in common: ${relevance.toFixed(2)}`]);
}

/** "Up from 41,900 a year earlier", "the year before": a year that is held against another, which is what the sentence is about. */
function isHeldAgainst({ value: { relative } }: FactOf<'date'>): boolean {
  return relative?.alike === true;
}

/** 1975 of "joined in 1966 and became a partner nine years later". */
function isYearReckoned(
  { value: { from, stated, to } }: ClaimOf<'date'>,
  fact: FactOf<'date'>,
  story: StoryIndex,
): boolean {
  const { relative } = fact.value;
  const { year } = stated;
  if (year === undefined || stated.month !== undefined || !relative?.elsewhere || relative.unit !== 'year')
    return false;
  // From a time that the sentence before tells.
  if (fact.value.from !== undefined && fact.value.from === from && fact.value.to === to) return true;
  const told = story
    .factsIn(story.passageOf.get(fact) ?? -1)
    .findLast(
      (other): other is FactOf<'date'> =>
        other.kind === 'date' && other.value.stated.year !== undefined && other.inPassage.end <= fact.inPassage.start,
    );
  return told !== undefined && (told.value.stated.year ?? 0) + (relative.amount ?? 0) === year;
}

/**
 * "on Thursday" of another matter happens to be the 15 May that the draft states; the Tuesday of next week is seldom that
 * of two matters.
 */
function isMerelySameDay(claim: ClaimOf<'date'>, { value, source }: FactOf<'date'>): boolean {
  if (claim.value.stated.day === undefined || value.stated.day !== undefined || value.relative === undefined)
    return false;
  const { from, stated } = value;
  const isToCome = from !== undefined && source.date !== undefined && from - source.date.to >= DAYS_OF_WEEK;
  return !(isToCome && stated.weekday !== undefined);
}

const DAYS_OF_WEEK = 7;

/** "August 2023" against "17 August last year", in a story that nowhere says 2023: the fact speaks of some other year. */
function isYearOpen(claim: ClaimOf<'date'>, fact: FactOf<'date'>, story: StoryIndex): boolean {
  const { year } = claim.value.stated;
  return (
    year !== undefined &&
    fact.value.relative?.unit === 'year' &&
    fact.value.from === undefined &&
    !saysWord(hashWord(String(year)), story)
  );
}
