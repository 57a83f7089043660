/** Dates counted from now or from elsewhere: "two weeks ago", "a year earlier", "in two weeks", "1 month 21 days ago". */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  COMMA,
  hasWord,
  inReach,
  isHyphen,
  isWordAt,
  type Match,
  type Reach,
  type Read,
  readBack,
  readCardinal,
  STOP,
  shapeAt,
  signAt,
  touches,
  wordAt,
} from '../reader.ts';
import { tenseAround } from '../tense.ts';
import type { RelativeDate } from '../value.ts';
import { agoWords, dayWords, fullWeekdays, type Unit, type UnitWord, units } from '../words.en.ts';

const article = wordSet('a an one');
const half = wordSet('half');
const andWord = wordSet('and');
const about = wordSet('about around nearly almost over roughly');
const than = wordSet('than');
const more = wordSet('more less');
const of = wordSet('of');
const from = wordSet('from');
const now = wordSet('now today');
const hence = wordSet('hence');
const earlierLater = wordSet('earlier later');
const on = wordSet('on');
const CLOSES = new Set([COMMA, STOP]);
const earlier = wordSet('earlier');
const earlierOrBefore = wordSet('earlier before');
const before = wordSet('before');
const held = wordSet('from than against compared versus vs over to with');
const thisWord = wordSet('this');
const recordWords = wordSet('first time times second third only once twice percent point points');
const noSuperlatives = wordSet('west test forest rest interest request protest arrest guest contest harvest');
const couple = wordSet('couple');
const inWord = wordSet('in');
const within = wordSet('in within');
const time = wordSet('time');

/** News tells of the latest quarter, which is over, and of the one a year before. */
const YEAR_AGO_QUARTER = -5;

/** "two weeks ago", "a year earlier", "three months later", "two years from now", "in two weeks' time", "1 month 21 days ago". */
export function readAgo(reach: Reach, index: number, word: UnitWord): Match | undefined {
  if (word.unit === 'half' || word.unit === 'quarter' || word.unit === 'weekend') return undefined;
  const hyphened = isHyphen(signAt(reach, index + 1)) && touches(reach, index);
  const after = hyphened ? index + 2 : index + 1;
  const direction = hasWord(reach, after, agoWords) || hasWord(reach, after, earlierOrBefore) ? -1 : 1;
  const isHence = hasWord(reach, after, hence) && !isWordAt(reach, after + 1);
  const away = isHence || (hasWord(reach, after, from) && hasWord(reach, after + 1, now));
  // "Two years on, ", not "two years on the job".
  const isOn = hasWord(reach, after, on) && CLOSES.has(signAt(reach, after + 1));
  const elsewhere = hasWord(reach, after, earlierLater) || isOn;
  const inTime =
    hasWord(reach, after, time) || (!hyphened && hasWord(reach, index + 2, time) && isPossessive(reach, index + 1));
  // "against $3 million a year before".
  const isBefore = word.unit === 'year' && !hyphened && hasWord(reach, after, before) && !isWordAt(reach, after + 1);
  if (!hasWord(reach, after, agoWords) && !elsewhere && !away && !inTime && !isBefore)
    return readAhead(reach, index, word);
  // "a week ago Friday": read from its weekday.
  if (word.unit === 'week' && hasWord(reach, after, agoWords) && hasWord(reach, after + 1, fullWeekdays))
    return undefined;
  const count = countBefore(reach, hyphened && isHyphen(signAt(reach, index - 1)) ? index - 2 : index - 1);
  if (count === undefined) {
    if (!hyphened || word.unit !== 'year') return undefined;
    // "the year-ago quarter", "year-earlier figures".
    const isQuarter = wordAt(reach, after + 1, units)?.unit === 'quarter';
    const relative: RelativeDate = isQuarter
      ? { unit: 'quarter', amount: YEAR_AGO_QUARTER, alike: true }
      : { unit: 'year', amount: -1, alike: true };
    return { first: index, last: after, stated: {}, relative };
  }
  if (inTime && !hasWord(reach, count.last - 1, within)) return undefined;
  const last = away && !isHence ? after + 1 : inTime ? (hasWord(reach, after, time) ? after : index + 2) : after;
  const amount = direction * count.value * word.each;
  // "half a century ago" counts in a smaller unit.
  const [unit, exact] = Number.isInteger(amount) ? [word.unit, amount] : inSmaller(word.unit, amount);
  if (!Number.isInteger(exact)) return undefined;
  const longer =
    unit === 'day' && !inTime && !hasWord(reach, after, earlier) ? monthsBefore(reach, count.last) : undefined;
  if (longer !== undefined)
    return {
      first: longer.last,
      last,
      stated: {},
      relative: {
        unit,
        amount: exact,
        months: direction * longer.value,
        ...(elsewhere ? { elsewhere: true } : {}),
      },
    };
  const sameDay = hasWord(reach, after, agoWords) ? readOwnTime(reach, after + 1, word, exact) : undefined;
  if (sameDay !== undefined) return { ...sameDay, first: count.last, stated: {} };
  const isYearBefore = unit === 'year' && exact === -1;
  const hedged =
    hasWord(reach, count.last - 1, about) || (hasWord(reach, count.last - 1, than) && inReach(reach, count.last - 2));
  return {
    first: count.last,
    last,
    stated: {},
    relative:
      isYearBefore && (elsewhere || isBefore || isHeldAgainst(reach, count.last - 1))
        ? { unit, amount: exact, alike: true }
        : elsewhere
          ? { unit, amount: exact, elsewhere: true }
          : away && unit === 'week'
            ? { unit: 'day', amount: exact * 7 }
            : { unit, amount: exact },
    ...(hedged ? { bound: 'about' } : {}),
  };
}

