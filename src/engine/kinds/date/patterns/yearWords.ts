/** Years in words: "nineteen ninety-nine", "two thousand and eighteen", "the nineteen seventies". */
import { readNumeral } from '../../../text/numerals.ts';
import { shapes } from '../../../text/tokens.ts';
import { defineWords, wordSet } from '../../../text/vocabulary.ts';
import { hasWord, inReach, isHyphen, type Match, type Reach, type Read, shapeAt, signAt, wordAt } from '../reader.ts';
import type { DateParts } from '../value.ts';
import { cardinals, decadeWords, firmYearPrepositions, functionWords } from '../words.en.ts';

const oh = wordSet('oh zero');
const the = wordSet('the');
const of = wordSet('of');
const alone = wordSet('alone');
const yearLeads = wordSet('by to from until till before after');
const plainPortions = defineWords<'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);
const thousands = wordSet('thousands');
const thousand = wordSet('thousand');
const and = wordSet('and');
/** Only after a century or "two thousand": "the twenty-tens", not "the tens of thousands". */
const tens = defineWords<number>([
  ['tens', 2010],
  ['twenties', 2020],
]);

/** A year in words that begins at `index`. */
export function readYearWords(reach: Reach, index: number): Read<number> | undefined {
  if (!inReach(reach, index) || shapeAt(reach, index) === shapes.number) return undefined;
  const first = wordAt(reach, index, cardinals);
  if (first === undefined) return undefined;
  if (first >= 11 && first <= 20) {
    const at = isHyphen(signAt(reach, index + 1)) ? index + 2 : index + 1;
    const ohOne = hasWord(reach, at, oh) ? wordAt(reach, at + 1, cardinals) : undefined;
    if (ohOne !== undefined && ohOne < 10) return { value: first * 100 + ohOne, last: at + 1 };
    const second = wordAt(reach, at, cardinals);
    if (second !== undefined && second >= 10) {
      const ones = isHyphen(signAt(reach, at + 1)) ? at + 2 : at + 1;
      const one = second >= 20 ? wordAt(reach, ones, cardinals) : undefined;
      return one !== undefined && one < 10
        ? { value: first * 100 + second + one, last: ones }
        : { value: first * 100 + second, last: at };
    }
  }
  const whole = readNumeral(reach.tokens, index, reach.end);
  return whole !== undefined &&
    whole.form === 'cardinal' &&
    whole.end > index + 1 &&
    whole.value >= 1000 &&
    whole.value < 2200
    ? { value: whole.value, last: whole.end - 1 }
    : undefined;
}

/** "in nineteen twenty-eight", "the nineteen seventies". Without a word that asks for a year it is a number. */
export function readSpelledYear(reach: Reach, index: number): Match | undefined {
  const century = wordAt(reach, index, cardinals);
  const at = isHyphen(signAt(reach, index + 1)) ? index + 2 : index + 1;
  const decade = wordAt(reach, at, decadeWords) ?? wordAt(reach, at, tens);
  if (century === 2 && hasWord(reach, index + 1, thousands) && hasWord(reach, index - 1, the))
    return hasWord(reach, index + 2, of) ? undefined : { first: index - 1, last: index + 1, stated: { decade: 2000 } };
  // "in the two thousand and tens".
  if (century === 2 && hasWord(reach, index + 1, thousand) && hasWord(reach, index - 1, the)) {
    const last = hasWord(reach, index + 2, and) ? index + 3 : index + 2;
    const first = wordAt(reach, last, tens);
    if (first !== undefined && !hasWord(reach, last + 1, of))
      return { first: index - 1, last, stated: { decade: first } };
  }
  const portion = wordAt(reach, index - 1, plainPortions);
  if (century !== undefined && decade !== undefined) {
    const stated: DateParts = { decade: century * 100 + (decade % 100) };
    if (hasWord(reach, index - 1, the)) return { first: index - 1, last: at, stated };
    // "in the late nineteen seventies".
    if (portion !== undefined && hasWord(reach, index - 2, the))
      return { first: index - 1, last: at, stated: { ...stated, portion } };
  }
  const found = readYearWords(reach, index);
  // "By nineteen ninety" is no number, "by two thousand" is.
  const isPlainYear = found !== undefined && found.value % 100 !== 0 && found.value < 2000;
  if (!hasWord(reach, index - 1, firmYearPrepositions) && !(isPlainYear && hasWord(reach, index - 1, yearLeads)))
    return undefined;
  const next = found === undefined ? 0 : found.last + 1;
  if (
    found === undefined ||
    (shapeAt(reach, next) === shapes.lower && !hasWord(reach, next, functionWords) && !hasWord(reach, next, alone))
  )
    return undefined;
  return { first: index, last: found.last, stated: { year: found.value } };
}
