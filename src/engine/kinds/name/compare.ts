/** Whether two names are one: short and full, acronym and expansion, spellings, nationality and country. */
import { countryNamed, countryOf, demonymCountry, isPlaceKnown } from '../../lexicon/lookUp.ts';
import { idOf } from '../../text/vocabulary.ts';
import type { Agreement } from '../kind.ts';
import { onceForAlike } from './alike.ts';
import { alsoCalled, lessKnown } from './alsoCalled.en.ts';
import { acronymOf, acronymOfWords, initialsOf, isAcronym } from './initials.ts';
import { nameParts, usualNames } from './keys.ts';
import { traits, traitsOf } from './traits.en.ts';
import type { NameValue } from './value.ts';
import { isMisspelling, sameVariant } from './variants.ts';

const SAME: Agreement = { type: 'same' };
const INCOMPARABLE: Agreement = { type: 'incomparable' };

/**
 * Whether both may be one: `near` where the draft says more than is known ("Mitt Romney" of "Romney"), `different` for a
 * slip or one wrong part ("Hakan Fedan" of "Hakan Fidan"), `incomparable` where they have nothing to do with each other.
 */
export function compareNames(claimed: NameValue, known: NameValue): Agreement {
  const mine = traitsOfName(claimed);
  const theirs = traitsOfName(known);
  const before = mine.agreements.get(theirs);
  if (before) return before;
  const agreement = compareTraits(claimed, known, mine, theirs);
  if (mine.agreements.size === AGREEMENTS) mine.agreements.clear();
  mine.agreements.set(theirs, agreement);
  return agreement;
}

/** Kept for each name. */
const AGREEMENTS = 64;

function compareTraits(claimed: NameValue, known: NameValue, mine: NameTraits, theirs: NameTraits): Agreement {
  const country = comparePlaces(claimed, known, mine, theirs);
  if (country !== undefined) return country;
  const a = mine.parts;
  const b = theirs.parts;
  if (sameParts(a, b)) return SAME;
  if ((mine.isPointed || theirs.isPointed) && unpointed(claimed.name) === unpointed(known.name)) return SAME;
  if (isAcronymPair(mine, theirs) || isSameInInitials(claimed, a, b) || isSameInInitials(known, b, a)) return SAME;
  if (isWithin(a, b)) return compareShorter(a, claimed, known);
  if (isWithin(b, a)) return compareLonger(a, b, claimed, known);
  return compareApart(a, b, claimed, known);
}

/** What comparing asks of a name again and again: one name is held against many. */
interface NameTraits {
  /** {@link nameParts} and {@link joined} of it. */
  readonly parts: readonly string[];
  readonly joined: string;
  /** The country that the name is, or is a nationality of. */
  readonly country: string | undefined;
  /** What it stands under in the tables of names. */
  readonly key: string;
  readonly usual: readonly string[];
  /** "King's College", which is "Kings College" too, and "Presidents' Day", which is "President's Day". */
  readonly isPointed: boolean;
  readonly isAcronym: boolean;
  /** What may be its only part short for a longer name: "mod"; empty where it is too long for that. */
  readonly letters: string;
  /** {@link readInitials} of it, once they are asked for. */
  initials: readonly string[] | undefined;
  readonly value: NameValue;
  /** How names that it was held against agree with it: texts of one story name the same few over and over. */
  readonly agreements: Map<NameTraits, Agreement>;
}

const traitsOfName = onceForAlike((value): NameTraits => {
  const name = joined(value);
  const country = value.demonym ? demonymCountry(name) : countryNamed(name);
  const parts = nameParts(value);
  const key = parts.join(' ');
  const isShort = isAcronym(value);
  const [only = ''] = value.parts;
  return {
    parts,
    joined: name,
    country,
    key,
    usual: usualNames(key),
    isPointed: APOSTROPHE.test(value.name),
    isAcronym: isShort,
    letters: isShort || (value.parts.length === 1 && only.length < 7) ? only : '',
    initials: undefined,
    value,
    agreements: new Map(),
  };
});

