/** How alike two figures stand in their statements, told from all but their own values: the words and numbers around them, what they count, how they change and when. */

import { oncePer } from '../../../base/oncePer.ts';
import type { DateValue } from '../../../kinds/date/value.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { Mention } from '../../../kinds/kind.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { stemHash } from '../../../text/stems.ts';
import { shapes } from '../../../text/tokens.ts';
import { isEdge, tokensOf } from '../../evidence/around.ts';
import { datesIn, figuresIn } from '../../evidence/mentionsIn.ts';
import { scoresOf, type Weighing } from '../../evidence/weighing.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { placeWeights } from '../../weights.ts';
import { type Change, changeOf } from '../statement/changes.ts';
import { compareCounted } from '../statement/counted.ts';
import { fateOf, type Measure, measureOf, startOf } from '../statement/ties.ts';
import { EXPECTED, HELD_AGAINST } from './likeness.en.ts';

/** What two figures are compared by, each from 0 to 1. */
type Likeness = { readonly [Name in keyof typeof placeWeights]: number };

/** One number for {@link likenessOf}: the greater, the likelier the fact is what the draft tells of. Only differences count. */
export function likenessScore(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, weighing: Weighing): number {
  const likeness = likenessOf(claim, fact, weighing);
  let sum = 0;
  for (const name of NAMES) sum += placeWeights[name] * likeness[name];
  return sum;
}

const NAMES = Object.keys(placeWeights) as (keyof typeof placeWeights)[]; // a record of just these

/** Compares where the two stand; never looks at the values that they have. */
function likenessOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, weighing: Weighing): Likeness {
  const { around, local } = scoresOf(fact, weighing);
  const [mine, theirs] = [tiesOf(claim), tiesOf(fact)];
  const counted = compareCounted(claim.value.counted, fact.value.counted);
  const change = compareChanges(mine.change, theirs.change);
  const day = compareDays(mine.day, theirs.day);
  const others = figuresIn(claim.passage).filter(({ span }) => span.start !== claim.inPassage.start);
  const shared = sharedFigures(others, fact.passage, fact.inPassage.start);
  const near = nextTo(fact, weighing.story).map((passage) => sharedFigures(others, passage, -1));
  return {
    local,
    around,
    numberBefore: toNumber(isOneValue(mine.before, theirs.before)),
    numberAfter: toNumber(isOneValue(mine.after, theirs.after)),
    numbersNear: others.length > 0 ? Math.max(0, ...near.map((each) => each - shared)) / others.length : 0,
    isTaken: toNumber(others.some((each) => isOneValue(each.value, fact.value))),
    sameCounted: toNumber(counted === 'same'),
    otherCounted: toNumber(counted === 'other'),
    unknownCounted: toNumber(counted === 'unknown'),
    sameChange: toNumber(change === 'same'),
    otherWay: toNumber(change === 'way'),
    otherSlot: toNumber(change === 'slot'),
    oneChange: toNumber(change === 'one'),
    otherEnd: toNumber(mine.isHeldAgainst !== theirs.isHeldAgainst),
    bothExpected: toNumber(mine.isExpected && theirs.isExpected),
    otherBrackets: toNumber(mine.isInBrackets !== theirs.isInBrackets),
    sameMeasure: toNumber(mine.measure !== undefined && mine.measure.line === theirs.measure?.line),
    sameFate: toNumber(mine.fate !== undefined && mine.fate === theirs.fate),
    sameDay: toNumber(day === 'same'),
    otherDay: toNumber(day === 'different'),
    sameBound: toNumber(claim.value.bound !== 'exact' && claim.value.bound === fact.value.bound),
    otherRate: toNumber(claim.value.per !== fact.value.per),
    otherRange: toNumber(isRange(claim.value) !== isRange(fact.value)),
    strangers: strangersAmong(theirs.names, claim),
    unnamed: strangersAmong(mine.names, fact),
  };
}

/** What a figure's own words tie it to. */
interface Ties {
  readonly change: Change | undefined;
  readonly fate: number | undefined;
  readonly measure: Measure | undefined;
  /** The figures right before and after it in its sentence. */
  readonly before: FigureValue | undefined;
  readonly after: FigureValue | undefined;
  /** The date of its sentence that stands nearest. */
  readonly day: DateValue | undefined;
  /** Stems of the names among its own words. */
  readonly names: ReadonlySet<number>;
  /** Whether it is what another number is held against: "up from 12". */
  readonly isHeldAgainst: boolean;
  readonly isExpected: boolean;
  readonly isInBrackets: boolean;
}

const tiesOf = oncePer(readTies);

