/** Dates around a unit of time: "last week", "two years ago", "the third quarter of 2021", "the 17th century". */
import { afterNoRun, runLeads } from '../../../text/runs.en.ts';
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  hasWord,
  isHyphen,
  isWordAt,
  type Match,
  type Reach,
  type Read,
  readBack,
  readCardinal,
  readDay,
  readOrdinal,
  shapeAt,
  signAt,
  wordAt,
} from '../reader.ts';
import { tenseAround } from '../tense.ts';
import type { DateParts, RelativeDate } from '../value.ts';
import {
  determiners,
  elsewhereWords,
  fullWeekdays,
  runWords,
  shortWeekdays,
  sides,
  type UnitWord,
  units,
  whichOnes,
} from '../words.en.ts';
import { readAgo } from './ago.ts';
import { readEnding } from './ending.ts';
import { withPortion } from './months.ts';
import { readNamed } from './named.ts';
import { readPart } from './parts.ts';

const the = wordSet('the');
const ofOrIn = wordSet('of in for');
const until = wordSet('to until till through and');
const latest = wordSet('latest');
/** A "latest day" is no day in particular. */
const latestUnits: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);
const rangeLeads = wordSet('from between on');
const inWord = wordSet('in');
const lastWord = wordSet('last');
const beforeVerb = wordSet("to will would can could may might should must won't wouldn't couldn't can't not only");
const within = wordSet('in within');
const fiscal = wordSet('fiscal financial business');

/** A date around a unit of time at `index`: "this week", "two years ago", "the end of the month". */
export function readUnit(reach: Reach, index: number): Match | undefined {
  const word = wordAt(reach, index, units);
  if (word === undefined) return undefined;
  return (
    readEnding(reach, index, word) ??
    readPart(reach, index, word) ??
    readAgo(reach, index, word) ??
    readWhich(reach, index, word) ??
    readNamed(reach, index, word)
  );
}

/** "last week", "the next three months", "earlier this year", "late last month", "the past year". */
function readWhich(reach: Reach, index: number, word: UnitWord): Match | undefined {
  let at = index - 1;
  const isFiscal = hasWord(reach, at, fiscal);
  if (isFiscal) at--;
  const counted = readBack(reach, at, readCardinal);
  const before = counted === undefined ? at : counted.last - 1;
  const elsewhere = wordAt(reach, before, elsewhereWords);
  // "output in previous 3 weeks", without an article, is told from the text's date.
  if (elsewhere === -1 && counted !== undefined && !hasWord(reach, before - 1, determiners))
    return runOf(before, index, word, -counted.value);
  if (elsewhere !== undefined) return readElsewhere(before, index, word, elsewhere, counted?.value);
  if (hasWord(reach, before, latest) && latestUnits.has(word.unit))
    return counted === undefined
      ? word.plural
        ? undefined
        : single(reach, before, index, word, -1)
      : runOf(before, index, word, -counted.value);
  // "will be back within five days": from the text's own day on.
  if (
    counted !== undefined &&
    hasWord(reach, before, within) &&
    !hasWord(reach, before, inWord) &&
    !isWordAt(reach, index + 1) &&
    tenseAround(reach.tokens, reach.first, reach.end, before, index) === 'future'
  ) {
    const run = runOf(counted.last, index, word, counted.value);
    return run?.relative === undefined ? undefined : { ...run, relative: { ...run.relative, rest: true } };
  }
  const which = wordAt(reach, before, whichOnes);
  if (which === undefined) return undefined;
  if (counted !== undefined) {
    // "talks that are to last two days".
    const isVerb = which === -1 && hasWord(reach, before, lastWord) && hasWord(reach, before - 1, beforeVerb);
    return which === 0 || isVerb ? undefined : runOf(before, index, word, which * counted.value);
  }
  if (word.plural) return undefined;
  if (hasWord(reach, before, runWords) && word.unit !== 'weekend')
    return word.unit === 'week' && which > 0
      ? single(reach, before, index, word, 1)
      : runOf(before, index, word, which);
  if (word.unit === 'half' || word.each > 1) return undefined;
  if (which !== 0 && isLatelyOrSoon(reach, before, index, word)) return runOf(before, index, word, which);
  if (word.unit === 'day') return which === 1 ? readNextDay(reach, before, index, word) : undefined;
  if (word.unit === 'month' && !isFiscal)
    return readDayOf(reach, before, index, which) ?? single(reach, before, index, word, which);
  if (word.unit === 'week' && !word.plural) {
    const days = readWeekdays(reach, before, index, which);
    if (days !== undefined) return days === 'none' ? undefined : days;
  }
  return single(reach, before, index, word, which, isFiscal);
}

/** "over the last year", "in the next month": with an article and a preposition it is as long, up to now or from now on. */
function isLatelyOrSoon(reach: Reach, first: number, last: number, { unit }: UnitWord): boolean {
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return false;
  return (
    hasWord(reach, first - 1, the) &&
    hasWord(reach, first - 2, runLeads) &&
    !hasWord(reach, last + 1, afterNoRun) &&
    shapeAt(reach, last + 1) !== shapes.possessive &&
    !isHyphen(signAt(reach, last + 1))
  );
}

