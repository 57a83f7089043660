/** Reads numerals in digits and in words: "1,013", "four million", "two-thirds", "1.2bn", "the 22nd". */
import {
  decimalsAt,
  denominatorAt,
  endOfDenominator,
  fractionOfSign,
  hyphenAfter,
  hyphenedFraction,
  isMeasured,
  isOrdinalSuffix,
  isPart,
  numberAt,
  ofWord,
  readAndPart,
  readCommaDecimals,
  readPointWords,
  slashFraction,
  stepOfWhole,
  tidy,
} from './numeralParts.ts';
import { readPartOfScale, readScale, readScaledPart } from './numeralScales.ts';
import { andWords, multiplies, type NumberWord, numberWords, quarterWords, scaleSuffixes } from './numerals.en.ts';
import { shapes, type TokenTable, touchesNext } from './tokens.ts';

/** A number as the text states it, without unit, sign or currency. */
export interface Numeral {
  readonly value: number;
  /** Index of the token after the last one read. */
  readonly end: number;
  /** `fraction` is a part of one: "two-thirds", "half", "3/4"; "one and a half" is a cardinal. */
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  /** What the last stated digit is worth: 100,000 in "1.2 million", 10,000 in "50,000", 0.01 in "3.50", 1 in "1,013" and in all below 100. */
  readonly step: number;
  /** Whether it begins with digits: "12", "1.2 million"; not "twelve". */
  readonly digits: boolean;
}

/** Numeral that begins at token `index` and ends before token `limit`, the longest one. `undefined` where none begins there. */
export function readNumeral(tokens: TokenTable, index: number, limit: number = tokens.count): Numeral | undefined {
  const shape = tokens.shapes[index];
  if (shape === shapes.number) return readFromDigits(tokens, index, limit);
  if (shape === shapes.symbol) return readFractionSign(tokens, index);
  const word = numberWords.get(tokens.words[index] as number);
  return word && readFromWords(tokens, index, limit, word);
}

function readFromDigits(tokens: TokenTable, index: number, limit: number): Numeral {
  const decimals = decimalsAt(tokens, index);
  let value = numberAt(tokens, index);
  let step = decimals > 0 ? 10 ** -decimals : stepOfWhole(value);
  let at = index + 1;
  if (at < limit && touchesNext(tokens, index) && isOrdinalSuffix(tokens, at, value))
    return { value, end: at + 1, form: 'ordinal', step: 1, digits: true };
  const parts = slashFraction(tokens, index, limit);
  if (parts !== undefined) return { value: parts, end: index + 3, form: 'fraction', step: 0.01, digits: true };
  const comma = readCommaDecimals(tokens, index, limit);
  if (comma) {
    value += comma.value;
    step = comma.step;
    at = comma.end;
  }
  if (at < limit) {
    const sign = fractionOfSign(tokens, at);
    const hyphened = decimals === 0 ? hyphenedFraction(tokens, index, limit) : undefined;
    const second =
      decimals === 0 && !touchesNext(tokens, index) && tokens.shapes[at] === shapes.number
        ? slashFraction(tokens, at, limit)
        : hyphened;
    const half = readAndPart(tokens, at, limit);
    if (sign !== undefined && tokens.ends[index] === tokens.starts[at]) {
      value += sign;
      step = 0.1;
      at++;
    } else if (second !== undefined) {
      value += second;
      step = 0.1;
      at += hyphened === undefined ? 3 : 4;
    } else if (half) {
      value += half.value;
      step = 0.1;
      at = half.end;
    }
    const scaled = readScale(tokens, at, limit);
    if (scaled) {
      const whole = tidy(value * scaled.value);
      const part = readPartOfScale(tokens, scaled.end, limit, scaled.value);
      const rest = part ?? readAddend(tokens, scaled.end, limit, scaled.value);
      return {
        value: whole + (rest?.value ?? 0),
        end: rest?.end ?? scaled.end,
        form: 'cardinal',
        step: part?.step ?? (rest ? 1 : Math.max(step, 1e-9) * scaled.value),
        digits: true,
      };
    }
    const denominator = denominatorAt(tokens, at, limit, false);
    if (denominator !== undefined && at === index + 1)
      return { value: value / denominator, end: at + 1, form: 'fraction', step: 0.01, digits: true };
  }
  return { value, end: at, form: 'cardinal', step, digits: true };
}

