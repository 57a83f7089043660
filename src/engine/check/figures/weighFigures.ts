/** A figure of the draft and the figures of the story to evidence. */
import { overlaps } from '../../base/span.ts';
import type { FigureValue } from '../../kinds/figure/value.ts';
import { kinds } from '../../kinds/index.ts';
import type { Agreement } from '../../kinds/kind.ts';
import type { ClaimOf, Fact, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';
import { textOf } from '../../text/placed.ts';
import { figuresIn } from '../evidence/mentionsIn.ts';
import { setApart } from '../evidence/ofSomethingElse.ts';
import { figureOf } from '../evidence/rank.ts';
import { orSameWords } from '../evidence/sameWords.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { contextOfFact } from '../story/context.ts';
import { findWordsOf } from '../story/findWords.ts';
import { figureWeights, thresholds } from '../weights.ts';
import { isNoWordAgainst } from './apart/noWordAgainst.ts';
import { isOfSomethingElse } from './apart/somethingElse.ts';
import { withBestPlace } from './place/bestPlace.ts';
import { withOwnClause } from './place/ownClause.ts';
import { isOneFate, withOwnStatements } from './place/ownStatement.ts';
import { bySequel } from './place/sequels.ts';
import { figuresInPlace } from './place/valueInPlace.ts';
import { isNoAge } from './reckoned/bareAges.ts';
import { isInOtherTerms } from './reckoned/inOtherTerms.ts';
import { isLossOfJobs } from './reckoned/lostJobs.ts';
import { isSameMinute } from './reckoned/minutes.ts';
import { isSameOtherwise } from './reckoned/sameOtherwise.ts';
import { weighVotes } from './reckoned/votes.ts';
import { weighApart } from './reckoned/weighApart.ts';
import { weighBefore } from './reckoned/weighBefore.ts';
import { weighBetween } from './reckoned/weighBetween.ts';
import { weighDerived } from './reckoned/weighDerived.ts';
import { weighLeft } from './reckoned/weighLeft.ts';
import { weighOne } from './reckoned/weighOne.ts';
import { weighPairs } from './reckoned/weighPairs.ts';
import { weighProducts } from './reckoned/weighProducts.ts';
import { weighShares } from './reckoned/weighShare.ts';
import { weighSince } from './reckoned/weighSince.ts';
import { weighStakes } from './reckoned/weighStakes.ts';
import { weighSums } from './reckoned/weighSum.ts';
import { isWithoutUnit } from './reckoned/withoutUnit.ts';
import { asOtherChange, isOfOtherChange } from './statement/changes.ts';
import { compareCounted, isMarginOfVotes, isOtherNature } from './statement/counted.ts';
import { knownFateOf } from './statement/ties.ts';
import { CROSS_REFERENCE } from './weighFigures.en.ts';

/**
 * What the story says of the claim, in no order: its own facts, and what follows from several (sums, shares, lengths)
 * where none of them says the same.
 */
export function weighFigures(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const fact of weighing.story.facts.figure) {
    const evidence = weighFigure(claim, fact, weighing);
    if (evidence && !isCrossReference(evidence)) found.push(evidence);
  }
  const own = setApart(
    withOwnStatements(claim, likeBound(claim, found), weighing),
    (fact) => fact.kind === 'figure' && isOfSomethingElse(claim, fact, weighing.story),
  );
  const votes = weighVotes(claim, weighing);
  // The words of a result have the votes of either side.
  const evidence =
    votes.length > 0
      ? [...own, ...votes]
      : orSameWords(claim, withOwnClause(claim, own), weighing, (fact) => isComparable(claim, fact));
  const told = bySequel(claim, evidence, weighing);
  if (told) return withBestPlace(claim, told, weighing);
  const agrees = evidence.some(({ agreement }) => agreement.type === 'same');
  return agrees
    ? withBestPlace(claim, figuresInPlace(claim, evidence, weighing), weighing)
    : [...figuresInPlace(claim, evidence, weighing), ...weighReckoned(claim, evidence, weighing)];
}

