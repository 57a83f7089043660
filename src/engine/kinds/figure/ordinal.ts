/** Ordinals that count ("the second weekend", "3rd") and numbers that name ("day two", "COVID-19", "No. 10", "iPhone 12"). */
import { isWord, shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { isDay } from './foreign.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { add, type Reader } from './reader.ts';
import { isText, readCounted, readTied } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import {
  agoWords,
  andWords,
  articleWords,
  beforeFirst,
  boundsBefore,
  centuryWords,
  fiscalNouns,
  idleAfterOrdinal,
  idleBeforeOrdinal,
  months,
  nounStops,
  numberedNouns,
  ofWords,
  perWords,
  placeNouns,
  pluralVerbs,
  splitWords,
  weekdays,
} from './words.en.ts';

/** Adds the ordinal, unless it counts nothing: "at first", "first aid", "the Second World War", "2 June". */
export function readOrdinal(reader: Reader, quantity: Quantity): number {
  const { tokens, start, limit } = reader;
  const { first, end, value } = quantity;
  if (isDay(tokens, first, end, start, limit)) return end;
  const spaced = end + 1 < limit && isWord(tokens, end + 1) && !nounStops.has(tokens.words[end + 1] as number);
  const tied = isHyphen(tokens, end) && (touchesNext(tokens, end - 1) || spaced);
  const next = tied ? end + 1 : end;
  const follow = next < limit && isWord(tokens, next) ? (tokens.words[next] as number) : -1;
  const listed = andWords.has(follow) && quantity.digits ? nounOfNext(reader, next + 1) : undefined;
  if (listed !== undefined)
    return add(reader, first, end, { form: 'ordinal', low: value, high: value, counted: listed });
  if (follow >= 0 && (idleAfterOrdinal.has(follow) || centuryWords.has(follow)) && !(value > 1 && rowWords.has(follow)))
    return end;
  const before = first > start ? (tokens.words[first - 1] as number) : -1;
  const isPlace = placeNouns.has(follow);
  // "In the first place" counts nothing, and who took first place has won.
  if (isPlace && value === 1) return end;
  if (before >= 0 && idleBeforeOrdinal.has(before) && value === 1) return end;
  if (before >= 0 && splitWords.has(before) && value === 2) return end;
  if (!quantity.digits) {
    // A part of a name: "First Minister", "the Third Reich".
    const capital = tokens.shapes[first] === shapes.capital;
    if (capital && first > start && next < limit && tokens.shapes[next] === shapes.capital) return end;
    if (value === 1 && end === first + 1 && !tied && !countsFirst(reader, first, before)) return end;
    // "for a second", "a second later", "per second" are a time.
    if (value === 2 && end === first + 1 && !tied && isTime(tokens, before, end, limit)) return end;
  }
  const tiedNoun = tied ? readTied(tokens, end, limit) : undefined;
  const noun = tied || isPlace ? undefined : readCounted(tokens, end, limit, false);
  // "second half" and "fourth quarter" are wrong as often in the noun as in the number.
  const last = follow >= 0 && fiscalNouns.has(follow) ? next + 1 : end;
  return add(reader, first, last, {
    form: 'ordinal',
    low: value,
    high: value,
    // "shared sixth place" is "sixth".
    counted: rowWords.has(follow) ? undefined : (tiedNoun ?? noun?.counted),
    modifiers: rowWords.has(follow) ? [] : (noun?.modifiers ?? []),
  });
}

/** "in the sixth and", "sixth place": where in a row, of all but "first and foremost" and "in the first place". */
const rowWords = wordSet('and place');

/** "minute" for the 12th of "the 12th and 58th minutes". */
function nounOfNext({ tokens, limit }: Reader, at: number): string | undefined {
  const next = at < limit ? readQuantity(tokens, at, at, limit) : undefined;
  return next?.form === 'ordinal' && next.digits ? readCounted(tokens, next.end, limit, false).counted : undefined;
}

function countsFirst(reader: Reader, first: number, before: number): boolean {
  const { tokens, start, limit } = reader;
  const next = first + 1;
  if (first === start)
    return (
      next < limit &&
      tokens.shapes[next] === shapes.lower &&
      !nounStops.has(tokens.words[next] as number) &&
      !/ed$/.test(tokenFolded(tokens, next))
    );
  if (tokens.shapes[first - 1] === shapes.possessive) return true;
  if (!beforeFirst.has(before)) return false;
  // "came in first": the end of a clause is a place; "the first to" and "the first of" count.
  return true;
}

function isTime(tokens: TokenTable, before: number, end: number, limit: number): boolean {
  if (!articleWords.has(before) && !isPer(before)) return false;
  return (
    end >= limit ||
    !isWord(tokens, end) ||
    nounStops.has(tokens.words[end] as number) ||
    agoWords.has(tokens.words[end] as number)
  );
}

function isPer(word: number): boolean {
  return perWords.has(word);
}

/** "SARS-CoV-2", "F-16", "Under-21": the name and its number, which says which one. */
export function readCompound(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  if (
    index - 2 < start ||
    !isHyphen(tokens, index - 1) ||
    !touchesNext(tokens, index - 1) ||
    !touchesNext(tokens, index - 2) ||
    !isWord(tokens, index - 2)
  )
    return index;
  const shape = tokens.shapes[index - 2];
  const under = isText(tokens, index - 2, 'under') || isText(tokens, index - 2, 'over');
  if (shape === shapes.lower && !under) return index;
  if (shape === shapes.possessive || months.has(tokens.words[index - 2] as number)) return index;
  const value = Number(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
  if (!Number.isInteger(value) || (value >= 1900 && value < 2100)) return index;
  let first = index - 2;
  while (
    first - 2 >= start &&
    isHyphen(tokens, first - 1) &&
    touchesNext(tokens, first - 1) &&
    touchesNext(tokens, first - 2) &&
    isWord(tokens, first - 2)
  )
    first -= 2;
  const name: string[] = [];
  for (let i = first; i < index - 1; i += 2) name.push(tokenFolded(tokens, i));
  let end = index + 1;
  if (end < limit && touchesNext(tokens, index) && isText(tokens, end, 's')) end++;
  const counted = name.join('-');
  // There is but one: whoever leaves its number out means the same.
  return counted === 'covid' ? end : add(reader, first, end, { form: 'ordinal', low: value, high: value, counted });
}

/** "day two", "stage nine", "No. 10", "Boeing 737", "Channel Four": a number after the noun it tells apart. */
export function readNamed(reader: Reader, quantity: Quantity): number | undefined {
  const { tokens, start, limit } = reader;
  const { first, end, value, form, unit } = quantity;
  if (
    form !== 'cardinal' ||
    unit ||
    quantity.scale > 1 ||
    !Number.isInteger(value) ||
    value < 0 ||
    value > 9999 ||
    first <= start
  )
    return undefined;
  let noun = first - 1;
  if (signOf(tokens, noun) === 46 && noun > start && touchesNext(tokens, noun - 1)) noun--;
  if (signOf(tokens, noun) === 35 && noun + 1 === first)
    return add(reader, first, end, { form: 'ordinal', low: value, high: value, counted: 'number' });
  if (!isWord(tokens, noun)) return undefined;
  const word = tokens.words[noun] as number;
  if (isRank(reader, quantity, word)) return add(reader, first, end, { form: 'ordinal', low: value, high: value });
  const listed = numberedNouns.has(word);
  if (!listed) {
    const shape = tokens.shapes[noun];
    const named = shape === shapes.caps || shape === shapes.mixed || (shape === shapes.capital && noun > start);
    if (
      !named ||
      noun !== first - 1 ||
      nounStops.has(word) ||
      boundsBefore.has(word) ||
      weekdays.has(word) ||
      months.has(word)
    )
      return undefined;
    if (!quantity.digits && tokens.shapes[first] !== shapes.capital) return undefined;
  } else if (tokens.shapes[noun] === shapes.lower && isText(tokens, noun, 'no') && noun === first - 1) return undefined;
  if (end < limit && pluralVerbs.has(tokens.words[end] as number) && !listed) return undefined;
  if (end < limit && isHyphen(tokens, end) && touchesNext(tokens, end - 1)) return undefined;
  if (
    !(listed && ofWords.has(tokens.words[end] as number)) &&
    tokens.shapes[noun] !== shapes.mixed &&
    readCounted(tokens, end, Math.min(limit, end + 4), true).counted !== undefined &&
    end < limit &&
    isWord(tokens, end)
  )
    return undefined;
  const counted = tokenFolded(tokens, noun);
  return add(reader, first, end, {
    form: 'ordinal',
    low: value,
    high: value,
    counted: /^nos?$/.test(counted) ? 'number' : counted,
  });
}

/** "ranked 134", "rose from 31 in the world": the 134th and the 31st; not "one of 31 in the world". */
function isRank({ tokens, limit }: Reader, { digits, end }: Quantity, before: number): boolean {
  if (!digits) return false;
  if (rankedWords.has(before))
    return end >= limit || !isWord(tokens, end) || afterRank.has(tokens.words[end] as number);
  return (
    beforeRank.has(before) &&
    end + 2 < limit &&
    isText(tokens, end, 'in') &&
    isText(tokens, end + 1, 'the') &&
    isText(tokens, end + 2, 'world')
  );
}

const rankedWords = wordSet('ranked ranking seeded');
const afterRank = wordSet('in at by on and but who when as going worldwide nationally globally');
const beforeRank = wordSet('from to at as now is was currently');
