/** What a reporter reckons from two figures of a source: a rise of 43 from "145, up from 102", a third of "10 of its 30". */
import { tellingDigits } from '../../../kinds/figure/index.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, Fact, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { reckonLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { type Change, changeOf } from '../statement/changes.ts';
import { compareCounted, isMarginOfVotes } from '../statement/counted.ts';
import { bearsOut, countOf, type Derivation, derivePart, REACH, ratio } from './derive.ts';
import { AHEAD, BEFORE_IN_BRACKETS, FROM, MARGIN, MORE, MORE_POINTS, PLAN, TO } from './weighDerived.en.ts';

/** Figures that follow from two which a passage of the claim's matter states as earlier and later, or as part and whole. */
export function weighDerived(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const derive = deriveFor(claim);
  if (!derive) return [];
  const { shared } = weighing.overlap;
  return weighing.story.passages.flatMap((_, at) => {
    if (shared[at] === 0) return [];
    const terms = weighing.story.factsIn(at).filter(isTerm);
    if (terms.length < 2 || terms.length > reckonLimits.figures) return [];
    for (const [i, one] of terms.entries()) {
      const others = terms.filter(({ value }, next) => next > i && value.unit === one.value.unit);
      const other = (derive.anyTwo ? others : others.slice(0, 1)).find((each) => {
        const derived = derive.of(one, each);
        return derived !== undefined && bearsOut(claim.value, derived);
      });
      if (!other) continue;
      const relevance = Math.max(relevanceOf(scoresOf(one, weighing)), relevanceOf(scoresOf(other, weighing)));
      if (relevance < thresholds.chance) continue;
      // A number that is not round follows from two by chance very seldom.
      const least = tellingDigits(claim.value.low ?? 0).length >= reckonLimits.digits ? thresholds.elsewhere : 0;
      return [
        evidenceFrom(one, { type: 'same' }, Math.max(least, relevance), ['reckoned from two figures of the passage']),
      ];
    }
    return [];
  });
}

/** "a third of its shops" is a share; "rose 14 %" a change; "rose by £43m" and "£43m more" a difference. */
function deriveFor(claim: ClaimOf<'figure'>): Derivation | undefined {
  const { value } = claim;
  const next = (of: Derivation['of']): Derivation => ({ of, anyTwo: false });
  const isOfPoints = value.unit === 'point' || value.unit === 'basis point' || value.counted === 'point';
  if (isOfPoints) {
    const [before, after] = [textBefore(claim, REACH), textAfter(claim, REACH)];
    if (MARGIN.test(before) || AHEAD.test(after)) return next((one, other) => pointsApart(value, one, other));
    // Whether the load "improved by three points" the word alone tells.
    if (before.endsWith(' by ') || MORE_POINTS.test(after))
      return next((one, other) =>
        changeIn(one, other, 'up') || changeIn(one, other, 'down') ? pointsApart(value, one, other) : undefined,
      );
  }
  const change = changeOf(claim);
  if (change?.slot !== 'by') return derivePart(claim);
  const { way } = change;
  if (isOfPoints) return next((one, other) => (changeIn(one, other, way) ? pointsApart(value, one, other) : undefined));
  if (value.unit === 'share') return next((one, other) => ratioOf(value, way, one, other));
  return isAmount(value) ? next((one, other) => differenceOf(claim, way, one, other)) : undefined;
}

/** How many percentage points are between two shares: 5.4 for "52.7 % to 47.3 %". */
function pointsApart(claimed: FigureValue, one: FactOf<'figure'>, other: FactOf<'figure'>): FigureValue | undefined {
  if (one.value.form !== 'share') return undefined;
  const points = Number((Math.abs(countOf(one) - countOf(other)) * PER_WHOLE).toPrecision(6));
  const apart = claimed.unit === 'basis point' ? points * PER_WHOLE : points;
  return { ...claimed, low: apart, high: apart, bound: 'exact', step: Math.min(claimed.step, 0.1) };
}

const PER_WHOLE = 100;

function isAmount({ form, per }: FigureValue): boolean {
  return per === undefined && (form === 'money' || form === 'cardinal' || form === 'measure');
}

/** Whether a number has two digits at least that are no noughts: small and round differences are met by chance. */
function isTelling({ low, high }: FigureValue): boolean {
  const number = Math.abs(low ?? high ?? 0);
  return number >= reckonLimits.derived && tellingDigits(number).length >= 2;
}

