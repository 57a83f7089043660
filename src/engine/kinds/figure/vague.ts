/** Counts without a number: "tens of thousands", "hundreds of", "several hundred", "a couple of", and multiples: "doubled", "twice". */
import { multiplies, numberWords } from '../../text/numerals.en.ts';
import { isWord, shapes, touchesNext } from '../../text/tokens.ts';
import type { WordId } from '../../text/vocabulary.ts';
import { add, type Reader, sides } from './reader.ts';
import { isText, readBoundBefore, readCounted, readPer } from './surroundings.ts';
import { isHyphen, readUnit } from './unitReader.ts';
import {
  articleWords,
  beforeLength,
  digitCounts,
  digitParts,
  digitWords,
  multiples,
  ofWords,
  onlyWords,
  pronounOwners,
  theWords,
  toldLengths,
  vagueCounts,
} from './words.en.ts';

/** Index after the vague count at `index`; `index + 1` where the word counts nothing. */
export function readVague(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const range = vagueCounts.get(tokens.words[index] as number);
  if (!range) return index + 1;
  let { low, high } = range;
  let end = index + 1;
  let first = index;
  const several = isText(tokens, index, 'several') || isText(tokens, index, 'Several');
  const article = index > start && articleWords.has(tokens.words[index - 1] as number);
  const of = end < limit && ofWords.has(tokens.words[end] as number);
  if (several) {
    const scale = end < limit ? numberWords.get(tokens.words[end] as number) : undefined;
    if (scale && !scale.ordinal && multiplies(scale)) {
      low *= scale.value;
      high *= scale.value;
      end++;
    } else if (end < limit && vagueCounts.has(tokens.words[end] as number)) return end;
  } else if (isText(tokens, index, 'couple') || isText(tokens, index, 'handful')) {
    const at = of ? end + 1 : end;
    const next = at < limit ? numberWords.get(tokens.words[at] as number) : undefined;
    const scaled = next && !next.ordinal && multiplies(next);
    // "the past couple of weeks", "for couple of weeks" need no article of its own.
    const told = !article && of && readUnit(tokens, at, start, limit, false)?.word.form === 'duration';
    const bare = told && index > start && barePlaces(tokens.words[index - 1] as number);
    if (!(article || bare) || !(of || scaled)) return end;
    if (article) first--;
    if (scaled) {
      low *= next.value;
      high *= next.value;
      end = at + 1;
    }
  } else if (isText(tokens, index, 'few')) {
    // Only of a time, or with a scale: "a few days", "a few hundred".
    const scale = end < limit ? numberWords.get(tokens.words[end] as number) : undefined;
    if (scale && !scale.ordinal && multiplies(scale)) {
      low *= scale.value;
      high *= scale.value;
      end++;
    } else if (readUnit(tokens, end, start, limit, false)?.word.form !== 'duration') return end;
    if (article) first--;
  } else if (isText(tokens, index, 'scores') || isText(tokens, index, 'Scores')) {
    if (!of || (index > start && theWords.has(tokens.words[index - 1] as number))) return end;
  } else {
    // "tens of thousands", "hundreds of millions".
    while (end + 1 < limit && ofWords.has(tokens.words[end] as number)) {
      const next = vagueCounts.get(tokens.words[end + 1] as number) ?? scaleAt(reader, end + 1);
      if (!next || next.low < 1000) break;
      low *= next.low;
      high = (high / 10 >= 1 ? high : 1) * next.low;
      end += 2;
    }
    if (isText(tokens, index, 'tens') && end === index + 1 && !of) return end;
  }
  const bound = readBoundBefore(tokens, first, start);
  let unit = readUnit(tokens, end, start, limit, false);
  let after = end;
  if (!unit && end + 1 < limit && ofWords.has(tokens.words[end] as number)) {
    unit = readUnit(tokens, end + 1, start, limit, false);
    if (unit && (unit.word.unit === 'share' || unit.word.unit === 'times' || unit.word.unit === 'point'))
      unit = undefined;
  }
  if (unit && (unit.word.unit === 'share' || !isWord(tokens, unit.end - 1))) unit = undefined;
  if (unit) after = unit.end;
  const noun = unit ? undefined : readCounted(tokens, after, limit, true);
  // "several" and "a couple" with a unit of time are hardly a claim, but they have a value all the same.
  return add(reader, bound.first, after, {
    form: unit ? unit.word.form : 'vague',
    low: bound.bound === 'under' || bound.bound === 'atMost' ? undefined : low,
    high: bound.bound === 'over' || bound.bound === 'atLeast' ? undefined : high,
    bound: bound.bound === 'exact' ? 'about' : bound.bound,
    step: low,
    unit: unit?.word.unit,
    counted: noun?.counted,
    modifiers: noun?.modifiers ?? [],
    per: readPer(tokens, after, limit),
  });
}

