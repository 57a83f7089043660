/** Figures of a source that differ from the draft's and yet are no word against it: they count something beside, or a part of the same. */
import { oncePer } from '../../../base/oncePer.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import { countryNamed } from '../../../lexicon/lookUp.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { datesIn, figuresIn } from '../../evidence/mentionsIn.ts';
import { areOfOtherMonths } from '../../evidence/otherMonths.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { isToldAs } from '../reckoned/ofPair.ts';
import { isAgeOfThing } from '../reckoned/weighSince.ts';
import { changeOf } from '../statement/changes.ts';
import { compareCounted } from '../statement/counted.ts';
import { numberOf } from '../statement/size.ts';
import { isStakeAndMargin } from '../statement/stakes.ts';
import { areAgesApart } from './agesApart.ts';
import { isOfOtherSeason, isOnlyAsked } from './askedOrOfSeason.ts';
import { AMONG, OF_THOSE, OF_WHOM, ONCE, PARENT, PART_OF_YEAR, SINCE, YEAR } from './noWordAgainst.en.ts';
import { isOfOtherMatter } from './otherMatter.ts';
import { isPartOf } from './partOf.ts';
import { isRaised } from './tolls.ts';

/** Whether the fact, whose value is another, leaves the claim as it is. */
export function isNoWordAgainst(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  return (
    isEachOf(claim.value, fact.value) ||
    isPartOf(claim, fact) ||
    isOfWhole(claim, fact) ||
    isWholeOf(claim, fact, story) ||
    isAllWithNamed(claim, fact) ||
    isOfFamily(claim, fact) ||
    isOfSum(claim, fact.value) ||
    isOfSum(fact, claim.value) ||
    isOfOtherEvent(claim, fact) ||
    (isOfOnce(claim) && !isOfOnce(fact)) ||
    (claim.value.form === 'age' && isAgeOfThing(claim) && isOfPerson(fact)) ||
    areAgesApart(claim, fact) ||
    isPartOfYear(claim, fact, story) ||
    isRaised(claim, fact, story) ||
    isOnlyAsked(claim, fact, story) ||
    isOfOtherSeason(claim, fact, story) ||
    isOfOtherMatter(claim, fact) ||
    isHowFar(claim, fact) ||
    isStakeAndMargin(claim, fact) ||
    (isSince(claim) && !isSince(fact)) ||
    areOfOtherMonths(claim.passage, fact.passage)
  );
}

/** "22" of "310 children, 22 of whom have died" is no word against the 310. */
function isOfWhole(
  claim: ClaimOf<'figure'>,
  { inPassage: { end, start }, passage, value: { form } }: FactOf<'figure'>,
): boolean {
  if (form !== claim.value.form || !OF_WHOM.test(passageText(passage).slice(end, end + BACK))) return false;
  const whole = figuresIn(passage).findLast(({ span, value }) => span.end <= start && value.form === form);
  return whole !== undefined && kinds.figure.compare(claim.value, whole.value).type === 'same';
}

/** "812 patients" is no word against "650 were discharged" where the source goes on "Of those, 650 were". */
function isWholeOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, { factsIn, passageOf }: StoryIndex): boolean {
  if (fact.value.form !== 'cardinal' || numberOf(fact.value) <= numberOf(claim.value)) return false;
  const isPart = factsIn((passageOf.get(fact) ?? -1) + 1).some(
    (part) =>
      part.kind === 'figure' &&
      part.source === fact.source &&
      OF_THOSE.test(passageText(part.passage)) &&
      kinds.figure.compare(claim.value, part.value).type === 'same',
  );
  return isPart && !isToldAs(claim, fact);
}

/** "Up three to number two" is no word against "from five": how far something went does not say from where. */
function isHowFar(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return changeOf(claim)?.slot === 'from' && changeOf(fact)?.slot === 'by';
}

/** "Less than a year after the operation" is no word of "the first match for three years". */
function isSince(figure: AssertionOf<'figure'>): boolean {
  const { form } = figure.value;
  return form === 'duration' && SINCE.test(textAfter(figure, BACK));
}

/** "Curtis Vance, 58," is no word against "The mill was 104 years old". */
function isOfPerson(fact: FactOf<'figure'>): boolean {
  return NAMED.test(textBefore(fact, BACK));
}