/** Of a whole: more are times of a year. */
const MOST_QUARTERS = 3;

/** Tokens that "3 hundred and twenty-one" may have. */
const ADDEND = 6;

/** What follows the scale of "3 hundred and 21" and "4 thousand 3 hundred": less than the scale, and "and" only before the last. */
function readAddend(
  tokens: TokenTable,
  index: number,
  limit: number,
  scale: number,
): { readonly value: number; readonly end: number } | undefined {
  // "10k and five more" are two.
  if (scale > 1000 || index + 1 >= limit || scaleSuffixes.has(tokens.words[index - 1] as number)) return undefined;
  const and = andWords.has(tokens.words[index] as number);
  const at = and ? index + 1 : index;
  if (!and && numberWords.get(tokens.words[at + 1] as number)?.role !== 'hundred') return undefined;
  // No further than an addend reaches: it is read the same way.
  const rest = readNumeral(tokens, at, Math.min(limit, at + ADDEND));
  return rest?.form === 'cardinal' && rest.value >= 1 && rest.value < (and ? 100 : scale) && rest.step >= 1
    ? rest
    : undefined;
}

/** A number in words so far: closed groups in `total`, the open one in `group`. */
interface Sum {
  total: number;
  group: number;
  /** Least scale seen; a later one must be smaller. */
  scale: number;
  last: NumberWord | undefined;
  ordinal: boolean;
  at: number;
}

function readFromWords(tokens: TokenTable, index: number, limit: number, first: NumberWord): Numeral | undefined {
  if (first.role === 'half') return readHalf(tokens, index, limit);
  if (first.role === 'article') return readAfterArticle(tokens, index, limit);
  if (quarterWords.has(tokens.words[index] as number)) return readScaledPart(tokens, index + 1, limit, 0.25);
  if (first.plural) return undefined;
  const sum: Sum = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, last: undefined, ordinal: false, at: index };
  addWords(tokens, sum, limit);
  return sum.last && finish(tokens, sum, limit);
}

/** "a hundred", "an eighth of", "a dozen", "a quarter of a million", "a half". */
function readAfterArticle(tokens: TokenTable, index: number, limit: number): Numeral | undefined {
  const at = index + 1;
  const next = at < limit ? numberWords.get(tokens.words[at] as number) : undefined;
  if (!next || next.plural) return undefined;
  if (next.role === 'half')
    return isPart(tokens, at + 1, limit) || numberWords.get(tokens.words[at + 1] as number)
      ? readHalf(tokens, at, limit)
      : undefined;
  if (quarterWords.has(tokens.words[at] as number)) {
    const scaled = readScaledPart(tokens, at + 1, limit, 0.25);
    return (
      scaled ??
      (isPart(tokens, at + 1, limit)
        ? { value: 0.25, end: at + 1, form: 'fraction', step: 0.05, digits: false }
        : undefined)
    );
  }
  if (multiplies(next)) {
    if (next.ordinal)
      return { value: 1 / next.value, end: at + 1, form: 'fraction', step: 0.1 / next.value, digits: false };
    const sum: Sum = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, last: undefined, ordinal: false, at };
    addWords(tokens, sum, limit);
    return finish(tokens, sum, limit);
  }
  if (next.role === 'ten' && !next.ordinal) {
    const parts = denominatorAt(tokens, at, limit, true);
    return parts === undefined
      ? undefined
      : {
          value: 1 / parts,
          end: at + (hyphenAfter(tokens, at, limit) ? 3 : 2),
          form: 'fraction',
          step: 0.1 / parts,
          digits: false,
        };
  }
  // "a third of", never "a second"; "a third man" is an ordinal that begins at "third".
  if (next.ordinal && next.value > 2 && (isPart(tokens, at + 1, limit) || isMeasured(tokens, index, limit))) {
    return (
      readScaledPart(tokens, at + 1, limit, 1 / next.value) ?? {
        value: 1 / next.value,
        end: at + 1,
        form: 'fraction',
        step: 0.05,
        digits: false,
      }
    );
  }
  return undefined;
}

