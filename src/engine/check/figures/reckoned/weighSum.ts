/** Counts that a sentence of a source lists, added up: "six crew members and three others were killed" bears out "nine people". */
import { isSameUnit, tellingDigits, toBase } from '../../../kinds/figure/index.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, Fact, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { stemHash } from '../../../text/stems.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted, isKindOfPeople, isOtherNature, isPeople } from '../statement/counted.ts';
import { knownFateOf } from '../statement/ties.ts';
import { ADDING, TOTAL } from './weighSum.en.ts';

/** A sum for each passage that speaks of the claim's matter and lists counts which make the claim's. */
export function weighSums(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  const total = value.low ?? value.high ?? 0;
  if (isTotalOfAmounts(claim) || isTellingSum(value) || isHedgedSum(value)) return weighTotals(claim, weighing);
  if (value.form !== 'cardinal' || value.per !== undefined || total < reckonLimits.sum || !Number.isInteger(total))
    return [];
  const { shared } = weighing.overlap;
  return weighing.story.passages.flatMap((_, at) => {
    if (shared[at] === 0) return [];
    const here = weighing.story.factsIn(at).filter(isPart);
    const parts = sumIn(claim, here) ?? sumOfTwo(claim, here, weighing.story.factsIn(at + 1).filter(isPart));
    if (!parts) return [];
    const relevance = Math.max(...parts.map((part) => relevanceOf(scoresOf(part, weighing))));
    if (relevance < thresholds.chance) return [];
    const terms = parts.map(countOf).join(' + ');
    return [evidenceFrom(parts[0] as FactOf<'figure'>, { type: 'same' }, relevance, [`its parts: ${terms}`])]; // sumIn gives two parts or more
  });
}

/** Whether the draft says that it has added up what is no count: "jailed for a total of 11 years". */
function isTotalOfAmounts(claim: ClaimOf<'figure'>): boolean {
  const { form, low, high } = claim.value;
  if (form === 'cardinal' || form === 'ordinal' || form === 'score' || form === 'age' || low !== high) return false;
  return isTotal(claim);
}

/** Whether the words beside the number say that it is a sum: "a total of 11". */
export function isTotal(claim: ClaimOf<'figure'>): boolean {
  return TOTAL.test(textBefore(claim, REACH)) || TOTAL.test(textAfter(claim, REACH));
}

/** An amount of money that is not round is the sum of two by chance very seldom. */
function isTellingSum({ form, bound, low, per }: FigureValue): boolean {
  return form === 'money' && bound === 'exact' && per === undefined && tellingDigits(low ?? 0).length >= 2;
}

/** "About £850,000" may be what it went on, one by one. */
function isHedgedSum({ form, bound, per }: FigureValue): boolean {
  return form === 'money' && (bound === 'about' || bound === 'nearly') && per === undefined;
}

const REACH = 40;

/** Two to five neighbouring amounts of a passage that make the total. */
function weighTotals(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  return weighing.story.passages.flatMap((_, at) => {
    if (weighing.overlap.shared[at] === 0) return [];
    const parts = weighing.story.factsIn(at).filter((fact): fact is FactOf<'figure'> => {
      return fact.kind === 'figure' && fact.value.form === value.form && isSameUnit(fact.value.unit, value.unit);
    });
    for (let first = 0; first + 1 < parts.length; first++) {
      let sum = baseOf(parts[first] as FactOf<'figure'>); // in range, as below
      for (let end = first + 1; end < parts.length && end < first + reckonLimits.parts; end++) {
        sum += baseOf(parts[end] as FactOf<'figure'>);
        const made = { ...value, low: sum / toBase(1, value.unit), high: sum / toBase(1, value.unit) };
        if (kinds.figure.compare(value, made).type !== 'same') continue;
        const listed = parts.slice(first, end + 1);
        const relevance = Math.max(...listed.map((part) => relevanceOf(scoresOf(part, weighing))));
        if (relevance < thresholds.chance) continue;
        return [evidenceFrom(listed[0] as FactOf<'figure'>, { type: 'same' }, relevance, ['its parts, added up'])]; // two or more
      }
    }
    return [];
  });
}

function baseOf({ value: { low, high, unit } }: FactOf<'figure'>): number {
  return toBase(low ?? high ?? 0, unit);
}

