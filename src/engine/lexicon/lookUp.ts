/** What everyone knows of a word or a place, by folded text or by the hash that a token carries already. */
import { slotOf } from '../base/columns.ts';
import { hashStart, hashStep } from '../text/vocabulary.ts';
import { commonWordStems } from './commonWords.en.ts';
import { demonyms } from './demonyms.en.ts';
import { givenNames, surnameWords } from './givenNames.en.ts';
import { alternates, cities, countries, regions, states } from './places.en.ts';

/** Two-letter code of a country, lower case; "zz" for what belongs to no one country ("Europe", "Arab"). */
export type CountryCode = string;

/** Words by the 32-bit hash of their folded text; one wrong answer in 60,000 among the largest list. */
export interface HashedWords {
  has(hash: number): boolean;
}

const SPACE = 0x20;
const COLON = 0x3a;
/** Beyond the space, the hyphen and the full stop come nearly all that words are made of. */
const FULL_STOP = 0x2e;
// Matches the " of the " of "democratic republic of the congo", not the "of" of "office".
const SMALL = / (?:(?:of|the|and) ){1,3}/g;

/** The endings that scripts/lexicon/commonWords.js knows. */
const ENDINGS: Readonly<Record<string, string>> = { s: 's', d: 'd', e: 'ed', i: 'ing', l: 'ly', r: 'r', R: 'er', y: 'y', E: 'es', n: 'ness', T: 'est' };

const placeCountries = new Map<string, CountryCode>();
const countryNames = new Map<string, CountryCode>();
const demonymCountries = new Map<string, CountryCode>();
const usualSpellings = new Map<string, string>();
const countryTitles = new Map<CountryCode, string>();
const capitalCountries = new Map<string, CountryCode>();
for (const [code, names] of rows(regions)) for (const name of names) placeCountries.set(placeKey(name), code);
for (const [code, names] of rows(cities)) for (const name of names) if (!placeCountries.has(placeKey(name))) placeCountries.set(placeKey(name), code);
for (const line of countries.trim().split('\n')) {
  const [code = '', names = '', capitals = ''] = line.split(':');
  for (const capital of capitals.split(',')) {
    if (capital === '') continue;
    placeCountries.set(placeKey(capital), code);
    capitalCountries.set(placeKey(capital), code);
  }
  for (const name of names.split(',')) {
    countryNames.set(placeKey(name), code);
    placeCountries.set(placeKey(name), code);
    if (!countryTitles.has(code)) countryTitles.set(code, name);
  }
}
for (const [code, names] of rows(demonyms)) for (const name of names) demonymCountries.set(name, code);
for (const line of alternates.trim().split('\n')) {
  const names = line.split(',');
  for (const name of names) usualSpellings.set(placeKey(name), placeKey(names[0] as string)); // split gives at least one
  const code = names.map((name) => capitalCountries.get(placeKey(name))).find((each) => each !== undefined);
  if (code !== undefined) for (const name of names) capitalCountries.set(placeKey(name), code);
}

/**
 * What is known of words, in one table: whoever asks one thing of a word mostly asks the next as well, and then finds it
 * in memory that is at hand.
 */
export const lists = {
  /** See {@link commonWords}. */
  common: 1,
  given: 2,
  /** See {@link surnameLikeWords}. */
  surname: 4,
  /** A whole place name: "moscow", not "new". */
  place: 8,
  placeStart: 16,
  /** A whole nationality: "russian", not "new". */
  demonym: 32,
  demonymStart: 64,
  placeEnd: 128,
} as const;
const known = tableOf([
  [lists.common, hashesOfStems(commonWordStems)],
  [lists.given, hashesOfStems(givenNames)],
  [lists.surname, hashesOfStems(surnameWords)],
  [lists.place, hashesOfNames(placeCountries.keys(), 'single')],
  [lists.placeStart, hashesOfNames(placeCountries.keys(), 'first')],
  [lists.placeEnd, hashesOfNames(placeCountries.keys(), 'last')],
  [lists.demonym, hashesOfNames(demonymCountries.keys(), 'single')],
  [lists.demonymStart, hashesOfNames(demonymCountries.keys(), 'first')],
]);

