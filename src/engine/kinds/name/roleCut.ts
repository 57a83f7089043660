/** Finds the role or title inside a run of capitalised words: "US Secretary of State" of "US Secretary of State Colin Powell". */
import {
  commonWords,
  givenNameWords,
  isPlaceWord,
  mayBeginDemonym,
  mayBeginPlace,
  surnameLikeWords,
} from '../../lexicon/lookUp.ts';
import { shapes, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { traitsAt } from './looks.ts';
import { SHIPS } from './openers.en.ts';
import { traits } from './traits.en.ts';

const OF = declareWord('of');
const COUNTY = declareWord('county');
const STAFF = declareWord('staff');
const ADMINISTRATION = declareWord('administration');
const HIGH = declareWord('high');
const FOR = declareWord('for');

/** A role or title in a run of capitalised words, by its tokens, all included. */
export interface Cut {
  /** The role or title with what narrows it. */
  readonly first: number;
  readonly last: number;
  /** The tokens at the end of it that are titles only ("Sir" of "Prime Minister Sir"); past `last` where there are none. */
  readonly titleFirst: number;
}

/** The last role or title of the run, with its modifiers, if what follows it is a person or nothing. */
export function findRole(tokens: TokenTable, first: number, last: number): Cut | undefined {
  for (let at = last; at >= first; at--) {
    const known = traitsAt(tokens, at);
    if ((known & (traits.role | traits.title)) === 0 || tokens.shapes[at] === shapes.lower) continue;
    // "Lord's" is a ground, "King's Cross" a station.
    if (at < last && tokens.shapes[at + 1] === shapes.possessive) continue;
    // "Paolo Di Canio": a detective inspector is written "DI".
    if (known & traits.particle && tokens.shapes[at] === shapes.capital) continue;
    if (!isRoleHere(tokens, at, first, last, known)) continue;
    let end = at;
    if (at < last && known & traits.role && tokens.shapes[at + 1] === shapes.lower)
      end = endOfRoleTail(tokens, at, last);
    // The full stop of "Gen." is a token of its own.
    while (end < last && tokens.shapes[end + 1] === shapes.punctuation) end++;
    let titleFirst = at;
    while (titleFirst > first && isTitle(tokens, titleFirst - 1)) titleFirst--;
    if ((known & traits.title) === 0) titleFirst = end + 1;
    return { first: startOfRole(tokens, first, at), last: end, titleFirst };
  }
  return undefined;
}

function isTitle(tokens: TokenTable, at: number): boolean {
  return (
    tokens.shapes[at] === shapes.punctuation || (traitsAt(tokens, at) & (traits.title | traits.office)) === traits.title
  );
}

/** Whether the role word at `at` is one here, and not part of a name: "Justice Department", "Martin Luther King", "Duke of York". */
function isRoleHere(tokens: TokenTable, at: number, first: number, last: number, known: number): boolean {
  if (at < last && tokens.words[at + 1] === STAFF) return false;
  // "High Commissioner for Refugees".
  if (at > first && tokens.words[at - 1] === HIGH && tokens.words[at + 1] === FOR) return false;
  if (at > first && SHIPS.has(tokens.words[at - 1] as number)) return false;
  // "Notre-Dame": tied to a word that is no rank, as that of "Lt-Gen" is.
  if (known & traits.title && at > first + 1 && touchesNext(tokens, at - 1) && traitsAt(tokens, at - 2) === 0)
    return false;
  // "Hun Sen met", "Notre Dame won", "OTP Bank Rt": a title that is no office has a name after it.
  if (at > first && at === last && (known & (traits.title | traits.role)) === traits.title && endsName(tokens, at))
    return false;
  if (at < last && ROYAL.has(tokens.words[at] as number) && isNamedAfter(tokens, at, last)) return false;
  // "John Major", "Martin Luther King", "Mervyn King".
  if (at > first && at === last && tokens.shapes[at - 1] !== shapes.lower && followsFirstName(tokens, at, first))
    return false;
  // "Sacha Baron Cohen".
  if (at - 1 === first && at < last && (known & traits.peer) !== 0 && isUnknownWord(tokens, first)) return false;
  if (at > first && at < last && (known & traits.peer) !== 0 && givenNameWords.has(tokens.hashes[at - 1] as number))
    return false;
  if (at > first && tokens.shapes[at - 1] === shapes.dotted && at === last) return false;
  if (at > first && (traitsAt(tokens, at - 1) & traits.function) !== 0 && tokens.shapes[at - 1] === shapes.lower)
    return false;
  // "Burger King", but not "the Saudi King".
  if (at === last && at > first && known & traits.peer && isPlainBefore(tokens, at - 1)) return false;
  // "Red Star", "Hollywood Reporter": only an office closes a run without a name after it.
  if (at === last) return (known & (traits.office | traits.title)) !== 0 || at === first;
  if (known & traits.role && givenNameWords.has(tokens.hashes[at] as number)) return false;
  if (known & traits.peer && isOf(tokens, at + 1)) return false;
  const ending = traitsAt(tokens, last);
  const isInstitution =
    (ending & (traits.organisation | traits.place | traits.event)) !== 0 &&
    !givenNameWords.has(tokens.hashes[at + 1] as number);
  if (known & traits.title && !(known & traits.role)) return !(isInstitution && (known & traits.peer) !== 0);
  if (isOf(tokens, at + 1))
    return (traitsAt(tokens, at + 2) & traits.roleTail) !== 0 || (traitsAt(tokens, at) & traits.head) === 0;
  if (isInstitution) return false;
  // "Major League Baseball".
  if (
    traitsAt(tokens, at + 1) & (traits.organisation | traits.event) &&
    !givenNameWords.has(tokens.hashes[at + 1] as number)
  )
    return false;
  return true;
}

const ROYAL = wordSet('king queen prince princess');

/** "Queen Elizabeth Hospital", "King Hussein Bridge": what is called after somebody. */
function isNamedAfter(tokens: TokenTable, at: number, last: number): boolean {
  const hash = tokens.hashes[at + 1] as number;
  return (
    last > at + 1 &&
    (traitsAt(tokens, last) & (traits.organisation | traits.place | traits.event)) !== 0 &&
    tokens.shapes[at + 1] === shapes.capital &&
    (givenNameWords.has(hash) || (last === at + 2 && !commonWords.has(hash)))
  );
}

/** The "Sen" of "Hun Sen" and the "Rt" of "OTP Bank Rt". */
function endsName(tokens: TokenTable, at: number): boolean {
  if ((tokens.ends[at] as number) - (tokens.starts[at] as number) > 4) return false;
  return isUnknownWord(tokens, at - 1) || (traitsAt(tokens, at - 1) & traits.organisation) !== 0;
}

function isPlainBefore(tokens: TokenTable, at: number): boolean {
  const hash = tokens.hashes[at] as number;
  return (
    tokens.shapes[at] === shapes.capital &&
    traitsAt(tokens, at) === 0 &&
    !mayBeginPlace(hash) &&
    !mayBeginDemonym(hash) &&
    !isPlaceWord(hash)
  );
}

function isUnknownWord(tokens: TokenTable, at: number): boolean {
  const hash = tokens.hashes[at] as number;
  return (
    tokens.shapes[at] === shapes.capital &&
    traitsAt(tokens, at) === 0 &&
    !commonWords.has(hash) &&
    !mayBeginPlace(hash) &&
    !mayBeginDemonym(hash)
  );
}

/** Whether the word before `at` is a first name, or the run's only and an unknown word, so that this one is the surname. */
function followsFirstName(tokens: TokenTable, at: number, first: number): boolean {
  const before = tokens.hashes[at - 1] as number;
  if (traitsAt(tokens, at - 1) !== 0 || mayBeginDemonym(before)) return false;
  const place = isPlaceWord(before);
  if (givenNameWords.has(before)) return !place;
  return (
    at - 1 === first &&
    !place &&
    !commonWords.has(before) &&
    tokens.shapes[first] === shapes.capital &&
    surnameLikeWords.has(tokens.hashes[at] as number)
  );
}

function isOf(tokens: TokenTable, at: number): boolean {
  return tokens.words[at] === OF && tokens.shapes[at] === shapes.lower;
}

/** "Secretary of State Colin Powell": the role ends with "State". */
function endOfRoleTail(tokens: TokenTable, at: number, last: number): number {
  let end = at;
  for (let i = at + 1; i <= last; i++) {
    const known = traitsAt(tokens, i);
    if (tokens.shapes[i] === shapes.lower || known & (traits.roleTail | traits.roleModifier))
      end = tokens.shapes[i] === shapes.lower ? end : i;
    else break;
  }
  return end;
}

/** "Deputy Prime Minister", "Trade and Industry Secretary": the first word of the role that ends at `at`. */
function startOfRole(tokens: TokenTable, first: number, at: number): number {
  let start = at;
  for (let i = at - 1; i >= first; i--) {
    const known = traitsAt(tokens, i);
    // "Larkin County Sheriff": the county is the place's.
    if (tokens.words[i] === COUNTY && i > first && traitsAt(tokens, i - 1) === 0) break;
    // "Federal Aviation Administration Administrator Jane Marlow", not "Bush Administration officials".
    if (tokens.words[i] === ADMINISTRATION && i > first + 1) break;
    // "High Representative Carl Bildt".
    const isHigh = tokens.words[i] === HIGH && start === i + 1;
    if ((isHigh || known & (traits.roleModifier | traits.role | traits.title)) && tokens.shapes[i] !== shapes.lower)
      start = i;
    else if (tokens.shapes[i] === shapes.punctuation || (tokens.shapes[i] === shapes.lower && known & traits.function))
      continue;
    else break;
  }
  return start;
}