/** Neighbouring parts that make the total. */
function sumIn(claim: ClaimOf<'figure'>, parts: readonly FactOf<'figure'>[]): readonly FactOf<'figure'>[] | undefined {
  const total = claim.value;
  for (let first = 0; first + 1 < parts.length; first++) {
    let sum = countOf(parts[first] as FactOf<'figure'>); // in range, as below
    for (let end = first + 1; end < parts.length && end < first + reckonLimits.parts; end++) {
      sum += countOf(parts[end] as FactOf<'figure'>);
      const listed = parts.slice(first, end + 1);
      const made = { ...total, low: sum, high: sum, bound: 'exact', step: 1 } as const;
      if (kinds.figure.compare(total, made).type === 'same' && countOneThing(claim, listed)) return listed;
    }
  }
  return undefined;
}

/** A part and one that the next sentence adds to it: "Eight people died in the fire. Four more died in hospital." */
function sumOfTwo(
  claim: ClaimOf<'figure'>,
  here: readonly FactOf<'figure'>[],
  next: readonly FactOf<'figure'>[],
): readonly FactOf<'figure'>[] | undefined {
  for (const more of next) {
    if (!isAdded(more)) continue;
    for (const part of here) {
      const sum = countOf(part) + countOf(more);
      const made = { ...claim.value, low: sum, high: sum, bound: 'exact', step: 1 } as const;
      if (
        part.source === more.source &&
        kinds.figure.compare(claim.value, made).type === 'same' &&
        countOneThing(claim, [part, more])
      )
        return [part, more];
    }
  }
  return undefined;
}

/** Whether its words add it to a number told before. */
export function isAdded(fact: FactOf<'figure'>): boolean {
  return ADDING.test(textBefore(fact, REACH)) || MORE.test(textAfter(fact, REACH));
}

// Matches " more people" and " others", not " of the more".
const MORE = /^ (?:[a-z]+ )?(?:more|others?|further)\b/;

/** A plain count, or one person with an age: "a 45-year-old man". */
function isPart(fact: Fact): fact is FactOf<'figure'> {
  if (fact.kind !== 'figure') return false;
  const { form, low, high, bound, counted, per, step } = fact.value;
  if (form === 'age') return counted !== undefined;
  return (
    form === 'cardinal' &&
    (bound === 'exact' || bound === 'about') &&
    per === undefined &&
    low !== undefined &&
    low === high &&
    low >= 1 &&
    (step === 1 || low < 1e5)
  );
}

function countOf({ value }: FactOf<'figure'>): number {
  return value.form === 'age' ? 1 : (value.low ?? 0);
}

/**
 * Whether one part counts what the total does, and no other counts what the draft does not name: "seven houses and five
 * cars" are no people, but "26 officers and seven staff" are "more than 30 officers and staff".
 */
function countOneThing(claim: ClaimOf<'figure'>, parts: readonly FactOf<'figure'>[]): boolean {
  const {
    value: { counted },
    passage,
  } = claim;
  const fate = knownFateOf(claim);
  // "Eight people died and four were hurt" are no twelve who died.
  if (fate !== undefined && parts.some((part) => (knownFateOf(part) ?? fate) !== fate)) return false;
  if (counted === undefined) return fate !== undefined && parts.some((part) => knownFateOf(part) === fate);
  const isOfPeople = isPeople(counted);
  const alike = parts.map(({ value: { counted: noun } }) =>
    noun !== undefined && ((isOfPeople && isKindOfPeople(noun)) || passage.stems.includes(stemHash(noun)))
      ? 'same'
      : compareCounted(counted, noun),
  );
  return (alike.includes('same') && !alike.includes('other')) || isOneList(claim, parts);
}

/** "36 works of art" of "34 bronzes and two ivory tusks": a list of things alone, under a word for all of them. */
function isOneList({ value: { counted = '', low } }: ClaimOf<'figure'>, parts: readonly FactOf<'figure'>[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || first === last || first.passage !== last?.passage || (low ?? 0) < reckonLimits.sumOfList) return false;
  const things = parts.map(({ value }) => value.counted);
  const text = passageText(first.passage);
  return (
    !isKindOfPeople(counted) &&
    things.every((thing) => thing !== undefined && !isKindOfPeople(thing) && !isOtherNature(counted, thing)) &&
    parts.every(
      ({ inPassage }, at) =>
        at === 0 || JOINT.test(text.slice((parts[at - 1] as FactOf<'figure'>).inPassage.end, inPassage.start)), // at is 1 at least
    )
  );
}

// Matches " bronzes and ", " oil paintings, " and " prints and another ", not " were sold and ".
const JOINT = /^(?: [\p{L}-]{2,20}){1,3}(?:,| and|, and)(?: another)? $/u;
