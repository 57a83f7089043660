/** Claims that nobody wants a word about when the sources do not have them. */
import { resolveDate } from '../kinds/date/index.ts';
import type { DateValue } from '../kinds/date/value.ts';
import type { FigureValue } from '../kinds/figure/value.ts';
import { kinds } from '../kinds/index.ts';
import type { Claim, ClaimOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DocumentDate } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { passageText } from '../text/passages.ts';
import { textAfter, textBefore, textOf } from '../text/placed.ts';
import { hashWords } from '../text/vocabulary.ts';
import { isCredit } from './document/credits.ts';
import { frameEnd } from './document/frame.ts';
import { isSaidOfElse } from './evidence/ofSomethingElse.ts';
import { isNearby } from './figures/place/nearby.ts';
import { metresOf } from './figures/reckoned/metres.ts';
import { countLimits } from './limits.ts';
import {
  A_TIME_BEFORE,
  ENDS,
  FIRST_TIME,
  LEVELLED,
  MADE,
  MULTIPLE,
  NEW,
  NUMBER,
  OWNED,
  RANKED,
  RESULT,
  THAN,
  TO_GO,
  VOTED,
} from './silence.en.ts';
import { findWords } from './story/findWords.ts';
import { oncePerStory, type StoryIndex } from './story/storyIndex.ts';
import { strictnessSteps } from './strictness.ts';
import { thresholds } from './weights.ts';

/**
 * Whether a figure or date is worth judging. Left alone without a source that bears on it: counts that one can make
 * oneself ("the two leaders"), vague ones ("several"), and days told from a day that is not known ("last year"); how
 * many of these is a matter of strictness.
 */
export function isWorthAWord(claim: Claim, evidence: readonly Evidence[], story: StoryIndex): boolean {
  const step = strictnessSteps[story.strictness];
  if (claim.kind === 'date' && isOtherClock(claim) && !step.ownCounts)
    return evidence.some(({ agreement }) => agreement.type === 'same');
  if (
    ((claim.kind === 'date' && isBase(claim)) ||
      (claim.kind === 'figure' && (isLevelling(claim) || isOnTheWay(claim, story)))) &&
    !step.ownCounts
  )
    return evidence.some(({ agreement }) => agreement.type === 'same');
  // How long "the past two years" were is judged as a figure.
  if (claim.kind === 'date' && claim.value.relative?.run && !step.ownCounts) return false;
  if (
    evidence.some(
      (each) =>
        each.agreement.type === 'same' ||
        (each.agreement.type === 'near' && isNearby(claim, each)) ||
        // "Three women were held", where three men were.
        (isSaidOfElse(each) && each.relevance >= thresholds.sameStatement) ||
        (each.agreement.type === 'different' && each.relevance >= thresholds.firm),
    )
  )
    return true;
  switch (claim.kind) {
    case 'figure':
      return (
        step.ownCounts ||
        (!isSmallCount(claim.value) &&
          !isPlaceInRow(claim) &&
          !isVague(claim.value) &&
          (!isOccasion(claim) || isUnheardFirst(claim, story)) &&
          !isConversion(claim) &&
          !isShortSide(claim, story) &&
          !isOfHalfYear(claim) &&
          (step.vagueCounts || claim.value.form !== 'vague') &&
          (step.openTimes || !(isToldLength(claim.value) || isCountdown(claim))))
      );
    case 'date':
      return step.openTimes || !isAdrift(claim.value) || isToldByCalendar(claim, evidence, story);
    case 'name':
    case 'quote':
      return true;
  }
}

/**
 * Why nobody wants a word about a claim that was left alone, in a sentence: for `explain`. `around` is the verdict of a
 * claim that it stands in, where there is one.
 */
