/** A number that a source has of another statement than the draft's: "12 killed" of "40 killed and 12 hurt". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { aheadOf, evidenceFrom, type Weighing } from '../../evidence/weighing.ts';
import { countLimits } from '../../limits.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { thresholds } from '../../weights.ts';
import { isOfOtherMatter } from '../apart/otherMatter.ts';
import { withUnit } from '../reckoned/withoutUnit.ts';
import { changeOf } from '../statement/changes.ts';
import { compareCounted, isKindOfPeople, isOtherSort } from '../statement/counted.ts';
import { numberOf } from '../statement/size.ts';
import { fateOf, WHOLE } from '../statement/ties.ts';
import { isTiedToOther } from './ownTies.ts';

/** Why such evidence is none for the claim. */
const OF_ANOTHER = 'said of something else, and of this another number';

/** Whether {@link withOwnStatements} has found the evidence to be of something else by the words that tie its number. */
export function isOfAnother({ because }: Evidence): boolean {
  return because.includes(OF_ANOTHER);
}

/**
 * Evidence without the facts that plainly tie the claim's number to something else where the same place of the source
 * ties another number to the very thing that the claim does; that number stands against the claim instead.
 */
export function withOwnStatements(
  claim: ClaimOf<'figure'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const rivals = new Map<Evidence, Rival>();
  for (const each of evidence) {
    const { agreement, from } = each;
    if (agreement.type !== 'same' && agreement.type !== 'near') continue;
    // "Dozens are missing" is nothing that 112 could have been taken from.
    if (from.in !== 'source' || from.fact.kind !== 'figure' || from.fact.value.form === 'vague') continue;
    const rival = rivalOf(claim, from.fact, weighing);
    if (rival) rivals.set(each, rival);
  }
  if (rivals.size === 0) return evidence;
  // Where another place says just what the draft does, the number was not taken from the wrong one.
  const isSaid = evidence.some(
    (each) => each.agreement.type === 'same' && !rivals.has(each) && each.relevance >= thresholds.chance,
  );
  return evidence.flatMap((each) => {
    const rival = rivals.get(each);
    if (!rival) return [each];
    const ofAnother: Evidence = {
      ...each,
      agreement: { type: 'incomparable' },
      because: [...each.because, OF_ANOTHER],
    };
    if (isSaid) return [ofAnother];
    // "Twelve homes destroyed" of "killed 12 people and destroyed 40 cars" is of neither.
    if (countsElse(claim, rival.fact)) return [isCountOfElse(claim, each) ? ofAnother : each];
    return [
      ofAnother,
      evidenceFrom(rival.fact, rival.agreement, aheadOf(evidence), ['said of the same in the same words']),
    ];
  });
}

/** Whether both say what they count, and it is not the same: people of two kinds may be the same people. */
function countsElse(
  { value: { counted: one } }: ClaimOf<'figure'>,
  { value: { counted: other } }: FactOf<'figure'>,
): boolean {
  if (one === undefined || other === undefined || compareCounted(one, other) !== 'other') return false;
  return !(isKindOfPeople(one) && isKindOfPeople(other)) || isOtherSort(one, other);
}

function isCountOfElse(claim: ClaimOf<'figure'>, { from }: Evidence): boolean {
  return from.in === 'source' && from.fact.kind === 'figure' && countsElse(claim, from.fact);
}

/** Whether the same happened to those whom the two count. */
export function isOneFate(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const fate = fateOf(claim);
  return fate !== undefined && fate !== WHOLE && fate === fateOf(fact);
}

type Rival = { readonly fact: FactOf<'figure'>; readonly agreement: Evidence['agreement'] };

/** The other number that the fact's neighbourhood has of the claim's own statement. */
function rivalOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, { story }: Weighing): Rival | undefined {
  const at = story.passageOf.get(fact);
  if (at === undefined) return undefined;
  for (const place of [at, at - 1, at + 1])
    for (const other of figuresAt(place, story)) {
      if (other === fact || other.source !== fact.source) continue;
      const known = withUnit(other, fact.value);
      const agreement = kinds.figure.compare(claim.value, known.value);
      if (agreement.type !== 'different' || isFar(other.value, claim.value)) continue;
      if (isWithin(other.value, claim.value) || isOfOtherMatter(claim, other)) continue;
      if (changeOf(other)?.slot === 'by' && changeOf(claim) === undefined) continue;
      if (isTiedToOther(claim, fact, known)) return { fact: other, agreement };
    }
  return undefined;
}

/** "Less than the £7bn for defence" is true of the £4.5bn for health. */
function isWithin({ low, high }: FigureValue, claimed: FigureValue): boolean {
  if (low === undefined || low !== high) return false;
  return claimed.bound === 'under' ? low < (claimed.high ?? 0) : claimed.bound === 'over' && low > (claimed.low ?? 0);
}

/** Whether nobody could write the one for the other: "5.4 pence" and "£212 million". */
function isFar(one: FigureValue, other: FigureValue): boolean {
  const [a, b] = [Math.abs(numberOf(one)), Math.abs(numberOf(other))];
  return one.form === 'money' && other.form === 'money' && (a > countLimits.slip * b || b > countLimits.slip * a);
}

/** The figures of a passage of the story. */
function figuresAt(at: number, story: StoryIndex): readonly FactOf<'figure'>[] {
  return story.factsIn(at).filter((fact): fact is FactOf<'figure'> => fact.kind === 'figure');
}
