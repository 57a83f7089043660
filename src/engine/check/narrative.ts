/** Weekdays told from a day of the same paragraph rather than from the day of writing: "Saturday" after "Friday, May 23". */
import type { DateAnchor, DateValue, Day } from '../kinds/date/index.ts';
import { weekdayOf } from '../kinds/date/index.ts';
import type { Mention } from '../kinds/kind.ts';
import { speechVerbs } from '../text/abbreviations.en.ts';
import type { Passage } from '../text/passages.ts';
import { wordSet } from '../text/vocabulary.ts';

/** The day a paragraph last told with its weekday: "Friday, May 23". */
export interface ToldDay {
  readonly day: Day;
  readonly block: number;
}

const WEEK = 7;
const betweenVerbAndDay = wordSet('on late early last');

/** The day that the paragraph speaks of from this date on; the one before where this one is no full day. */
export function toldAfter(value: DateValue, passage: Passage, before: ToldDay | undefined): ToldDay | undefined {
  const { stated, until, from, to } = value;
  const isFull = stated.weekday !== undefined && stated.month !== undefined && stated.day !== undefined;
  return isFull && until === undefined && from !== undefined && from === to && weekdayOf(from) === stated.weekday
    ? { day: from, block: passage.block }
    : before;
}

/**
 * The bare weekday as the first such day from the one told before it, or `undefined` where it is told from the day of
 * writing: "officials said on Tuesday", or a day that had not come yet.
 */
export function resolveInParagraph(
  { span, value }: Mention<DateValue>,
  passage: Passage,
  told: ToldDay | undefined,
  written: DateAnchor | undefined,
): DateValue | undefined {
  const { stated, relative, until } = value;
  if (told === undefined || told.block !== passage.block) return undefined;
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
