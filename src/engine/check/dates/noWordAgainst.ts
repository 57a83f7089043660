/** Days of a source that differ from the draft's and yet are no word against it: the draft has them too, or another is told from them. */
import { overlaps } from '../../base/span.ts';
import type { DateValue } from '../../kinds/date/index.ts';
import { kinds } from '../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';
import { textAfter, textBefore } from '../../text/placed.ts';
import { datesIn } from '../evidence/mentionsIn.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { AHEAD, BEFORE, MOVED_FROM } from './noWordAgainst.en.ts';

const WEEK = 7;

/** Whether the fact, whose day is another, leaves the claim as it is. */
export function isNoDayAgainst(claim: ClaimOf<'date'>, fact: FactOf<'date'>, story: StoryIndex): boolean {
  return isToldFrom(claim, fact, story) || saysDay(claim, fact) || (isMovedFrom(fact) && !isMovedFrom(claim));
}

/** "On Saturday" where the source has "on Friday", and "a day later" in that sentence or the next. */
function isToldFrom({ value: { stated } }: ClaimOf<'date'>, fact: FactOf<'date'>, story: StoryIndex): boolean {
  const [mine, theirs] = [stated.weekday, fact.value.stated.weekday];
  if (mine === undefined || theirs === undefined) return false;
  const at = story.passageOf.get(fact);
  if (at === undefined) return false;
  return [at, at + 1].some((place) =>
    story
      .factsIn(place)
      .some(
        (other) =>
          other.kind === 'date' &&
          other.source === fact.source &&
          (place > at || other.inPassage.start > fact.inPassage.start) &&
          isLater(other.value.relative, (mine - theirs + WEEK) % WEEK),
      ),
  );
}

/** Whether it is told from another day that it comes so many days after, or the rest of a week before. */
function isLater(relative: FactOf<'date'>['value']['relative'], days: number): boolean {
  if (relative?.unit !== 'day' || relative.elsewhere !== true || relative.amount === undefined) return false;
  return Math.abs(relative.amount) < WEEK && (relative.amount + WEEK) % WEEK === days;
}

/** Whether the draft's own sentence has the fact's days too, told in like words for something else. */
function saysDay({ passage, inPassage, value }: ClaimOf<'date'>, fact: FactOf<'date'>): boolean {
  const own = datesIn(passage);
  if (own.length < 2 || value.until !== undefined) return false;
  return own.some(
    ({ span, value: other }) =>
      !overlaps(span, inPassage) &&
      isAsStated(other, fact.value) &&
      kinds.date.compare(other, fact.value).type === 'same',
  );
}

function isAsStated({ stated: one, relative }: DateValue, { stated: other, relative: others }: DateValue): boolean {
  return (
    one.month === other.month &&
    one.day === other.day &&
    one.weekday === other.weekday &&
    one.year === other.year &&
    relative?.amount === others?.amount
  );
}

/** Whether it is what something was moved from: "the vote was moved from 3 March to 5 March". */
function isMovedFrom(date: FactOf<'date'> | ClaimOf<'date'>): boolean {
  return MOVED_FROM.test(textBefore(date, BACK)) && TO.test(textAfter(date, 4));
}

/** Whether the draft speaks of what is to come and the fact is the day that this was to be: it is no word for the claim either. */
export function isDayBeforeMove(claim: ClaimOf<'date'>, fact: FactOf<'date'>): boolean {
  if (!isMovedFrom(fact)) return false;
  const text = passageText(claim.passage);
  return AHEAD.test(text) && !BEFORE.test(text);
}

/** Code units before a date that are looked at. */
const BACK = 60;
const TO = /^ to /;