/** Whether the first is a place in the second or a nationality of it: Istanbul and Turkey, Scottish and the United Kingdom. */
export function isPartOf(part: NameValue, whole: NameValue): boolean {
  const code = countryNamed(joined(whole)) ?? (whole.demonym ? demonymCountry(joined(whole)) : undefined);
  if (code === undefined || code === 'zz') return false;
  return (countryOf(joined(part)) ?? demonymCountry(joined(part))) === code;
}

/** Whether the second, of several words, begins with the first's country or its nationality: Chile and the "Chilean Olympic Committee". */
export function isNationOf(nation: NameValue, { parts }: NameValue): boolean {
  const [first = ''] = parts;
  if (parts.length < 2 || isRegional(first)) return false;
  const { country } = traitsOfName(nation);
  return country !== undefined && country !== 'zz' && (demonymCountry(first) ?? countryNamed(first)) === country;
}

/** Whether the name ends as those of contests, prizes and works do: "World Cup", "Nobel Prize". */
export function isEvent({ parts }: NameValue): boolean {
  return ((traitsOf.get(idOf(parts.at(-1) ?? '')) ?? 0) & traits.event) !== 0;
}

/** All that the name's bearer is called, this name too: "northern ireland" and "ni"; folded, small words left out. */
export function namesOf(value: NameValue): readonly string[] {
  return alsoCalled.get(joined(value))?.flat() ?? [];
}

function joined(value: NameValue): string {
  return value.parts.join(' ');
}

function comparePlaces(
  claimed: NameValue,
  known: NameValue,
  { country: left, joined: a, usual }: NameTraits,
  { country: right, joined: b, usual: otherUsual }: NameTraits,
): Agreement | undefined {
  if (left !== undefined && left === right) {
    // "English" and "British", "Arab" and "European" have one code, and are not the same.
    const regional = (claimed.demonym && isRegional(a)) || (known.demonym && isRegional(b));
    return stem(a) === stem(b) || (left !== 'zz' && !regional) ? SAME : INCOMPARABLE;
  }
  if (usual.some((each) => otherUsual.includes(each))) return SAME;
  if (claimed.demonym || known.demonym) {
    // "Scottish" and "Scotland", "European" and "Europe", "Kurds" and "Kurdish" begin alike.
    return sharesStem(a, b) ? SAME : INCOMPARABLE;
  }
  return undefined;
}

const REGIONAL = new Set(
  'english scottish welsh scot scots cornish texan californian chechen catalan basque bavarian tibetan kashmiri punjabi londoner parisian tamil crimean corsican sikh bengali siberian'.split(
    ' ',
  ),
);

function isRegional(demonym: string): boolean {
  return REGIONAL.has(demonym.replace(/s$/, '')) || REGIONAL.has(demonym);
}

function stem(word: string): string {
  return word.replace(/(?:ish|men|man|woman|ians|ian|ans|an|is|i|s)$/, '');
}

function sharesStem(a: string, b: string): boolean {
  const code = demonymCountry(a) ?? countryOf(a);
  if (code === undefined || (demonymCountry(b) ?? countryOf(b)) !== code) return false;
  return (
    a.slice(0, 4) === b.slice(0, 4) ||
    stem(a) === stem(b) ||
    (/^wel/.test(a) && b === 'wales') ||
    (/^wel/.test(b) && a === 'wales')
  );
}

/** The same words in the same order, or for institutions in any: "Cambridge University", "University of Cambridge". */
function sameParts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.join('') === b.join('');
  if (a.every((part, i) => matches(part, b[i] as string))) return true;
  return a.length > 1 && isAmong(a, b) && isAmong(b, a);
}

/** "Finance Ministry" in "Department of Finance". */
function isAmong(parts: readonly string[], others: readonly string[]): boolean {
  return parts.every((part) => others.includes(part) || others.some((other) => sameVariant(part, other)));
}

