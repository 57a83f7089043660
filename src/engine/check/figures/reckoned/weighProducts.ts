/** What a source tells by a part, a share or each: 400 of "10 % of its 4,000 staff", £300,000 each of "£1.2m among four", 21 % where 41 and 38 did, "twice as many" of 6,000 and 3,000. */
import { isSameUnit, toBase } from '../../../kinds/figure/index.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf, Fact, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { thresholds } from '../../weights.ts';
import { changeOf } from '../statement/changes.ts';
import { compareCounted } from '../statement/counted.ts';
import { numberOf } from '../statement/size.ts';
import { bearsOut, partAndWhole, ratio } from './derive.ts';
import { isHowMuchMore, wayOf } from './ofPair.ts';
import { AVERAGE, EACH, REST, SHARED } from './weighProducts.en.ts';

type Known = FactOf<'figure'>;
/** The numbers of a sentence and of the one after it, to the first of those that make the claim's. */
type Making = (claim: ClaimOf<'figure'>, facts: readonly Known[]) => Known | undefined;

/** Evidence from numbers of unlike sorts, in a sentence or two that follow each other, that make the claim's. */
export function weighProducts(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const making = makingOf(claim);
  if (making.length === 0) return [];
  const { story, overlap } = weighing;
  return story.passages.flatMap((_, at) => {
    if (overlap.shared[at] === 0) return [];
    for (const places of [[at], [at - 1, at], [at, at + 1]]) {
      const facts = numbersAt(places, story);
      if (
        facts.length < 2 ||
        facts.length > reckonLimits.factors ||
        facts.some(({ source }) => source !== facts[0]?.source)
      )
        continue;
      const relevance = Math.max(...facts.map((fact) => relevanceOf(scoresOf(fact, weighing))));
      const made = relevance < thresholds.chance ? undefined : making.map((make) => make(claim, facts)).find(Boolean);
      if (made)
        return [
          evidenceFrom(made, { type: 'same' }, Math.max(relevance, thresholds.elsewhere), [
            'reckoned from numbers beside each other',
          ]),
        ];
    }
    return [];
  });
}

function numbersAt(places: readonly number[], story: StoryIndex): readonly Known[] {
  return places.flatMap((place) => story.factsIn(place).filter(isNumber));
}

function isNumber(fact: Fact): fact is Known {
  if (fact.kind !== 'figure') return false;
  const { form, low, high } = fact.value;
  const isOne = low === undefined || high === undefined || low === high;
  return form !== 'ordinal' && form !== 'score' && form !== 'age' && isOne && (low ?? high ?? 0) > 0;
}

function makingOf(claim: ClaimOf<'figure'>): readonly Making[] {
  const { form, unit, per, low, high } = claim.value;
  if (low !== undefined && high !== undefined && low !== high) return [];
  if (unit === 'share') return wayOf(claim) === undefined ? [restOfShares, shareOfTwo] : [changeOfTwo];
  if (unit === 'times') return [timesOfTwo];
  if (form !== 'cardinal' && form !== 'money' && form !== 'measure') return [];
  return per !== undefined || EACH.test(passageText(claim.passage))
    ? [shareOfOne, shareOfWhole]
    : [shareOfWhole, shareOfOnly, allOfEach];
}

/** "About 400" of "ten per cent of its 4,000 staff". */
function shareOfWhole(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  return facts.find((part, at) => {
    const all = facts[at + 1];
    if (part.value.unit !== 'share' || all?.passage !== part.passage || !isAlike(claim, all)) return false;
    return partAndWhole(part, all)?.[0] === part && isMade(claim, numberOf(part.value) * numberOf(all.value));
  });
}

/** "14bn litres" where a reservoir "holds 40bn litres; it is at 35 %": there is no other share, nor another number of the sort. */
function shareOfOnly(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  const [part, ...shares] = facts.filter(({ value: { unit } }) => unit === 'share');
  const [all, ...others] = facts.filter((fact) => isAlike(claim, fact));
  if (!part || !all || shares.length > 0 || others.length > 0 || changeOf(part) !== undefined) return undefined;
  return isMade(claim, numberOf(part.value) * numberOf(all.value)) ? part : undefined;
}

/** "£300,000 each" of "£1.2m split among four". */
function shareOfOne(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  const [all, ...others] = facts.filter((fact) => isAlike(claim, fact) && fact.value.per === undefined);
  if (!all || others.length > 0) return undefined;
  const { per } = claim.value;
  const isShared = SHARED.test(passageText(all.passage)) || AVERAGE.test(passageText(claim.passage));
  const isEven = facts.some((count) => {
    if (count === all || !isMade(claim, numberOf(all.value) / numberOf(count.value))) return false;
    const isPer = per !== undefined && (count.value.unit === per || count.value.counted === per);
    return isPer || (isCount(count) && isShared);
  });
  return isEven ? all : undefined;
}

