/** The year before one that a source names, by a number of it: "sold 48,210 cars in 2024, up from 41,900 the year before". */
import { calendarDay, type DateParts, type DateValue, dayOf } from '../../kinds/date/index.ts';
import { kinds } from '../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { figuresIn } from '../evidence/mentionsIn.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { HELD_AGAINST, YEAR_BEFORE } from './yearBefore.en.ts';

/**
 * Whether the claim is the year before the fact's, or the same quarter, half or month of it, and its sentence has a number
 * that the source gives for "the year before", in the fact's sentence or the next; or the fact is these words themselves.
 */
export function isYearBefore(claim: ClaimOf<'date'>, fact: FactOf<'date'>, story: StoryIndex): boolean {
  const { year } = claim.value.stated;
  if (fact.value.relative?.alike)
    return isItsTime(claim.value, fact.value) && isToldOfYearBefore(claim, fact.passage, 0);
  if (year === undefined || yearOf(fact.value) !== year + 1 || !isSamePart(claim.value.stated, fact.value.stated))
    return false;
  const at = story.passageOf.get(fact);
  if (at === undefined || figuresIn(claim.passage).length === 0) return false;
  const next = story.passages[at + 1];
  return (
    isToldOfYearBefore(claim, fact.passage, fact.inPassage.end) ||
    (next !== undefined && next.source === story.passages[at]?.source && isToldOfYearBefore(claim, next.passage, 0))
  );
}

/** Whether the claim states the time that "a year earlier" comes to, or the year of it. */
function isItsTime({ stated: { year, month }, from, to }: DateValue, known: DateValue): boolean {
  if (year === undefined || known.to === undefined) return false;
  if (from === known.from && to === known.to) return true;
  return month === undefined && from === dayOf(year, 1, 1) && calendarDay(known.to).year === year;
}

/** A part of a year may be told from the day of writing: "in the first quarter". */
function yearOf({ stated, from, to }: DateValue): number | undefined {
  if (stated.year !== undefined || !isPart(stated) || from === undefined || to === undefined) return stated.year;
  return calendarDay(to).year;
}

function isPart({ month, quarter, half }: DateParts): boolean {
  return month !== undefined || quarter !== undefined || half !== undefined;
}

function isSamePart(one: DateParts, other: DateParts): boolean {
  return (
    one.day === undefined &&
    other.day === undefined &&
    one.month === other.month &&
    one.quarter === other.quarter &&
    one.half === other.half
  );
}

/** Whether the draft's sentence has the number that stands beside "the year before" in the source's, from `start` on. */
function isToldOfYearBefore({ passage: mine, inPassage }: ClaimOf<'date'>, theirs: Passage, start: number): boolean {
  const text = passageText(theirs);
  const told = YEAR_BEFORE.exec(text.slice(start));
  if (!told) return false;
  const from = start + told.index;
  const to = from + told[0].length;
  // "3% more than a year earlier" gives no number for that year: there the draft too must only hold its own against it.
  if (HELD_AGAINST.test(text.slice(0, from)) && !HELD_AGAINST.test(passageText(mine).slice(0, inPassage.start)))
    return false;
  const known = figuresIn(theirs);
  const own =
    known.findLast(({ span }) => span.end <= from && NEAR.test(text.slice(span.end, from))) ??
    known.find(({ span }) => span.start >= to && NEAR.test(text.slice(to, span.start)));
  return (
    own !== undefined && figuresIn(mine).some(({ value }) => kinds.figure.compare(value, own.value).type === 'same')
  );
}

// Matches " cars in " and ", it sold ", not " cars, and 5,000 lorries ".
const NEAR = /^[^.;:\d]{0,40}$/;