export function whySilent(claim: Claim, around: Verdict | undefined): string {
  if (around?.claim.kind === 'quote' && around.outcome === 'unverified')
    return 'It stands in a quotation that is doubted itself.';
  if (claim.inPassage.end <= frameEnd(claim.passage)) return 'It tells where, when or by whom the report was written.';
  if (isCredit(claim.passage))
    return 'It credits somebody, tells where the writer is found, or points to another report.';
  if (claim.kind === 'quote')
    return claim.value.manner === 'speech'
      ? 'So few quoted words are left alone at this strictness.'
      : 'Words at arm’s length or a title, which no source has, are the reporter’s own.';
  if (claim.kind === 'date' && claim.value.relative?.run) return 'How long that is is judged as a figure.';
  if (claim.kind === 'date' && isBase(claim)) return 'It tells what a change is reckoned from.';
  if (claim.kind === 'date' && isOtherClock(claim)) return 'It says what stands before it on another clock.';
  if (claim.kind === 'date') return 'It is told from a day that the draft does not give.';
  if (claim.kind === 'figure' && (claim.value.form === 'vague' || isVague(claim.value)))
    return 'It says no more than that there are some.';
  if (claim.kind === 'figure' && (isToldLength(claim.value) || isCountdown(claim)))
    return 'It is a length of time told from a day that the sources need not share.';
  if (claim.kind === 'figure' && claim.value.form === 'score') return 'It is where a match stood on the way.';
  if (claim.kind === 'figure' && isOccasion(claim)) return 'Whoever counts what happened can tell it.';
  if (claim.kind === 'figure' && isPlaceInRow(claim)) return 'It is told from the order of what is told.';
  if (claim.kind === 'figure' && isConversion(claim)) return 'It says what stands before it in another unit.';
  if (claim.kind === 'figure' && isOfHalfYear(claim)) return 'It tells which results are meant.';
  return 'It is a count that a reader can make.';
}

function isSmallCount({ form, low, high, bound, step, counted }: FigureValue): boolean {
  if (form !== 'cardinal' || bound !== 'exact' || step !== 1 || low !== high || low === undefined) return false;
  return low >= 0 && low <= (counted === undefined ? countLimits.bare : countLimits.countable);
}

/** "for the second time", "the 100th anniversary", "twice": told by counting what happened, which sources seldom do alike. */
function isOccasion({ value: { form, low, counted, unit }, passage, inPassage }: ClaimOf<'figure'>): boolean {
  if (form === 'ordinal') return counted !== undefined && OCCASIONS.has(counted);
  return (
    form === 'measure' &&
    unit === 'times' &&
    (low === undefined || Number.isInteger(low)) &&
    !MULTIPLE.test(passageText(passage).slice(inPassage.end, inPassage.end + COMPARISON))
  );
}

/** Code units of " times" and what is compared. */
const COMPARISON = 24;

const OCCASIONS: ReadonlySet<string> = new Set([
  'time',
  'anniversary',
  'birthday',
  'season',
  'edition',
  'under',
  'choice',
]);

/**
 * "for the first time", which says more than a count: that it never was before. Told from nothing but a source's word
 * for it; how long it had not been ("in two years", "since 2008") is a claim of its own.
 */
function isUnheardFirst(claim: ClaimOf<'figure'>, story: StoryIndex): boolean {
  const { value } = claim;
  return value.low === 1 && FIRST_TIME.test(textAfter(claim, TIME_AND_LENGTH)) && !tellsOfNew(story);
}

const tellsOfNew = oncePerStory(({ passages }) => passages.some(({ passage }) => NEW.test(passageText(passage))));

/** Code units of " time in more than fifteen years". */
const TIME_AND_LENGTH = 40;

/** "his first, a header", "the first 30 minutes", "the top three": where in a row something stands that is told of anyway. */
function isPlaceInRow(claim: ClaimOf<'figure'>): boolean {
  const {
    value: { form, low, counted },
    passage,
    inPassage,
  } = claim;
  const text = passageText(passage);
  const before = textBefore(claim, BEFORE);
  if (form !== 'ordinal' || low === undefined || low > countLimits.countable) return false;
  if (counted === 'top' || (counted === undefined && VOTED.test(text) && RANKED.test(text.slice(0, inPassage.start))))
    return true;
  const after = textAfter(claim, BEFORE);
  return NUMBER.test(after) || (counted === undefined && ENDS.test(after) && OWNED.test(before));
}

