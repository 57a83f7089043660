/** Days told from a time of the same paragraph rather than from the day of writing: "Saturday" after "Friday, May 23", "a year later". */
import type { DateAnchor, DateValue, Day } from '../kinds/date/index.ts';
import { resolveDate, resolveElsewhere, weekdayOf } from '../kinds/date/index.ts';
import type { Mention } from '../kinds/kind.ts';
import { speechVerbs } from '../text/abbreviations.en.ts';
import type { Passage } from '../text/passages.ts';
import { wordSet } from '../text/vocabulary.ts';

/** What a paragraph has told so far. */
export interface Told {
  readonly block: number;
  /** The day it last told with its weekday: "Friday, May 23". */
  readonly day: Day | undefined;
  /** The time it last told at all. */
  readonly time: DateAnchor | undefined;
}

const WEEK = 7;
const betweenVerbAndDay = wordSet('on late early last');

/** What the paragraph has told once it has told this date. */
export function toldAfter(value: DateValue, { block }: Passage, before: Told | undefined): Told {
  const { stated, until, relative, from, to } = value;
  const isFull = stated.weekday !== undefined && stated.month !== undefined && stated.day !== undefined;
  const isDay =
    isFull && until === undefined && from !== undefined && from === to && weekdayOf(from) === stated.weekday;
  const known = before?.block === block ? before : undefined;
  return {
    block,
    day: isDay ? from : known?.day,
    time: from !== undefined && to !== undefined && !relative?.run ? { from, to } : known?.time,
  };
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
  if (value.relative?.elsewhere) {
    const from = told?.time ?? written;
    return from === undefined ? value : resolveElsewhere(value, from);
  }
  return resolveInParagraph(mention, passage, told, written) ?? (written ? resolveDate(value, written) : value);
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
  if (stated.weekday === undefined || stated.day !== undefined || isSaidThen(passage, span.start)) return undefined;
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