/** Words that English uses without a capital. */
export const commonWords: HashedWords = { has: (hash) => (listsWith(hash) & lists.common) !== 0 };
export const givenNameWords: HashedWords = { has: (hash) => (listsWith(hash) & lists.given) !== 0 };
/** Surnames that are common words too: "Brown". */
export const surnameLikeWords: HashedWords = { has: (hash) => (listsWith(hash) & lists.surname) !== 0 };

/** Whether the word of this hash is a whole place name: "moscow", not "new". */
export function isPlaceWord(hash: number): boolean {
  return (listsWith(hash) & lists.place) !== 0;
}

/** Whether the word of this hash is a whole nationality: "russian", not "new". */
export function isDemonymWord(hash: number): boolean {
  return (listsWith(hash) & lists.demonym) !== 0;
}

/** Whether some known place begins with the word of this hash: true for "new", "south", "moscow". */
export function mayBeginPlace(hash: number): boolean {
  return (listsWith(hash) & lists.placeStart) !== 0;
}

/** Whether some known place ends with the word of this hash: true for "york", "moscow". */
export function mayEndPlace(hash: number): boolean {
  return (listsWith(hash) & lists.placeEnd) !== 0;
}

/** Whether a nationality may begin with the word of this hash: "new" of "New Zealander". */
export function mayBeginDemonym(hash: number): boolean {
  return (listsWith(hash) & lists.demonymStart) !== 0;
}

/** Whether the folded name ("new york", hyphens as spaces) is a place we know. */
export function isPlaceKnown(name: string): boolean {
  return placeCountries.has(placeKey(name));
}

/** The country that a place lies in or is: "istanbul" and "turkiye" give "tr". */
export function countryOf(name: string): CountryCode | undefined {
  return placeCountries.get(placeKey(name));
}

/** The country whose own name this is: "turkiye" gives "tr", "istanbul" nothing. */
export function countryNamed(name: string): CountryCode | undefined {
  return countryNames.get(placeKey(name));
}

/** Whether the city is known to lie in the state or province: "san francisco" in "california". */
export function isInState(city: string, state: string): boolean {
  return citiesByState().get(placeKey(state))?.has(placeKey(city)) === true;
}

/** Whether it is a state or province some of whose cities are known. */
export function isState(name: string): boolean {
  return citiesByState().has(placeKey(name));
}

let stateCities: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Read when first asked for: few drafts tell of a state that no source names. */
function citiesByState(): ReadonlyMap<string, ReadonlySet<string>> {
  stateCities ??= new Map([...rows(states)].map(([state, names]) => [placeKey(state), new Set(names.map(placeKey))]));
  return stateCities;
}

/** The country whose capital this is: "havana" gives "cu". */
export function countryOfCapital(name: string): CountryCode | undefined {
  return capitalCountries.get(placeKey(name));
}

/** The country of a nationality word: "turkish" and "turks" give "tr". */
export function demonymCountry(word: string): CountryCode | undefined {
  return demonymCountries.get(placeKey(word));
}

/** The usual spelling of a place that has several: "kiev" gives "kyiv"; other names come back as they are. */
export function usualPlaceName(name: string): string {
  const key = placeKey(name);
  return usualSpellings.get(key) ?? key;
}

/** What {@link countryOf}, {@link countryNamed} and {@link demonymCountry} say of a name: for who asks all of them. */
export function lookUpName(name: string): {
  readonly place: CountryCode | undefined;
  readonly country: CountryCode | undefined;
  readonly demonym: CountryCode | undefined;
} {
  const key = placeKey(name);
  return { place: placeCountries.get(key), country: countryNames.get(key), demonym: demonymCountries.get(key) };
}

