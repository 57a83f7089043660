/** The small readings that numerals are put together from: digits, hyphens, decimals, parts of one. */
import { afterFraction, andWords, numberWords, ordinalSuffixes, pointWords, quarterWords } from './numerals.en.ts';
import { isWord, shapes, signOf, type TokenTable, touchesNext } from './tokens.ts';
import { wordSet } from './vocabulary.ts';

/** Value of a number token: 1013.5 for "1,013.5". */
export function numberAt(tokens: TokenTable, index: number): number {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (!(end - start <= MOST_DIGITS)) return parse(tokens.text, start, end);
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = tokens.text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return parse(tokens.text, start, end);
    value = value * 10 + digit;
  }
  return value;
}

/** Whole numbers up to here are reckoned without a rounding error, digit by digit. */
const MOST_DIGITS = 15;

function parse(text: string, start: number, end: number): number {
  return Number(text.slice(start, end).replace(GROUPING, ''));
}

// Matches the comma of "1,013" and the space of "40 000", not the point of "3.5".
const GROUPING = /[, \u00a0\u2009\u202f]/g;

/** Decimals of the number token: 2 in "3.50". */
export function decimalsAt(tokens: TokenTable, index: number): number {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  // Not by looking for the last point before the end: that may stand far before the number.
  for (let at = end - 1; at > start; at--) if (tokens.text.charCodeAt(at) === POINT) return end - at - 1;
  return 0;
}

const POINT = 0x2e;

