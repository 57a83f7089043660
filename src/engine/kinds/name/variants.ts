/** When two folded words are spellings of one name: "sergey" and "sergei", "kyiv" and "kiev", "chris" and "christopher". */
import { usualPlaceName } from '../../lexicon/lookUp.ts';
import { shortForms } from './shortForms.en.ts';
import { usualSpellings } from './spellings.en.ts';

/** Whether both words name the same, in another spelling, transliteration or short form. */
export function sameVariant(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const one = writingOf(a);
  const other = writingOf(b);
  if (one.place === other.place) return true;
  if (a.length > 3 && b.length > 3 && Math.abs(a.length - b.length) < 4 && one.latin === other.latin) return true;
  return sharesShortForm(a, one, b, other) || one.british === other.british || one.digits === other.digits;
}

/** What a word is compared by: looked up once, and not once for each of them. */
interface Writing {
  /** {@link usualPlaceName} of it. */
  readonly place: string;
  /** {@link transliterate} gives this for all spellings of it. */
  readonly latin: string;
  readonly british: string;
  readonly digits: string;
  /** The names that it is short for. */
  readonly longs: readonly string[] | undefined;
}

function writingOf(word: string): Writing {
  const known = writings.get(word);
  if (known) return known;
  const made = {
    place: usualPlaceName(word),
    latin: transliterate(word),
    british: respell(word),
    digits: inDigits(word),
    longs: shortForms.get(word),
  };
  if (writings.size > 20000) writings.clear();
  writings.set(word, made);
  return made;
}

/** Remembers answers only: the same word always gives the same one. */
const writings = new Map<string, Writing>();

/** "1" for "one", since leagues and radio stations are written either way; other words as they are. */
export function inDigits(word: string): string {
  return numbers.get(word) ?? word;
}

const numbers: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [
    word,
    String(at + 1),
  ]),
);

/** Whether `b` is `a` with one slip: a letter more, less, changed or two swapped, in a word long enough to tell. */
export function isMisspelling(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < 4 || a === b || sameVariant(a, b)) return false;
  // A plural, a possessive or another case ending is no slip.
  if (a === `${b}s` || b === `${a}s`) return false;
  // Short words differ by chance in one letter: "Mark" and "Marc", "Blair" and "Clair".
  if (a[0] !== b[0] && least < 6) return false;
  // "Southern" is what it says.
  if (a.endsWith('thern') && b.endsWith('thern')) return false;
  return isOneEdit(a, b) || (least >= 8 && isTwoEdits(a, b));
}

/** What {@link transliterate} gives, remembered: for words that are compared again and again. */
export function transliterated(word: string): string {
  return writingOf(word).latin;
}

/** A step of {@link transliterate}, with what a word must have for it to do anything: to look at that is quicker than to try. */
interface Step {
  readonly pattern: RegExp;
  readonly by: string;
  /** All of these letters, one of these, and an end in one of these; 0 where any word will do. As {@link lettersOf} has them. */
  readonly all: number;
  readonly some: number;
  readonly last: number;
}

const NO_LETTER = 1 << 26;
const DOUBLED = 1 << 27;

/** Its letters as bits, from "a" as the lowest on; whether it has another sign, and whether one but "o" is doubled. */
function lettersOf(word: string): number {
  let letters = 0;
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    letters |= bitOf(code);
    if (code === before && code !== LETTER_O) letters |= DOUBLED;
    before = code;
  }
  return letters;
}

const LETTER_O = 111;

function bitOf(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : NO_LETTER;
}

function step(
  pattern: RegExp,
  by: string,
  {
    all = '',
    some = '',
    last = '',
  }: { readonly all?: string; readonly some?: string | number; readonly last?: string },
): Step {
  const any = typeof some === 'number' ? some : lettersOf(some);
  return { pattern, by, all: lettersOf(all), some: any, last: lettersOf(last) };
}