function readTies(figure: AssertionOf<'figure'>): Ties {
  const { passage, inPassage } = figure;
  const text = passageText(passage);
  const from = startOf(figure);
  const words = text.slice(Math.max(0, inPassage.start - REACH), inPassage.start);
  const beside = figuresIn(passage).filter(({ value: { form } }) => form !== 'vague' && form !== 'ordinal');
  const at = beside.findIndex(({ span }) => span.start === inPassage.start);
  return {
    change: changeOf(figure),
    fate: fateOf(figure),
    measure: measureOf(figure, from),
    before: at > 0 ? beside[at - 1]?.value : undefined,
    after: at >= 0 ? beside[at + 1]?.value : undefined,
    day: nearestDay(figure),
    names: namesAround(figure, from),
    isHeldAgainst: HELD_AGAINST.test(words),
    isExpected: EXPECTED.test(text.slice(Math.max(from, inPassage.start - REACH), inPassage.start)),
    isInBrackets: words.endsWith('('),
  };
}

/** Code units on either side that are looked at. */
const REACH = 70;

/** The date that stands nearest to the figure, if one is near; what follows is likelier its own than what stands before. */
function nearestDay({ passage, inPassage: { start, end } }: AssertionOf<'figure'>): DateValue | undefined {
  let best: DateValue | undefined;
  let least = NEAR;
  for (const { span, value } of datesIn(passage)) {
    const away = span.start >= end ? span.start - end : span.end <= start ? (start - span.end) * BEFORE : NEAR;
    if (away < least) [best, least] = [value, away];
  }
  return best;
}

/** In code units. */
const NEAR = 60;
/** How much further a date before a figure counts. */
const BEFORE = 1.5;

function compareDays(one: DateValue | undefined, other: DateValue | undefined): 'same' | 'different' | undefined {
  if (one === undefined || other === undefined) return undefined;
  for (const part of PARTS) {
    const [mine, theirs] = [one.stated[part], other.stated[part]];
    if (mine !== undefined && theirs !== undefined && mine !== theirs) return 'different';
  }
  const { type } = kinds.date.compare(one, other);
  return type === 'same' || type === 'different' ? type : undefined;
}

const PARTS = ['year', 'month', 'quarter', 'weekday', 'day'] as const;

/** Stems of the words in capitals between the number of its form before it and the next, or the end of its clause. */
function namesAround(figure: AssertionOf<'figure'>, from: number): ReadonlySet<number> {
  const { passage, inPassage, value } = figure;
  const { tokens, stems, first, end, origin } = passage;
  const own = tokensOf(figure);
  const next = figuresIn(passage).find((each) => each.span.start >= inPassage.end && each.value.form === value.form);
  const names = new Set<number>();
  const add = (at: number): void => {
    const shape = tokens.shapes[at] as number; // in range, as below
    const stem = stems[at - first] as number;
    // The head of a sentence has a capital whatever it is.
    if (stem !== 0 && at > first && shape >= shapes.capital && shape <= shapes.dotted) names.add(stem);
  };
  for (let at = own.first - 1; at >= first && (tokens.starts[at] as number) - origin >= from; at--) add(at);
  const until = next?.span.start ?? Number.POSITIVE_INFINITY;
  for (let at = own.last + 1; at < end && (tokens.starts[at] as number) - origin < until && !isEdge(passage, at); at++)
    add(at);
  return names;
}

/** Share of the names that the other's sentence has nothing of, nor speaks of. */
function strangersAmong(names: ReadonlySet<number>, other: AssertionOf<'figure'>): number {
  if (names.size === 0) return 0;
  let strangers = 0;
  for (const name of names) if (!other.passage.stems.includes(name) && !spokenOf(other).has(name)) strangers++;
  return strangers / names.size;
}

/** Stems of the names that the figure's sentence speaks of. */
const spokenOf = oncePer(
  ({ about }: AssertionOf<'figure'>): ReadonlySet<number> =>
    new Set(about.names.flatMap((name) => name.split(' ').map(stemHash))),
);

function compareChanges(
  mine: Change | undefined,
  theirs: Change | undefined,
): 'same' | 'way' | 'slot' | 'one' | undefined {
  if (mine === undefined || theirs === undefined) return mine === theirs ? undefined : 'one';
  return mine.way !== theirs.way ? 'way' : mine.slot !== theirs.slot ? 'slot' : 'same';
}

/** How many of the figures the passage has too, but at `except`. */
function sharedFigures(figures: readonly Mention<FigureValue>[], passage: Passage, except: number): number {
  const there = figuresIn(passage).filter(({ span }) => span.start !== except);
  return figures.filter(({ value }) => there.some((each) => isOneValue(value, each.value))).length;
}

/** The passages of the fact's source before and after its own. */
function nextTo(fact: FactOf<'figure'>, { passages, passageOf }: StoryIndex): readonly Passage[] {
  const at = passageOf.get(fact);
  if (at === undefined) return [];
  return [passages[at - 1], passages[at + 1]].flatMap((each) =>
    each !== undefined && each.source.ref.id === fact.source.id ? [each.passage] : [],
  );
}

function isOneValue(one: FigureValue | undefined, other: FigureValue | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.form === other.form &&
    kinds.figure.compare(one, other).type === 'same'
  );
}

function isRange({ low, high, bound }: FigureValue): boolean {
  return low !== undefined && high !== undefined && low !== high && bound === 'exact';
}

function toNumber(is: boolean): number {
  return is ? 1 : 0;
}
