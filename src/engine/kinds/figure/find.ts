/** Finds the figures of a passage: walks its tokens once and stops only where one may begin. */
import { defineCue } from '../../text/cues.ts';
import { hyphenedFraction } from '../../text/numeralParts.ts';
import { numberWordList, numberWords } from '../../text/numerals.en.ts';
import type { Passage } from '../../text/passages.ts';
import { isWord, shapes, signOf, tokenFolded, tokenText, touchesNext } from '../../text/tokens.ts';
import { defineWords } from '../../text/vocabulary.ts';
import type { Mention } from '../kind.ts';
import { readAge, readDecadeOfLife, readSuspended } from './age.ts';
import { readCodeMoney } from './codeMoney.ts';
import { currencyCodeList } from './currencies.en.ts';
import { lendMeasure, lendUnits } from './elided.ts';
import { skipForeign } from './foreign.ts';
import { readHeight } from './height.ts';
import {
  isLengthBefore,
  isRecord,
  readAnother,
  readLength,
  readLongWord,
  readVagueLength,
  toldLength,
} from './length.ts';
import { isMargin, MARGIN } from './margin.ts';
import { readCompound, readNamed, readOrdinal } from './ordinal.ts';
import { readPartOfPoint } from './points.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { readRaceTime } from './raceTime.ts';
import { addRange, readPair, readShareOf } from './range.ts';
import { add, addWhole, formOf, type Reader, sides } from './reader.ts';
import { readInnings, readScore, readTally } from './score.ts';
import { readBoundAfter, readBoundBefore, readCounted, readPer, readTied } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import { poundWords, unitWords } from './units.en.ts';
import { readDigitCount, readMultiple, readSingle, readVague } from './vague.ts';
import type { FigureValue } from './value.ts';
import {
  afterHalfName,
  afterPronoun,
  agoWords,
  articleWords,
  beforeLength,
  beforeOneDay,
  beforePronoun,
  centuryWords,
  clockAfter,
  comparisons,
  digitCountRows,
  figurativeNouns,
  inWords,
  lengthNouns,
  lengthPlurals,
  longRows,
  minusWords,
  multipleRows,
  nounStops,
  numberedNouns,
  orWords,
  vagueRows,
} from './words.en.ts';

/** Every figure of the passage, in order and none within another; spans are relative to the passage. */
export function findFigures(passage: Passage): readonly Mention<FigureValue>[] {
  if ((passage.cues & cue) === 0) return none;
  const { tokens, first, end } = passage;
  const reader: Reader = { passage, tokens, start: first, limit: end, found: [] };
  for (let i = first; i < end; ) i = ((tokens.cues[i] as number) & cue) === 0 ? i + 1 : readAt(reader, i);
  lendUnits(passage, reader.found);
  lendMeasure(passage, reader.found);
  return reader.found;
}

/** Reads what begins at a token with the kind's cue; gives the index to go on from. */
function readAt(reader: Reader, index: number): number {
  const { tokens } = reader;
  const shape = tokens.shapes[index];
  if (shape === shapes.number) return readDigits(reader, index);
  if (shape === shapes.symbol) return readSign(reader, index);
  if (shape === shapes.alnum) return readCodeMoney(reader, index);
  return triggers.get(tokens.words[index] as number)?.(reader, index) ?? index + 1;
}

type Read = (reader: Reader, index: number) => number;

/** What is called at each word with which a figure can begin; gives the index to go on from. */
const triggerRows: readonly (readonly [string, Read])[] = [
  ...numberWordList.map((word) => [word, readWord] as const),
  ...currencyCodeList.map((word) => [word, readSign] as const),
  ...vagueRows.map(([word]) => [word, readVague] as const),
  ...digitCountRows.map(([word]) => [word, readDigitCount] as const),
  ...lengthNouns.map((word) => [word, readLength] as const),
  ...lengthPlurals.map((word) => [word, readVagueLength] as const),
  ...longRows.map(([word]) => [word, readLongWord] as const),
  ...multipleRows.map(([word]) => [word, readMultiple] as const),
  ['another', readAnother],
  ['quarter', readQuarter],
  ['single', readSingle],
];
const triggers = defineWords(triggerRows);
const pluralTimes = defineWords(lengthPlurals.map((word) => [word, true] as const));
const cue = defineCue({
  words: triggerRows.map(([word]) => word),
  shapes: [shapes.number, shapes.symbol, shapes.alnum],
});
const none: readonly Mention<FigureValue>[] = [];

