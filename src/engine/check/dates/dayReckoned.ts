/** Days that follow from one that a source names: the final is on 27 May where "entries close on 22 May, five days before the final". */
import { calendarDay, dayOf } from '../../kinds/date/index.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';
import { figuresIn } from '../evidence/mentionsIn.ts';
import { findWordsOf } from '../story/findWords.ts';
import { SIDE } from './dayReckoned.en.ts';

/** Days in a unit that such a distance is told in. */
const DAYS: ReadonlyMap<string | undefined, number> = new Map([
  ['day', 1],
  ['week', 7],
]);
/** For days without a year; no leap year. */
const ANY_YEAR = 2025;

/** Whether the claim's day lies so far from the fact's as the source says of what the claim's sentence speaks of too. */
export function isDayReckoned({ value: { stated }, passage }: ClaimOf<'date'>, fact: FactOf<'date'>): boolean {
  const known = fact.value.stated;
  if (stated.day === undefined || stated.month === undefined || known.day === undefined || known.month === undefined)
    return false;
  if (stated.year !== undefined && known.year !== undefined && Math.abs(stated.year - known.year) > 1) return false;
  const text = passageText(fact.passage);
  const away = figuresIn(fact.passage).find(({ span }) => LEAD.test(text.slice(fact.inPassage.end, span.start)));
  const unit = DAYS.get(away?.value.unit);
  if (away?.value.low === undefined || away.value.low !== away.value.high || unit === undefined) return false;
  const { way, what } = SIDE.exec(text.slice(away.span.end))?.groups ?? {};
  if (what === undefined || !findWordsOf(what, passage)) return false;
  const days = away.value.low * unit * (way === 'after' ? -1 : 1);
  const day = calendarDay(dayOf(known.year ?? stated.year ?? ANY_YEAR, known.month, known.day) + days);
  return day.month === stated.month && day.day === stated.day && (stated.year ?? day.year) === day.year;
}

// Matches ", " and " - only ", not " and lasts ".
const LEAD = /^(?:,| ?[\u2013\u2014-]| \()? ?(?:just |only |exactly )?$/;