/** Hyphens are spaces here, and full stops and the small words inside a name are left out, since a name's parts have none. */
function placeKey(name: string): string {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) <= FULL_STOP) return placeKeyOfSeveral(name);
  return name;
}

function placeKeyOfSeveral(name: string): string {
  const plain = name.includes('-') || name.includes('.') ? name.replace(/-/g, ' ').replace(/\./g, '') : name;
  return plain.includes(' of ') || plain.includes(' and ') ? plain.replace(SMALL, ' ') : plain;
}

function* rows(table: string): Iterable<readonly [CountryCode, readonly string[]]> {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) yield [line.slice(0, colon), line.slice(colon + 1).split(',')];
  }
}

/** Hashes of the first or the last word of each name, or of the names that are single words. */
function hashesOfNames(names: Iterable<string>, which: 'first' | 'last' | 'single'): readonly number[] {
  const hashes: number[] = [];
  for (const name of names) {
    const space = name.indexOf(' ');
    if (which === 'last') hashes.push(hashOn(hashStart, name.slice(name.lastIndexOf(' ') + 1)));
    else if (space < 0) hashes.push(hashOn(hashStart, name));
    else if (which === 'first') hashes.push(hashOn(hashStart, name.slice(0, space)));
  }
  return hashes;
}

/**
 * Hashes of the words in a list, each with the endings that stand behind its colon: "accept:sdi" is also "accepts",
 * "accepted", "accepting". Read sign by sign, without a string for any word: there are tens of thousands, at each start.
 */
function hashesOfStems(list: string): readonly number[] {
  const hashes: number[] = [];
  let hash = hashStart;
  let before = hashStart;
  let length = 0;
  let hasEndings = false;
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i);
    if (code <= SPACE) {
      if (length > 0 && !hasEndings) hashes.push(hash);
      hash = hashStart;
      length = 0;
      hasEndings = false;
    } else if (code === COLON && !hasEndings) {
      hashes.push(hash);
      hasEndings = true;
    } else if (hasEndings) {
      const flag = list.charAt(i);
      // "make:g" is "making": its last letter goes.
      hashes.push(flag === 'g' ? hashOn(before, 'ing') : hashOn(hash, ENDINGS[flag] ?? ''));
    } else {
      before = hash;
      hash = hashStep(hash, code);
      length++;
    }
  }
  if (length > 0 && !hasEndings) hashes.push(hash);
  return hashes;
}

function hashOn(hash: number, ending: string): number {
  let longer = hash;
  for (let i = 0; i < ending.length; i++) longer = hashStep(longer, ending.charCodeAt(i));
  return longer;
}

/** Open addressing, each hash with its bits beside it, so that asking reads one line of memory and makes nothing. */
function tableOf(lists: readonly (readonly [number, readonly number[]])[]): Int32Array {
  let size = 64;
  while (size < lists.reduce((sum, [, hashes]) => sum + hashes.length, 0) * 1.5) size *= 2;
  const table = new Int32Array(size * 2);
  for (const [bit, hashes] of lists) {
    for (const hash of hashes) {
      let at = startOf(hash, table);
      while (table[at + 1] !== 0 && table[at] !== hash) at = (at + 2) & (table.length - 1);
      table[at] = hash;
      table[at + 1] = (table[at + 1] as number) | bit;
    }
  }
  return table;
}

function startOf(hash: number, table: Int32Array): number {
  return (slotOf(hash) * 2) & (table.length - 1);
}

/** Which of {@link lists} have the word of this hash, for who asks more than one thing of it. */
export function listsWith(hash: number): number {
  for (let at = startOf(hash, known); ; at = (at + 2) & (known.length - 1)) {
    const bits = known[at + 1] as number; // in range: masked, and even before one is added
    if (bits === 0 || known[at] === hash) return bits;
  }
}
