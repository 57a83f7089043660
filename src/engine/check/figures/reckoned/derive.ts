/** What follows from a part and its whole, or from the votes of two: "a third of its shops", "a further 140,000", "by 2,915 votes". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore, textOf } from '../../../text/placed.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { reckonLimits, slacks } from '../../limits.ts';
import { compareCounted } from '../statement/counted.ts';
import { isOpposite } from '../statement/opposites.ts';
import { numberOf } from '../statement/size.ts';
import { HEAD, MAJORITY, OF_ALL, OF_TOTAL, OF_WHICH, OF_WHICH_BEFORE, REST } from './derive.en.ts';

/** How a claim may follow from two figures of one unit in a passage. */
export interface Derivation {
  /** The value that follows; nothing where the passage does not say how the two belong together. */
  readonly of: (one: FactOf<'figure'>, other: FactOf<'figure'>) => FigureValue | undefined;
  /** Whether the two may be any of the passage, not only one and the next of its unit. */
  readonly anyTwo: boolean;
}

/** Code units on either side that are looked at. */
export const REACH = 32;

/** How the claim may be a part, a rest or a majority; `undefined` where its words say nothing of the sort. */
export function derivePart(claim: ClaimOf<'figure'>): Derivation | undefined {
  const { value, passage, inPassage } = claim;
  const text = passageText(passage);
  const before = textBefore(claim, REACH);
  if (value.unit === 'share') {
    const words = OUT_OF.exec(textOf(claim));
    if (words) return { of: (one, other) => (isOutOf(words, one, other) ? exactly(value) : undefined), anyTwo: true };
    if (OF_TOTAL.test(textAfter(claim, REACH)))
      return { of: (one, other) => ratio(value, smallerOf(one, other)), anyTwo: true };
    if (text.startsWith(' of ', inPassage.end) || BESIDE.test(before))
      return { of: (one, other) => shareOf(value, one, other), anyTwo: false };
    return undefined;
  }
  if (value.form !== 'cardinal') return undefined;
  if (REST.test(before)) return { of: (one, other) => restOf(value, one, other), anyTwo: false };
  const whole = wholeBeside(claim);
  if (whole) return { of: (one, other) => otherPartOf(claim, whole, one, other), anyTwo: false };
  return isMajority(claim, before) ? { of: (one, other) => majorityOf(value, one, other), anyTwo: true } : undefined;
}

/** The number that the claim is a part of in its own sentence: the 16 of "three of the 16". */
function wholeBeside({ value, passage, inPassage: { end } }: ClaimOf<'figure'>): FigureValue | undefined {
  const next = figuresIn(passage).find(({ span }) => span.start >= end);
  if (next?.value.form !== value.form || next.value.low !== next.value.high) return undefined;
  return OF_ITS.test(passageText(passage).slice(end, next.span.start)) ? next.value : undefined;
}

/** "Three of the 16 died" where 13 of them survived. */
function otherPartOf(
  claim: ClaimOf<'figure'>,
  whole: FigureValue,
  one: FactOf<'figure'>,
  other: FactOf<'figure'>,
): FigureValue | undefined {
  const [part, all] = partAndWhole(one, other) ?? [];
  if (!part || !all || kinds.figure.compare(whole, all.value).type !== 'same' || !isOpposite(claim, part))
    return undefined;
  return restOf(claim.value, one, other);
}

