/** Which pattern reads on from which word; patterns are tried in this order where a word stands in two lists. */
import { idOf, type WordId, wordSet } from '../../../text/vocabulary.ts';
import type { Pattern } from '../reader.ts';
import { readClock, readFixedTime } from './clock.ts';
import {
  clockWords,
  meridiemWords,
  minutePastWords,
  readHourOfPart,
  readMinutesPast,
  readSpelledClock,
  readSpelledHalf,
} from './clockWords.ts';
import { feastWords, readDayPart, readDayWord, readFeast, readSeason } from './days.ts';
import { readMonth } from './months.ts';
import { readMidyear } from './named.ts';
import { readNumericDate, readSpelledDay } from './numeric.ts';
import { readPeriod } from './parts.ts';
import { readUnit } from './spans.ts';
import { readCountedWeekday, readWeekday } from './weekdays.ts';
import { readYearFirst } from './yearFirst.ts';
import { readDecadeWord, readPeriodCode, readYears } from './years.ts';
import { readSpelledYear } from './yearWords.ts';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const byWord: readonly (readonly [Pattern, readonly string[]])[] = [
  [readFeast, feastWords],
  [
    readWeekday,
    list('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'),
  ],
  [readCountedWeekday, list('mondays tuesdays wednesdays thursdays fridays saturdays sundays')],
  [
    readMonth,
    list(
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
  ],
  [
    readUnit,
    list(
      'day days week weeks fortnight fortnights weekend weekends month months quarter quarters half year years decade decades century centuries',
    ),
  ],
  [readMidyear, ['midyear']],
  [readPeriod, ['period']],
  [readDayWord, list('yesterday today tonight tomorrow')],
  [readDayPart, list('morning afternoon evening night')],
  [readHourOfPart, list('morning afternoon evening night')],
  [readSpelledHalf, meridiemWords],
  [readMinutesPast, minutePastWords],
  [readSeason, list('spring summer autumn fall winter')],
  [readDecadeWord, list('thirties forties fifties sixties seventies eighties nineties noughties')],
  [readFixedTime, list('noon midday midnight')],
  [readSpelledClock, clockWords],
  [readPeriodCode, list('q1 q2 q3 q4 h1 h2')],
  [readSpelledYear, list('one two fifteen sixteen seventeen eighteen nineteen twenty')],
  [readSpelledDay, list('twenty thirty')],
];

/** Every word from which a pattern reads on. */
export const patternWords: readonly string[] = byWord.flatMap(([, words]) => words);

/** Pattern of each vocabulary id. Dense, since it is read for every word of every text; ids beyond it have none. */
const patterns = patternTable();

/** The pattern that a date beginning with the word may be of; `undefined` for most words. */
export function patternOf(word: WordId): Pattern | undefined {
  return patterns[word];
}

/** What a number may begin. */
export const numberPatterns: readonly Pattern[] = [readNumericDate, readYearFirst, readClock, readYears];

/** What "FY2021" and the like begin: words with digits in them. */
export const codePattern: Pattern = readPeriodCode;

function patternTable(): readonly (Pattern | undefined)[] {
  const table: (Pattern | undefined)[] = [undefined];
  for (const [pattern, words] of byWord) {
    wordSet(words.join(' ')); // so that each has an id
    for (const word of words) {
      const id = idOf(word);
      const known = table[id];
      while (table.length <= id) table.push(undefined);
      table[id] = known === undefined ? pattern : (reach, index) => known(reach, index) ?? pattern(reach, index);
    }
  }
  return table;
}
