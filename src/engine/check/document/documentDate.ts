/** Finds the day a text was written: from a dateline, else from what its own dates give away. */
import { calendarDay, type DateValue, dayOf, weekdayOf } from '../../kinds/date/index.ts';
import type { Mention } from '../../kinds/kind.ts';
import type { DocumentDate } from '../../model/source.ts';
import type { Passage } from '../../text/passages.ts';
import { isWord, shapes, signOf } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { frameEnd } from './frame.ts';

type Day = number;
/** What each passage has of dates. */
type Dates = readonly { readonly date: readonly Mention<DateValue>[] }[];

/** A dateline stands near the top; a "Published:" may stand at the foot too. */
const TOP_BLOCKS = 6;
const FOOT_PASSAGES = 3;
/** How far into its sentence a dateline's date may begin: "ISTANBUL, Turkey (Agency) - 3 March 2021". */
const DATELINE_CHARACTERS = 60;
const WEEK = 7;

const publishers = wordSet('published posted updated date dated issued released modified filed issue');
/** May stand beside a date that has a line of its own. */
const besides = wordSet(
  'published posted updated date dated issued released modified filed on at by last first issue the of gmt bst est edt et utc pm am',
);

/** The day or days on which the document was written, by its dateline or else by the full days in its text; `dates` are those of each passage. `undefined` where neither gives it away. */
export function findDocumentDate(passages: readonly Passage[], dates: Dates): DocumentDate | undefined {
  return fromDateline(passages, dates) ?? fromText(dates);
}

function fromDateline(passages: readonly Passage[], dates: Dates): DocumentDate | undefined {
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage; // in range
    const top = passage.block < TOP_BLOCKS;
    if (!top && index < passages.length - FOOT_PASSAGES) continue;
    const { date } = dates[index] as Dates[number]; // one for each passage
    const first = date.find(({ value }) => isFullDay(value));
    if (first === undefined) continue;
    if (isOwnLine(passage, date, !top) || (top && (isDateline(passage, first) || isOfFrame(passage, first))))
      return dated(first.value, 'dateline');
  }
  return undefined;
}

/** Whether the passage says nothing but a date, or that it was published then. */
function isOwnLine(passage: Passage, mentions: readonly Mention<DateValue>[], needsWord: boolean): boolean {
  const { tokens, first, end, origin } = passage;
  let said = false;
  for (let at = first; at < end; at++) {
    if (!isWord(tokens, at) && tokens.shapes[at] !== shapes.number) continue;
    const word = tokens.words[at] as number; // in range: the passage's own tokens
    const start = (tokens.starts[at] as number) - origin;
    if (mentions.some(({ span }) => span.start <= start && start < span.end)) continue;
    if (publishers.has(word)) said = true;
    else if (!besides.has(word)) return false;
  }
  return said || !needsWord;
}

/** "January 8, 2012 | By Ann Lee", "June 15, 2009 - The Press Agency". */
function isOfFrame(passage: Passage, { span }: Mention<DateValue>): boolean {
  return span.end <= frameEnd(passage);
}

/** "MOSCOW, May 28, 2025 —": a place in capitals before the date, a dash or a bracket after it or before it. */
function isDateline(passage: Passage, mention: Mention<DateValue>): boolean {
  if (mention.span.start > DATELINE_CHARACTERS) return false;
  const { tokens, first, end, origin } = passage;
  if (tokens.shapes[first] !== shapes.caps) return false;
  for (let at = first; at < end; at++) {
    const start = (tokens.starts[at] as number) - origin;
    if (start > mention.span.end + DATELINE_CHARACTERS) return false;
    const sign = signOf(tokens, at);
    const dash = tokens.shapes[at] === shapes.punctuation && (sign === 0x2d || sign === 0x2013 || sign === 0x2014);
    if (dash && start > 0) return true;
    if (start < mention.span.start && tokens.shapes[at] === shapes.lower) return false;
  }
  return false;
}

/**
 * "next Monday" in one place and "Monday, June 2" in another put the text into the week before; a year stated anywhere
 * tells which June. The weekday on which things were said narrows the week. Anything less than that stays unknown.
 */
function fromText(dates: Dates): DocumentDate | undefined {
  // Most texts have no such day, and are done.
  if (!dates.some(({ date }) => date.some(({ value }) => isToldFromNow(value)))) return undefined;
  const all = dates.flatMap(({ date }) => date.map(({ value }) => value));
  const dated = datedWeekdays(all);
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const { stated, relative } of all) {
    if (relative?.unit !== 'weekday' || relative.amount === undefined || stated.weekday === undefined) continue;
    if (Math.abs(relative.amount) > 1) continue; // "two Fridays ago"
    const days = new Set(dated.filter((day) => weekdayOf(day) === stated.weekday));
    if (days.size !== 1) continue;
    for (const day of days) {
      const monday = day - weekdayOf(day) + 1 - WEEK * relative.amount;
      from = Math.max(from, relative.amount < 0 ? day + 1 : monday);
      to = Math.min(
        to,
        relative.amount < 0 ? day + WEEK : Math.min(monday + WEEK - 1, day - (relative.amount > 0 ? 1 : 0)),
      );
    }
  }
  if (!Number.isFinite(from) || from > to) return undefined;
  return { ...narrowed(all, from, to), origin: 'text' };
}

/** "next Monday", "last Friday". */
function isToldFromNow({ stated, relative }: DateValue): boolean {
  return relative?.unit === 'weekday' && relative.amount !== undefined && stated.weekday !== undefined;
}

/** Days that the text gives with their weekday, their year taken from wherever the text has one. */
function datedWeekdays(all: readonly DateValue[]): readonly Day[] {
  const years = new Set<number>();
  for (const { from, to, stated } of all)
    if (from !== undefined && to !== undefined && stated.month !== undefined) years.add(calendarDay(from).year);
  const found = new Set<Day>();
  for (const { stated, from, to } of all) {
    const { weekday, month, day } = stated;
    if (weekday === undefined || month === undefined || day === undefined) continue;
    if (from !== undefined && from === to) {
      if (weekdayOf(from) === weekday) found.add(from);
      continue;
    }
    const latest = Math.max(...years);
    if (!Number.isFinite(latest)) continue;
    const fits = [latest, latest + 1]
      .map((year) => dayOf(year, month, day))
      .find((each) => weekdayOf(each) === weekday);
    if (fits !== undefined) found.add(fits);
  }
  return [...found];
}

/** The weekday that the text says most often things happened on is its own day, or the one before. */
function narrowed(all: readonly DateValue[], from: Day, to: Day): { readonly from: Day; readonly to: Day } {
  const counts = new Map<number, number>();
  for (const { stated, relative, tense } of all) {
    if (
      relative?.unit !== 'weekday' ||
      relative.amount !== undefined ||
      tense === 'future' ||
      stated.weekday === undefined
    )
      continue;
    counts.set(stated.weekday, (counts.get(stated.weekday) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (most === undefined) return { from, to };
  for (let day = from; day <= to; day++)
    if (weekdayOf(day) === most[0]) return { from: day, to: Math.min(to, day + 1) };
  return { from, to };
}

/** A day with its year, told as such: no range, no bound. */
function isFullDay(value: DateValue): boolean {
  return (
    value.from !== undefined &&
    value.from === value.to &&
    !value.implied &&
    value.bound === 'exact' &&
    value.until === undefined
  );
}

function dated(value: DateValue, origin: DocumentDate['origin']): DocumentDate | undefined {
  return value.from === undefined || value.to === undefined ? undefined : { from: value.from, to: value.to, origin };
}