/** What follows for the claim from what the story says; from any two numbers beside each other only where nothing else does. */
function weighReckoned(
  claim: ClaimOf<'figure'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const reckoned = [
    ...weighOne(claim, weighing),
    ...weighSums(claim, weighing),
    ...weighStakes(claim, weighing),
    ...weighLeft(claim, weighing),
    ...weighDerived(claim, weighing),
    ...weighApart(claim, weighing),
    ...weighShares(claim, weighing),
    ...weighBefore(claim, weighing),
    ...weighSince(claim, weighing, evidence),
    ...weighBetween(claim, weighing),
  ];
  return reckoned.length > 0 ? reckoned : [...weighPairs(claim, weighing), ...weighProducts(claim, weighing)];
}

const SAME: Agreement = { type: 'same' };

function isComparable(claim: ClaimOf<'figure'>, fact: Fact): boolean {
  return (
    fact.kind === 'figure' &&
    (isNoAge(claim, fact) || kinds.figure.compare(claim.value, fact.value).type !== 'incomparable')
  );
}

/** Whether it stands in a pointer to another story, whose figures are that story's own. */
function isCrossReference({ from, agreement, relevance }: Evidence): boolean {
  if (agreement.type === 'different' || relevance >= thresholds.sameStatement) return false;
  return from.in === 'source' && CROSS_REFERENCE.test(passageText(from.fact.passage).slice(0, LEAD));
}

const LEAD = 16;

/** What one figure of the story is to the claim; nothing where it says neither the same nor otherwise. */
export function weighFigure(
  claim: ClaimOf<'figure'>,
  fact: FactOf<'figure'>,
  weighing: Weighing,
): Evidence | undefined {
  const isSame = isSameOtherwise(claim, fact) || isInOtherTerms(claim, fact);
  const agreement = isSame ? SAME : kinds.figure.compare(claim.value, fact.value);
  if (agreement.type === 'incomparable') return undefined;
  // "390 people, then 303": what the source says of the one is no word against the other.
  if (agreement.type === 'different' && (saysFact(claim, fact) || isNoWordAgainst(claim, fact, weighing.story)))
    return undefined;
  // "a late third" is no minute.
  if (agreement.type === 'different' && claim.value.form === 'ordinal' && isMinute(fact) !== isMinute(claim))
    return undefined;
  const mine = claim.value.counted;
  const theirs = fact.value.counted;
  if (agreement.type === 'different' && (isOtherNature(mine, theirs) || isMarginOfVotes(mine, theirs)))
    return undefined;
  const fate = knownFateOf(claim);
  const factsFate = fate === undefined ? undefined : knownFateOf(fact);
  // "12 killed" is no word against "140 injured".
  if (agreement.type === 'different' && factsFate !== undefined && factsFate !== fate) return undefined;
  let relevance = relevanceOf(scoresOf(fact, weighing));
  const because = [`words in common: ${relevance.toFixed(2)}`];
  const { namedBy } = weighing.context;
  const isNamed = agreement.type === 'same' && namedBy !== 0 && namedBy === contextOfFact(fact, weighing.story).namedBy;
  const counted = isLossOfJobs(claim, fact) ? 'same' : compareCounted(claim.value.counted, fact.value.counted);
  // "12 people" may be the 12 workers of a source; its 300 workers need not be they.
  const countsOther = counted === 'other' || (counted === 'akin' && agreement.type === 'different');
  if (counted === 'same') {
    relevance += figureWeights.sameCounted;
    because.push(`the same is counted: ${fact.value.counted}`);
  } else if (countsOther && !isNamed) {
    // The "9" of "MAX 9" counts neither the aircraft nor the deliveries that follow it.
    relevance += figureWeights.otherCounted;
    because.push(`something else is counted: ${fact.value.counted}, not ${claim.value.counted}`);
  } else if (counted === 'unknown' || counted === 'akin') relevance += figureWeights.unknownCounted;
  if (agreement.type === 'same' && isOneFate(claim, fact)) {
    relevance += counted === 'same' ? figureWeights.sameFate : figureWeights.sameCounted;
    because.push('the same befell them');
  }
  if (isNamed) {
    relevance += figureWeights.sameName;
    because.push('after the same name');
  }
  // "Lee took 40 minutes, Reed 42": the unit that goes without saying makes no other form, nor does how a minute is told.
  const isToldOtherwise =
    agreement === SAME && (isBare(fact.value) || isSameMinute(claim, fact) || isWithoutUnit(claim, fact));
  if (claim.value.form !== fact.value.form && !isToldOtherwise) {
    relevance += figureWeights.otherForm;
    because.push(`${fact.value.form}, not ${claim.value.form}`);
  }
  if (counted === 'akin' && agreement.type === 'different' && relevance < thresholds.sameStatement) return undefined;
  const evidence = evidenceFrom(fact, agreement, relevance, because);
  return agreement.type !== 'different' && isOfOtherChange(claim, fact) ? asOtherChange(evidence) : evidence;
}

