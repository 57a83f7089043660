/** What two numbers of a source that stand beside each other make: 17 of "of the 48 flats 31 are sold", €5 of "€14 now. It was €9". */
import { isSameUnit, tellingDigits, toBase } from '../../../kinds/figure/index.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { isToldApart } from '../../evidence/around.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { thresholds } from '../../weights.ts';
import { type Change, changeOf } from '../statement/changes.ts';
import { compareCounted } from '../statement/counted.ts';
import { numberOf } from '../statement/size.ts';
import { fateOf, WHOLE } from '../statement/ties.ts';
import { isHowMuchMore, isRest, wayOf } from './ofPair.ts';
import { isAdded, isTotal } from './weighSum.ts';
import { withUnit } from './withoutUnit.ts';

type Known = FactOf<'figure'>;

/** Evidence for a number that no source has, from two of a sentence or of two that follow each other. */
export function weighPairs(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  if (!FORMS.has(value.form) || !isNumber(value) || numberOf(value) <= 0) return [];
  const { story, overlap } = weighing;
  // What is held against each other may be told further apart.
  const isMore = wayOf(claim) !== undefined;
  const isTelling = tellingDigits(numberOf(value)).length >= reckonLimits.besideDigits;
  return story.passages.flatMap((_, at) => {
    if (overlap.shared[at] === 0) return [];
    for (const places of isMore ? [...near(at), [at, at + 2], [at - 2, at]] : near(at)) {
      const terms = termsAt(claim, places, story);
      const [first] = terms;
      if (!first || terms.length < 2 || terms.length > (isTelling ? reckonLimits.beside : 2)) continue;
      if (terms.some(({ source }) => source !== first.source)) continue;
      const relevance = Math.max(...terms.map((term) => relevanceOf(scoresOf(term, weighing))));
      if (relevance < thresholds.chance) continue;
      const pair = pairOf(claim, terms);
      if (pair)
        return [
          evidenceFrom(originalOf(pair, story), { type: 'same' }, Math.max(relevance, thresholds.elsewhere), [
            'reckoned from two numbers beside each other',
          ]),
        ];
    }
    return [];
  });
}

const near = (at: number): readonly number[][] => [[at], [at, at + 1], [at - 1, at]];

const FORMS: ReadonlySet<FigureValue['form']> = new Set(['cardinal', 'money', 'measure', 'duration']);

/** The numbers of the claim's sort in these passages, with the units that go without saying. */
function termsAt(claim: ClaimOf<'figure'>, places: readonly number[], story: StoryIndex): readonly Known[] {
  return places.flatMap((place) =>
    story
      .factsIn(place)
      .filter((fact): fact is Known => fact.kind === 'figure')
      .map((fact) => withUnit(fact, claim.value))
      .filter((fact) => isTerm(claim, fact)),
  );
}

/** The fact of the story whose unit may have been added. */
function originalOf(term: Known, { facts }: StoryIndex): Known {
  return facts.figure.find(({ inPassage }) => inPassage === term.inPassage) ?? term;
}

function isNumber({ low, high }: FigureValue): boolean {
  return low === undefined || high === undefined || low === high;
}

/** Whether it is a number of the claim's sort. */
function isTerm(claim: ClaimOf<'figure'>, fact: Known): boolean {
  const { form, unit, per, counted } = fact.value;
  const { value } = claim;
  return (
    form === value.form &&
    isSameUnit(unit, value.unit) &&
    unit !== 'times' &&
    isNumber(fact.value) &&
    numberOf(fact.value) > 0 &&
    (per === value.per || per === undefined || value.per === undefined) &&
    (form !== 'cardinal' || compareCounted(value.counted, counted) !== 'other')
  );
}

/** The first of two neighbours that make the claim's number, and that it may have been reckoned from. */
function pairOf(claim: ClaimOf<'figure'>, terms: readonly Known[]): Known | undefined {
  for (const [at, one] of terms.entries()) {
    const other = terms[at + 1];
    if (!other) return undefined;
    const [more, less] = baseOf(one) > baseOf(other) ? [one, other] : [other, one];
    if (isMade(claim, baseOf(more) - baseOf(less), [one, other]) && mayBeApart(claim, more, less)) return one;
    if (isMade(claim, baseOf(more) + baseOf(less), [one, other]) && mayBeAdded(claim, one, other)) return one;
  }
  return undefined;
}

function baseOf({ value }: Known): number {
  return toBase(numberOf(value), value.unit);
}

function isMade({ value }: ClaimOf<'figure'>, base: number, terms: readonly Known[]): boolean {
  const unit = toBase(1, value.unit);
  const number = Number((base / unit).toPrecision(9));
  const step = Math.min(...terms.map((term) => toBase(term.value.step, term.value.unit))) / unit;
  const made: FigureValue = { ...value, low: number, high: number, bound: 'exact', step };
  return number > 0 && kinds.figure.compare(value, made).type === 'same';
}

/** Whether the claim may be by how much the two differ, what was before the one rose by the other, or what of the greater the other leaves. */
function mayBeApart(claim: ClaimOf<'figure'>, more: Known, less: Known): boolean {
  const isMore = isHowMuchMore(claim, more, less);
  if (isMore !== undefined) return isMore;
  const way = wayBy(less);
  if (way !== undefined) return way === 'up';
  return isRest(claim, more, less) || (isBy(claim) && areEnds(more, less));
}

/** "Shortened the trip by 45 minutes": which way the verb alone tells. */
function isBy({ passage, inPassage: { start } }: ClaimOf<'figure'>): boolean {
  return passageText(passage).slice(0, start).endsWith(' by ');
}

/** Whether a source says that something went from the one to the other. */
function areEnds(one: Known, other: Known): boolean {
  if (one.passage !== other.passage) return false;
  const text = passageText(one.passage);
  const [first, second] = one.inPassage.start < other.inPassage.start ? [one, other] : [other, one];
  return (
    text.slice(0, first.inPassage.start).endsWith('from ') && text.slice(0, second.inPassage.start).endsWith(' to ')
  );
}

/** Whether the claim may be the two together: one is added to the other, or the draft says that it tells of both, as by what tells them apart; a sum of money or a length tells so by itself. */
function mayBeAdded(claim: ClaimOf<'figure'>, one: Known, other: Known): boolean {
  if (wayBy(one) === 'up' || wayBy(other) === 'up') return false;
  const fate = fateOf(claim);
  const isOfFate = [one, other].every((part) => {
    const its = fateOf(part);
    return its !== WHOLE && (fate === undefined || its === undefined || its === fate);
  });
  const isTold =
    claim.value.form !== 'cardinal' ||
    isTotal(claim) ||
    changeOf(claim)?.slot === 'to' ||
    (isToldApart(claim, one, other) && isToldApart(claim, other, one));
  return isOfFate && (isTold || isAdded(one) || isAdded(other));
}

/** Which way it says that something changed by it: what was before is less than what rose by so much. */
function wayBy(fact: Known): Change['way'] | undefined {
  const change = changeOf(fact);
  return change?.slot === 'by' && !change.isAmount ? change.way : undefined;
}