/** The "today" of "three months ago today", the "this week" of "a year ago this week"; without its first token. */
function readOwnTime(
  reach: Reach,
  index: number,
  { unit }: UnitWord,
  amount: number,
): { readonly last: number; readonly relative: RelativeDate } | undefined {
  const day = wordAt(reach, index, dayWords);
  if (day !== undefined && day <= 0 && (unit === 'week' || unit === 'day'))
    return { last: index, relative: { unit: 'day', amount: day + amount * (unit === 'week' ? 7 : 1) } };
  if (unit !== 'year' && unit !== 'month') return undefined;
  const months = unit === 'year' ? 12 * amount : amount;
  if (day !== undefined && day <= 0) return { last: index, relative: { unit: 'day', amount: day, months } };
  if (!hasWord(reach, index, thisWord)) return undefined;
  const own = wordAt(reach, index + 1, units);
  if (own?.unit === 'month') return { last: index + 1, relative: { unit: 'month', amount: months } };
  return own?.unit === 'week' ? { last: index + 1, relative: { unit: 'week', amount: 0, months } } : undefined;
}

/** How far before "a year ago" the word is looked for that holds something against it. */
const HELD_WORDS = 8;

/** "up from $3 million a year ago", "lower than a year ago"; not "more than a year ago" or "from London a year ago". */
function isHeldAgainst(reach: Reach, index: number): boolean {
  let counts = false;
  for (let at = index; at > index - HELD_WORDS && at >= reach.first; at--) {
    if (shapeAt(reach, at) === shapes.number) counts = true;
    else if (hasWord(reach, at, held))
      return at === index ? !(hasWord(reach, at, than) && hasWord(reach, at - 1, more)) : counts;
    else if (signAt(reach, at) === STOP) return false;
  }
  return false;
}

/** The "2 years, 1 month and" before the days of "2 years, 1 month and 21 days ago", in months; `last` is the first token. */
function monthsBefore(reach: Reach, first: number): Read<number> | undefined {
  let months = 0;
  let start = first;
  for (let step = 0; step < 2; step++) {
    let at = start - 1;
    if (hasWord(reach, at, andWord)) at--;
    if (signAt(reach, at) === COMMA) at--;
    const word = wordAt(reach, at, units);
    if (word?.unit !== 'month' && word?.unit !== 'year') break;
    const count = countBefore(reach, at - 1);
    if (count === undefined || !Number.isInteger(count.value)) break;
    months += count.value * (word.unit === 'year' ? 12 : 1);
    start = count.last;
  }
  return months === 0 ? undefined : { value: months, last: start };
}

/** "will open in two weeks": only at the end of its phrase and in a sentence of what is to come, else it is a duration. */
function readAhead(reach: Reach, index: number, word: UnitWord): Match | undefined {
  const count = countBefore(reach, index - 1);
  if (count === undefined || isWordAt(reach, index + 1)) return undefined;
  const hedged = hasWord(reach, count.last - 1, about);
  const lead = hedged ? count.last - 2 : count.last - 1;
  if (!hasWord(reach, lead, inWord)) return undefined;
  if (word.unit === 'decade' || word.unit === 'century' || isOfRecord(reach, lead - 1)) return undefined;
  if (
    !Number.isInteger(count.value) ||
    tenseAround(reach.tokens, reach.first, reach.end, count.last - 1, index) !== 'future'
  )
    return undefined;
  return {
    first: count.last,
    last: index,
    stated: {},
    relative: { unit: word.unit, amount: count.value * word.each },
    ...(hedged ? { bound: 'about' } : {}),
  };
}

/** How far before its "in" a record is told: "the slowest annual pace in seven years". */
const RECORD_WORDS = 4;

function isOfRecord(reach: Reach, index: number): boolean {
  for (let at = index; at > index - RECORD_WORDS && isWordAt(reach, at); at--) if (isRecord(reach, at)) return true;
  return false;
}

/** "the lowest in two years", "the first time in a month": how long, not when. */
function isRecord(reach: Reach, index: number): boolean {
  if (hasWord(reach, index, recordWords)) return true;
  if (!isWordAt(reach, index)) return false;
  const end = reach.tokens.ends[index] as number; // in reach
  return reach.tokens.text.slice(end - 3, end) === 'est' && !hasWord(reach, index, noSuperlatives);
}

/** "two", "a", "half a", "two and a half" no; `last` is the first token. */
function countBefore(reach: Reach, index: number): Read<number> | undefined {
  if (hasWord(reach, index, article))
    return hasWord(reach, index - 1, half) ? { value: 0.5, last: index - 1 } : { value: 1, last: index };
  if (hasWord(reach, index, of) && hasWord(reach, index - 1, couple) && hasWord(reach, index - 2, article))
    return { value: 2, last: index - 2 };
  return readBack(reach, index, readCardinal);
}

function inSmaller(unit: Unit, amount: number): [Unit, number] {
  if (unit === 'century') return ['year', amount * 100];
  if (unit === 'decade') return ['year', amount * 10];
  return unit === 'year' ? ['month', amount * 12] : [unit, amount];
}

/** The "'s" of "a week's time" or the "'" of "two weeks' time". */
function isPossessive(reach: Reach, index: number): boolean {
  return signAt(reach, index) !== 0 || shapeAt(reach, index) === shapes.possessive;
}
