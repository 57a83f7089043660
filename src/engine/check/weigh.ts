/** A claim and the story's facts to ranked evidence. */
import { overlaps } from '../base/span.ts';
import type { FigureValue } from '../kinds/figure/value.ts';
import { kinds } from '../kinds/index.ts';
import type { Agreement } from '../kinds/kind.ts';
import type { Claim, ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { passageText } from '../text/passages.ts';
import { hashWord } from '../text/vocabulary.ts';
import { isDayBeforeMove, isNoDayAgainst } from './dates/noWordAgainst.ts';
import { ownDays } from './dates/ownDay.ts';
import { withOwnVerbs } from './dates/ownVerb.ts';
import { isYearToDay } from './dates/periods.ts';
import { isYearBefore } from './dates/yearBefore.ts';
import { isOfOneFact, nearestFacts } from './evidence/nearest.ts';
import { figureOf } from './evidence/rank.ts';
import { evidenceFrom, relevanceOf, scoresAt, scoresOf, type Weighing } from './evidence/weighing.ts';
import { asOtherChange, isOfOtherChange } from './figures/changes.ts';
import { compareCounted, isMarginOfVotes, isOtherNature } from './figures/counted.ts';
import { isNoWordAgainst } from './figures/noWordAgainst.ts';
import { withOwnClause } from './figures/ownClause.ts';
import { isOneFate, withOwnStatements } from './figures/ownStatement.ts';
import { isNoAge, isSameOtherwise } from './figures/sameOtherwise.ts';
import { knownFateOf } from './figures/ties.ts';
import { figuresInPlace } from './figures/valueInPlace.ts';
import { weighVotes } from './figures/votes.ts';
import { weighDerived } from './figures/weighDerived.ts';
import { weighOne } from './figures/weighOne.ts';
import { weighSince } from './figures/weighSince.ts';
import { weighSums } from './figures/weighSum.ts';
import { weighTimes } from './figures/weighTimes.ts';
import { weighName } from './names/weighName.ts';
import { weighQuote } from './quotes/weighQuote.ts';
import { contextOfFact } from './story/context.ts';
import { type FoundWords, findWords, findWordsOf, saysWord, wordsIn } from './story/findWords.ts';
import { factOfWords, type StoryIndex, type StoryPassage } from './story/storyIndex.ts';
import { evidenceLimit, figureWeights, thresholds } from './weights.ts';

/** Facts of the story that bear on the claim, most telling first; ties by source and offset. */
export function weighClaim(claim: Claim, weighing: Weighing): readonly Evidence[] {
  const evidence = weighing.story.isForeign
    ? weighKind(claim, weighing).map(fromElsewhere)
    : weighKind(claim, weighing);
  return evidence.some(({ agreement }) => agreement.type === 'same')
    ? evidence
    : [
        ...evidence,
        ...nearestFacts(claim, weighing).filter((near) => !evidence.some((each) => isOfOneFact(each, near))),
      ];
}

/** The same value in an unrelated article says no more than that it is known elsewhere. */
function fromElsewhere(evidence: Evidence): Evidence {
  const agrees = evidence.agreement.type === 'same' || evidence.agreement.type === 'near';
  return agrees && evidence.relevance < thresholds.foreign
    ? { ...evidence, agreement: { type: 'incomparable' }, because: [...evidence.because, 'known from another story'] }
    : evidence;
}

function weighKind(claim: Claim, weighing: Weighing): readonly Evidence[] {
  switch (claim.kind) {
    case 'figure':
      return best(weighFigures(claim, weighing));
    case 'date':
      return best([...orSameWords(claim, weighDates(claim, weighing), weighing), ...ownDays(claim, weighing)]);
    case 'name':
      return best(weighName(claim, weighing));
    case 'quote':
      return best(weighQuote(claim, weighing));
  }
}

function weighFigures(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const fact of weighing.story.facts.figure) {
    const evidence = weighFigure(claim, fact, weighing);
    if (evidence && !isCrossReference(evidence)) found.push(evidence);
  }
  const own = withOwnStatements(claim, likeBound(claim, found), weighing);
  const votes = weighVotes(claim, weighing);
  // The words of a result have the votes of either side.
  const evidence = votes.length > 0 ? [...own, ...votes] : orSameWords(claim, withOwnClause(claim, own), weighing);
  const agrees = evidence.some(({ agreement }) => agreement.type === 'same');
  return agrees
    ? figuresInPlace(claim, evidence, weighing)
    : [
        ...figuresInPlace(claim, evidence, weighing),
        ...weighOne(claim, weighing),
        ...weighSums(claim, weighing),
        ...weighDerived(claim, weighing),
        ...weighTimes(claim, weighing),
        ...weighSince(claim, weighing, evidence),
      ];
}