function readDigits(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const life = readDecadeOfLife(reader, index);
  if (life > index) return life;
  const height = readHeight(reader, index);
  if (height > index) return height;
  const compound = readCompound(reader, index);
  if (compound > index) return compound;
  const race = readRaceTime(reader, index);
  if (race > index) return race;
  const tally = readTally(reader, index);
  if (tally > index) return tally;
  if (hyphenedFraction(tokens, index, limit) === undefined) {
    const foreign = skipForeign(tokens, index, start, limit);
    if (foreign > index) return foreign;
    const score = readScore(reader, index);
    if (score > index) return score;
    const innings = readInnings(reader, index);
    if (innings > index) return innings;
  }
  const quantity = readQuantity(tokens, index, start, limit);
  if (!quantity) return index + 1;
  // "3G" and "4x4" are names of things.
  if (!quantity.unit && quantity.end < limit && isWord(tokens, quantity.end) && touchesNext(tokens, quantity.end - 1))
    return quantity.end + 1;
  return readWhole(reader, quantity);
}

/** A currency sign or code, or a fraction's sign. */
function readSign(reader: Reader, index: number): number {
  const quantity = readQuantity(reader.tokens, index, reader.start, reader.limit);
  return quantity ? readWhole(reader, quantity) : index + 1;
}

function readWord(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const word = numberWords.get(tokens.words[index] as number);
  if (!word) return index + 1;
  if (word.role === 'article') return readArticle(reader, index);
  const point = word.role === 'half' ? readPartOfPoint(reader, index, index) : index;
  if (point > index) return point;
  if (isPartOfName(reader, index)) return index + 1;
  const innings = readInnings(reader, index);
  if (innings > index) return innings;
  const quantity = readQuantity(tokens, index, start, limit);
  if (!quantity) return index + 1;
  // "seven o'clock".
  if (quantity.end < limit && clockAfter.has(tokens.words[quantity.end] as number)) return quantity.end + 1;
  if (word.role === 'half' && quantity.form === 'fraction' && !isHalfShare(reader, quantity)) return quantity.end;
  // "half-centuries" are runs, "half a century" is a time.
  if (word.role === 'half' && quantity.unit?.unit === 'century' && quantity.hyphened) return quantity.end;
  if (
    word.role === 'unit' &&
    word.value === 1 &&
    !word.ordinal &&
    quantity.end === index + 1 &&
    isPronoun(reader, index)
  )
    return index + 1;
  if (
    word.role === 'unit' &&
    word.value === 1 &&
    quantity.unit?.unit === 'day' &&
    !quantity.hyphened &&
    !(index > start && beforeOneDay.has(tokens.words[index - 1] as number))
  )
    return quantity.end;
  if (word.role === 'unit' && quantity.value === 0 && !quantity.unit) return quantity.end;
  return readWhole(reader, quantity);
}

/** "quarter of a million": alone the word is a part of a year or of a match. */
function readQuarter(reader: Reader, index: number): number {
  const point = readPartOfPoint(reader, index, index);
  if (point > index) return point;
  const { tokens, limit } = reader;
  // "a quarter century", "a quarter-century of rule".
  const at = isHyphen(tokens, index + 1) ? index + 2 : index + 1;
  if (at < limit && centuryWords.has(tokens.words[at] as number))
    return add(reader, index, at + 1, { form: 'duration', low: 25, high: 25, step: 5, unit: 'year' });
  const quantity = readQuantity(tokens, index, reader.start, limit);
  return quantity?.form === 'cardinal' && quantity.value >= 1000 ? readWhole(reader, quantity) : index + 1;
}

/** "the Six Nations", "the Guildford Four", "no-one", "one-to-one": a number word in capitals beside a capital, or tied to another word. */
function isPartOfName({ tokens, start, limit }: Reader, index: number): boolean {
  if (index > start && isHyphen(tokens, index - 1) && touchesNext(tokens, index - 1) && touchesNext(tokens, index - 2))
    return /^(?:no|multi|on|to|for)$/i.test(tokenText(tokens, index - 2));
  if (tokens.shapes[index] !== shapes.capital) return false;
  if (signOf(tokens, index + 1) === 0x2f && touchesNext(tokens, index)) return true;
  if (index === start) return false;
  if (index + 1 < limit && tokens.shapes[index + 1] === shapes.capital && touchesNext(tokens, index) === false)
    return true;
  return tokens.shapes[index - 1] === shapes.capital && !numberedNouns.has(tokens.words[index - 1] as number);
}

