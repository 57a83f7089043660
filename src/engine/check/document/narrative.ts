/** Days told from a time of the same paragraph rather than from the day of writing: "Saturday" after "Friday, May 23", "a year later". */
import type { DateAnchor, DateValue, Day } from '../../kinds/date/index.ts';
import { countedDays, resolveAlike, resolveDate, resolveElsewhere, weekdayOf } from '../../kinds/date/index.ts';
import type { Mention } from '../../kinds/kind.ts';
import { speechVerbs } from '../../text/abbreviations.en.ts';
import type { Passage } from '../../text/passages.ts';
import { wordSet } from '../../text/vocabulary.ts';

/** What a paragraph has told so far. */
export interface Told {
  readonly block: number;
  /** The day it last told with its weekday: "Friday, May 23". */
  readonly day: Day | undefined;
  /** The time it last told at all. */
  readonly time: DateAnchor | undefined;
  /** Whether {@link time} only began something: "the lowest since February 2008". */
  readonly isBegin: boolean;
  /** The last quarter, half, month or year that it told, or that the paragraphs before it told. */
  readonly period: Period | undefined;
}

interface Period extends DateAnchor {
  readonly block: number;
  /** The token after the passage that told it. */
  readonly end: number;
}

const WEEK = 7;
const betweenVerbAndDay = wordSet('on late early last');

/** What the paragraph has told once it has told this date. */
export function toldAfter(value: DateValue, { block, end }: Passage, before: Told | undefined): Told {
  const { stated, until, relative, from, to } = value;
  const isFull = stated.weekday !== undefined && stated.month !== undefined && stated.day !== undefined;
  const isDay =
    isFull && until === undefined && from !== undefined && from === to && weekdayOf(from) === stated.weekday;
  const known = before?.block === block ? before : undefined;
  const counted = countedDays(value);
  const isTime = from !== undefined && to !== undefined && !relative?.run && !relative?.alike;
  const isBegin = value.bound === 'since';
  return {
    block,
    day: isDay ? from : known?.day,
    time: isTime ? { from, to } : known?.time,
    isBegin: isTime ? isBegin : (known?.isBegin ?? false),
    period:
      counted !== undefined && !isBegin && isPeriod(counted.from, counted.to, relative)
        ? { from: counted.from, to: counted.to, block, end }
        : before?.period,
  };
}

/** Days that "a year earlier" may be told from: a month's at least, a year's at most. */
const MONTH = 28;
const YEAR = 366;
/** Between sentences stands a break at most. */
const NEXT_TOKENS = 3;

function isPeriod(from: Day, to: Day, relative: DateValue['relative']): boolean {
  if (relative?.run || relative?.alike || relative?.elsewhere) return false;
  return to - from + 1 >= MONTH && to - from < YEAR;
}

/** What "a year earlier" is told from: a period of the paragraph, or one of an earlier paragraph that is still news. */
function periodOf(
  before: Told | undefined,
  { block, first }: Passage,
  written: DateAnchor | undefined,
): DateAnchor | undefined {
  const period = before?.period;
  if (period === undefined) return undefined;
  // A month is of the sentence before at most: "He took over in May" begins no report.
  if (period.to - period.from <= MONTH + 3 && first - period.end > NEXT_TOKENS) return undefined;
  if (period.block === block || written === undefined) return period;
  return period.from <= written.to && period.to >= written.from - 2 * YEAR ? period : undefined;
}

/** The date as its paragraph and the day of writing tell it. */
export function resolveTold(
  mention: Mention<DateValue>,
  passage: Passage,
  before: Told | undefined,
  written: DateAnchor | undefined,
): DateValue {
  const { value } = mention;
  const told = before?.block === passage.block ? before : undefined;
  const { relative } = value;
  if (relative?.alike || (relative?.elsewhere && relative.unit === 'quarter' && relative.amount === 0)) {
    const period = periodOf(before, passage, written);
    if (period !== undefined) return relative.alike ? resolveAlike(value, period) : resolveElsewhere(value, period);
    // "Sales rose in the quarter": the one that the news is of, which is over.
    if (relative.elsewhere)
      return written === undefined || value.tense === 'future' ? value : ofLastQuarter(value, written);
    // "It opened in May 1986. The year before" is told from 1986 too, though a day of the news says no more than its own.
    if (told?.time !== undefined && !told.isBegin && written !== undefined && told.time.to < written.from - YEAR)
      return resolveDate(value, told.time);
  } else if (relative?.elsewhere) {
    // What "that year" is told from must have been told.
    const from = told?.time ?? before?.time;
    const found = from === undefined ? value : resolveElsewhere(value, from);
    // "The previous week" beside a year, or beside nothing, is told from the day of writing.
    const isOfNow = found === value && written !== undefined && (from === undefined || (relative.amount ?? 0) < 0);
    return isOfNow && relative.amount !== 0 ? resolveElsewhere(value, written) : found;
  }
  return resolveInParagraph(mention, passage, told, written) ?? (written ? resolveDate(value, written) : value);
}

function ofLastQuarter(value: DateValue, written: DateAnchor): DateValue {
  const { from, to } = resolveDate({ ...value, relative: { unit: 'quarter', amount: -1 } }, written);
  return { ...value, from, to, implied: true };
}

/**
 * The bare weekday as the first such day from the one told before it, or `undefined` where it is told from the day of
 * writing: "officials said on Tuesday", or a day that had not come yet.
 */
function resolveInParagraph(
  { span, value }: Mention<DateValue>,
  passage: Passage,
  told: Told | undefined,
  written: DateAnchor | undefined,
): DateValue | undefined {
  const { stated, relative, until } = value;
  if (told?.day === undefined) return undefined;
  if (relative?.unit !== 'weekday' || relative.amount !== undefined || until !== undefined) return undefined;
  if (stated.weekday === undefined || stated.day !== undefined || stated.week || isSaidThen(passage, span.start))
    return undefined;
  const day = told.day + ((stated.weekday - weekdayOf(told.day) + WEEK) % WEEK);
  if (written !== undefined && day > written.to && value.tense !== 'future') return undefined;
  return { ...value, from: day, to: day, implied: true };
}

/** "said on Tuesday", "announced late Tuesday". */
function isSaidThen(passage: Passage, start: number): boolean {
  const { tokens, first, origin } = passage;
  let at = first;
  while (at < passage.end && (tokens.starts[at] as number) - origin < start) at++;
  do at--;
  while (at >= first && betweenVerbAndDay.has(tokens.words[at] as number));
  return at >= first && speechVerbs.has(tokens.words[at] as number);
}
