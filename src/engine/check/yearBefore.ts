/** The year before one that a source names, by a number of it: "sold 48,210 cars in 2024, up from 41,900 the year before". */
import { kinds } from '../kinds/index.ts';
import type { ClaimOf, FactOf } from '../model/assertion.ts';
import { type Passage, passageText } from '../text/passages.ts';
import { figuresIn } from './mentionsIn.ts';
import type { StoryIndex } from './storyIndex.ts';

/**
 * Whether the claim is the year before the fact's, and its sentence has a number that the source gives for "the year
 * before", in the fact's sentence or the next.
 */
export function isYearBefore(claim: ClaimOf<'date'>, fact: FactOf<'date'>, story: StoryIndex): boolean {
  const { year, month } = claim.value.stated;
  if (year === undefined || month !== undefined || fact.value.stated.year !== year + 1) return false;
  const at = story.passageOf.get(fact);
  if (at === undefined || figuresIn(claim.passage).length === 0) return false;
  const next = story.passages[at + 1];
  return (
    hasNumberOfYearBefore(claim.passage, fact.passage, fact.inPassage.end) ||
    (next !== undefined &&
      next.source === story.passages[at]?.source &&
      hasNumberOfYearBefore(claim.passage, next.passage, 0))
  );
}

/** Whether the draft's sentence has the number that stands beside "the year before" in the source's, from `start` on. */
function hasNumberOfYearBefore(mine: Passage, theirs: Passage, start: number): boolean {
  const text = passageText(theirs);
  const told = YEAR_BEFORE.exec(text.slice(start));
  if (!told) return false;
  const from = start + told.index;
  const to = from + told[0].length;
  const known = figuresIn(theirs);
  const own =
    known.findLast(({ span }) => span.end <= from && NEAR.test(text.slice(span.end, from))) ??
    known.find(({ span }) => span.start >= to && NEAR.test(text.slice(to, span.start)));
  return (
    own !== undefined && figuresIn(mine).some(({ value }) => kinds.figure.compare(value, own.value).type === 'same')
  );
}

// Matches "a year earlier" and "in the previous year", not "a year ago".
const YEAR_BEFORE = /\b(?:(?:a|one|the) year (?:before|earlier)|the (?:previous|prior|preceding) year)\b/i;
// Matches " cars in " and ", it sold ", not " cars, and 5,000 lorries ".
const NEAR = /^[^.;:\d]{0,40}$/;
