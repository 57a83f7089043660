/** What a name most likely names, from its own words and those beside it. */
import {
  commonWords,
  isPlaceKnown,
  isPlaceWord,
  lists,
  listsWith,
  mayBeginPlace,
  mayEndPlace,
  surnameLikeWords,
} from '../../lexicon/lookUp.ts';
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable, tokenFolded } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { traitsAt } from './looks.ts';
import { traits } from './traits.en.ts';
import type { NameType } from './value.ts';

const COMPASS = wordSet('north south east west');
const WEDNESDAY = declareWord('wednesday');
const IN = declareWord('in');
const NEAR = declareWord('near');
const WAR = declareWord('war');
const WHO = declareWord('who');

/** By the words of the name, tokens `first` to `last`, its role and what stands around it; `other` where nothing tells. */
export function guessType(passage: Passage, first: number, last: number, role: string | undefined): NameType {
  const { tokens } = passage;
  if (last > first && traitsAt(tokens, first) & traits.peer && tokens.shapes[first + 1] === shapes.lower)
    return mayBeginPlace(tokens.hashes[last] as number) ? 'person' : 'other';
  const ending = traitsAt(tokens, last);
  const listed = listsWith(tokens.hashes[first] as number);
  const given = (listed & lists.given) !== 0;
  if (isKnownPlace(tokens, first, last, listed)) return 'place';
  // "East Germany", "North Devon".
  if (last === first + 1 && COMPASS.has(tokens.words[first] as number) && isPlaceWord(tokens.hashes[last] as number))
    return 'place';
  // "Sheffield Wednesday".
  if (last > first && tokens.words[last] === WEDNESDAY) return 'organisation';
  // "Damon Hill".
  if (given && last === first + 1 && LIKE_PLACES.has(tokens.words[last] as number)) return 'person';
  const heading = first === last ? ending : headTraits(tokens, first, last);
  // "World War Two", "Formula 1", but "Radio 4".
  if (last > first && isNumbered(tokens, last))
    return heading & traits.organisation || traitsAt(tokens, last - 1) & traits.organisation ? 'organisation' : 'other';
  if (last > first || ending & traits.organisation) {
    if (heading & traits.event && !(heading & traits.organisation)) return 'other';
    if (last === first + 1 && given && !(ending & (traits.place | traits.organisation | traits.event))) return 'person';
    if (heading & traits.organisation || (traitsAt(tokens, first) & traits.organisation && !given))
      return 'organisation';
    if (heading & traits.place) return 'place';
    if (heading & traits.event) return 'other';
  }
  // "Anglo-Saxon", "Franco-British".
  if (last === first + 2 && signOf(tokens, first + 1) === 0x2d && NATION_PREFIXES.has(tokens.words[first] as number))
    return 'other';
  if (
    tokens.shapes[first] === shapes.caps &&
    (tokens.ends[first] as number) - (tokens.starts[first] as number) > 1 &&
    first === last
  )
    return 'organisation';
  if (tokens.shapes[last] === shapes.caps && first !== last && !given)
    return tokens.shapes[first] === shapes.caps ? 'other' : 'organisation';
  if (first === last && tokens.shapes[first] === shapes.mixed && isGaelic(tokens, first)) return 'person';
  if (tokens.shapes[first] === shapes.alnum || tokens.shapes[first] === shapes.mixed)
    return first === last ? 'organisation' : given ? 'person' : 'other';
  for (let i = first + 1; i < last; i++) if (signOf(tokens, i) === 0x26) return 'organisation';
  if (hasBareInitials(tokens, first, last)) return 'person';
  if (tokens.shapes[first] === shapes.caps && last > first && !given && !isHeadlineCase(tokens, last))
    return 'organisation';
  if (tokens.shapes[first] === shapes.lower && signOf(tokens, first + 1) === 0x2d && role === undefined) return 'other';
  // "U.S. Geological Survey" has no initials.
  if (last > first && tokens.shapes[first] === shapes.dotted && isKnownPlace(tokens, first, first, listed))
    return 'organisation';
  if (given || (tokens.shapes[first] === shapes.dotted && last > first)) return 'person';
  if (role !== undefined || tokens.words[last + 1] === WHO || tokens.words[last + 2] === WHO) return 'person';
  if ((traitsAt(tokens, last + 1) & traits.speech) !== 0 && last + 1 < passage.end) return 'person';
  if (first > passage.first && (tokens.words[first - 1] === IN || tokens.words[first - 1] === NEAR)) return 'place';
  // "Smith, 34, from Leeds": an age.
  if (
    signOf(tokens, last + 1) === 0x2c &&
    tokens.shapes[last + 2] === shapes.number &&
    signOf(tokens, last + 3) === 0x2c
  )
    return 'person';
  if (last > first && last <= first + 2 && allUncommon(tokens, first, last)) return 'person';
  return 'other';
}