/** Takes out what binary multiplication adds: 1.1 × 1e6 is 1100000.0000000001. */
export function tidy(value: number): number {
  // Most are whole and not that long, and stay what they are.
  return value > 0 && value < 1e12 && Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** What the last stated digit of a whole number is worth: 10,000 for 50,000, 1 for 1,013 and for all below 100. */
export function stepOfWhole(value: number): number {
  let step = 1;
  if (value < 100 || !Number.isFinite(value)) return step;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** Whether a hyphen joins token `index` to the one after the next: "twenty" and "one" in "twenty-one", also spaced as "twenty - one". */
export function hyphenAfter(tokens: TokenTable, index: number, limit: number): boolean {
  if (index + 2 >= limit) return false;
  const sign = signOf(tokens, index + 1);
  return sign === 0x2d || sign === 0x2010 || sign === 0x2011;
}

/** ".03" of "point zero three", ".71" of "point seventy-one". */
export function readPointWords(
  tokens: TokenTable,
  index: number,
  limit: number,
): { readonly value: number; readonly step: number; readonly end: number } | undefined {
  if (index + 1 >= limit || !pointWords.has(tokens.words[index] as number)) return undefined;
  let digits = '';
  let at = index + 1;
  while (at < limit) {
    const word = numberWords.get(tokens.words[at] as number);
    if (!word || word.ordinal || word.role !== 'unit') break;
    digits += word.value;
    at++;
  }
  if (digits === '') {
    const ten = numberWords.get(tokens.words[at] as number);
    if (!ten || ten.ordinal || (ten.role !== 'ten' && ten.role !== 'teen')) return undefined;
    const unitAt = hyphenAfter(tokens, at, limit) ? at + 2 : at + 1;
    const unit = ten.role === 'ten' && unitAt < limit ? numberWords.get(tokens.words[unitAt] as number) : undefined;
    const joined = unit !== undefined && unit.role === 'unit' && !unit.ordinal && unit.value > 0;
    digits = String(ten.value + (joined ? unit.value : 0));
    at = joined ? unitAt + 1 : at + 1;
  }
  return { value: Number(`0.${digits}`), step: 10 ** -digits.length, end: at };
}

/** "st" of "21st", while "11st" is a weight. */
export function isOrdinalSuffix(tokens: TokenTable, index: number, value: number): boolean {
  if (!ordinalSuffixes.has(tokens.words[index] as number)) return false;
  return (signOf(tokens, index) | 32) !== 0x73 || (value % 10 === 1 && value % 100 !== 11);
}

/** 3 where "thirds" or, after one, "third" stands at `index`, a hyphen before it allowed; "quarters" only where it cannot be a time. */
export function denominatorAt(tokens: TokenTable, index: number, limit: number, single: boolean): number | undefined {
  const hyphened = hyphenAfter(tokens, index - 1, limit);
  const at = hyphened ? index + 1 : index;
  const first = at < limit ? numberWords.get(tokens.words[at] as number) : undefined;
  if (!first) return undefined;
  // "twenty-fifths".
  const tens = first.role === 'ten' && !first.ordinal ? first.value : 0;
  const last = tens > 0 ? at + (hyphenAfter(tokens, at, limit) ? 2 : 1) : at;
  const word = tens > 0 && last < limit ? numberWords.get(tokens.words[last] as number) : first;
  if (!word || word.plural === single || (tens > 0 && word.role !== 'unit')) return undefined;
  if (!word.ordinal && !(word.role === 'half' && single)) return undefined;
  if (tens + word.value < 3 && !(word.role === 'half' && single)) return undefined;
  if (single && !isPart(tokens, last + 1, limit)) return undefined;
  // "three quarters billion" has a scale after it.
  const scaled = last + 1 < limit && numberWords.get(tokens.words[last + 1] as number)?.role === 'scale';
  if (!hyphened && !scaled && quarterWords.has(tokens.words[last] as number) && !isPart(tokens, last + 1, limit))
    return undefined;
  return tens + word.value;
}

/** Index after the words that {@link denominatorAt} read at `index`. */
export function endOfDenominator(tokens: TokenTable, index: number, limit: number): number {
  const at = hyphenAfter(tokens, index - 1, limit) ? index + 1 : index;
  if (
    numberWords.get(tokens.words[at] as number)?.ordinal !== false ||
    numberWords.get(tokens.words[at] as number)?.role !== 'ten'
  )
    return at + 1;
  return at + (hyphenAfter(tokens, at, limit) ? 3 : 2);
}

/** Whether what follows leaves "third" a part: "of", a comparison, or no word at all. */
export function isPart(tokens: TokenTable, index: number, limit: number): boolean {
  if (index >= limit || !isWord(tokens, index)) return !(index < limit && signOf(tokens, index) === 0x2d);
  return afterFraction.has(tokens.words[index] as number);
}

/**
 * Whether what stands before the article of "nearly a third support it" and "fell by a third last year" measures a part;
 * "about a third runway" and "by a third man" need not.
 */
export function isMeasured(tokens: TokenTable, article: number, limit: number): boolean {
  const before = article > 0 ? (tokens.words[article - 1] as number) : 0;
  if (hedges.has(before)) return true;
  if (byWord.has(before) && article + 2 < limit && timeWords.has(tokens.words[article + 2] as number)) return true;
  return article > 1 && looseHedges.has(before) && onlyWords.has(tokens.words[article - 2] as number);
}

const hedges = wordSet('nearly almost roughly approximately than barely');
const byWord = wordSet('by');
/** What tells when something fell "by a third". */
const timeWords = wordSet('last this next during after before within between through amid overnight');
const looseHedges = wordSet('about around');
const onlyWords = wordSet('only just');

/** ".5" of "and a half" and "and one half", ".25" of "and a quarter", 2/3 of "and two thirds", also hyphened. */
export function readAndPart(
  tokens: TokenTable,
  index: number,
  limit: number,
): { readonly value: number; readonly step: number; readonly end: number } | undefined {
  let at = hyphenAfter(tokens, index - 1, limit) ? index + 1 : index;
  if (at >= limit || !andWords.has(tokens.words[at] as number)) return undefined;
  if (hyphenAfter(tokens, at, limit)) at++;
  at++;
  const first = at < limit ? numberWords.get(tokens.words[at] as number) : undefined;
  if (!first || first.ordinal || first.plural) return undefined;
  if (first.role === 'article') {
    if (hyphenAfter(tokens, at, limit)) at++;
    at++;
    const part = at < limit ? numberWords.get(tokens.words[at] as number) : undefined;
    if (!part || part.plural || !(part.role === 'half' || (part.ordinal && part.value > 2))) return undefined;
    return { value: 1 / part.value, step: 0.1, end: at + 1 };
  }
  if (first.role !== 'unit' && first.role !== 'teen') return undefined;
  const hyphened = hyphenAfter(tokens, at, limit);
  // "three and one half years".
  const part = hyphened ? at + 2 : at + 1;
  const isHalf = first.value === 1 && part < limit && numberWords.get(tokens.words[part] as number)?.role === 'half';
  const denominator = isHalf ? 2 : denominatorAt(tokens, at + 1, limit, first.value === 1);
  if (denominator === undefined) return undefined;
  return { value: first.value / denominator, step: 0.1, end: at + (hyphened ? 3 : 2) };
}

/**
 * Decimals after a comma, as much of Europe writes them: 0.5 of "1,5 million", 0.25 of "4,25 %". They must have their scale
 * or "per cent" after them: "pages 1,5" are two.
 */
export function readCommaDecimals(
  tokens: TokenTable,
  index: number,
  limit: number,
): { readonly value: number; readonly step: number; readonly end: number } | undefined {
  const at = index + 2;
  if (at + 1 >= limit || signOf(tokens, index + 1) !== COMMA || tokens.shapes[at] !== shapes.number) return undefined;
  if (!touchesNext(tokens, index) || !touchesNext(tokens, index + 1)) return undefined;
  const digits = (tokens.ends[at] as number) - (tokens.starts[at] as number);
  if (digits > 2 || decimalsAt(tokens, index) > 0) return undefined;
  const next = tokens.words[at + 1] as number;
  const scale = numberWords.get(next);
  const isShare = signOf(tokens, at + 1) === PERCENT || shareWords.has(next);
  if (!isShare && !(scale?.role === 'scale' && !scale.ordinal)) return undefined;
  return { value: numberAt(tokens, at) / 10 ** digits, step: 10 ** -digits, end: at + 1 };
}

const COMMA = 0x2c;
const PERCENT = 0x25;
const shareWords = wordSet('percent per');

/** 0.75 for "3/4" at `index`; not "9/11", "24/7" or "2/6/2025". */
export function slashFraction(tokens: TokenTable, index: number, limit: number): number | undefined {
  if (index + 2 >= limit || signOf(tokens, index + 1) !== 0x2f || tokens.shapes[index + 2] !== shapes.number)
    return undefined;
  if (!touchesNext(tokens, index) || !touchesNext(tokens, index + 1)) return undefined;
  const above = numberAt(tokens, index);
  const below = numberAt(tokens, index + 2);
  if (above >= below || above < 1 || below > 100 || (above === 9 && below === 11)) return undefined;
  if (index + 3 < limit && signOf(tokens, index + 3) === 0x2f) return undefined;
  return above / below;
}

/** The half of "1-1/2", as wires write a whole and its part; the number stands at `index`. */
export function hyphenedFraction(tokens: TokenTable, index: number, limit: number): number | undefined {
  if (!hyphenAfter(tokens, index, limit) || !touchesNext(tokens, index) || !touchesNext(tokens, index + 1))
    return undefined;
  const above = index + 2;
  const below = index + 4;
  if (tokens.shapes[above] !== shapes.number || tokens.shapes[below] !== shapes.number) return undefined;
  // "6-1/6-2" are sets.
  if (!halvings.has(numberAt(tokens, below)) || hyphenAfter(tokens, below, limit)) return undefined;
  return slashFraction(tokens, above, limit);
}

/** What prices and distances are halved and halved again into, and thirds. */
const halvings: ReadonlySet<number> = new Set([2, 3, 4, 8, 16, 32]);

const fractionSigns: Readonly<Record<number, number>> = {
  189: 1 / 2,
  188: 1 / 4,
  190: 3 / 4,
  8528: 1 / 7,
  8529: 1 / 9,
  8530: 1 / 10,
  8531: 1 / 3,
  8532: 2 / 3,
  8533: 1 / 5,
  8534: 2 / 5,
  8535: 3 / 5,
  8536: 4 / 5,
  8537: 1 / 6,
  8538: 5 / 6,
  8539: 1 / 8,
  8540: 3 / 8,
  8541: 5 / 8,
  8542: 7 / 8,
};

/** 0.5 for "½"; `undefined` where no such sign stands there. */
export function fractionOfSign(tokens: TokenTable, index: number): number | undefined {
  return tokens.shapes[index] === shapes.symbol ? fractionSigns[signOf(tokens, index)] : undefined;
}

/** Whether the token is "of". */
export function ofWord(tokens: TokenTable, index: number): boolean {
  const start = tokens.starts[index] as number;
  return (tokens.ends[index] as number) === start + 2 && tokens.text.startsWith('of', start);
}
