/** What a reporter reckons from two figures of a source: a rise of 43 from "145, up from 102", a third of "10 of 30", three years since 2015. */
import type { FigureValue } from '../kinds/figure/value.ts';
import { kinds } from '../kinds/index.ts';
import type { ClaimOf, Fact, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { passageText } from '../text/passages.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from './weighing.ts';
import { thresholds } from './weights.ts';

/** More figures than these in a passage make almost any number. */
const MOST = 8;

/** Figures that follow from two that a passage of the claim's matter states. */
export function weighDerived(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  const derive = deriveFor(claim);
  if (!derive) return [];
  const { shared } = weighing.overlap;
  return weighing.story.passages.flatMap((_, at) => {
    if (shared[at] === 0) return [];
    const parts = weighing.story.factsIn(at).filter(isTerm);
    if (parts.length < 2 || parts.length > MOST) return [];
    for (const [i, one] of parts.entries())
      for (const other of parts.slice(i + 1)) {
        const derived = derive(value, one.value, other.value);
        if (derived === undefined || !bearsOut(value, derived)) continue;
        const relevance = Math.max(relevanceOf(scoresOf(one, weighing)), relevanceOf(scoresOf(other, weighing)));
        if (relevance < thresholds.chance) continue;
        return [evidenceFrom(one, { type: 'same' }, relevance, ['reckoned from two figures of the passage'])];
      }
    return [];
  });
}

type Derive = (claimed: FigureValue, one: FigureValue, other: FigureValue) => FigureValue | undefined;

/** "a third of its shops" is a share; "rose 14 %" a change; an amount is a difference. */
function deriveFor({ value, passage, inPassage }: ClaimOf<'figure'>): Derive | undefined {
  if (value.form !== 'share') return isAmount(value) ? differenceOf : undefined;
  if (value.unit !== 'share') return undefined;
  const text = passageText(passage);
  if (text.startsWith(' of ', inPassage.end)) return shareOf;
  return CHANGED.test(text.slice(Math.max(0, inPassage.start - REACH), inPassage.start)) ? changeOf : undefined;
}

const REACH = 24;
// Matches the end of "climbed ", "fell by nearly ", "was up ", not of "rose to ".
const CHANGED =
  /\b(?:rose|risen|climbed|grew|grown|jumped|soared|gained|increased|fell|fallen|dropped|slid|slipped|declined|decreased|up|down)(?: by)?(?: \w{4,10})? $/;

/** A share is rounded, to a third or a quarter, say; a difference is exact. */
function bearsOut(claimed: FigureValue, derived: FigureValue): boolean {
  if (claimed.form === 'share' && claimed.low !== undefined && claimed.low === claimed.high)
    return Math.abs(claimed.low - (derived.low ?? 0)) <= Math.min(claimed.step * HALF, claimed.low * CLOSE);
  return kinds.figure.compare(claimed, derived).type === 'same';
}

const HALF = 0.5;
/** How far a share may be from what it is reckoned from, as a part of it: “one in 13” for 7.5 %, not “one in 10” for 11.8 %. */
const CLOSE = 0.05;

/** An amount of two digits at least that are no noughts: small and round differences are met by chance. */
function isAmount({ form, low, high, per }: FigureValue): boolean {
  const number = Math.abs(low ?? high ?? 0);
  return per === undefined && (form === 'money' || form === 'cardinal') && number >= LEAST && digitsOf(number) >= 2;
}

const LEAST = 10;

function digitsOf(number: number): number {
  return (number.toExponential(8).split('e')[0] ?? '').replace('.', '').replace(/0+$/, '').length;
}

function isTerm(fact: Fact): fact is FactOf<'figure'> {
  if (fact.kind !== 'figure') return false;
  const { form, low, high, per } = fact.value;
  return (form === 'money' || form === 'cardinal') && low !== undefined && low === high && low > 0 && per === undefined;
}

function shareOf(claimed: FigureValue, one: FigureValue, other: FigureValue): FigureValue | undefined {
  const [a, b] = [one.low ?? 0, other.low ?? 0];
  if (one.unit !== other.unit || a === b) return undefined;
  const share = Math.min(a, b) / Math.max(a, b);
  return { ...claimed, low: share, high: share, bound: 'exact', step: 0.001, counted: undefined };
}

function changeOf(claimed: FigureValue, one: FigureValue, other: FigureValue): FigureValue | undefined {
  const [a, b] = [one.low ?? 0, other.low ?? 0];
  if (one.unit !== other.unit || a === b) return undefined;
  const [least, most] = [Math.min(a, b), Math.max(a, b)];
  const fall = 1 - least / most;
  // Which of the two came first is not known.
  const change = Math.abs((claimed.low ?? 0) - fall) <= claimed.step * HALF ? fall : most / least - 1;
  return { ...claimed, low: change, high: change, bound: 'exact', step: 0.001, counted: undefined };
}

function differenceOf(claimed: FigureValue, one: FigureValue, other: FigureValue): FigureValue | undefined {
  if (one.unit !== other.unit || one.unit !== claimed.unit) return undefined;
  const difference = Number(Math.abs((one.low ?? 0) - (other.low ?? 0)).toPrecision(9));
  if (difference === 0) return undefined;
  const step = Math.min(one.step, other.step);
  return { ...claimed, low: difference, high: difference, bound: 'exact', step };
}