/** "the next day" is told from elsewhere, "will go back next day" from now; "next day delivery" is no day. */
function readNextDay(reach: Reach, first: number, last: number, word: UnitWord): Match | undefined {
  if (hasWord(reach, first - 1, the)) return readElsewhere(first, last, word, 1, undefined);
  if (isWordAt(reach, last + 1) || isHyphen(signAt(reach, last + 1)) || hasWord(reach, first - 1, determiners))
    return undefined;
  return tenseAround(reach.tokens, reach.first, reach.end, first, last) === 'future'
    ? { first, last, stated: {}, relative: { unit: 'day', amount: 1 } }
    : undefined;
}

/** "the previous year", "the following day", "the previous four weeks": told from another time of the text. */
function readElsewhere(
  first: number,
  last: number,
  word: UnitWord,
  sign: number,
  count: number | undefined,
): Match | undefined {
  if ((count === undefined) === word.plural || word.unit === 'half') return undefined;
  const relative: RelativeDate = { unit: word.unit, amount: sign * (count ?? 1) * word.each, elsewhere: true };
  return { first, last, stated: {}, relative: count === undefined ? relative : { ...relative, run: true } };
}

function runOf(first: number, last: number, word: UnitWord, amount: number): Match | undefined {
  if (word.unit === 'weekend' || word.unit === 'half') return undefined;
  return { first, last, stated: {}, relative: { unit: word.unit, amount: amount * word.each, run: true } };
}

/** "this week" with what may stand before it: "earlier", "late", "the end of". */
function single(reach: Reach, first: number, last: number, word: UnitWord, amount: number, isFiscal = false): Match {
  const side = wordAt(reach, first - 1, sides);
  const led = withPortion(reach, first);
  const part = word.unit === 'year' ? readOwnPart(reach, last + 1) : undefined;
  if (part !== undefined) return { first, last: part.last, stated: part.value, relative: { unit: 'year', amount } };
  const relative: RelativeDate = { unit: word.unit, amount, ...(side === undefined ? {} : { side }) };
  const stated: DateParts = isFiscal ? { ...led.stated, fiscal: true } : led.stated;
  return { first: side === undefined ? led.first : first - 1, last, stated, relative };
}

/** The "'s third quarter" of "last year's third quarter". */
function readOwnPart(reach: Reach, index: number): Read<DateParts> | undefined {
  if (shapeAt(reach, index) !== shapes.possessive) return undefined;
  const ordinal = readOrdinal(reach, index + 1);
  if (ordinal === undefined) return undefined;
  const at = isHyphen(signAt(reach, ordinal.last + 1)) ? ordinal.last + 2 : ordinal.last + 1;
  const unit = wordAt(reach, at, units);
  if (unit === undefined || unit.plural) return undefined;
  if (unit.unit === 'quarter' && ordinal.value <= 4) return { value: { quarter: ordinal.value }, last: at };
  return unit.unit === 'half' && ordinal.value <= 2 ? { value: { half: ordinal.value }, last: at } : undefined;
}

/** "next week between Wednesday and Friday"; `none` for "next week on Friday", which the weekday reads. */
function readWeekdays(reach: Reach, first: number, index: number, amount: number): Match | 'none' | undefined {
  const lead = hasWord(reach, index + 1, rangeLeads) ? index + 2 : index + 1;
  const weekday = wordAt(reach, lead, fullWeekdays) ?? wordAt(reach, lead, shortWeekdays);
  if (weekday === undefined) return undefined;
  const last = hasWord(reach, lead + 1, until)
    ? (wordAt(reach, lead + 2, fullWeekdays) ?? wordAt(reach, lead + 2, shortWeekdays))
    : undefined;
  if (last === undefined) return 'none';
  return { first, last: lead + 2, stated: { weekday }, until: { weekday: last }, relative: { unit: 'week', amount } };
}

/** "20th of next month", "from 4 to 22 this month". */
function readDayOf(reach: Reach, first: number, last: number, amount: number): Match | undefined {
  const of = hasWord(reach, first - 1, ofOrIn);
  const end = of ? first - 2 : first - 1;
  const day = readBack(reach, end, readDay);
  if (day === undefined) return undefined;
  const joint = day.last - 1;
  const from =
    isHyphen(signAt(reach, joint)) || hasWord(reach, joint, until) ? readBack(reach, joint - 1, readDay) : undefined;
  const relative: RelativeDate = { unit: 'month', amount };
  if (from !== undefined && from.value < day.value)
    return { first: from.last, last, stated: { day: from.value }, until: { day: day.value }, relative };
  return of && readBack(reach, end, readOrdinal) !== undefined
    ? { first: day.last, last, stated: { day: day.value }, relative }
    : undefined;
}
