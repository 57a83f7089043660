/** Numbers that two sentences tell of opposite things: "created 200 jobs" and "cut 200 jobs". */
import { oncePer } from '../../../base/oncePer.ts';
import type { Span } from '../../../base/span.ts';
import type { FigureForm } from '../../../kinds/figure/value.ts';
import type { AssertionOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { CLAUSE, NOT, OBJECT, type Opposites, opposites, TELLING } from './opposites.en.ts';
import { startOf } from './ties.ts';

/** Whether the words beside each number are of two sides: hired and sacked, scored and conceded, for and against the same. */
export function isOpposite(claim: AssertionOf<'figure'>, fact: AssertionOf<'figure'>): boolean {
  return opposites.some((pair, at) => {
    const one = isToldWith(claim, pair) ? sideOf(claim, at) : undefined;
    const other = one && sideOf(fact, at);
    if (!other || one.isOne === other.isOne) return false;
    if (pair.isOfSubjects && !areOfOne(one.before, other.before)) return false;
    return !pair.isOfObjects || one.object === other.object || one.object === '' || other.object === '';
  });
}

function isToldWith({ value: { counted, form } }: AssertionOf<'figure'>, { nouns, forms }: Opposites): boolean {
  return nouns ? AMOUNTS.has(form) && nouns.has(counted ?? '') : (forms ?? AMOUNTS).has(form);
}

const AMOUNTS: ReadonlySet<FigureForm> = new Set(['cardinal', 'vague', 'money', 'share', 'measure', 'duration']);

/** The side that the words beside a number are of. */
interface Beside {
  readonly isOne: boolean;
  /** The first word of what it is for or against, in small letters. */
  readonly object: string;
  /** All that stands before the word of the side. */
  readonly before: string;
}

/** What of a figure's passage is looked at, and the sides that are known by their place in {@link opposites}. */
interface Looked {
  readonly stretches: readonly Stretch[];
  readonly sides: Map<number, Beside | undefined>;
}

const lookedAt = oncePer(
  (figure: AssertionOf<'figure'>): Looked => ({ stretches: stretchesOf(figure), sides: new Map() }),
);

function sideOf(figure: AssertionOf<'figure'>, at: number): Beside | undefined {
  const looked = lookedAt(figure);
  if (!looked.sides.has(at))
    looked.sides.set(at, sideIn(passageText(figure.passage), looked.stretches, SIDES[at] as Sides)); // one for each pair
  return looked.sides.get(at);
}

type Sides = readonly [RegExp, RegExp];
const SIDES = opposites.map(({ sides }): Sides => [new RegExp(sides[0], 'gi'), new RegExp(sides[1], 'gi')]);

/** A part of a passage, as offsets in it, and whether its last word decides or its first. */
interface Stretch extends Span {
  readonly isBefore: boolean;
}

/** The number's own clause, what stands before it first; then all on either side where no number of its sort stands that may be told of there. */
function stretchesOf(figure: AssertionOf<'figure'>): readonly Stretch[] {
  const { passage, inPassage, value } = figure;
  const text = passageText(passage);
  const from = startOf(figure);
  const next = figuresIn(passage).find(
    ({ span, value: { form, unit } }) =>
      span.start >= inPassage.end &&
      form === value.form &&
      unit === value.unit &&
      !OF_WHOLE.test(text.slice(inPassage.end, span.start)),
  );
  const until = next?.span.start ?? text.length;
  const breaks = [...text.slice(from, until).matchAll(CLAUSE)].map(({ 0: { length }, index }) => ({
    start: from + index,
    end: from + index + length,
  }));
  const first = breaks.findLast(({ end }) => end <= inPassage.start)?.end ?? from;
  const last = breaks.find(({ start }) => start >= inPassage.end)?.start ?? until;
  return [
    { start: first, end: inPassage.start, isBefore: true },
    { start: inPassage.end, end: last, isBefore: false },
    { start: 0, end: from > 0 ? 0 : first, isBefore: true },
    { start: last, end: next ? last : until, isBefore: false },
  ];
}

// Matches all of " of the " and " of last spring's ", after which the whole stands.
const OF_WHOLE = /^ of (?:[\w\u2019'-]{1,20} ){0,3}$/;

function sideIn(text: string, stretches: readonly Stretch[], [one, other]: Sides): Beside | undefined {
  for (const { start, end, isBefore } of stretches) {
    const words = text.slice(start, end);
    const [first, second] = [one, other].map((side) => {
      const found = [...words.matchAll(side)];
      return isBefore ? found.at(-1) : found[0];
    });
    if (!first && !second) continue;
    const isOne = !second || (first !== undefined && first.index > second.index === isBefore);
    const found = isOne ? first : second;
    if (!found) return undefined;
    const before = text.slice(0, start + found.index);
    if (NOT.test(before)) return undefined;
    const object = OBJECT.exec(text.slice(before.length + found[0].length))?.[1] ?? '';
    return { isOne, object: object.toLowerCase(), before };
  }
  return undefined;
}

/** Whether a telling word stands before the verb in both. */
function areOfOne(one: string, other: string): boolean {
  const theirs = new Set(other.toLowerCase().match(TELLING));
  return (one.toLowerCase().match(TELLING) ?? []).some((word) => theirs.has(word));
}