/** "Worth $6m" of "three paintings worth $2m each". */
function allOfEach(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  return facts.find(
    (one) =>
      one.value.per === 'each' &&
      isAlike(claim, one) &&
      facts.some(
        (count) =>
          isCount(count) &&
          count.passage === one.passage &&
          count !== one &&
          isMade(claim, numberOf(one.value) * numberOf(count.value)),
      ),
  );
}

/** "A fifth did not say" where 41 % were for it and 38 % against. */
function restOfShares(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  if (!isToldOfRest(claim)) return undefined;
  const shares = facts.filter(({ value: { unit } }) => unit === 'share');
  const [first] = shares;
  const rest = 1 - shares.reduce((sum, { value }) => sum + numberOf(value), 0);
  const isOfOne = shares.every(({ passage }) => passage === first?.passage);
  return shares.length > 1 && isOfOne && rest > 0 && bearsOut(claim.value, ratio(claim.value, rest))
    ? first
    : undefined;
}

/** "Four-fifths full" where 880 of the two numbers of its sort are taken and 1,100 are all; "a fifth empty" where the draft tells of the rest. */
function shareOfTwo(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  const [one, other, ...more] = facts.filter(({ value: { form } }) => form === 'cardinal' || form === 'money');
  if (!one || !other || more.length > 0 || one.value.unit !== other.value.unit) return undefined;
  if (compareCounted(one.value.counted, other.value.counted) === 'other') return undefined;
  // Two numbers of one sentence may be of two that go together to make a third.
  if (one.passage === other.passage && !partAndWhole(one, other)) return undefined;
  if (figuresIn(claim.passage).some(({ value }) => value.form === one.value.form && !isOneOf(value, [one, other])))
    return undefined;
  const [a, b] = [numberOf(one.value), numberOf(other.value)];
  const part = Math.min(a, b) / Math.max(a, b);
  const isOfRest = isToldOfRest(claim) && !isToldOfRest(one) && !isToldOfRest(other);
  return bearsOut(claim.value, ratio(claim.value, isOfRest ? 1 - part : part)) ? one : undefined;
}

function isOneOf(value: FigureValue, facts: readonly Known[]): boolean {
  return facts.some((fact) => kinds.figure.compare(value, fact.value).type === 'same');
}

/** "Fell by a fifth" of the only two numbers of their sort, one of which is told of the time before. */
function changeOfTwo(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  const [one, other, ...more] = facts.filter(({ value: { form } }) => form === 'cardinal' || form === 'money');
  if (!one || !other || more.length > 0 || one.value.unit !== other.value.unit) return undefined;
  if (compareCounted(one.value.counted, other.value.counted) === 'other') return undefined;
  const [most, least] = numberOf(one.value) > numberOf(other.value) ? [one, other] : [other, one];
  const [a, b] = [numberOf(most.value), numberOf(least.value)];
  const change = wayOf(claim) === 'up' ? a / b - 1 : 1 - b / a;
  return bearsOut(claim.value, ratio(claim.value, change)) && isHowMuchMore(claim, most, least) ? one : undefined;
}

/** "Three times as many" where a source has 9,000 and, next of the same sort, 3,000. */
function timesOfTwo(claim: ClaimOf<'figure'>, facts: readonly Known[]): Known | undefined {
  return facts.find((one, at) => {
    const other = facts.slice(at + 1).find((each) => areOfOneSort(one, each));
    if (!other) return false;
    const [a, b] = [one, other].map(({ value }) => toBase(numberOf(value), value.unit)) as [number, number]; // one for each
    return isMade(claim, Math.max(a, b) / Math.min(a, b));
  });
}

function areOfOneSort({ value: one }: Known, { value: other }: Known): boolean {
  return (
    one.form === other.form &&
    one.unit !== 'times' &&
    isSameUnit(one.unit, other.unit) &&
    compareCounted(one.counted, other.counted) !== 'other'
  );
}

/** Whether the words tell of a rest, or of what is not so. */
function isToldOfRest({ passage }: AssertionOf<'figure'>): boolean {
  return REST.test(passageText(passage));
}

function isCount({ value: { form, unit, low } }: Known): boolean {
  return form === 'cardinal' && unit === undefined && Number.isInteger(low) && (low ?? 0) > 1;
}

/** Whether it is a number of the claim's sort. */
function isAlike({ value }: ClaimOf<'figure'>, { value: known }: Known): boolean {
  return (
    known.form === value.form &&
    isSameUnit(known.unit, value.unit) &&
    known.unit !== 'share' &&
    compareCounted(value.counted, known.counted) !== 'other'
  );
}

function isMade({ value }: ClaimOf<'figure'>, number: number): boolean {
  const low = Number(number.toPrecision(9));
  const made: FigureValue = { ...value, low, high: low, bound: 'exact', step: value.step };
  return kinds.figure.compare(value, made).type === 'same';
}
