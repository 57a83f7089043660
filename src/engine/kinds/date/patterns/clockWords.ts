/** Times of day in words: "half past nine in the evening", "a quarter to ten", "nine o'clock at night". */
import { wordSet } from '../../../text/vocabulary.ts';
import { hasWord, type Match, type Reach, readCardinal, wordAt } from '../reader.ts';
import { cardinals } from '../words.en.ts';
import { halfAt, timeOf, zoneAt } from './clockParts.ts';

/** Every word from which {@link readSpelledClock} reads on. */
export const clockWords: readonly string[] = ['half', 'quarter', "o'clock"];

const halfWord = wordSet('half');
const past = wordSet('past');
const pastOrTo = wordSet('past to');
const quarterWord = wordSet('quarter');

/** "half past nine", "quarter to ten"; "nine o'clock" only where the half of the day is told: it may be the news at nine. */
export function readSpelledClock(reach: Reach, index: number): Match | undefined {
  const isHalf = hasWord(reach, index, halfWord);
  if (!isHalf && !hasWord(reach, index, quarterWord)) return readHourWord(reach, index);
  if (!hasWord(reach, index + 1, isHalf ? past : pastOrTo)) return undefined;
  const found = readCardinal(reach, index + 2);
  if (found === undefined || found.value < 1 || found.value > 12) return undefined;
  const isBefore = !hasWord(reach, index + 1, past);
  const hour = isBefore ? ((found.value + 10) % 12) + 1 : found.value;
  const half = halfAt(reach, found.last, hour);
  return timeOf(index, { hour, minute: isHalf ? 30 : isBefore ? 45 : 15, in24: false }, half, zoneAt(reach, half.last));
}

/** The word before "o'clock". */
function readHourWord(reach: Reach, index: number): Match | undefined {
  const hour = wordAt(reach, index - 1, cardinals);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const half = halfAt(reach, index, hour);
  return half.half === undefined
    ? undefined
    : timeOf(index - 1, { hour, minute: 0, in24: false }, half, zoneAt(reach, half.last));
}