/** "half", "half a million", "half a dozen"; "half-time" and "half an hour" are read as far as "half". */
function readHalf(tokens: TokenTable, index: number, limit: number): Numeral {
  return (
    readScaledPart(tokens, index + 1, limit, 0.5) ?? {
      value: 0.5,
      end: index + 1,
      form: 'fraction',
      step: 0.05,
      digits: false,
    }
  );
}

/** Adds every word that may still belong to the number; leaves `sum.at` at the first that does not. */
function addWords(tokens: TokenTable, sum: Sum, limit: number): void {
  while (sum.at < limit && !sum.ordinal) {
    let at = sum.at;
    let joined = false;
    if (sum.last) {
      if (hyphenAfter(tokens, at - 1, limit)) {
        at++;
        joined = true;
      }
      if (andWords.has(tokens.words[at] as number)) {
        if (sum.last.role !== 'hundred' && sum.last.role !== 'scale') return;
        at++;
        if (at < limit && hyphenAfter(tokens, at - 1, limit) && joined) at++;
        if (!isAddend(tokens, at, limit, sum)) return;
      }
    }
    const word = at < limit ? numberWords.get(tokens.words[at] as number) : undefined;
    // "six thousand million-dollar homes".
    if (!joined && sum.last?.role === 'scale' && word?.role === 'scale' && hyphenAfter(tokens, at, limit)) return;
    if (
      !word ||
      (word.plural && word.role !== 'dozen') ||
      quarterWords.has(tokens.words[at] as number) ||
      !addWord(sum, word)
    )
      return;
    sum.at = at + 1;
    sum.ordinal = word.ordinal;
  }
}

/** Whether the words after "and" continue the number: "two hundred and three", not "one thousand and two thousand", "a hundred and two thirds". */
function isAddend(tokens: TokenTable, index: number, limit: number, before: Sum): boolean {
  const first = index < limit ? numberWords.get(tokens.words[index] as number) : undefined;
  if (!first || first.plural || first.role === 'article' || first.role === 'half' || multiplies(first)) return false;
  const rest: Sum = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, last: undefined, ordinal: false, at: index };
  addWords(tokens, rest, limit);
  const value = rest.total + rest.group;
  // "a hundred and two thirds" is 100.67, "a hundred and thirty fifths" 26.
  if (value < 20 && denominatorAt(tokens, rest.at, limit, value === 1) !== undefined) return false;
  if (before.last?.role === 'scale') return value < before.scale;
  return (
    before.total > 0 ||
    value < 100 ||
    (before.group > 0 && rest.scale !== Number.POSITIVE_INFINITY && rest.total / rest.scale < 100)
  );
}

/** Adds one word where the grammar of numerals allows it. */
function addWord(sum: Sum, word: NumberWord): boolean {
  const last = sum.last?.role;
  const open = sum.group % 100;
  switch (word.role) {
    case 'unit':
      if (last === 'unit' || last === 'teen' || last === 'dozen' || (last !== undefined && word.value === 0))
        return false;
      sum.group += word.value;
      break;
    case 'teen':
    case 'ten':
      if (last === 'unit' || last === 'teen' || last === 'ten' || last === 'dozen') return false;
      sum.group += word.value;
      break;
    case 'hundred':
      if (last === 'hundred' || last === 'dozen' || (last !== undefined && (open === 0 || sum.group >= 100)))
        return false;
      sum.group = (sum.group || 1) * 100;
      break;
    case 'scale':
      // "a thousand million", "three lakh crore": the greater is reckoned by the less.
      if (last === 'scale' && sum.group === 0 && word.value > sum.scale && sum.total < word.value) {
        sum.total *= word.value;
        sum.scale = word.value;
        break;
      }
      if (last === 'dozen' || word.value >= sum.scale || (last === 'scale' && sum.group === 0)) return false;
      sum.total += (last === undefined ? 1 : sum.group) * word.value;
      sum.group = 0;
      sum.scale = word.value;
      break;
    case 'dozen':
      if (last === 'dozen') return false;
      // "three hundred and two dozen" is 300 and 24, "a hundred dozen" 1,200.
      sum.group = open === 0 ? (sum.total + sum.group || 1) * 12 : sum.total + sum.group - open + open * 12;
      sum.total = 0;
      break;
    default:
      return false;
  }
  sum.last = word;
  return true;
}