function isTerm(fact: Fact): fact is FactOf<'figure'> {
  if (fact.kind !== 'figure') return false;
  const { form, low, high, per } = fact.value;
  const isCounted =
    form === 'money' || form === 'cardinal' || form === 'share' || form === 'measure' || form === 'duration';
  // "9.2p a share from 8.1p".
  const isNumber = low === undefined || high === undefined || low === high;
  return isCounted && isNumber && (low ?? high ?? 0) > 0 && (per === undefined || per === 'share');
}

function ratioOf(
  claimed: FigureValue,
  way: Change['way'],
  one: FactOf<'figure'>,
  other: FactOf<'figure'>,
): FigureValue | undefined {
  const change = changeIn(one, other, way);
  return change && ratio(claimed, Math.abs(change.after / change.before - 1));
}

function differenceOf(
  claim: ClaimOf<'figure'>,
  way: Change['way'],
  one: FactOf<'figure'>,
  other: FactOf<'figure'>,
): FigureValue | undefined {
  const claimed = claim.value;
  const change = changeIn(one, other, way);
  const isBare = claimed.unit === undefined && claimed.form === 'cardinal' && one.value.form === 'duration';
  if (!change || (one.value.unit !== claimed.unit && !isBare)) return undefined;
  if (!isTelling(claimed) && !isPlan(one, other) && !saysEither(claim, one, other)) return undefined;
  if (!countsThat(claimed.counted, [one, other])) return undefined;
  const difference = Number(Math.abs(change.after - change.before).toPrecision(9));
  const step = Math.min(one.value.step, other.value.step);
  return { ...claimed, low: difference, high: difference, bound: 'exact', step };
}

/** Whether the draft's sentence has one end of the change too: "9.2p, up 1.1p". */
function saysEither({ passage, inPassage }: ClaimOf<'figure'>, ...ends: readonly FactOf<'figure'>[]): boolean {
  return figuresIn(passage).some(
    ({ span, value }) =>
      span.start !== inPassage.start && ends.some((end) => kinds.figure.compare(value, end.value).type === 'same'),
  );
}

/** "cost £18m rather than £15m": whoever says so says that the two are to be held against each other. */
function isPlan(one: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  return PLAN.test(passageText(one.passage).slice(one.inPassage.end, other.inPassage.start));
}

/** Whether the terms count what the claim does, if it says what: "£43m higher" does not. */
function countsThat(counted: string | undefined, terms: readonly FactOf<'figure'>[]): boolean {
  if (counted === undefined || MORE.test(` ${counted}`)) return true;
  return terms.some(
    ({ value }) => compareCounted(counted, value.counted) === 'same' || isMarginOfVotes(counted, value.counted),
  );
}

interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

/** Two figures that the passage states as earlier and later, if it went that way: "£145m, up from £102m", "from 102 to 145". */
function changeIn(one: FactOf<'figure'>, other: FactOf<'figure'>, way: Change['way']): BeforeAndAfter | undefined {
  if (compareCounted(one.value.counted, other.value.counted) === 'other') return undefined;
  const text = passageText(one.passage);
  const between = text.slice(one.inPassage.end, other.inPassage.start);
  // Of two columns of a table the words of the draft tell which is the later: the way must fit the numbers.
  if (isOfTwoColumns(text, between)) {
    const [less, more] = [countOf(one), countOf(other)].sort((a, b) => a - b) as [number, number]; // there are two
    return way === 'up' ? { before: less, after: more } : { before: more, after: less };
  }
  const isLaterFirst = FROM.test(between) || BEFORE_IN_BRACKETS.test(between);
  if (!isLaterFirst && !(TO.test(between) && FROM.test(textBefore(one, REACH)))) return undefined;
  const [before, after] = isLaterFirst ? [countOf(other), countOf(one)] : [countOf(one), countOf(other)];
  return (after > before ? 'up' : 'down') === way ? { before, after } : undefined;
}

/** Whether the two are all the numbers of a table's row: "| Pumps | £288.6m | £251.4m |". */
function isOfTwoColumns(text: string, between: string): boolean {
  return COLUMN.test(between) && text.split('|').filter((cell) => DIGIT.test(cell)).length === 2;
}

const COLUMN = /^ ?\| ?$/;
const DIGIT = /\d/;
