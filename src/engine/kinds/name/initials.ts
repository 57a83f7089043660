/** Initials and acronyms of names. */
import type { NameValue } from './value.ts';
import { inDigits } from './variants.ts';

/** Initials of the parts: "aam" for ["academy", "ancient", "music"]. */
export function acronymOf(parts: readonly string[]): string {
  return parts.map((part) => inDigits(part).charAt(0)).join('');
}

/** What names of these initials, and the acronym itself, are looked up by; folded. */
export function acronymKey(acronym: string): string {
  return `a:${acronym}`;
}

/** "BBC" and "MoD", not "Bbc". */
export function isAcronym(value: NameValue): boolean {
  return value.parts.length === 1 && /^(?:[A-Z][A-Z.&\d]+|[A-Z][a-z]?[A-Z]+)s?$/.test(value.name);
}

/** Initials of the words as they are written, small ones too: "MoD" takes the "of" that parts leave out. */
export function acronymOfWords(name: string): string {
  let acronym = '';
  for (let start = 0, i = 0; i <= name.length; i++) {
    if (i < name.length && !isBreak(name.charCodeAt(i))) continue;
    acronym += firstSign(name, start, i);
    start = i + 1;
  }
  return acronym;
}

/** The first letter or digit of the word there, as {@link acronymOf} takes it; empty where it has none. */
function firstSign(name: string, start: number, end: number): string {
  for (let i = start; i < end; i++) {
    const code = name.charCodeAt(i) | CASE;
    if (!isSmallLetter(code) && !isDigit(name.charCodeAt(i))) continue;
    const letter = name.charAt(i).toLowerCase();
    return FIRST_OF_NUMBERS.includes(letter) ? inDigits(lettersIn(name.slice(i, end))).charAt(0) : letter;
  }
  return '';
}

/** The words that say a digit, or ten, begin so. */
const FIRST_OF_NUMBERS = 'otfsen';
/** The bit in which small letters differ from capitals. */
const CASE = 32;

function lettersIn(word: string): string {
  return word.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** Initials of the words in capitals, short forms among them as they are: "ukhsa" of the UK Health Security Agency. */
export function initialsOf(name: string): string {
  let initials = '';
  for (let start = 0, i = 0; i <= name.length; i++) {
    if (i < name.length && !isBreak(name.charCodeAt(i))) continue;
    const capitals = capitalsAt(name, start);
    const isShortForm = (capitals === 2 || capitals === 3) && start + capitals === i;
    if (capitals > 0) initials += name.slice(start, start + (isShortForm ? capitals : 1));
    start = i + 1;
  }
  return initials.toLowerCase();
}

/** How many capitals of A to Z stand there in a row. */
function capitalsAt(name: string, start: number): number {
  let end = start;
  while (end < name.length && isSmallLetter(name.charCodeAt(end) + CASE)) end++;
  return end - start;
}

/** Whether a word ends there: at a space of any sort or a hyphen. */
function isBreak(code: number): boolean {
  return code <= 0x20 || code === 0x2d || (code >= 0x80 && SPACE.test(String.fromCharCode(code)));
}

const SPACE = /\s/;

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