const BEFORE = 8;

/** "3-3" of "tied the game at 3-3": what two sides that scored as often stood at, on the way. */
function isLevelling({ value: { form, low, against }, passage, inPassage }: ClaimOf<'figure'>): boolean {
  return form === 'score' && low === against && LEVELLED.test(passageText(passage).slice(0, inPassage.start));
}

/** "made it 2-1" of a match that ended 3-2: what stood on the way to a result that the story has. */
function isOnTheWay({ value, passage, inPassage }: ClaimOf<'figure'>, { facts }: StoryIndex): boolean {
  const { form, low = 0, against = 0 } = value;
  if (form !== 'score' || !MADE.test(passageText(passage).slice(0, inPassage.start))) return false;
  return facts.figure.some(({ value: { form: its, low: one = 0, against: other = 0 } }) => {
    return its === 'score' && ((low <= one && against <= other) || (low <= other && against <= one));
  });
}

/** "several", "a few", "a couple": no more than that there are some. */
function isVague({ form, low, high, bound }: FigureValue): boolean {
  if (form === 'duration') return bound === 'about' && low !== high && low !== undefined && low < countLimits.bare;
  return form === 'vague' && (low === undefined || low < countLimits.bare);
}

/** "£397m" of "$565m (£397m)", "53m" of "174ft (53m)", "€6m" of "$7m (£5m; €6m)": what the desk has reckoned for its readers. */
function isConversion(claim: ClaimOf<'figure'>): boolean {
  const { form } = claim.value;
  if (form !== 'money' && form !== 'measure' && metresOf(claim) === undefined) return false;
  return CLOSES.test(textAfter(claim, 2)) && CONVERTED.test(textBefore(claim, CONVERTED_FROM));
}

/** "finished with ten men": those who are left where the story tells of a sending-off. */
function isShortSide({ value: { low }, passage, inPassage: { end } }: ClaimOf<'figure'>, story: StoryIndex): boolean {
  if (low === undefined || low < FEWEST || low > MOST || !LEFT.test(passageText(passage).slice(end))) return false;
  return SENT_OFF.some((words) => findWords(words, story, 1).length > 0);
}

// Matches " men" and " players", not the "-man" that tells which side was short.
const LEFT = /^ (?:men|players)\b/;
const FEWEST = 7;
/** Fifteen play rugby. */
const MOST = 14;
const SENT_OFF = ['sent off', 'red card', 'second booking', 'second yellow'].map(hashWords);

/** "the half-year payout", of which "the six months to June" need say nothing. */
function isOfHalfYear(claim: ClaimOf<'figure'>): boolean {
  const { form } = claim.value;
  return form === 'duration' && HALF_YEAR.test(textOf(claim)) && RESULT.test(textAfter(claim, BEFORE * 2));
}

const HALF_YEAR = /^half-year$/i;

/** "a year earlier" of "rose 4 per cent from a year earlier": what a change is reckoned from, which sources tell otherwise. */
function isBase(claim: ClaimOf<'date'>): boolean {
  return A_TIME_BEFORE.test(textOf(claim)) && THAN.test(textBefore(claim, CONVERTED_FROM));
}

/** "1834 GMT" of "at 9.34pm (1834 GMT)": the same time on another clock. */
function isOtherClock(claim: ClaimOf<'date'>): boolean {
  const { value } = claim;
  if (value.stated.hour === undefined) return false;
  return CLOSES.test(textAfter(claim, 2)) && TIME_BEFORE.test(textBefore(claim, CONVERTED_FROM));
}

/** Code units in which what is converted ends. */
const CONVERTED_FROM = 40;