/** Variants of one another, or an initial and its word. */
function matches(a: string, b: string): boolean {
  if (sameVariant(a, b)) return true;
  // "Apollo 1" is no short form of "Apollo 11".
  return (a.length === 1 || b.length === 1) && a[0] === b[0] && (a[0] ?? '') > '9';
}

function isAcronymPair(mine: NameTraits, theirs: NameTraits): boolean {
  const [{ letters }, long] = mine.isAcronym ? [mine, theirs] : [theirs, mine];
  if (letters.length < 2 || long.value.parts.length < 2) return false;
  long.initials ??= readInitials(long.value);
  return long.initials.includes(letters);
}

/** All that the name may be short as: "MoD" takes the "of", "AAM" not. */
function readInitials(long: NameValue): readonly string[] {
  return [acronymOf(long.parts), acronymOf(nameParts(long)), initialsOf(long.name), acronymOfWords(long.name)];
}

/** Whether the claim is the full form of the acronym that is known: "Institute of Directors" for "IoD". */
export function spellsOut(claimed: NameValue, known: NameValue): boolean {
  return (
    claimed.parts.length > 1 && known.parts.length === 1 && isAcronymPair(traitsOfName(claimed), traitsOfName(known))
  );
}

/** How many of the claim's first words, but not all, the known acronym stands for: two of "United Nations Development Programme" for "UN", else 0. */
export function spelledOutBy(known: NameValue, { parts, type }: NameValue): number {
  if (type === 'person' || !isAcronym(known)) return 0;
  for (let count = 2; count < parts.length; count++)
    if (acronymOf(parts.slice(0, count)) === known.parts[0]) return count;
  return 0;
}

