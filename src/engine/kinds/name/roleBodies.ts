/** Whose coach, mayor or governor somebody is: of one town, club or country and no other. */
import { genericNameWords } from '../../lexicon/genericNameWords.en.ts';
import { countryNamed, demonymCountry, isPlaceKnown, usualPlaceName } from '../../lexicon/lookUp.ts';
import { idOf } from '../../text/vocabulary.ts';
import { fold } from '../../text/words.ts';
import { alsoCalled } from './alsoCalled.en.ts';
import { clubs } from './clubs.en.ts';
import { readRole } from './compareRoles.ts';
import { traits, traitsOf } from './traits.en.ts';

/** Offices that are of a town, a club or a country: what they have in common is not whose they are. */
const OF_PLACES: ReadonlySet<string> = new Set(['manager', 'mayor', 'governor']);

/**
 * How two roles as written, with whoever owns them before ("Leeds coach", "Hull City's manager"), go together by whose
 * they are. `unknown` where one says of nobody, or of what may be another name of the same ("the Reds boss").
 */
export function compareRoleBodies(claimed: string, known: string): 'same' | 'different' | 'unknown' {
  const [a, b] = [readRole(fold(claimed)), readRole(fold(known))];
  if (a.heads.some((head) => b.heads.includes(head)) && areSisters(institutionOf(claimed), institutionOf(known)))
    return 'different';
  const head = a.heads.find((each) => OF_PLACES.has(each));
  if (head === undefined || !b.heads.includes(head)) return 'unknown';
  const [mine, theirs] = [bodyOf(claimed), bodyOf(known)];
  if (mine.length === 0 || theirs.length === 0) return 'unknown';
  if (isSame(mine, theirs)) return 'same';
  const isOfCountry = (words: readonly string[]): boolean => isCountry(words.join(' '));
  // "The US mayor" is mayor of a town there.
  if (head !== 'manager' && isOfCountry(mine) !== isOfCountry(theirs)) return 'unknown';
  return isKnown(mine) && isKnown(theirs) ? 'different' : 'unknown';
}

/** Folded words in capitals that are no part of the office itself: "hull" and "city" of "Hull City head coach". */
function bodyOf(role: string): readonly string[] {
  const words = role.split(/[\s,]+/).map((word) => word.replace(/['\u2019]s?$/, ''));
  return words.flatMap((word, at) => {
    const plain = fold(word);
    const known = traitsOf.get(idOf(plain));
    const isPlace = isPlaceKnown(`${plain} ${fold(words[at + 1] ?? '')}`);
    const isOfOffice = (known & (traits.role | traits.roleModifier | traits.function | traits.title)) !== 0;
    if (!/^\p{Lu}/u.test(word) || (demonymCountry(plain) !== undefined && countryNamed(plain) === undefined)) return [];
    return isOfOffice && !isPlace && !(known & traits.organisation) ? [] : [plain];
  });
}

interface Institution {
  /** Folded words: "european" of "European Commission president". */
  readonly owner: string;
  readonly word: string;
}

/** The institution of a state or union in a role as written. */
function institutionOf(role: string): Institution | undefined {
  const words = role.split(/\s+/);
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && INSTITUTIONS.has(fold(word)));
  const first = words.findLastIndex((word, i) => i < at && !/^\p{Lu}/u.test(word)) + 1;
  const owner = words
    .slice(first, at)
    .map(fold)
    .filter((word) => word !== 'the' && word !== 'former')
    .join(' ');
  return at < 0 || owner === '' ? undefined : { owner, word: fold(words[at] ?? '') };
}

/** "European Commission" and "European Council", not "Leeds Council" and "Norland Senate". */
function areSisters(one: Institution | undefined, other: Institution | undefined): boolean {
  return one !== undefined && one.owner === other?.owner && one.word !== other.word;
}

const INSTITUTIONS: ReadonlySet<string> = new Set(
  'commission council parliament court senate assembly bank congress'.split(' '),
);

/** Whether it is a place, country or club that goes by this name: what is a nickname tells of nobody else. */
function isKnown(words: readonly string[]): boolean {
  const name = words.join(' ');
  return (
    isCountry(name) ||
    isPlaceKnown(name) ||
    clubs.has(name) ||
    (words.length > 1 && genericNameWords.has(idOf(words.at(-1) ?? '')))
  );
}

function isCountry(name: string): boolean {
  return countryNamed(name) !== undefined || HOME.has(name);
}

/** Countries with teams and ministers of their own, whose code is another's. */
const HOME: ReadonlySet<string> = new Set(['england', 'scotland', 'wales', 'northern ireland']);

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.every((word) => many.includes(word))) return true;
  const [a, b] = [one.join(' '), other.join(' ')];
  const country = countryNamed(a);
  return (
    (country !== undefined && country === countryNamed(b) && country !== 'gb') ||
    usualPlaceName(a) === usualPlaceName(b) ||
    (alsoCalled.get(a) ?? []).some((row) => row.includes(b)) ||
    initials(one) === b ||
    initials(other) === a
  );
}

function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');
}