/** Only what transliterators differ in, not what parents do: "Marie" stays apart from "Mary", "Price" from "Pryce". */
const steps: readonly Step[] = [
  step(/['.-]/g, '', { some: NO_LETTER }),
  step(/(?:skyy|skyi|skiy|skij|skii|sky|ski)$/, 'sky', { all: 'sk', last: 'yij' }),
  step(/(?:iyya|iya|iia|ija|aya|aia)$/, 'ia', { some: 'iyj', last: 'a' }),
  step(/(?:yiv|iev|yev|ieff|eff)$/, 'ev', { last: 'vf' }),
  step(/off$/, 'ov', { all: 'o', last: 'f' }),
  step(/tsch|cz/g, 'ch', { all: 'c', some: 'tz' }),
  step(/dzh|dj/g, 'j', { all: 'd', some: 'zj' }),
  step(/ks/g, 'x', { all: 'ks' }),
  step(/([gdb])h/g, '$1', { all: 'h', some: 'gdb' }),
  step(/kh/g, 'h', { all: 'kh' }),
  step(/q|ck|c(?=[aouklrt])/g, 'k', { some: 'qc' }),
  step(/ph/g, 'f', { all: 'ph' }),
  step(/ou/g, 'u', { all: 'ou' }),
  step(/(?:ey|ei|iy|ij|ii|yy|y|i)$/, 'i', { last: 'yij' }),
  step(/ei|ai|ay|ey/g, 'ei', { some: 'iy' }),
  step(/ah$/, 'a', { all: 'a', last: 'h' }),
  step(/([^o])\1+/g, '$1', { some: DOUBLED }),
  step(/^[gkh]ad(?=[ae]f)/, 'kad', { all: 'adf' }),
  step(/^m[uo]hamm?[aei]d$/, 'mohamed', { all: 'mh', last: 'd' }),
];

/** Folds what transliterations and spellings differ in: "qaddafi", "gaddafi" and "kadhafi" all give "kadafi". */
export function transliterate(word: string): string {
  let result = usualSpellings.get(word) ?? word;
  let letters = lettersOf(result);
  let last = bitOf(result.charCodeAt(result.length - 1));
  for (const { pattern, by, all, some, last: end } of steps) {
    if ((letters & all) !== all || (some !== 0 && (letters & some) === 0) || (end !== 0 && (last & end) === 0))
      continue;
    const changed = result.replace(pattern, by);
    if (changed === result) continue;
    result = changed;
    letters = lettersOf(result);
    last = bitOf(result.charCodeAt(result.length - 1));
  }
  return result;
}

/** "organise" and "organize", "defense" and "defence", "labor" and "labour" told alike, and a ministry like a department. */
function respell(word: string): string {
  if (!MAY_BE_RESPELT.test(word)) return word;
  return word
    .replace(/iz(?=e|ed|es|ing|ation|er)/, 'is')
    .replace(/^(def|off|lic)ense$/, '$1ence')
    .replace(/^(lab|harb|neighb|col|fav|hon)or/, '$1our')
    .replace(/^(cent|theat|met)er(s?)$/, '$1re$2')
    .replace(/^program$/, 'programme')
    .replace(/^(?:ministry|dept)$/, 'department');
}

// Matches all that one of the above changes: asked first, since hardly any word of a name is one.
const MAY_BE_RESPELT =
  /iz(?:e|ing|ation)|^(?:(?:def|off|lic)ense$|(?:lab|harb|neighb|col|fav|hon)or|(?:cent|theat|met)ers?$|program$|ministry$|dept$)/;

function sharesShortForm(a: string, { longs }: Writing, b: string, { longs: others }: Writing): boolean {
  if (longs?.includes(b) || others?.includes(a)) return true;
  return longs !== undefined && others !== undefined && longs.some((long) => others.includes(long));
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

function isTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          (previous[j] as number) + 1,
          (row[j - 1] as number) + 1,
          (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    previous = row;
  }
  return (previous[b.length] as number) <= 2;
}

/** Consonants of a transliterated word, first letter kept: near misses share them more often than not. */
export function soundOf(latin: string): string {
  let sound = '';
  let before = '';
  for (let i = 0; i < latin.length; i++) {
    const code = latin.charCodeAt(i);
    const heard = code < heardAs.length ? (heardAs[code] as string) : latin.charAt(i);
    if (i > 0 && heard === '') continue;
    const letter = heard === '' ? latin.charAt(i) : heard;
    if (letter !== before) sound += letter;
    before = letter;
  }
  return sound;
}

/** By ASCII code: what the sign is taken for, which for most is itself; empty where it is not heard. */
const heardAs: readonly string[] = Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if ('aeiouhy'.includes(letter)) return '';
  return ['zs', 'vf', 'bp', 'dt', 'gk', 'mn'].find((pair) => pair.startsWith(letter))?.charAt(1) ?? letter;
});