function isNumbered(tokens: TokenTable, last: number): boolean {
  if (tokens.words[last - 1] === WAR) return true;
  return tokens.shapes[last] === shapes.number && (traitsAt(tokens, last - 1) & traits.numbered) !== 0;
}

/** `listed`: which lists have the first word. */
function isKnownPlace(tokens: TokenTable, first: number, last: number, listed: number): boolean {
  const dotted = tokens.shapes[first] === shapes.dotted;
  if (first === last && !dotted) return (listed & lists.place) !== 0;
  if (!dotted && (listed & lists.placeStart) === 0) return false;
  const ending = tokens.shapes[last] as number;
  if (last > first && ending < shapes.dotted && !mayEndPlace(tokens.hashes[last] as number)) return false;
  const name = first === last ? tokenFolded(tokens, first) : joined(tokens, first, last);
  return isPlaceKnown(name);
}

/** The words folded and with single spaces: "stoke on trent". */
function joined(tokens: TokenTable, first: number, last: number): string {
  let name = '';
  for (let i = first; i <= last; i++)
    if ((tokens.shapes[i] as number) <= shapes.possessive)
      name += (name === '' || tokens.shapes[i] === shapes.possessive ? '' : ' ') + tokenFolded(tokens, i);
  return name;
}

/** Traits of the word that says what the thing is: the last, or that before "of": "Bank" of "Bank of England". */
function headTraits(tokens: TokenTable, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (
      tokens.shapes[i] === shapes.lower &&
      (traitsAt(tokens, i) & traits.function) !== 0 &&
      tokens.shapes[i - 1] !== shapes.punctuation
    ) {
      const before = traitsAt(tokens, i - 1);
      if (before & (traits.organisation | traits.place | traits.event)) return before;
    }
  }
  return traitsAt(tokens, last);
}

function allUncommon(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (tokens.shapes[i] === shapes.lower || tokens.shapes[i] === shapes.punctuation) continue;
    if (tokens.shapes[i] !== shapes.capital || commonWords.has(tokens.hashes[i] as number)) return false;
  }
  return true;
}

/** "JK Rowling", "AJ Smith": two letters and a word that only a surname can be. */
function hasBareInitials(tokens: TokenTable, first: number, last: number): boolean {
  const length = (tokens.ends[first] as number) - (tokens.starts[first] as number);
  if (last !== first + 1 || length > 2 || isCommonAcronym(tokens, first)) return false;
  const hash = tokens.hashes[last] as number;
  if (tokens.shapes[first] !== shapes.caps || tokens.shapes[last] !== shapes.capital) return false;
  return surnameLikeWords.has(hash) || (traitsAt(tokens, last) === 0 && !commonWords.has(hash) && !mayBeginPlace(hash));
}

function isCommonAcronym(tokens: TokenTable, at: number): boolean {
  return ACRONYMS.has(tokenFolded(tokens, at));
}

/** Surnames after a first name, else the ends of places. */
const LIKE_PLACES = wordSet('hill lane woods wood green');
const NATION_PREFIXES = wordSet('anglo franco sino indo afro euro austro russo greco italo judeo');
const ACRONYMS = new Set('uk us eu un fa bp bt ba gm tv pc st el al la le de mc'.split(' '));

/** "McClaren", "O'Neil": a surname of its own making. */
function isGaelic(tokens: TokenTable, at: number): boolean {
  return /^(?:mc|o'|fitz|d')[a-z]{3,}$/.test(tokenFolded(tokens, at)) && !signOfProduct(tokens, at);
}

/** "McDonald's" is no person. */
function signOfProduct(tokens: TokenTable, at: number): boolean {
  return (traitsAt(tokens, at) & traits.keepsPossessive) !== 0;
}

/** Whether the last word is in capitals too, so that the first word's say nothing. */
function isHeadlineCase(tokens: TokenTable, last: number): boolean {
  return tokens.shapes[last] === shapes.caps;
}