function barePlaces(word: WordId): boolean {
  return toldLengths.has(word) || beforeLength.has(word);
}

function scaleAt(reader: Reader, index: number): { readonly low: number; readonly high: number } | undefined {
  const word = numberWords.get(reader.tokens.words[index] as number);
  return word && !word.ordinal && word.role === 'scale' ? { low: word.value, high: word.value * 10 } : undefined;
}

/** "doubled", "twice", "halved". */
export function readMultiple(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const value = multiples.get(tokens.words[index] as number);
  if (value === undefined || (touchesNext(tokens, index) && tokens.shapes[index + 1] === shapes.possessive))
    return index + 1;
  let { bound, first } = readBoundBefore(tokens, index, start);
  if (
    bound === 'exact' &&
    index - 2 >= start &&
    isText(tokens, index - 1, 'than') &&
    isText(tokens, index - 2, 'more')
  ) {
    bound = 'over';
    first = index - 2;
  }
  return add(reader, first, index + 1, {
    form: 'measure',
    low: value,
    high: bound === 'over' || bound === 'atLeast' ? undefined : value,
    bound,
    step: 1,
    unit: 'times',
    per: readPer(tokens, index + 1, limit),
  });
}

/** "single digits", "low double-digit growth", "mid-single digits": how accounts say a rough percentage. */
export function readDigitCount(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const places = digitCounts.get(tokens.words[index] as number);
  const at = isHyphen(tokens, index + 1) ? index + 2 : index + 1;
  if (places === undefined || at >= limit) return index + 1;
  if (!digitWords.has(tokens.words[at] as number)) return places > 1 ? readDouble(reader, index, places) : index + 1;
  let low = 10 ** (places - 1);
  let high = low * 10 - 1;
  let first = index;
  const before = index > start && isHyphen(tokens, index - 1) ? index - 2 : index - 1;
  const part = before >= start ? digitParts.get(tokens.words[before] as number) : undefined;
  if (part !== undefined) {
    const third = (high - low) / 3;
    low = Math.round(low + part * third);
    high = Math.round(low + third);
    first = before;
  }
  return add(reader, first, at + 1, { form: 'vague', low, high, bound: 'about', step: low, counted: 'digit' });
}

/** "nearly double the level", "triple its size"; not a double, "the men's doubles", "double glazing". */
function readDouble(reader: Reader, index: number, factor: number): number {
  const { tokens, start } = reader;
  const { bound, first } = readBoundBefore(tokens, index, start);
  if (
    bound === 'exact' &&
    !theWords.has(tokens.words[index + 1] as number) &&
    !pronounOwners.has(tokens.words[index + 1] as number)
  )
    return index + 1;
  return add(reader, first, index + 1, { form: 'measure', ...sides(factor, bound), unit: 'times' });
}

/** "single digits"; "only a single goal" counts, while "a single" may be a record. */
export function readSingle(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const digits = readDigitCount(reader, index);
  if (digits > index + 1 || index - 2 < start || !articleWords.has(tokens.words[index - 1] as number)) return digits;
  if (!onlyWords.has(tokens.words[index - 2] as number)) return index + 1;
  const noun = readCounted(tokens, index + 1, limit, false);
  if (noun.counted === undefined) return index + 1;
  return add(reader, index - 1, index + 1, {
    form: 'cardinal',
    low: 1,
    high: 1,
    counted: noun.counted,
    modifiers: noun.modifiers,
  });
}
