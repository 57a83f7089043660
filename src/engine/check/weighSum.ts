/** Counts that a sentence of a source lists, added up: "six crew members and three others were killed" bears out "nine people". */
import { kinds } from '../kinds/index.ts';
import type { ClaimOf, Fact, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { compareCounted, isKindOfPeople, isPeople } from './counted.ts';
import { findWordsOf } from './findWords.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from './weighing.ts';
import { thresholds } from './weights.ts';

/** Fewer than this are told one by one. */
const LEAST = 4;
/** Parts of a sum, at most. */
const MOST = 5;

/** A sum for each passage that speaks of the claim's matter and lists counts which make the claim's. */
export function weighSums(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  const total = value.low ?? value.high ?? 0;
  if (value.form !== 'cardinal' || value.per !== undefined || total < LEAST || !Number.isInteger(total)) return [];
  const { shared } = weighing.overlap;
  return weighing.story.passages.flatMap((_, at) => {
    if (shared[at] === 0) return [];
    const parts = sumIn(claim, weighing.story.factsIn(at).filter(isPart));
    if (!parts) return [];
    const relevance = Math.max(...parts.map((part) => relevanceOf(scoresOf(part, weighing))));
    if (relevance < thresholds.chance) return [];
    const terms = parts.map(countOf).join(' + ');
    return [evidenceFrom(parts[0] as FactOf<'figure'>, { type: 'same' }, relevance, [`its parts: ${terms}`])]; // sumIn gives two parts or more
  });
}

/** Neighbouring parts that make the total. */
function sumIn(claim: ClaimOf<'figure'>, parts: readonly FactOf<'figure'>[]): readonly FactOf<'figure'>[] | undefined {
  const total = claim.value;
  for (let first = 0; first + 1 < parts.length; first++) {
    let sum = countOf(parts[first] as FactOf<'figure'>); // in range, as below
    for (let end = first + 1; end < parts.length && end < first + MOST; end++) {
      sum += countOf(parts[end] as FactOf<'figure'>);
      const listed = parts.slice(first, end + 1);
      const made = { ...total, low: sum, high: sum, bound: 'exact', step: 1 } as const;
      if (kinds.figure.compare(total, made).type === 'same' && countOneThing(claim, listed)) return listed;
    }
  }
  return undefined;
}

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
function countOneThing(
  { value: { counted }, passage }: ClaimOf<'figure'>,
  parts: readonly FactOf<'figure'>[],
): boolean {
  if (counted === undefined) return false;
  const isOfPeople = isPeople(counted);
  const alike = parts.map(({ value: { counted: noun } }) =>
    noun !== undefined && ((isOfPeople && isKindOfPeople(noun)) || findWordsOf(noun, passage))
      ? 'same'
      : compareCounted(counted, noun),
  );
  return alike.includes('same') && !alike.includes('other');
}
