/** The words of English numerals. */
import { defineWords, wordSet } from './vocabulary.ts';

/**
 * What a word does in a numeral. `unit` 1 to 9, `teen` 10 to 19, `ten` 20 to 90, `hundred` multiplies what stands before
 * it, `scale` closes a group ("thousand"), `dozen` multiplies all that stands before it, `half` is "half" or "halves",
 * `article` "a" or "an".
 */
export interface NumberWord {
  readonly role: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'half' | 'article';
  readonly value: number;
  /** Ordinal forms: "fifth", "hundredth". They end a numeral and, after a count, name a fraction's parts. */
  readonly ordinal: boolean;
  readonly plural: boolean;
}

/** Whether the word multiplies the number before it: "hundred", "million", "dozen", "thousandth". */
export function multiplies({ role }: NumberWord): boolean {
  return role === 'scale' || role === 'hundred' || role === 'dozen';
}

type Row = readonly [role: NumberWord['role'], value: number, words: string, ordinals?: string];

const rows: readonly Row[] = [
  ['article', 1, 'a an'],
  ['half', 2, 'half', ''],
  ['half', 2, 'halves', ''],
  ['unit', 0, 'zero nought naught', 'zeroth'],
  ['unit', 1, 'one', 'first'],
  ['unit', 2, 'two', 'second'],
  ['unit', 3, 'three', 'third'],
  ['unit', 4, 'four', 'fourth'],
  ['unit', 5, 'five', 'fifth'],
  ['unit', 6, 'six', 'sixth'],
  ['unit', 7, 'seven', 'seventh'],
  ['unit', 8, 'eight', 'eighth'],
  ['unit', 9, 'nine', 'ninth nineth'],
  ['teen', 10, 'ten', 'tenth'],
  ['teen', 11, 'eleven', 'eleventh'],
  ['teen', 12, 'twelve', 'twelfth twelveth'],
  ['teen', 13, 'thirteen', 'thirteenth'],
  ['teen', 14, 'fourteen', 'fourteenth'],
  ['teen', 15, 'fifteen', 'fifteenth'],
  ['teen', 16, 'sixteen', 'sixteenth'],
  ['teen', 17, 'seventeen', 'seventeenth'],
  ['teen', 18, 'eighteen', 'eighteenth'],
  ['teen', 19, 'nineteen', 'nineteenth'],
  ['ten', 20, 'twenty', 'twentieth'],
  ['ten', 30, 'thirty', 'thirtieth'],
  ['ten', 40, 'forty fourty', 'fortieth fourtieth'],
  ['ten', 50, 'fifty', 'fiftieth'],
  ['ten', 60, 'sixty', 'sixtieth'],
  ['ten', 70, 'seventy', 'seventieth'],
  ['ten', 80, 'eighty', 'eightieth'],
  ['ten', 90, 'ninety', 'ninetieth'],
  ['dozen', 12, 'dozen doz dozens dozs dzs'],
  ['hundred', 100, 'hundred', 'hundredth'],
  ['scale', 1e3, 'thousand', 'thousandth'],
  ['scale', 1e5, 'lakh lakhs'],
  ['scale', 1e6, 'million mn mln mio', 'millionth'],
  ['scale', 1e7, 'crore crores'],
  ['scale', 1e9, 'billion bn bln', 'billionth'],
  ['scale', 1e12, 'trillion tn trn tln', 'trillionth'],
  ['scale', 1e15, 'quadrillion', 'quadrillionth'],
];

function* entries(): Generator<readonly [string, NumberWord]> {
  for (const [role, value, words, ordinals] of rows) {
    for (const word of words.split(' ')) yield [word, { role, value, ordinal: false, plural: /s$/.test(word) }];
    for (const word of (ordinals ?? '').split(' ').filter(Boolean)) {
      yield [word, { role, value, ordinal: true, plural: false }];
      if (value !== 2 && value !== 0) yield [`${word}s`, { role, value, ordinal: true, plural: true }];
    }
  }
  yield ['quarter', { role: 'unit', value: 4, ordinal: true, plural: false }];
  yield ['quarters', { role: 'unit', value: 4, ordinal: true, plural: true }];
}

/** "quarter" is listed as an ordinal of four, since it only ever names parts: "three quarters". */
export const numberWords = defineWords(entries());

/** The words with which a numeral can begin, for tables of triggers. */
export const numberWordList: readonly string[] = [...entries()]
  .filter(([word, { plural }]) => !plural && !/^(?:quarter|mn|mln|mio|bn|bln|tn|trn|tln|doz|halves)$/.test(word))
  .map(([word]) => word);

/** A fourth part, but also three months, a district, a round of a match: a fraction only where the words around say so. */
export const quarterWords = wordSet('quarter quarters');

/** Letters that make an ordinal of the digits they touch: "22nd". */
export const ordinalSuffixes = wordSet('st nd rd th');

/** Scales that may touch digits but are no words of their own: "10k". "m" is left out: it is a metre as often. */
export const scaleSuffixes = defineWords<number>([['k', 1e3]]);

/** Words after "a fifth" that leave it a fraction rather than the fifth of something: "a fifth of", "a third more". */
export const afterFraction = wordSet(
  'of off more less fewer higher lower bigger smaller larger faster slower cheaper brighter darker wider heavier lighter older younger taller longer shorter deeper richer poorer stronger weaker warmer colder louder each to in on by from since over under below above as than and or but were was are is had have who when while',
);

export const pointWords = wordSet('point');
export const andWords = wordSet('and');
