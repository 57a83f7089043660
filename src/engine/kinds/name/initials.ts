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

/** Folded words as written, small ones too: "MoD" takes the "of" that parts leave out. */
export function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s-]+/)
    .map((word) => word.toLowerCase().replace(/[^a-z\d]/g, ''))
    .filter(Boolean);
}

/** Initials of the words in capitals, short forms among them as they are: "ukhsa" of the UK Health Security Agency. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => (SHORT_FORM.test(word) ? word : /^[A-Z]/.test(word) ? word.charAt(0) : ''))
    .join('')
    .toLowerCase();
}

// Matches "UK", "US" and "NHS", not "Aid".
const SHORT_FORM = /^[A-Z]{2,3}$/;
