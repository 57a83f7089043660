/** What the index looks a name up by, whichever of its spellings, initials or names was written. */
import { lookUpName, usualPlaceName } from '../../lexicon/lookUp.ts';
import { onceForAlike } from './alike.ts';
import { alsoCalled } from './alsoCalled.en.ts';
import { acronymKey, acronymOf, acronymOfWords, initialsOf, isAcronym } from './initials.ts';
import type { NameValue } from './value.ts';
import { soundOf, transliterate } from './variants.ts';

/** Each once: the name's country, what it is usually called, its acronyms, each of its words as it is written and as it sounds. */
export const keysOfName = onceForAlike(readKeys);

function readKeys(value: NameValue): readonly string[] {
  const keys = wholeKeysOf(value);
  for (const part of nameParts(value)) for (const key of keysOfWord(part)) add(keys, key);
  return keys;
}

/** Those that follow from the name as a whole, and not from one of its words. */
export function wholeKeysOf(value: NameValue): string[] {
  const keys: string[] = [];
  const parts = nameParts(value);
  const name = joined(value.parts);
  const { place, demonym, country = demonym } = lookUpName(name);
  if (country !== undefined && country !== 'zz') add(keys, `c:${country}`);
  // "Scottish" and "Scotland", "Arab" and "Arabs".
  const code = demonym ?? place;
  if (code !== undefined && parts.length === 1)
    add(keys, `n:${code}:${name.startsWith('wel') ? 'wale' : name.slice(0, 4)}`);
  const usual = usualNames(parts === value.parts ? name : joined(parts));
  const [first = name] = usual;
  if (place !== undefined || first !== name || alsoCalled.has(first)) for (const each of usual) add(keys, `p:${each}`);
  if (parts.length > 1 && value.type !== 'person') {
    add(keys, acronymKey(acronymOf(parts)));
    add(keys, acronymKey(acronymOfWords(value.name)));
    add(keys, acronymKey(initialsOf(value.name)));
  }
  if (parts.length === 1 && isAcronym(value)) add(keys, acronymKey(parts[0] as string)); // in range
  return keys;
}

function joined(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] as string) : parts.join(' ');
}

/** A name has so few that to look through them is quicker than a `Set`. */
function add(keys: string[], key: string): void {
  if (!keys.includes(key)) keys.push(key);
}

/** A word of a name as it is written and, where that is more than a letter, as it sounds. */
export function keysOfWord(word: string): readonly string[] {
  const latin = transliterate(word);
  const sound = soundOf(latin);
  const written = word.length < 3 ? `i:${word}` : latin;
  return sound.length > 1 ? [written, `s:${sound}`] : [written];
}

/** Folded words that must agree: those of the value less company suffixes and the like, unless nothing else is left. */
export function nameParts(value: NameValue): readonly string[] {
  if (!value.parts.some((part) => DROPPED.has(part))) return value.parts;
  const kept = value.parts.filter((part) => !DROPPED.has(part));
  return kept.length === 0 ? value.parts : kept;
}

/** Words that a name may carry or drop. */
const DROPPED = new Set(
  'inc incorporated corp corporation ltd limited plc llc ag gmbh nv co company companies fc afc rfc cf sc jr sr junior senior ii iii group holdings the saint st'.split(
    ' ',
  ),
);

/** What the name, folded, is usually called; several where it may be one of several. */
export function usualNames(name: string): readonly string[] {
  const rows = alsoCalled.get(name);
  if (rows !== undefined) return rows.map(([usual = name]) => usual);
  return [usualPlaceName(name.includes(' olympic') ? name.replace(OLYMPIC, '$<which> games') : name)];
}

// Matches "athens olympics" and "winter olympic games", not "olympic committee".
const OLYMPIC = /^(?<which>.+) olympic(?:s| games)$/;
