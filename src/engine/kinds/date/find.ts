/** Finds every date of a passage in one walk over its tokens. */
import { defineCue } from '../../text/cues.ts';
import { type Passage, spanInPassage } from '../../text/passages.ts';
import { shapes } from '../../text/tokens.ts';
import { defineWords, wordSet } from '../../text/vocabulary.ts';
import type { Mention } from '../kind.ts';
import { beforeClock } from './beforeClock.ts';
import { isMoved, isPutAhead } from './moved.ts';
import { codePattern, numberPatterns, patternOf, patternWords } from './patterns/index.ts';
import {
  hasWord,
  isApostrophe,
  isHyphen,
  type Match,
  type Reach,
  readBack,
  readCardinal,
  SLASH,
  shapeAt,
  signAt,
  touches,
  wordAt,
} from './reader.ts';
import { intervalOf } from './statedDays.ts';
import { isDemanded, tenseAround } from './tense.ts';
import type { DateBound, DateParts, DateValue } from './value.ts';
import { meridiems, notEvents, oclock } from './words.en.ts';

const bounds = defineWords<DateBound>([
  ['before', 'before'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'until'],
  ['through', 'until'],
  ['after', 'after'],
  ['beyond', 'after'],
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
  ['roughly', 'about'],
  ['pre', 'before'],
  ['post', 'after'],
]);
const aboutWord = wordSet('about');
/** Which side of it an event lies on, where the date is another event's. */
const ofEvents: ReadonlySet<DateBound> = new Set(['before', 'after', 'since']);
const the = wordSet('the');
const to = wordSet('to until till through thru');
const and = wordSet('and');
const between = wordSet('between');
const from = wordSet('from');
const forWord = wordSet('for');
const inWord = wordSet('in');
const haveWords = wordSet('have has');
const through = wordSet('through');
const come = wordSet('come');
const onOrIn = wordSet('on in');
const reports = wordSet('figures data results statistics numbers');
const closing = wordSet('to ended ending');
/** Months that each is long. */
const lengths = defineWords<number>([
  ['weeks', 0],
  ['period', 0],
  ['month', 1],
  ['months', 1],
  ['quarter', 3],
  ['quarters', 3],
  ['half', 6],
  ['year', 12],
  ['years', 12],
]);
const delivery = wordSet('delivery futures contract contracts');
/** Words that begin dates, numbers, and words with digits in them: "FY21". */
const cue = defineCue({ words: patternWords, shapes: [shapes.number, shapes.alnum] });
const none: readonly Mention<DateValue>[] = [];

/** Every date of the passage, in order and none within another; spans are relative to the passage. */
export function findDates(passage: Passage): readonly Mention<DateValue>[] {
  if ((passage.cues & cue) === 0) return none;
  const { tokens, end } = passage;
  let matches: Match[] | undefined;
  let reach: Reach = { tokens, first: passage.first, end };
  for (let at = passage.first; at < end; at++) {
    if (((tokens.cues[at] as number) & cue) === 0) continue;
    const found = readAt(reach, at);
    if (found === undefined) continue;
    matches ??= [];
    const { others } = found;
    if (others === undefined) matches.push(found);
    else matches.push(...[...others, found].sort((one, other) => one.first - other.first));
    at = others === undefined ? found.last : Math.max(found.last, others.at(-1)?.last ?? 0);
    reach = { tokens, first: at + 1, end };
  }
  if (matches === undefined) return none;
  return joinRanges(passage, matches).map((match) => ({
    span: spanInPassage(passage, match.first, match.last),
    value: toValue(passage, match),
  }));
}

function readAt(reach: Reach, index: number): Match | undefined {
  const { tokens } = reach;
  const shape = tokens.shapes[index];
  if (shape === shapes.number) return readNumber(reach, index);
  const found = patternOf(tokens.words[index] as number)?.(reach, index);
  if (found !== undefined || shape !== shapes.alnum) return found;
  return isCode(tokens.text.charCodeAt(tokens.starts[index] as number)) ? codePattern(reach, index) : undefined;
}

/** F as in "FY21"; Q and H stand in the vocabulary. */
function isCode(letter: number): boolean {
  return letter === 0x46 || letter === 0x66;
}