/** What may follow the words: decimals, "and a half", a scale after that, a fraction's parts. */
function finish(tokens: TokenTable, sum: Sum, limit: number): Numeral {
  let value = sum.total + sum.group;
  let end = sum.at;
  if (sum.ordinal) {
    // "one-hundredth of a second".
    const parts =
      sum.last !== undefined && multiplies(sum.last) && value === sum.last.value && isOfOne(tokens, end, limit);
    return parts
      ? { value: 1 / value, end, form: 'fraction', step: 0.1 / value, digits: false }
      : { value, end, form: 'ordinal', step: 1, digits: false };
  }
  // "The past five quarters" are no fraction.
  const ofYears = value > MOST_QUARTERS && quarterWords.has(tokens.words[end] as number);
  const denominator = ofYears ? undefined : denominatorAt(tokens, end, limit, value === 1);
  if (denominator !== undefined) {
    const last = endOfDenominator(tokens, end, limit);
    // "one hundred thirty-fifths" are hundred parts of thirty-five; "one hundred and thirty fifths" are not.
    if (sum.last?.role === 'ten' && value > sum.last.value && !andWords.has(tokens.words[end - 2] as number)) {
      const parts = (value - sum.last.value) / (sum.last.value + denominator);
      return { value: parts, end: last, form: 'fraction', step: 0.01, digits: false };
    }
    return (
      readScaledPart(tokens, last, limit, value / denominator) ?? {
        value: value / denominator,
        end: last,
        form: 'fraction',
        step: 0.01,
        digits: false,
      }
    );
  }
  let step =
    sum.group === 0 && Number.isFinite(sum.scale)
      ? sum.scale
      : Math.max(1, sum.last?.role === 'dozen' ? 1 : stepOfWhole(value));
  const decimals = readPointWords(tokens, end, limit);
  // "a million and a half": the half is of the scale.
  const ofScale =
    sum.group === 0 && Number.isFinite(sum.scale) ? readPartOfScale(tokens, end, limit, sum.scale) : undefined;
  if (!decimals && ofScale)
    return {
      value: value + ofScale.value,
      end: ofScale.end,
      form: 'cardinal',
      step: Math.min(step, ofScale.step),
      digits: false,
    };
  const more = decimals ?? readAndPart(tokens, end, limit);
  if (more) {
    value += more.value;
    step = Math.min(step, more.step);
    end = more.end;
    const scaled = readScale(tokens, end, limit);
    if (scaled)
      return {
        value: tidy(value * scaled.value),
        end: scaled.end,
        form: 'cardinal',
        step: step * scaled.value,
        digits: false,
      };
  }
  return { value, end, form: 'cardinal', step, digits: false };
}

/** Whether "of a" follows. */
function isOfOne(tokens: TokenTable, index: number, limit: number): boolean {
  return (
    index + 1 < limit &&
    tokens.words[index] !== 0 &&
    ofWord(tokens, index) &&
    numberWords.get(tokens.words[index + 1] as number)?.role === 'article'
  );
}

function readFractionSign(tokens: TokenTable, index: number): Numeral | undefined {
  const value = fractionOfSign(tokens, index);
  return value === undefined ? undefined : { value, end: index + 1, form: 'fraction', step: 0.01, digits: true };
}