// Matches "61 out of 200", not "one in five".
const OUT_OF = /^(\d[\d,]*) (?:out )?of (\d[\d,]*)$/;
// Matches the end of "31 branches, " and "31 branches (".
const BESIDE = /\d[\w ]{0,20}(?:, | \()(?:or )?$/;

function isMajority({ value: { counted, low } }: ClaimOf<'figure'>, before: string): boolean {
  return (
    (counted === 'vote' || counted === 'majority' || counted === undefined) &&
    (low ?? 0) >= reckonLimits.majority &&
    MAJORITY.test(before)
  );
}

function isOutOf(words: RegExpExecArray, one: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const [part, whole] = [words[1], words[2]].map((number) => Number(number?.replaceAll(',', '')));
  const counts = [countOf(one), countOf(other)];
  return part !== undefined && whole !== undefined && counts.includes(part) && counts.includes(whole);
}

function exactly(value: FigureValue): FigureValue {
  return { ...value, bound: 'exact' };
}

function smallerOf(one: FactOf<'figure'>, other: FactOf<'figure'>): number {
  const [a, b] = [countOf(one), countOf(other)];
  return Math.min(a, b) / Math.max(a, b);
}

/** The part and the whole of "31 of its 412 shops", "412 shops, 31 of which" and "of its 412 shops 31 closed". */
export function partAndWhole(
  one: FactOf<'figure'>,
  other: FactOf<'figure'>,
): readonly [FactOf<'figure'>, FactOf<'figure'>] | undefined {
  const text = passageText(one.passage);
  const between = text.slice(one.inPassage.end, other.inPassage.start);
  if (OF_ITS.test(between)) return [one, other];
  if (OF_WHICH_BEFORE.test(between)) return [other, one];
  if (OF_ALL.test(textBefore(one, REACH)) && HEAD.test(between)) return [other, one];
  return OF_WHICH.test(textAfter(other, REACH)) ? [other, one] : undefined;
}

// Matches " of its ", " shops out of a total of " and " of the company’s ", not " of them, and ".
const OF_ITS = /^(?: [\w-]{1,20})? (?:out )?of (?:[\w’'-]{1,20} ){0,4}$/;

function shareOf(claimed: FigureValue, one: FactOf<'figure'>, other: FactOf<'figure'>): FigureValue | undefined {
  const [part, whole] = partAndWhole(one, other) ?? [];
  if (!part || !whole || compareCounted(claimed.counted, whole.value.counted) === 'other') return undefined;
  return ratio(claimed, countOf(part) / countOf(whole));
}

function restOf(claimed: FigureValue, one: FactOf<'figure'>, other: FactOf<'figure'>): FigureValue | undefined {
  const [part, whole] = partAndWhole(one, other) ?? [];
  if (!part || !whole || part.value.form !== 'cardinal') return undefined;
  const rest = countOf(whole) - countOf(part);
  return { ...claimed, low: rest, high: rest, bound: 'exact', step: Math.min(part.value.step, whole.value.step) };
}

/** Of the votes of two candidates in one sentence. */
function majorityOf(claimed: FigureValue, one: FactOf<'figure'>, other: FactOf<'figure'>): FigureValue | undefined {
  const counts = [one.value, other.value];
  if (!counts.every(({ form, bound }) => form === 'cardinal' && bound === 'exact')) return undefined;
  if (!VOTES.test(passageText(one.passage))) return undefined;
  const majority = Math.abs(countOf(one) - countOf(other));
  return { ...claimed, low: majority, high: majority, bound: 'exact', step: 1 };
}

const VOTES = /\bvotes?\b/;

/** The claim's value as a part of one that was reckoned. */
export function ratio(claimed: FigureValue, value: number): FigureValue {
  return { ...claimed, low: value, high: value, bound: 'exact', step: 0.001, counted: undefined };
}

/** The number that a fact states, at its bound where it has one. */
export function countOf({ value }: FactOf<'figure'>): number {
  return numberOf(value);
}

/** A share is rounded, to a third or a quarter, say; a difference is exact. */
export function bearsOut(claimed: FigureValue, derived: FigureValue): boolean {
  if (claimed.form !== 'share') return kinds.figure.compare(claimed, derived).type === 'same';
  const share = claimed.low ?? claimed.high ?? 0;
  const by = (derived.low ?? 0) - share;
  if (claimed.low === undefined) return by <= 0 && -by <= share * slacks.bound;
  if (claimed.high === undefined) return by >= 0 && by <= share * slacks.bound;
  return claimed.low === claimed.high && Math.abs(by) <= toleranceOf(share, claimed.step);
}

/** "8 %" is whatever rounds to it; "a quarter" is near to that. */
function toleranceOf(share: number, step: number): number {
  return step <= PER_CENT ? step * HALF : Math.min(step * HALF, share * slacks.share);
}

const PER_CENT = 1 / 100;
const HALF = 1 / 2;
