/** Numbers that are no figures: dates, times of day, telephone numbers, formations. Each reader gives the token after them. */
import { decimalsAt, numberAt, slashFraction } from '../../text/numeralParts.ts';
import { isWord, shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { readUnit } from './unitReader.ts';
import {
  boundsBefore,
  clockAfter,
  clockWords,
  countedCrowds,
  months,
  ofWords,
  pluralSuffix,
  theWords,
  toWords,
  weekdays,
} from './words.en.ts';

/** Index after a date, time or telephone number at the number token `index`; `index` itself where it is none. */
export function skipForeign(tokens: TokenTable, index: number, start: number, limit: number): number {
  // "&#233;" is a letter that a page did not decode.
  if (index - 1 > start && signOf(tokens, index - 1) === 0x23 && signOf(tokens, index - 2) === 0x26) return index + 1;
  // "9/11" is a day and "24/7" no number of anything.
  if (
    signOf(tokens, index + 1) === 0x2f &&
    index + 2 < limit &&
    idlePairs.has(tokens.text.slice(tokens.starts[index], tokens.ends[index + 2]))
  )
    return index + 3;
  // "5/4 favourite", "007".
  if (
    isSlash(tokens, index + 1) &&
    index + 2 < limit &&
    tokens.shapes[index + 2] === shapes.number &&
    slashFraction(tokens, index, limit) === undefined &&
    !isYearLike(tokens, index)
  ) {
    const after = skipChain(tokens, index, limit);
    return after > index ? after : index + 3;
  }
  if (isCode(tokens, index) || isListNumber(tokens, index, start)) return index + 1;
  const chain = skipChain(tokens, index, limit);
  if (chain > index) return chain;
  const clock = skipClock(tokens, index, limit);
  if (clock > index) return clock;
  const day = skipDay(tokens, index, start, limit);
  if (day > index) return day;
  return skipYear(tokens, index, start, limit);
}

const idlePairs = new Set(['9/11', '7/7', '24/7', '50/50', '20/20']);

/** "1) If they come": a bracket that nothing opened. */
function isListNumber(tokens: TokenTable, index: number, start: number): boolean {
  if (signOf(tokens, index + 1) !== 0x29 || !touchesNext(tokens, index)) return false;
  if ((tokens.ends[index] as number) - (tokens.starts[index] as number) > 2) return false;
  for (let i = index - 1; i >= start; i--) if (signOf(tokens, i) === 0x28) return false;
  return true;
}

/** Whether the ordinal word at `first` to `end` is a day of a month: "the second of June", "June the third". */
export function isDay(tokens: TokenTable, first: number, end: number, start: number, limit: number): boolean {
  return monthAfter(tokens, end, limit) > 0 || monthBefore(tokens, first, start);
}

/** "2025-06-02", "4-4-2", "01632 960 001", "+1-222-2222", "192.168.1.2", "16/05/2025": numbers in a row. */
function skipChain(tokens: TokenTable, index: number, limit: number): number {
  let at = index;
  let numbers = 1;
  const first = tokens.starts[index] as number;
  const leading =
    tokens.text.charCodeAt(first) === 48 &&
    (tokens.ends[index] as number) - first > 2 &&
    tokens.text.charCodeAt(first + 1) !== 46;
  while (at + 1 < limit) {
    const sign = signOf(tokens, at + 1);
    const joint =
      (sign === 0x2d || sign === 0x2f || sign === 0x2e || sign === 0x2013) &&
      touchesNext(tokens, at) &&
      touchesNext(tokens, at + 1);
    if (joint && tokens.shapes[at + 2] === shapes.number && at + 2 < limit) {
      // "192.168" of "192.168.1.2" is one token.
      numbers += sign === 0x2e && decimalsAt(tokens, at) > 0 ? 2 : 1;
      at += 2;
    } else if (leading && tokens.shapes[at + 1] === shapes.number) {
      at++;
      numbers++;
    } else break;
  }
  return numbers > 2 || (leading && numbers > 1) || (leading && (tokens.ends[index] as number) - first > 4)
    ? at + 1
    : index;
}

/** "10:30", "7.30pm", "5 p.m.", "5 o'clock", "1900 GMT". */
function skipClock(tokens: TokenTable, index: number, limit: number): number {
  let at = index + 1;
  while (
    at + 1 < limit &&
    signOf(tokens, at) === 0x3a &&
    touchesNext(tokens, at - 1) &&
    touchesNext(tokens, at) &&
    tokens.shapes[at + 1] === shapes.number
  )
    at += 2;
  const colon = at > index + 1;
  if (at < limit && isWord(tokens, at)) {
    const word = tokens.words[at] as number;
    if (clockWords.has(word) || clockAfter.has(word)) return at + 1;
  }
  return colon ? at : index;
}

/** "16 May", "16th of May 2025", "May 16", "June 2-5", "16-18 May", "Monday 3rd". */
function skipDay(tokens: TokenTable, index: number, start: number, limit: number): number {
  let end = index + 1;
  if (
    end < limit &&
    touchesNext(tokens, index) &&
    isWord(tokens, end) &&
    (tokens.ends[end] as number) - (tokens.starts[end] as number) === 2
  )
    end++;
  const after = monthAfter(tokens, end, limit);
  if (after > 0) return withYear(tokens, after, limit);
  if (!monthBefore(tokens, index, start)) {
    const weekday = index > start && weekdays.has(tokens.words[index - 1] as number) && end > index + 1;
    if (weekday) return end;
    // "16-18 May": the first of two days.
    const joint =
      end + 1 < limit &&
      tokens.shapes[end + 1] === shapes.number &&
      (isDash(tokens, end) || toWords.has(tokens.words[end] as number));
    if (!joint) return index;
    const second = monthAfter(tokens, end + 2, limit) || monthAfter(tokens, end + 3, limit);
    return second > 0 ? withYear(tokens, second, limit) : index;
  }
  // "In February, 12% more" and "In May, 12 people": after a comma only a day with its year.
  if (signOf(tokens, index - 1) === 44 && isCounted(tokens, end, limit)) return index;
  // "May 16", "May 2025"; but "May 20 people" is not met, since "May" then is no month.
  if (
    end + 1 < limit &&
    tokens.shapes[end + 1] === shapes.number &&
    (isDash(tokens, end) || toWords.has(tokens.words[end] as number))
  ) {
    end += 2;
    if (
      end < limit &&
      touchesNext(tokens, end - 1) &&
      isWord(tokens, end) &&
      (tokens.ends[end] as number) - (tokens.starts[end] as number) === 2
    )
      end++;
  }
  return withYear(tokens, end, limit);
}

/** Whether the token after a number makes it no day: a percent sign or a word in small letters. */
function isCounted(tokens: TokenTable, index: number, limit: number): boolean {
  return index < limit && (signOf(tokens, index) === 0x25 || tokens.shapes[index] === shapes.lower);
}

function withYear(tokens: TokenTable, index: number, limit: number): number {
  const at = signOf(tokens, index) === 44 ? index + 1 : index;
  return at < limit && tokens.shapes[at] === shapes.number && isYearLike(tokens, at) ? at + 1 : index;
}

/** Index after the month at `index`, an "of" before it allowed; 0 where there is none. */
function monthAfter(tokens: TokenTable, index: number, limit: number): number {
  const at = index < limit && ofWords.has(tokens.words[index] as number) ? index + 1 : index;
  if (at >= limit || !months.has(tokens.words[at] as number) || tokens.shapes[at] === shapes.lower) return 0;
  const abbreviated =
    signOf(tokens, at + 1) === 46 &&
    touchesNext(tokens, at) &&
    (tokens.ends[at] as number) - (tokens.starts[at] as number) < 5;
  return abbreviated ? at + 2 : at + 1;
}

function monthBefore(tokens: TokenTable, index: number, start: number): boolean {
  let at = index - 1;
  if (at >= start && theWords.has(tokens.words[at] as number)) at--;
  if (at >= start && signOf(tokens, at) === 46) at--;
  if (at >= start && signOf(tokens, at) === 44) at--;
  return at >= start && months.has(tokens.words[at] as number) && tokens.shapes[at] !== shapes.lower;
}

/** "2014", "2014-15", "1990s": four figures without grouping that nothing counts. */
function skipYear(tokens: TokenTable, index: number, start: number, limit: number): number {
  const next = index + 1;
  const decade = next < limit && touchesNext(tokens, index) && pluralSuffix.has(tokens.words[next] as number);
  if (decade) return next + 1;
  // "the '90s" and "class of '96" have two figures after an apostrophe.
  if (
    index > start &&
    touchesNext(tokens, index - 1) &&
    isApostrophe(signOf(tokens, index - 1)) &&
    (tokens.ends[index] as number) - (tokens.starts[index] as number) === 2
  )
    return next;
  // "the music of the 80's", but not "the under 20's".
  if (isDecade(tokens, index, start, limit)) return next;
  if (!isYearLike(tokens, index)) return index;
  // "well above 2003's 9 %".
  if (next < limit && tokens.shapes[next] === shapes.possessive && touchesNext(tokens, index)) return next;
  if (index > start) {
    const before = index - 1;
    if (tokens.shapes[before] === shapes.symbol) return index;
    const phrases = boundsBefore.get(tokens.words[before] as number);
    const than = phrases?.some(
      ({ before: words, value }) =>
        words.length > 0 && value !== 'about' && words.every((word, back) => tokens.words[before - 1 - back] === word),
    );
    if (than) return index;
  }
  if (next >= limit) return next;
  // "2014-15", "2014/2016", "2014–16".
  if (
    (isDash(tokens, next) || signOf(tokens, next) === 0x2f) &&
    next + 1 < limit &&
    tokens.shapes[next + 1] === shapes.number
  ) {
    const digits = (tokens.ends[next + 1] as number) - (tokens.starts[next + 1] as number);
    if (digits === 2 || (digits === 4 && isYearLike(tokens, next + 1))) return next + 2;
    // "the 2005-6 budget".
    if (digits === 1 && numberAt(tokens, next + 1) === (numberAt(tokens, index) % 10) + 1) return next + 2;
    return index;
  }
  if (tokens.shapes[next] === shapes.symbol && signOf(tokens, next) !== 0x2b) return index;
  if (countedCrowds.has(tokens.words[next] as number)) return index;
  if (touchesNext(tokens, index) && isWord(tokens, next)) return index;
  if (readUnit(tokens, next, start, limit, true) && !timeOfYear(tokens, next)) return index;
  const year = numberAt(tokens, index);
  return year < 1600 && tokens.shapes[next] === shapes.lower && tokens.words[next] === 0 ? index : next;
}

function isDecade(tokens: TokenTable, index: number, start: number, limit: number): boolean {
  if (index + 1 >= limit || tokens.shapes[index + 1] !== shapes.possessive || !touchesNext(tokens, index)) return false;
  const value = numberAt(tokens, index);
  if (value < 20 || value > 90 || value % 10 !== 0) return false;
  // "Band Aid 20's song".
  const before = index - 1;
  return (
    index === start ||
    !(
      isDash(tokens, before) ||
      tokens.shapes[before] === shapes.capital ||
      boundsBefore.has(tokens.words[before] as number)
    )
  );
}

/** "the 2014 season", "2005 second-half": the word after a year begins something else. */
function timeOfYear(tokens: TokenTable, index: number): boolean {
  return isDash(tokens, index) || tokens.shapes[index] !== shapes.lower;
}

function isYearLike(tokens: TokenTable, index: number): boolean {
  if ((tokens.ends[index] as number) - (tokens.starts[index] as number) !== 4) return false;
  const year = numberAt(tokens, index);
  return Number.isInteger(year) && year >= 1100 && year < 2100;
}

/** Whether the token is a hyphen or a dash of any length. */
export function isDash(tokens: TokenTable, index: number): boolean {
  const sign = signOf(tokens, index);
  return sign === 0x2d || sign === 0x2013 || sign === 0x2010 || sign === 0x2011 || sign === 0x2014;
}

function isSlash(tokens: TokenTable, index: number): boolean {
  return signOf(tokens, index) === 0x2f && touchesNext(tokens, index) && touchesNext(tokens, index - 1);
}

/** Digits that begin with a nought and have no point: "007". */
function isCode(tokens: TokenTable, index: number): boolean {
  const start = tokens.starts[index] as number;
  const next = tokens.text.charCodeAt(start + 1);
  return (
    tokens.text.charCodeAt(start) === 48 &&
    (tokens.ends[index] as number) - start > 2 &&
    next >= 48 &&
    next < 58 &&
    tokens.shapes[index + 1] !== shapes.number
  );
}

function isApostrophe(sign: number): boolean {
  return sign === 0x27 || sign === 0x2019 || sign === 0x2018;
}
