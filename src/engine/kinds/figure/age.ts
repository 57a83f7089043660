/** Ages: "23-year-old", "45 years old", "aged 23", "Smith, 45,", "in her 30s". */
import { readNumeral } from '../../text/numerals.ts';
import { isWord, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { endsItem, isBareAge } from './bareAge.ts';
import { isDash } from './foreign.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { add, type Reader, sides } from './reader.ts';
import { isText, readBoundBefore, readCounted } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import { ageWords, andWords, ofWords, oldWords, orWords, pluralSuffix, pronounOwners, toWords } from './words.en.ts';

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
  // "her brothers, 3 and 5", "boys of 13 and 14".
  return isBareAge(reader, quantity)
    ? addListed(reader, addAge(reader, quantity, quantity.first, quantity.end, 'year'))
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
    const last = readLast(reader, numeral.end, numeral.value);
    const after = last?.end ?? numeral.end;
    // "aged 16, 12 of them from Leeds" lists no second age.
    if (!(last || endsItem(tokens, after, limit)) || (!and && !goesOn(tokens, after, limit))) return end;
    end = add(reader, at, after, {
      form: 'age',
      low: numeral.value,
      high: last?.value ?? numeral.value,
      step: numeral.step,
      unit: 'year',
    });
  }
}

/** The 34 of "25 to 34" and "25-34", after the first of them. */
function readLast(
  { tokens, limit }: Reader,
  joint: number,
  first: number,
): { readonly value: number; readonly end: number } | undefined {
  if (joint + 1 >= limit || !(toWords.has(tokens.words[joint] as number) || isDash(tokens, joint))) return undefined;
  const numeral = readNumeral(tokens, joint + 1, limit);
  if (numeral?.form !== 'cardinal' || numeral.value <= first || numeral.value > 120) return undefined;
  return isWord(tokens, numeral.end) || endsItem(tokens, numeral.end, limit)
    ? { value: numeral.value, end: numeral.end }
    : undefined;
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

const COMMA = 0x2c;

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
  // "under the age of five".
  const isOfThe = first > reader.start && isText(reader.tokens, first - 1, 'the');
  const led = isOfThe ? readBoundBefore(reader.tokens, first - 1, reader.start) : undefined;
  const { bound, first: begin } =
    led && led.bound !== 'exact' ? led : readBoundBefore(reader.tokens, first, reader.start);
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