const APOSTROPHE = /['\u2019]/;

function unpointed(name: string): string {
  return name.replace(/['\u2019]/g, '').toLowerCase();
}

/**
 * Whether one word of the name, whose parts are `a`, is the initials of some words of the other and the rest is the same:
 * "UN Security Council" and "United Nations Security Council", not "Ed Lee" and "Eva Dora Lee".
 */
function isSameInInitials({ name }: NameValue, a: readonly string[], b: readonly string[]): boolean {
  const count = b.length - a.length + 1;
  if (count < 2 || a.length < 2) return false;
  return a.some(
    (part, at) =>
      part.length === count &&
      inCapitals(name, part) &&
      part === acronymOf(b.slice(at, at + count)) &&
      a.every((other, i) => i === at || matches(other, b[i < at ? i : i + count - 1] as string)), // one for each
  );
}

function inCapitals(name: string, part: string): boolean {
  return name.replace(/\./g, '').split(' ').includes(part.toUpperCase());
}

/** Whether the claim is a fuller name of what is known, and not everybody knows that: "Tottenham Hotspur" for "Spurs". */
export function isFullerName(claimed: NameValue, known: NameValue): boolean {
  if (claimed.name === known.name) return false;
  const { key } = traitsOfName(claimed);
  const rows = lessKnown.get(key);
  if (rows === undefined) return false;
  const other = traitsOfName(known).key;
  return rows.some((names) => names.indexOf(other) > names.indexOf(key));
}

/** Whether every part of `few` is in `many`, in order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  if (few.length >= many.length) return false;
  let at = 0;
  for (const part of many) if (at < few.length && matches(few[at] as string, part)) at++;
  return at === few.length && few.some((part) => part.length > 1);
}

/** The claim says less than the source: "Romney" for "Mitt Romney", "Necropolis" for "Glasgow Necropolis". */
function compareShorter(a: readonly string[], claimed: NameValue, known: NameValue): Agreement {
  if (isOtherThing(claimed, known)) return INCOMPARABLE;
  const b = nameParts(known);
  const closing = matches(a[a.length - 1] as string, b[b.length - 1] as string);
  if (closing || a.length > 1 || looksPersonal(known)) return SAME;
  const rest = b.filter((part) => !a.some((other) => sameVariant(part, other)));
  return rest.every(isSuffixWord) ? SAME : { type: 'near', gap: `the source says "${known.name}"` };
}

/** The claim says more than the source: the added words are in no fact. */
function compareLonger(a: readonly string[], b: readonly string[], claimed: NameValue, known: NameValue): Agreement {
  if (isOtherThing(known, claimed)) return INCOMPARABLE;
  const extra = a.filter((part) => !b.some((other) => matches(part, other)));
  // "Robert F. Kennedy" is whom a source calls Robert Kennedy.
  if (extra.length === 0 || (extra.every((part) => INITIAL.test(part)) && !INITIAL.test(a.at(-1) ?? ''))) return SAME;
  const words = extra.map((part) => asWritten(claimed.name, part)).join(' ');
  return { type: 'near', gap: `"${words}" is not in the source` };
}

// Matches "f" of "Robert F. Kennedy", not "4" of "Radio 4".
const INITIAL = /^\D$/;

/** The name's own word whose folded form is `part`. */
function asWritten(name: string, part: string): string {
  return (
    name.split(/[\s-]+/).find((word) => word.toLowerCase().startsWith(part)) ??
    part.charAt(0).toUpperCase() + part.slice(1)
  );
}

/** "Glasgow" and "Glasgow City Council", "Cambridge" and "Cambridge United": a place, and what is named for it. */
function isOtherThing(short: NameValue, long: NameValue): boolean {
  if (!isPlaceKnown(joined(short))) return false;
  return (
    long.type === 'organisation' || (long.type === 'other' && !isPlaceKnown(joined(long))) || long.type === 'person'
  );
}

function looksPersonal(value: NameValue): boolean {
  return (
    value.type === 'person' ||
    (value.type === 'other' && value.parts.length === 2 && !isSuffixWord(value.parts[1] ?? ''))
  );
}

function isSuffixWord(part: string): boolean {
  return (traitsOf.get(idOf(part)) & (traits.organisation | traits.place | traits.event)) !== 0;
}

/** Neither is within the other: one slip, one wrong part, or two that have nothing to do with each other. */
function compareApart(a: readonly string[], b: readonly string[], claimed: NameValue, known: NameValue): Agreement {
  const last = a[a.length - 1] as string;
  const other = b[b.length - 1] as string;
  const gap = `${claimed.name} against ${known.name}`;
  if (a.length === b.length || a.length === 1 || b.length === 1) {
    const pairs =
      a.length === b.length ? a.map((part, i) => [part, b[i] as string] as const) : [[last, other] as const];
    const off = pairs.filter(([one, two]) => !matches(one, two));
    const [slip] = off;
    if (off.length === 1 && slip !== undefined && isMisspelling(slip[0], slip[1])) {
      if (isSlipOfSource(claimed, known)) return SAME;
      return {
        type: 'different',
        gap: `"${asWritten(claimed.name, slip[0])}" is close to "${asWritten(known.name, slip[1])}" in the source`,
      };
    }
  }
  if (a.length < 2 || b.length < 2) return INCOMPARABLE;
  const first = a[0] as string;
  const initial = b[0] as string;
  if (matches(last, other) && last.length > 1 && !isSuffixWord(last)) return { type: 'different', gap };
  if (matches(first, initial) && first.length > 1 && personal(claimed) && personal(known))
    return { type: 'different', gap };
  return INCOMPARABLE;
}

/** "Hollywood" against "Hollwood": everybody knows the one place and nobody the other, which lacks a letter; "Bostan" may be a village. */
function isSlipOfSource(claimed: NameValue, known: NameValue): boolean {
  const [one, other] = [joined(claimed), joined(known)];
  if (claimed.type !== 'place' || known.type === 'person' || one.length === other.length) return false;
  return isPlaceKnown(one) && !isPlaceKnown(other);
}

function personal(value: NameValue): boolean {
  return value.type === 'person' || (value.type === 'other' && value.parts.length === 2);
}
