/** How long two days of a source are apart, one of which the draft's sentence has: "returns on 4 June, less than a year after the operation". */
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { datesIn } from '../../evidence/mentionsIn.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { slacks } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { AFTER, UNTIL } from './weighBetween.en.ts';

/** Days in a unit of time; a month is as long as it is on average. */
const DAYS: ReadonlyMap<string | undefined, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['year', 365.25],
]);

/** Evidence for a length "after" or "before" something, from a day that the draft's sentence has too and another of the same source. */
export function weighBetween(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value, passage, inPassage } = claim;
  const unit = DAYS.get(value.unit);
  if (value.form !== 'duration' || unit === undefined) return [];
  const days = value.unit === 'day' ? daysInAll(claim, weighing) : [];
  if (days.length > 0) return days;
  const after = passageText(passage).slice(inPassage.end);
  if (UNTIL.test(after)) return lengthOfRange(claim, unit, weighing);
  if (!AFTER.test(after)) return [];
  const said = datesIn(passage).filter(
    ({ value: { stated } }) => stated.day !== undefined || stated.month !== undefined,
  );
  if (said.length === 0) return [];
  const known = weighing.story.facts.date.filter(isKnown);
  for (const one of known) {
    if (!said.some((day) => isOfOneDay(day.value, one.value))) continue;
    for (const other of known) {
      if (other === one || other.source !== one.source || !isSoLong(claim, one, other, unit)) continue;
      const relevance = Math.max(relevanceOf(scoresOf(one, weighing)), relevanceOf(scoresOf(other, weighing)));
      if (relevance >= thresholds.chance)
        return [evidenceFrom(other, { type: 'same' }, relevance, ['so long before or after the other day'])];
    }
  }
  return [];
}

/** "In the nine months to August" where a source says "between November and August"; a month at either end may be counted in or not. */
function lengthOfRange({ value }: ClaimOf<'figure'>, unit: number, weighing: Weighing): readonly Evidence[] {
  const { low, high, bound } = value;
  if (low === undefined || low !== high || low < 2 || bound !== 'exact') return [];
  return weighing.story.facts.date.flatMap((fact) => {
    const { until, from, to } = fact.value;
    if (until === undefined || from === undefined || to === undefined) return [];
    const most = (to + 1 - from) / unit;
    const least = until.day === undefined && unit > 7 ? most - 1 : most;
    if (low < least - slacks.unit || low > most + slacks.unit) return [];
    const relevance = relevanceOf(scoresOf(fact, weighing));
    return relevance < thresholds.chance ? [] : [evidenceFrom(fact, { type: 'same' }, relevance, ['as long as that'])];
  });
}

/** "Over two days" where a source says "on Friday and Saturday". */
function daysInAll({ value }: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const count = value.low ?? value.high ?? 0;
  if (count < 2 || count > MOST_DAYS) return [];
  const { story, overlap } = weighing;
  return story.passages.flatMap(({ passage }, at) => {
    if (overlap.shared[at] === 0) return [];
    const dates = story.factsIn(at).filter((fact): fact is FactOf<'date'> => fact.kind === 'date');
    const told = dates.find((fact) => isRunOf(count, fact)) ?? firstListed(count, dates, passage);
    if (!told) return [];
    const relevance = relevanceOf(scoresOf(told, weighing));
    return relevance < thresholds.chance ? [] : [evidenceFrom(told, { type: 'same' }, relevance, ['so many days'])];
  });
}

/** The first of just so many weekdays that the sentence has, one beside the other: two of "on Friday and Saturday". */
function firstListed(count: number, dates: readonly FactOf<'date'>[], passage: Passage): FactOf<'date'> | undefined {
  const days = dates.filter(isWeekday);
  if (days.length !== count) return undefined;
  const text = passageText(passage);
  const isListed = days.every(
    ({ inPassage }, next) =>
      next === 0 || LISTED.test(text.slice((days[next - 1] as FactOf<'date'>).inPassage.end, inPassage.start)), // next is 1 at least
  );
  return isListed ? days[0] : undefined;
}

/** Whether it is so many days from a weekday to another: three of "from Friday to Sunday". */
function isRunOf(count: number, { value: { stated, until, from, to } }: FactOf<'date'>): boolean {
  if (stated.weekday === undefined || until === undefined || from === undefined || to === undefined) return false;
  return to - from + 1 === count;
}

function isWeekday({ value: { stated, until } }: FactOf<'date'>): boolean {
  return stated.weekday !== undefined && until === undefined;
}

/** More days than a week has are not named one by one. */
const MOST_DAYS = 7;
// Matches " and " and ", ", not " that it would open on ".
const LISTED = /^(?:,|,? and)(?: on)? ?$/;

type KnownDate = FactOf<'date'> & { readonly value: { readonly from: number; readonly to: number } };

/** Whether its days are known, and not only a year. */
function isKnown(fact: FactOf<'date'>): fact is KnownDate {
  const { from, to, stated } = fact.value;
  return from !== undefined && to !== undefined && (stated.day ?? stated.month ?? stated.weekday) !== undefined;
}

function isOfOneDay(said: FactOf<'date'>['value'], known: FactOf<'date'>['value']): boolean {
  return (
    said.stated.day === known.stated.day &&
    said.stated.month === known.stated.month &&
    kinds.date.compare(said, known).type === 'same'
  );
}

/** Whether the claim may be said of the time from the one to the other. */
function isSoLong({ value }: ClaimOf<'figure'>, one: KnownDate, other: KnownDate, unit: number): boolean {
  const [first, last] = one.value.from < other.value.from ? [one, other] : [other, one];
  const least = (last.value.from - first.value.to) / unit;
  const most = (last.value.to - first.value.from) / unit;
  const count = value.low ?? value.high ?? 0;
  if (least < 0) return false;
  switch (value.bound) {
    case 'under':
    case 'atMost':
    case 'nearly':
      return most < count + (value.bound === 'under' ? 0 : slacks.length) && most >= count * slacks.passed;
    case 'over':
    case 'atLeast':
      return least >= count - (value.bound === 'over' ? 0 : slacks.length) && least <= count / slacks.passed;
    case 'about':
    case 'exact':
      return unit === 1
        ? least <= count && count <= most
        : least - slacks.length <= count && count <= most + slacks.length;
  }
}