/** "a hundred", "a fifth of"; "a year" only with a bound before it or a half after it: "more than a year", "a year and a half"; or "a day after". */
function readArticle(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const point = index + 1 < limit ? readPartOfPoint(reader, index + 1, index) : index + 1;
  if (point > index + 1) return point;
  const next = index + 1 < limit ? (tokens.words[index + 1] as number) : 0;
  if (next === 0 || !(numberWords.has(next) || unitWords.has(next) || poundWords.has(next))) return index + 1;
  const quantity = readQuantity(tokens, index, start, limit);
  if (!quantity) return index + 1;
  if (numberWords.has(tokens.words[index + 1] as number)) {
    const half = numberWords.get(tokens.words[index + 1] as number)?.role === 'half';
    if (half && quantity.form === 'fraction' && !isHalfShare(reader, quantity)) return quantity.end;
    return quantity.end > index + 1 && !(quantity.value === 1 && quantity.unit?.unit === 'second')
      ? readWhole(reader, quantity)
      : index + 1;
  }
  const { unit, value } = quantity;
  // "higher than a year before" tells when.
  if (index - 2 >= start && comparisons.has(tokens.words[index - 2] as number) && unit?.form === 'duration')
    return quantity.end;
  if (!unit || unit.form === 'share' || unit.unit === 'times' || unit.unit === 'night') return index + 1;
  // "a weeks-long strike".
  if (value === 1 && pluralTimes.has(tokens.words[index + 1] as number)) return index + 1;
  const counts =
    value !== 1 ||
    unit.unit === 'decade' ||
    unit.unit === 'fortnight' ||
    readBoundBefore(tokens, index, start).bound !== 'exact' ||
    (unit.form === 'duration' &&
      unit.unit !== 'second' &&
      ((index > start && beforeLength.has(tokens.words[index - 1] as number)) ||
        isRecord(reader, index, quantity.end) ||
        (quantity.end < limit && isLengthBefore(tokens, quantity.end, unit.unit))));
  return counts ? readWhole(reader, quantity) : index + 1;
}

/** Puts a quantity in its place: an age, an ordinal, a range, a share, a number that names, or a plain figure. */
function readWhole(reader: Reader, quantity: Quantity): number {
  const { tokens, limit } = reader;
  if (quantity.form === 'ordinal') return readOrdinal(reader, quantity);
  const pair = readPair(reader, quantity);
  if (pair?.one) {
    const whole = readAge(reader, { ...pair.right, first: pair.left.first, value: pair.left.value });
    if (whole !== undefined) return widen(reader, pair.left.value, pair.right.value, whole);
    return addRange(reader, pair);
  }
  const suspended = readSuspended(reader, quantity);
  if (suspended !== undefined) return suspended;
  const age = readAge(reader, quantity);
  if (age !== undefined) return age;
  const share = readShareOf(reader, quantity);
  if (share !== undefined) return share;
  const named = readNamed(reader, quantity);
  if (named !== undefined) return named;
  if (quantity.unit?.form === 'duration' && quantity.end < limit && agoWords.has(tokens.words[quantity.end] as number))
    return quantity.end + 1;
  return addPlain(reader, pair ? pair.left : quantity);
}

function addPlain(reader: Reader, quantity: Quantity): number {
  const { tokens, start, limit } = reader;
  const before = withoutThroughout(reader, quantity, readBoundBefore(tokens, quantity.first, start));
  const after = readBoundAfter(tokens, quantity.end, limit);
  const bound = after && (before.bound === 'exact' || before.bound === 'about') ? after.bound : before.bound;
  const end = after?.end ?? quantity.end;
  // "a letter or two" counts nothing.
  const idle =
    before.bound === 'exact' &&
    !quantity.unit &&
    !quantity.digits &&
    quantity.first > start &&
    orWords.has(tokens.words[quantity.first - 1] as number);
  const form = formOf(quantity);
  const told = form === 'duration' && !quantity.hyphened ? toldLength(reader, before.first, end) : undefined;
  const tied = quantity.unit ? undefined : readTied(tokens, quantity.end, limit);
  const many = quantity.value !== 1 && !quantity.hyphened;
  const read = tied === undefined ? readCounted(tokens, end, limit, many && form !== 'money') : undefined;
  // "£6 leaves it" has a verb where "a £40m hospital" has a noun.
  const verb = form === 'money' && read !== undefined && read.end === end + 1 && tokenText(tokens, end).endsWith('s');
  const noun = verb ? undefined : read;
  if (idle && tied === undefined && (noun === undefined || noun.end === 0)) return end;
  // "brings both brands under one roof", "with one voice".
  if (quantity.value === 1 && !quantity.digits && end < limit && figurativeNouns.has(tokens.words[end] as number))
    return end + 1;
  const { low, high } = sides(quantity.value, bound);
  const counted = tied ?? noun?.counted;
  const won = form === 'cardinal' && isMargin(tokens, before.first, end, { counted, noun: noun?.end ?? 0 }, limit);
  return addWhole(reader, before.first, end, {
    form,
    low,
    high,
    bound,
    step: quantity.step,
    unit: quantity.unit?.unit ?? (form === 'share' ? 'share' : undefined),
    counted: won ? MARGIN : counted,
    modifiers: told ?? noun?.modifiers ?? [],
    per:
      quantity.unit?.per ??
      readPer(tokens, end, limit) ??
      (noun && noun.end > 0 ? readPer(tokens, noun.end, limit) : undefined),
    against: undefined,
  });
}