const SAME: Agreement = { type: 'same' };

/** Whether it stands in a pointer to another story, whose figures are that story's own. */
function isCrossReference({ from, agreement, relevance }: Evidence): boolean {
  if (agreement.type === 'different' || relevance >= thresholds.sameStatement) return false;
  return from.in === 'source' && CROSS_REFERENCE.test(passageText(from.fact.passage).slice(0, LEAD));
}

const LEAD = 16;
// Matches "(Also see “Sales pass $10bn”)" and "RELATED: Ten held", not "Read moreover" or "Related costs rose".
const CROSS_REFERENCE =
  /^\(?(?:(?:also see|see also|read more)\b|related(?: stories| articles| news)?\s{0,2}[:(\u201c"])/i;

function weighFigure(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, weighing: Weighing): Evidence | undefined {
  const agreement = isSameOtherwise(claim, fact) ? SAME : kinds.figure.compare(claim.value, fact.value);
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
  const counted = compareCounted(claim.value.counted, fact.value.counted);
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
  // "Lee took 40 minutes, Reed 42": the unit that goes without saying makes no other form.
  if (claim.value.form !== fact.value.form && !(agreement === SAME && isBare(fact.value))) {
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
function saysFact({ passage, inPassage }: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const words = passageText(fact.passage).slice(fact.inPassage.start, fact.inPassage.end);
  const found = findWordsOf(words, passage);
  return found !== undefined && !overlaps(found, inPassage);
}

function weighDates(claim: ClaimOf<'date'>, weighing: Weighing): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const fact of weighing.story.facts.date) {
    const weighed = weighDate(claim, fact, weighing);
    if (weighed) evidence.push(weighed);
  }
  return withOwnVerbs(claim, evidence, weighing);
}

function weighDate(claim: ClaimOf<'date'>, fact: FactOf<'date'>, weighing: Weighing): Evidence | undefined {
  const { story } = weighing;
  const isSame = isYearToDay(claim, fact) || isYearReckoned(claim, fact, story) || isYearBefore(claim, fact, story);
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

/** "on Thursday" of another matter happens to be the 15 May that the draft states. */
function isMerelySameDay(claim: ClaimOf<'date'>, fact: FactOf<'date'>): boolean {
  return (
    claim.value.stated.day !== undefined && fact.value.stated.day === undefined && fact.value.relative !== undefined
  );
}

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

/**
 * A number that the source writes in the very same words agrees, whatever its kind took it for there: "MAX 9", "2021
 * remains", "eight years ago". A word alone ("two", "second") means too many things for that.
 */
function orSameWords(
  claim: ClaimOf<'figure'> | ClaimOf<'date'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const { story } = weighing;
  if (evidence.some(({ agreement }) => agreement.type === 'same')) return evidence;
  const words = wordsIn(claim.passage, claim.inPassage);
  if (words.length < 2 && !words.some(({ text }) => DIGIT.test(text))) return evidence;
  const said = words.map(({ hash }) => hash);
  const found = findWords(said, story, evidenceLimit);
  // "9.30pm" where a source says "from 9.30": the half of the day goes without saying.
  const isClock = claim.kind === 'date' && claim.value.stated.hour !== undefined && TIME.test(words[0]?.text ?? '');
  // "began ten months ago" where a source tells of "ten months of talks".
  const isLength = isToldByLength(claim) && LATER.test(words.at(-1)?.text ?? '');
  const fewer = isClock ? 1 : isLength ? said.length - 1 : 0;
  const places = fewer > 0 && found.length === 0 ? findWords(said.slice(0, fewer), story, evidenceLimit) : found;
  const unread = places.filter((place) => !isRead(claim, place, story) && !isInScore(claim, place, story));
  const agreeing = unread.flatMap(({ at, inPassage }) => {
    const passage = story.passages[at] as StoryPassage; // findWords gives indices of the story's passages
    const relevance = relevanceOf(scoresAt(at, inPassage, weighing));
    return isLength && found.length === 0 && relevance < thresholds.likelyStatement
      ? []
      : [evidenceFrom(factOfWords(claim, passage, inPassage), { type: 'same' }, relevance, ['the same words'])];
  });
  return [...evidence, ...agreeing];
}

/** "seven weeks ago", "two months later"; not "a year ago". */
function isToldByLength({ kind, value }: ClaimOf<'figure'> | ClaimOf<'date'>): boolean {
  return kind === 'date' && Math.abs(value.relative?.amount ?? 0) > 1 && value.relative?.run !== true;
}

/** Whether the words are one side of a score or of odds, "50-50" and "2/1", and the claim's are not. */
function isInScore(
  { value }: ClaimOf<'figure'> | ClaimOf<'date'>,
  { at, inPassage }: FoundWords,
  story: StoryIndex,
): boolean {
  const text = passageText((story.passages[at] as StoryPassage).passage); // as above
  if (NINE_ELEVEN.test(text.slice(0, inPassage.start))) return true;
  if (!('form' in value) || (value.form !== 'age' && value.counted === undefined)) return false;
  return OF_TWO.test(text.slice(0, inPassage.start)) || BEFORE_OTHER.test(text.slice(inPassage.end));
}

// Matches the end of "since 9/", not of "19/".
const NINE_ELEVEN = /(?:^|[^\d])9\/$/;
// Matches the end of "50-" and "50/", not of "aged 50 - ".
const OF_TWO = /\d[-\u2013/]$/;
const BEFORE_OTHER = /^[-\u2013/]\d/;

/** Whether the claim's kind has read these words already, and so compared them with all that binds them: "more than". */
function isRead(claim: ClaimOf<'figure'> | ClaimOf<'date'>, { at, inPassage }: FoundWords, story: StoryIndex): boolean {
  const facts: readonly (FactOf<'figure'> | FactOf<'date'>)[] = story.facts[claim.kind];
  return facts.some(
    (fact) => story.passageOf.get(fact) === at && overlaps(fact.inPassage, inPassage) && !isIncomparable(claim, fact),
  );
}

function isIncomparable(claim: ClaimOf<'figure'> | ClaimOf<'date'>, fact: FactOf<'figure'> | FactOf<'date'>): boolean {
  if (claim.kind === 'figure' && fact.kind === 'figure')
    return !isNoAge(claim, fact) && kinds.figure.compare(claim.value, fact.value).type === 'incomparable';
  return (
    claim.kind === 'date' && fact.kind === 'date' && kinds.date.compare(claim.value, fact.value).type === 'incomparable'
  );
}

// Matches the last word of "two months later".
const LATER = /^(?:ago|earlier|later|after|before|on)$/;
// Matches "9" and "1.5", not "nine".
const DIGIT = /\d/;
// Matches "9.30", not "9" or "9.5".
const TIME = /^\d{1,2}\.\d{2}$/;

/** Keeps the most telling of each agreement, so that neither side crowds the other out. */
function best(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const sorted = [...evidence].sort((a, b) => b.relevance - a.relevance || compareOrigin(a, b));
  if (sorted.length <= evidenceLimit) return sorted;
  const taken = new Map<string, number>();
  return sorted.filter(({ agreement }) => {
    const count = (taken.get(agreement.type) ?? 0) + 1;
    taken.set(agreement.type, count);
    return count <= evidenceLimit;
  });
}

function compareOrigin(a: Evidence, b: Evidence): number {
  if (a.from.in !== 'source' || b.from.in !== 'source') return 0;
  const one = a.from.fact;
  const other = b.from.fact;
  return one.source.id < other.source.id ? -1 : one.source.id > other.source.id ? 1 : one.span.start - other.span.start;
}