function isBare({ form, unit }: FigureValue): boolean {
  return form === 'cardinal' && unit === undefined;
}

function isMinute({ value: { counted } }: ClaimOf<'figure'> | FactOf<'figure'>): boolean {
  return counted === 'minute';
}

/**
 * "at least $7" may be said of $7.50, but not where the source says "at least $6" as near to what the draft speaks of:
 * there the bound is the source's own. Its "at least 12" is no such rival of "more than 140", nor is what another says.
 */
function likeBound(claim: ClaimOf<'figure'>, evidence: readonly Evidence[]): readonly Evidence[] {
  if (sideOf(claim.value) === undefined) return evidence;
  const rivals = evidence.filter(
    (each) =>
      each.agreement.type === 'different' &&
      each.relevance >= thresholds.chance &&
      sideOf(figureOf(each)) === sideOf(claim.value) &&
      !isInTheTimeOf(each) &&
      isOfLikeSize(claim.value, figureOf(each)),
  );
  if (rivals.length === 0) return evidence;
  return evidence.filter(
    (each) =>
      each.agreement.type !== 'same' ||
      isSameNumber(claim.value, figureOf(each)) ||
      !rivals.some((rival) => rival.relevance >= each.relevance - thresholds.level && isOfOneSource(rival, each)),
  );
}

/** "stole over eight years": in all of that time, and not in more. */
function isInTheTimeOf({ from }: Evidence): boolean {
  if (from.in !== 'source' || from.fact.kind !== 'figure' || from.fact.value.form !== 'duration') return false;
  const { passage, inPassage } = from.fact;
  return OVER.test(passageText(passage).slice(inPassage.start, inPassage.end));
}

// Matches the beginning of "over eight years", not of "more than eight years".
const OVER = /^over\b/i;

function isOfOneSource({ from: one }: Evidence, { from: other }: Evidence): boolean {
  return one.in === 'source' && other.in === 'source' && one.fact.source.id === other.fact.source.id;
}

/** Whether neither is more than twice the other, so that one could have been written for it. */
function isOfLikeSize(one: FigureValue, other: FigureValue | undefined): boolean {
  if (one.unit !== other?.unit) return true;
  const [a, b] = [one.low ?? one.high ?? 0, other?.low ?? other?.high ?? 0];
  return a <= 2 * b && b <= 2 * a;
}

/** Which side the words leave open. */
function sideOf(value: FigureValue | undefined): 'low' | 'high' | undefined {
  if (value === undefined || (value.low === undefined) === (value.high === undefined)) return undefined;
  return value.low === undefined ? 'low' : 'high';
}

function isSameNumber(one: FigureValue, other: FigureValue | undefined): boolean {
  return one.unit !== other?.unit || (one.low ?? one.high) === (other?.low ?? other?.high);
}

/** Whether the draft's own sentence has the fact's words too, beside the claim. */
function saysFact({ passage, inPassage, value }: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const words = textOf(fact);
  const found = findWordsOf(words, passage);
  if (found === undefined || overlaps(found, inPassage)) return false;
  // "40 games, 13 programs" does not say that there were 13 games.
  const { counted } = fact.value;
  if (compareCounted(value.counted, counted) !== 'same') return true;
  const there = figuresIn(passage).find((figure) => overlaps(found, figure.span));
  return there === undefined || compareCounted(there.value.counted, counted) !== 'other';
}