function readNumber(reach: Reach, index: number): Match | undefined {
  if (!mayBeginDate(reach, index)) return undefined;
  for (const pattern of numberPatterns) {
    const found = pattern(reach, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether any pattern can begin with the number: it may be a year or "1800", or what follows ties it to something. Most are neither, and told at once. */
function mayBeginDate(reach: Reach, index: number): boolean {
  const { starts, ends } = reach.tokens;
  const length = (ends[index] as number) - (starts[index] as number);
  if (length === 4 || length === 5 || touches(reach, index)) return true;
  // "in '88".
  if (length === 2 && isApostrophe(signAt(reach, index - 1))) return true;
  const sign = signAt(reach, index + 1);
  return isHyphen(sign) || sign === SLASH || hasWord(reach, index + 1, meridiems) || hasWord(reach, index + 1, oclock);
}

/** "May to July 2025", "between 2014 and 2016", "2 June - 5 July": two dates with a joint between them are one. */
function joinRanges(passage: Passage, matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const joined: Match[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const range = before === undefined ? undefined : joinTwo(passage, before, match);
    if (range === undefined) joined.push(match);
    else if (range === 'moved') joined.push({ ...match, ahead: true });
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function joinTwo(passage: Passage, first: Match, second: Match): Match | 'moved' | undefined {
  const reach: Reach = passage;
  const joint = first.last + 1;
  if (isYearOfRun(reach, first, second)) {
    const { year } = second.stated;
    return { ...first, last: second.last, until: { ...first.until, ...(year === undefined ? {} : { year }) } };
  }
  if (second.first - joint > 2 || second.first === joint || first.until !== undefined || second.until !== undefined)
    return undefined;
  // "the year to June" has its own end.
  if (first.stated.ending !== undefined) return undefined;
  if (second.first - joint === 2 && !hasWord(reach, joint + 1, the)) return undefined;
  const lead = hasWord(reach, first.first - 1, the) ? first.first - 2 : first.first - 1;
  const joins =
    isHyphen(signAt(reach, joint)) ||
    hasWord(reach, joint, to) ||
    (hasWord(reach, joint, and) && hasWord(reach, lead, between));
  if (!joins) return undefined;
  const isFrom = hasWord(reach, lead, from);
  const led = isFrom || hasWord(reach, lead, between);
  const goesOn = led || hasWord(reach, joint, through);
  if (!isSameGrain(first.stated, second.stated) && !(goesOn && isYearly(first.stated, second.stated))) return undefined;
  // "January to June this year" is one run of months, of which only the last has its year.
  if (!hasAmount(first) && second.relative?.unit === 'year' && isInOrder(first.stated, second.stated))
    return { ...second, first: first.first, stated: first.stated, until: second.stated };
  // "May last year to July last year": ranges told twice from the text's date stay two mentions.
  if (hasAmount(first) || hasAmount(second)) return undefined;
  // "moved from May to July" has two dates.
  if (isFrom && isMoved(passage, lead - 1)) return 'moved';
  const until = second.stated;
  const stated =
    first.stated.year === undefined && until.year !== undefined
      ? { ...first.stated, year: yearBefore(first.stated, until) }
      : first.stated;
  const { relative: _, ...rest } = first;
  return { ...rest, last: second.last, stated, until };
}

/** The "2003" of "from April to June in 2003". */
function isYearOfRun(reach: Reach, { last, stated, until, relative }: Match, second: Match): boolean {
  if (until?.month === undefined || stated.year !== undefined || until.year !== undefined) return false;
  if (relative !== undefined || second.first !== last + 2 || !hasWord(reach, last + 1, inWord)) return false;
  return second.first === second.last && Object.keys(second.stated).length === 1 && second.stated.year !== undefined;
}

function isInOrder({ month, day, year }: DateParts, until: DateParts): boolean {
  if (month === undefined || until.month === undefined || year !== undefined) return false;
  return month < until.month || (month === until.month && (day ?? 0) < (until.day ?? 0));
}

function hasAmount(match: Match): boolean {
  return match.relative?.amount !== undefined;
}

/** "November to March 2021" begins in 2020. */
function yearBefore(first: DateParts, until: DateParts): number {
  const wraps = first.month !== undefined && until.month !== undefined && first.month > until.month;
  return (until.year ?? 0) - (wraps ? 1 : 0);
}

/** "from 2015 to 5 May 2017": years, months and days go together where the second says its year. */
function isYearly(first: DateParts, second: DateParts): boolean {
  const plain = (parts: DateParts): boolean =>
    parts.hour === undefined &&
    parts.nth === undefined &&
    parts.decade === undefined &&
    parts.century === undefined &&
    (parts.month !== undefined || parts.year !== undefined);
  return plain(first) && plain(second) && second.year !== undefined && second.year >= (first.year ?? 0);
}

function isSameGrain(a: DateParts, b: DateParts): boolean {
  const grain = (parts: DateParts): string => {
    if (parts.hour !== undefined) return 'time';
    if (parts.day !== undefined) return 'day';
    if (parts.month !== undefined) return 'month';
    if (parts.weekday !== undefined) return 'weekday';
    if (parts.quarter !== undefined) return 'quarter';
    if (parts.decade !== undefined) return 'decade';
    if (parts.century !== undefined) return 'century';
    return parts.year === undefined ? 'none' : 'year';
  };
  const of = grain(a);
  return of !== 'none' && of === grain(b);
}

function toValue(passage: Passage, match: Match): DateValue {
  const reach: Reach = passage;
  const { stated, until, relative } = match;
  let bound: DateBound = match.bound ?? 'exact';
  if (bound === 'exact') {
    const lead =
      stated.day === undefined && stated.weekday === undefined ? match.first - 1 : beforeClock(reach, match.first);
    const before =
      isHyphen(signAt(reach, match.first - 1)) || hasWord(reach, match.first - 1, the) ? match.first - 2 : lead;
    let word = wordAt(reach, before, bounds);
    // "a film about the 1994 genocide" tells what the film is about.
    if (word === 'about' && before === match.first - 2 && hasWord(reach, before, aboutWord)) word = undefined;
    // "from 2014 to 2016" has both its ends.
    const isOfEvent = word !== undefined && ofEvents.has(word) && isEventsOwn(reach, match);
    // "Before the end of the year" leaves none of it out.
    const isBeforeEnd = word === 'before' && stated.portion === 'late';
    if (isBeforeEnd) bound = 'until';
    else if (word !== undefined && !isOfEvent && !(until !== undefined && hasWord(reach, before, from))) bound = word;
  }
  const closes = bound === 'exact' ? closesOf(reach, match) : undefined;
  if (closes !== undefined) bound = 'until';
  const ahead = match.ahead === true || isAhead(reach, match);
  const own = relative === undefined || relative.amount === undefined ? intervalOf(stated, until) : undefined;
  const tense = own !== undefined ? undefined : ahead ? 'future' : tenseOf(passage, match, bound);
  // "the 12 months through August" speak of what was, "until August" of what is to come.
  const isRun = own === undefined && tense === undefined && stated.day === undefined && stated.month !== undefined;
  const isOver =
    (isRun && hasWord(reach, match.first - 1, through)) ||
    (closes !== undefined && !ahead && tense === undefined) ||
    (own === undefined && !ahead && isOfReport(reach, match));
  const told = isOver ? 'past' : tense;
  const parts = closes ? { ...stated, closes } : stated;
  return { stated: parts, relative, until, bound, tense: told, from: own?.from, to: own?.to, implied: false };
}

/** "After last week's vote", "before the May election": the date is the vote's own, not "before the 1990s when". */
function isEventsOwn(reach: Reach, { first, last }: Match): boolean {
  const shape = shapeAt(reach, last + 1);
  if (shape === shapes.possessive) return true;
  return hasWord(reach, first - 1, the) && shape === shapes.lower && !hasWord(reach, last + 1, notEvents);
}

/** The day or month that closes what was counted, with how many months these are: "the three months to March", "the quarter ended Sept. 30"; 0 for weeks and a "period". */
function closesOf({ tokens, end }: Reach, { first, stated, until }: Match): number | undefined {
  // The length is a mention of its own at times, and so out of reach.
  const wide: Reach = { tokens, first: Math.max(0, first - CLOSE_WORDS), end };
  const lead = hasWord(wide, first - 1, the) || hasWord(wide, first - 1, onOrIn) ? first - 2 : first - 1;
  if (until !== undefined || (stated.month === undefined && stated.year === undefined)) return undefined;
  if (!hasWord(wide, lead, closing)) return undefined;
  const each = wordAt(wide, lead - 1, lengths);
  return each === undefined ? undefined : Math.round(each * (readBack(wide, lead - 2, readCardinal)?.value ?? 1));
}

/** "the 12 months ended in September". */
const CLOSE_WORDS = 7;

/** "The figures for April through June are due": what they tell of is over. */
function isOfReport(reach: Reach, { first, stated }: Match): boolean {
  if (stated.day !== undefined || (stated.month === undefined && stated.quarter === undefined)) return false;
  const lead = hasWord(reach, first - 1, the) ? first - 2 : first - 1;
  return hasWord(reach, lead, forWord) && hasWord(reach, lead - 1, reports);
}

/** "They have until Friday": "have" says nothing of what was. */
function tenseOf({ tokens, first, end }: Passage, match: Match, bound: DateBound): DateValue['tense'] {
  const tense = tenseAround(tokens, first, end, match.first, match.last);
  if (bound !== 'until' || tense !== 'past') return tense;
  const lead = beforeClock({ tokens, first, end }, match.first);
  return haveWords.has(tokens.words[lead - 1] as number) || isDemanded(tokens, first, lead) ? 'future' : tense;
}

/** "set for the 27th", "a hearing for Monday", "crude for December delivery": the one to come, whatever the tense of the rest. */
function isAhead(reach: Reach, { first, last, stated, relative }: Match): boolean {
  const lead = beforeClock(reach, first);
  if (isPutAhead(reach, hasWord(reach, lead, the) ? lead - 1 : lead)) return true;
  if (isBareDay(stated)) return hasWord(reach, first - 1, the) && hasWord(reach, first - 2, forWord);
  // "Come spring, rates fall."
  if (stated.month !== undefined || stated.season !== undefined)
    return (stated.day === undefined && hasWord(reach, last + 1, delivery)) || hasWord(reach, first - 1, come);
  if (relative?.unit !== 'weekday' || relative.amount !== undefined || stated.day !== undefined) return false;
  return hasWord(reach, lead, forWord) && shapeAt(reach, last + 1) !== shapes.possessive;
}

function isBareDay({ day, month, weekday, feast }: DateParts): boolean {
  return day !== undefined && month === undefined && weekday === undefined && feast === undefined;
}