/** "11 hours over three days" and "£14m over three years" were spread over them. */
function withoutThroughout(
  reader: Reader,
  { unit, first }: Quantity,
  before: ReturnType<typeof readBoundBefore>,
): ReturnType<typeof readBoundBefore> {
  const { tokens, start } = reader;
  const isThroughout =
    unit?.form === 'duration' &&
    before.bound === 'over' &&
    before.first > start &&
    first === before.first + 1 &&
    (unitWords.get(tokens.words[before.first - 1] as number)?.form === 'duration' ||
      isAfterFigure(reader, before.first));
  return isThroughout ? { bound: 'exact', first } : before;
}

/** Whether an amount ends up to two words before the token: "£14m over", "200 jobs over", not "for over". */
function isAfterFigure({ tokens, passage, found }: Reader, index: number): boolean {
  const last = found.at(-1);
  if (last === undefined || last.value.form === 'duration') return false;
  let at = index - 1;
  while (at > index - 3 && isWord(tokens, at) && !beforeLength.has(tokens.words[at] as number)) {
    if ((tokens.ends[at] as number) - passage.origin === last.span.end) return true;
    at--;
  }
  return (tokens.ends[at] as number) - passage.origin === last.span.end;
}

/** Opens the age just added, to which others of a list may have been, up to the second number of "40 to 50 years old". */
function widen(reader: Reader, low: number, high: number, end: number): number {
  const at = reader.found.findLastIndex(({ value }) => value.form === 'age' && value.low === low);
  const found = reader.found[at];
  if (found) reader.found[at] = { ...found, value: { ...found.value, high } };
  return end;
}

/** "one of", "no one", "the one": a pronoun. A unit, "one in five" and a noun after it make it a number. */
function isPronoun(reader: Reader, index: number): boolean {
  const { tokens, start, limit } = reader;
  if (index > start && minusWords.has(tokens.words[index - 1] as number)) return false;
  if (inWords.has(tokens.words[index + 1] as number) && readShareOfOne(reader, index)) return false;
  if (index > start && beforePronoun.has(tokens.words[index - 1] as number)) return true;
  const next = index + 1;
  if (next >= limit) return true;
  if (isHyphen(tokens, next) && touchesNext(tokens, index))
    return (
      !readShareOfOne(reader, index) &&
      readQuantity(tokens, index, start, limit)?.unit === undefined &&
      !tiedToOne.test(tokenFolded(tokens, next + 1))
    );
  if (!isWord(tokens, next)) return tokens.shapes[next] !== shapes.symbol;
  return readShareOfOne(reader, index)
    ? false
    : afterPronoun.has(tokens.words[next] as number) || nounStops.has(tokens.words[next] as number);
}

const tiedToOne = /^(?:man|woman|goal|shot|run|point|wicket|car|match|game|bedroom|star|seat|vote)$/;

function readShareOfOne(reader: Reader, index: number): boolean {
  const quantity = readQuantity(reader.tokens, index, reader.start, reader.limit);
  if (!quantity) return false;
  const found = reader.found.length;
  const share = readShareOf(reader, quantity) ?? (readPair(reader, quantity)?.one ? index : undefined);
  reader.found.length = found; // only asked, not taken
  return share !== undefined;
}

/** Whether "half" is a share: "half of", "half the", "more than half", "by half"; not "half-time", "first half", "scrum-half". */
function isHalfShare(reader: Reader, { first, end }: Quantity): boolean {
  const { tokens, start, limit } = reader;
  if (end < limit && (isHyphen(tokens, end) || afterHalfName.has(tokens.words[end] as number))) return false;
  if (first > start) {
    const before = first - 1;
    const word = tokens.words[before] as number;
    if (isHyphen(tokens, before) || numberWords.get(word)?.ordinal) return false;
    if (articleWords.has(tokens.words[first] as number) || readBoundBefore(tokens, first, start).bound !== 'exact')
      return true;
    if (beforeHalf.test(tokenFolded(tokens, before))) return true;
  }
  if (end >= limit || !isWord(tokens, end)) return articleWords.has(tokens.words[first] as number);
  return afterHalf.test(tokenFolded(tokens, end));
}

const beforeHalf = /^(?:by|in|one|only|than|to|just)$/;
const afterHalf = /^(?:of|the|its|their|his|her|our|all|what|that|those|these|as|a|an)$/;
