/** Ages: "23-year-old", "45 years old", "aged 23", "Smith, 45,", "in her 30s". */
import { readNumeral } from '../../text/numerals.ts';
import { isWord, shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { add, type Reader, sides } from './reader.ts';
import { isText, readBoundBefore, readCounted } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import {
  ageWords,
  andWords,
  months,
  nounStops,
  ofWords,
  oldWords,
  orWords,
  personNouns,
  perWords,
  pluralSuffix,
  pronounOwners,
  toWords,
  turnedWords,
  weekdays,
} from './words.en.ts';

/** Index after the age whose number is `quantity`; `undefined` where it is none. */
export function readAge(reader: Reader, quantity: Quantity): number | undefined {
  const { tokens, limit } = reader;
  if (quantity.unit?.form === 'duration') {
    const before = quantity.first - 1;
    if (before >= reader.start && ageWords.has(tokens.words[before] as number))
      return addAge(reader, quantity, before, quantity.end, quantity.unit.unit);
    const end = afterOld(tokens, quantity.end, limit);
    if (end === undefined) return undefined;
    return addAge(reader, quantity, quantity.first, end, quantity.unit.unit);
  }
  if (quantity.unit || quantity.form !== 'cardinal' || quantity.value < 1 || quantity.value > 120) return undefined;
  const before = quantity.first - 1;
  if (before < reader.start) return undefined;
  const word = tokens.words[before] as number;
  if (ageWords.has(word)) return addListed(reader, addAge(reader, quantity, before, quantity.end, 'year'));
  if (before > reader.start && ofWords.has(word) && ageWords.has(tokens.words[before - 1] as number))
    return addAge(reader, quantity, before - 1, quantity.end, 'year');
  if (isListOfKin(reader, quantity))
    return addListed(reader, addAge(reader, quantity, quantity.first, quantity.end, 'year'));
  // "The pair, both 17, were caught."
  if (
    bothWord.has(word) &&
    quantity.digits &&
    signOf(tokens, before - 1) === COMMA &&
    endsPhrase(tokens, quantity.end, limit)
  )
    return addAge(reader, quantity, quantity.first, quantity.end, 'year');
  if (turnedWords.has(word) && quantity.digits && endsPhrase(tokens, quantity.end, limit))
    return addAge(reader, quantity, quantity.first, quantity.end, 'year');
  return isApposition(reader, quantity) || isPredicate(reader, quantity) || isOfDeath(reader, quantity)
    ? addAge(reader, quantity, quantity.first, quantity.end, 'year')
    : undefined;
}

/** The other ages of "aged 16, 19 and 20": numbers that count nothing. Index after the last. */
function addListed(reader: Reader, from: number): number {
  const { tokens, limit } = reader;
  let end = from;
  for (;;) {
    const comma = end < limit && signOf(tokens, end) === COMMA;
    const and = end + 1 < limit && andWords.has(tokens.words[comma ? end + 1 : end] as number);
    // "aged 16, and three were hurt": only a list of three has both.
    if (!(comma || and) || (comma && and && end === from)) return end;
    const at = end + (comma ? 1 : 0) + (and ? 1 : 0);
    const numeral = at < limit ? readNumeral(tokens, at, limit) : undefined;
    if (numeral?.form !== 'cardinal' || numeral.value > 120 || !Number.isInteger(numeral.value)) return end;
    // "aged 16, 12 of them from Leeds" lists no second age.
    if (!endsItem(tokens, numeral.end, limit) || (!and && !goesOn(tokens, numeral.end, limit))) return end;
    end = add(reader, at, numeral.end, {
      form: 'age',
      ...sides(numeral.value, 'exact'),
      step: numeral.step,
      unit: 'year',
    });
  }
}

/** The 16 of "16- and 17-year-olds", the two of "two- or three-year deals": its unit stands at the next number. */
export function readSuspended(reader: Reader, { first, end, value, form, unit, step }: Quantity): number | undefined {
  const { tokens, start, limit } = reader;
  if (unit || form !== 'cardinal' || end + 2 >= limit || !isHyphen(tokens, end) || !touchesNext(tokens, end - 1))
    return undefined;
  const joins = tokens.words[end + 1] as number;
  if (touchesNext(tokens, end) || !(andWords.has(joins) || orWords.has(joins) || toWords.has(joins))) return undefined;
  const next = readQuantity(tokens, end + 2, start, limit);
  if (!next?.unit || !next.hyphened || next.unit.factor !== 1) return undefined;
  const isAge = afterOld(tokens, next.end, limit) !== undefined;
  add(reader, first, end, {
    form: isAge ? 'age' : next.unit.form,
    ...sides(value, 'exact'),
    step,
    unit: next.unit.unit,
  });
  return end + 2;
}

/** Whether what stands there goes on with the list or ends it. */
function goesOn(tokens: TokenTable, at: number, limit: number): boolean {
  return at >= limit || !isWord(tokens, at) || andWords.has(tokens.words[at] as number);
}

/** Whether a number that ends there counts nothing and has no unit. */
function endsItem(tokens: TokenTable, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const word = tokens.words[end] as number;
  if (isWord(tokens, end)) return nounStops.has(word) && !perWords.has(word) && tokens.shapes[end] === shapes.lower;
  return !isHyphen(tokens, end) && signOf(tokens, end) !== PERCENT;
}

const COMMA = 0x2c;
const PERCENT = 0x25;

/** "Her two brothers, 3 and 5, survived": as many numbers as there are brothers, and nothing that they count. */
function isListOfKin({ tokens, start, limit }: Reader, { first, end, value, digits }: Quantity): boolean {
  if (!digits || !Number.isInteger(value) || end !== first + 1 || first - 2 < start) return false;
  if (signOf(tokens, first - 1) !== COMMA || !kin.has(tokens.words[first - 2] as number)) return false;
  let at = end;
  while (at + 1 < limit && signOf(tokens, at) === COMMA && tokens.shapes[at + 1] === shapes.number) at += 2;
  if (at + 1 >= limit || !andWords.has(tokens.words[at] as number)) return false;
  return tokens.shapes[at + 1] === shapes.number && endsPhrase(tokens, at + 2, limit);
}

const bothWord = wordSet('both');
const kin = wordSet(
  'brothers sisters sons daughters children kids boys girls siblings grandchildren nephews nieces stepchildren twins',
);

/** "She was 19 and a mother", "he was 45 when": of a person who is only "he" or "she", a bare number is the age. */
function isPredicate({ tokens, start, limit }: Reader, { first, end, value, digits }: Quantity): boolean {
  if (!digits || !Number.isInteger(value) || end !== first + 1 || first - 2 < start) return false;
  return (
    beingWords.has(tokens.words[first - 1] as number) &&
    personPronouns.has(tokens.words[first - 2] as number) &&
    (endsPhrase(tokens, end, limit) || afterAge.has(tokens.words[end] as number))
  );
}

/** "Has died at 91": the number is of nothing else. */
function isOfDeath({ tokens, start, limit }: Reader, { first, end, value }: Quantity): boolean {
  if (!Number.isInteger(value) || first - 2 < start || !isText(tokens, first - 1, 'at')) return false;
  return deathWords.has(tokens.words[first - 2] as number) && endsItem(tokens, end, limit);
}

const deathWords = wordSet('died dies dead');
const beingWords = wordSet('was is turns');
const personPronouns = wordSet('he she');
const afterAge = wordSet('and when but at with');

/** "in his 30s", "in her late 20s", "in their fifties" is left: it is rare. */
export function readDecadeOfLife(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  if (index + 1 >= limit || !touchesNext(tokens, index) || !pluralSuffix.has(tokens.words[index + 1] as number))
    return index;
  let at = index - 1;
  let part: 'early' | 'mid' | 'late' | undefined;
  if (at > start && isHyphen(tokens, at)) at--;
  for (const word of ['early', 'mid', 'late'] as const) if (at > start && isText(tokens, at, word)) part = word;
  if (part) at--;
  if (at < start || !pronounOwners.has(tokens.words[at] as number)) return index;
  const decade = Number(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
  if (decade < 10 || decade > 90 || decade % 10 !== 0) return index;
  const low = part === 'late' ? decade + 6 : part === 'mid' ? decade + 3 : decade;
  const high = part === 'early' ? decade + 3 : part === 'mid' ? decade + 7 : decade + 9;
  return add(reader, part ? at + 1 : index, index + 2, { form: 'age', low, high, unit: 'year' });
}

function addAge(reader: Reader, quantity: Quantity, first: number, end: number, unit: string): number {
  const { bound, first: begin } = readBoundBefore(reader.tokens, first, reader.start);
  const noun = end > quantity.end ? readCounted(reader.tokens, end, reader.limit, false) : undefined;
  return add(reader, begin, end, {
    form: 'age',
    ...sides(quantity.value, bound),
    step: quantity.step,
    unit,
    counted: noun?.counted,
    modifiers: noun?.modifiers ?? [],
  });
}

/** Index after "old" or "of age" that follows a time: "-old", " old", " of age". */
function afterOld(tokens: TokenTable, index: number, limit: number): number | undefined {
  const at = index < limit && isHyphen(tokens, index) ? index + 1 : index;
  if (at >= limit) return undefined;
  if (oldWords.has(tokens.words[at] as number)) return at + 1;
  return at + 1 < limit && ofWords.has(tokens.words[at] as number) && isText(tokens, at + 1, 'age')
    ? at + 2
    : undefined;
}

/** "Smith, 45," and "Smith, 45." after a name, "the prop, 30, joins" after a word for somebody. */
function isApposition(reader: Reader, { first, end, value, digits, form }: Quantity): boolean {
  const { tokens, start, limit } = reader;
  if (
    !digits ||
    form !== 'cardinal' ||
    !Number.isInteger(value) ||
    end !== first + 1 ||
    signOf(tokens, first - 1) !== 44 ||
    first - 2 < start
  )
    return false;
  const shape = tokens.shapes[first - 2];
  const name = tokens.words[first - 2] as number;
  if (shape === shapes.lower) return personNouns.has(name) && signOf(tokens, end) === COMMA;
  if ((shape !== shapes.capital && shape !== shapes.mixed) || months.has(name) || weekdays.has(name)) return false;
  return endsPhrase(tokens, end, limit);
}

function endsPhrase(tokens: TokenTable, index: number, limit: number): boolean {
  if (index >= limit) return true;
  const sign = signOf(tokens, index);
  return sign === 44 || sign === 46 || sign === 59;
}