// Matches the beginning of ")" and " ; ", since some archives have a space before each mark.
const CLOSES = /^ ?[);]/;
// Matches the end of "$565m (", "174 ft (", "260km/h (", "-5C (" and "3bn yuan (£360m; ", not of "in Leeds (" or "in 2015 (".
const CONVERTED =
  /(?:[$\u20ac\u00a3\u00a5] ?\d[\d.,]{0,12}|\d[\d.,]{0,12} ?[a-zA-Z\u00b0]) ?[a-zA-Z/]{0,10}(?: [a-z]{1,10})? ?\( ?(?:[^();]{2,14}; ){0,2}$/;
// Matches the end of "at 9:34 p.m. (", "02:00 (" and "about noon Tuesday (", not of "in Leeds (".
const TIME_BEFORE = /(?:\d[:.]\d{2}|\d ?[ap]\.?m\b\.?|\b(?:noon|midnight))[ a-zA-Z,.]{0,16}\( ?$/;

/** "the past three years", "a day after", "all day": told from the text's own day or the day before, which sources tell otherwise. */
function isToldLength({ form, modifiers }: FigureValue): boolean {
  return form === 'duration' && modifiers.some((word) => PASSED.has(word));
}

const PASSED: ReadonlySet<string> = new Set(['past', 'last', 'later', 'earlier', 'before', 'after', 'apart', 'all']);

/** "with just a week left until the deadline", "the previous three months": counted from the text's own day to one that the sources name. */
function isCountdown(claim: ClaimOf<'figure'>): boolean {
  const { form, unit } = claim.value;
  if (form !== 'duration' || !COUNTED_DOWN.has(unit ?? '')) return false;
  return TO_GO.test(textAfter(claim, BACK)) || PREVIOUS.test(textBefore(claim, BACK));
}

const COUNTED_DOWN: ReadonlySet<string> = new Set(['day', 'week', 'month']);
const BACK = 16;
const PREVIOUS = /\b(?:previous|preceding) $/;

/** "today", "last year", "this week" in a text whose own day is not known; "last week", "75 years ago" and "next month" say more. */
function isAdrift({ relative, from }: DateValue): boolean {
  // What "a day later" and "that year" are told from is only guessed.
  if (relative?.elsewhere && (relative.unit === 'day' || relative.amount === 0) && Math.abs(relative.amount ?? 0) <= 1)
    return true;
  // "Higher than a year earlier" says what it is held against.
  if (relative?.alike || (relative?.elsewhere && relative.unit === 'year' && relative.amount === -1)) return true;
  if (relative === undefined || from !== undefined || relative.unit === 'weekday') return false;
  const { amount, unit } = relative;
  if (amount === undefined || amount === 0) return true;
  return Math.abs(amount) === 1 && LONG_UNITS.has(unit);
}

/**
 * Whether the sources tell the time of an adrift claim by the calendar: "launched on 19 August" for the draft's very
 * statement "launched earlier this month", or one year, and that with a month, for all that happened "last year".
 */
function isToldByCalendar(claim: ClaimOf<'date'>, evidence: readonly Evidence[], story: StoryIndex): boolean {
  const [nearest] = evidence;
  if (nearest?.from.in !== 'source') return false;
  const { fact } = nearest.from;
  if (nearest.relevance >= thresholds.sameStatement && fact.kind === 'date' && fact.value !== claim.value)
    return (
      fact.value.relative === undefined &&
      (fact.value.stated.year ?? fact.value.stated.month) !== undefined &&
      !isSoOn(fact.source.date, claim.value, fact.value)
    );
  return (
    claim.value.relative?.unit === 'year' &&
    claim.value.relative.amount === -1 &&
    isOfOneYear(story.facts.date.filter(({ source }) => source.id === fact.source.id).map(({ value }) => value))
  );
}

/** Whether "last year", told on the day of the source, is the time that the source gives. */
function isSoOn(day: DocumentDate | undefined, told: DateValue, given: DateValue): boolean {
  return day !== undefined && kinds.date.compare(resolveDate(told, day), given).type === 'same';
}

/** Whether dates name one year only, one of them with its month, and none tells its year from now. */
function isOfOneYear(dates: readonly DateValue[]): boolean {
  const years = new Set(dates.flatMap(({ stated: { year } }) => (year === undefined ? [] : [year])));
  return (
    years.size === 1 &&
    dates.some(({ stated }) => stated.year !== undefined && stated.month !== undefined) &&
    !dates.some(({ relative }) => relative?.unit === 'year')
  );
}

const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'decade', 'century']);