// Matches the end of "Curtis Vance, ".
const NAMED = /[A-Z][\w\u2019'-]{1,20}, (?:aged )?$/;

/** Whether the claim counts with those whom a source names before "and 31 others" a few of them: 33. */
function isAllWithNamed(claim: ClaimOf<'figure'>, { value, passage, inPassage }: FactOf<'figure'>): boolean {
  if (claim.value.form !== 'cardinal' || value.form !== 'cardinal' || value.bound !== 'exact') return false;
  const more = (claim.value.low ?? 0) - (value.low ?? 0);
  if (more < 1 || more > MOST_NAMED) return false;
  const text = passageText(passage);
  const before = text.slice(0, inPassage.start);
  return (
    AND.test(before) && text.startsWith(' other', inPassage.end) && more <= before.slice(-LISTED).split(', ').length
  );
}

/** Code units in which those who are named stand. */
const LISTED = 120;
/** More than these are not named one by one. */
const MOST_NAMED = 5;

const AND = /\band $/;

/** "More than 1,900 people once worked there" is no word of how many do: whether it counts what is no more. */
function isOfOnce({ value: { form }, passage }: AssertionOf<'figure'>): boolean {
  return form === 'cardinal' && ONCE.test(passageText(passage));
}

/** "four aircraft from the two countries" where another has "two aircraft each". */
function isEachOf({ per, low }: FigureValue, { per: otherPer, low: other }: FigureValue): boolean {
  if ((per === 'each') === (otherPer === 'each') || !low || !other) return false;
  const ratio = otherPer === 'each' ? low / other : other / low;
  return ratio > 1 && Number.isInteger(ratio);
}

/** Whether both count something, in other years or countries: money and shares are told of several at once. */
function isOfOtherEvent(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return (
    claim.value.form === 'cardinal' &&
    (areApart(yearsIn(claim.passage), yearsIn(fact.passage)) || areApart(countriesIn(claim), countriesIn(fact)))
  );
}

/** Whether both sentences name years, or days of the week, and none of them is the same, or tell of other months. */
export function areOfOtherTimes(one: Passage, other: Passage): boolean {
  return (
    areApart(yearsIn(one), yearsIn(other)) ||
    areApart(weekdaysIn(one), weekdaysIn(other)) ||
    areOfOtherMonths(one, other)
  );
}

function weekdaysIn(passage: Passage): readonly number[] {
  return datesIn(passage).flatMap(({ value: { stated } }) => stated.weekday ?? []);
}

/** Whether each names some and the other none of them: 34 dead of 2020 are no word against 79 of 2021. */
function areApart<Of>(mine: readonly Of[], theirs: readonly Of[]): boolean {
  return mine.length > 0 && theirs.length > 0 && !mine.some((each) => theirs.includes(each));
}

/** The years that a sentence states. */
const yearsIn = oncePer((passage: Passage): readonly number[] =>
  datesIn(passage)
    .flatMap(({ value: { stated, until } }) => [stated.year, until?.year])
    .filter((year) => year !== undefined),
);

/** The countries that a figure's sentence speaks of. */
function countriesIn({ about }: AssertionOf<'figure'>): readonly string[] {
  return about.names.flatMap((name) => countryNamed(name) ?? []);
}

/** "a guard, a father of six" tells of no six guards, and who is "one of nine children" may leave three. */
function isOfFamily(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return isFamily(fact) && !isFamily(claim);
}

function isFamily(figure: AssertionOf<'figure'>): boolean {
  const { form, counted } = figure.value;
  if (form !== 'cardinal' || (counted !== undefined && !SIBLINGS.has(counted))) return false;
  const before = textBefore(figure, BACK);
  return counted === undefined ? PARENT.test(before) : AMONG.test(before);
}

const BACK = 24;
const SIBLINGS: ReadonlySet<string> = new Set(['child', 'sibling', 'brother', 'sister', 'son', 'daughter']);

/** "eight counts of fraud and three of theft" where another says "all 11 counts": whether the parts, the one among them, make the whole. */
function isOfSum({ value: part, passage }: AssertionOf<'figure'>, whole: FigureValue): boolean {
  const total = countOf(whole);
  const own = countOf(part);
  if (total === undefined || own === undefined || own >= total) return false;
  if (compareCounted(part.counted, whole.counted) !== 'same') return false;
  let sum = 0;
  let parts = 0;
  for (const { value } of figuresIn(passage)) {
    const count = countOf(value);
    if (count === undefined || compareCounted(value.counted, part.counted) !== 'same') continue;
    sum += count;
    parts++;
  }
  return parts > 1 && sum === total;
}

/** "£8m in the year" where another has £3m for one half of it and £5m for the other. */
function isPartOfYear(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, { factsIn, passageOf }: StoryIndex): boolean {
  const { unit, low } = claim.value;
  const known = fact.value.low;
  if (unit === undefined || fact.value.unit !== unit || low === undefined || known === undefined) return false;
  if (!PART_OF_YEAR.test(passageText(fact.passage)) || !YEAR.test(passageText(claim.passage))) return false;
  const at = passageOf.get(fact) ?? -1;
  return [at - 1, at, at + 1].some((place) =>
    factsIn(place).some(
      (other) =>
        other.kind === 'figure' &&
        other !== fact &&
        other.source === fact.source &&
        other.value.unit === unit &&
        other.value.low !== undefined &&
        [known + other.value.low, Math.abs(known - other.value.low)].includes(low),
    ),
  );
}

function countOf({ form, low, high, bound, per }: FigureValue): number | undefined {
  return form === 'cardinal' && low === high && bound === 'exact' && per === undefined ? low : undefined;
}
