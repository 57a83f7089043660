/** What the first word of a sentence, whose capital says little, and a word that stands alone are worth as names. */
import {
  commonWords,
  countryNamed,
  demonymCountry,
  givenNameWords,
  isPlaceKnown,
  lists,
  listsWith,
  mayBeginDemonym,
  mayBeginPlace,
  surnameLikeWords,
} from '../../lexicon/lookUp.ts';
import { numberWords } from '../../text/numerals.en.ts';
import { shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { declareWord, hashWord, idOf, wordSet } from '../../text/vocabulary.ts';
import { isCapitalised, traitsAt } from './looks.ts';
import {
  AFFILIATIONS,
  CLUB_WORDS,
  FIRMS_OF_TWO,
  LIKELY,
  NAMES_FIRST,
  OPENING_ADJECTIVES,
  PARTY_OFFICES,
  PARTY_WORDS,
  SHEET_LABELS,
  SIDES,
  SPORTS,
  TRADE_WORDS,
} from './openers.en.ts';
import { type Emit, how, maybeSurname } from './piece.ts';
import { traits, traitsOf } from './traits.en.ts';

const FIRST = declareWord('first');
const AND = declareWord('and');
const COMPASS = wordSet('north south east west');

/** Emits the word with a capital at token `at`, which stands alone, if it may be a name; `initial` says that it opens a sentence. */
export function emitSingle(tokens: TokenTable, at: number, initial: boolean, emit: Emit): void {
  const known = traitsAt(tokens, at);
  const shape = tokens.shapes[at] as number;
  // "the National Alliance (AN)" says that "AN" is a name; elsewhere the document must.
  if (known & traits.function && shape === shapes.caps) {
    const isInBrackets = signOf(tokens, at - 1) === 0x28 && signOf(tokens, at + 1) === 0x29;
    emit(at, at, isInBrackets ? how.plain : how.doubtful);
    return;
  }
  // "off-spinner Such": a surname only where the text has it as one.
  if (known & traits.function && shape === shapes.capital && !initial) {
    emit(at, at, maybeSurname);
    return;
  }
  if (known & (traits.never | traits.function | traits.calendar | traits.sorted)) return;
  if ((initial || shape === shapes.caps) && SPORTS.has(tokens.words[at] as number)) return;
  if (shape === shapes.caps && (SHEET_LABELS.has(tokens.words[at] as number) || isRating(tokens, at))) return;
  if (shape === shapes.dotted && (tokens.ends[at] as number) - (tokens.starts[at] as number) < 4) return;
  const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
  if (length === 1) return;
  // "Co-managers".
  if (length === 2 && signOf(tokens, at + 1) === 0x2d && touchesNext(tokens, at) && known & traits.organisation) return;
  const listed = listsWith(tokens.hashes[at] as number);
  const demonym = (listed & lists.demonym) !== 0;
  const place = !demonym && (listed & lists.place) !== 0;
  const common = (listed & lists.common) !== 0;
  const surname = (listed & lists.surname) !== 0;
  const given = (listed & lists.given) !== 0;
  if (!surname && !given && isTradeRow(tokens, at, at)) return;
  const side = SIDES.has(tokens.words[at] as number);
  if (known & traits.role && !surname) {
    if (side) emit(at, at, how.doubtful);
    return;
  }
  if (numberWords.has(tokens.words[at] as number)) return;
  if (
    initial &&
    shape === shapes.capital &&
    !demonym &&
    !place &&
    isPluralOfWord(tokens, at, length) &&
    !isSideOfSomebody(tokens, at)
  ) {
    if (side) emit(at, at, how.doubtful);
    else if (known === 0) emit(at, at, maybeSurname);
    return;
  }
  // "Reassuringly, it held": no list of words is whole.
  if (initial && length > 6 && signOf(tokens, at + 1) === 0x2c && /ly$/.test(tokenFolded(tokens, at)) && !place) return;
  // "TENNIS - ...": a rubric.
  if (initial && shape === shapes.caps && length > 3 && !place && !demonym && common) return;
  // "Exports 480.1 Imports 610.7": the label of the next number.
  if (
    isLabelOfNumber(tokens, at) &&
    common &&
    !(listed & (lists.place | lists.demonym | lists.surname | lists.given)) &&
    !side &&
    !LIKELY.has(tokens.words[at] as number) &&
    !NAMES_FIRST.has(tokens.words[at] as number)
  ) {
    if ((known & ~traits.organisation) === 0) emit(at, at, maybeSurname);
    return;
  }
  // "It was CRAZY": a word said aloud, unless the text has it as a name elsewhere.
  let doubtful =
    shape === shapes.caps &&
    length > 3 &&
    (known & ~traits.event) === 0 &&
    !place &&
    !demonym &&
    common &&
    !surname &&
    !given &&
    !LIKELY.has(tokens.words[at] as number) &&
    !NAMES_FIRST.has(tokens.words[at] as number) &&
    !followsName(tokens, at);
  if (initial && shape === shapes.capital && !demonym) {
    if (common) {
      const follower = traitsAt(tokens, at + 1);
      const speaks = (follower & traits.speech) !== 0 && surname;
      const owns = tokens.shapes[at + 1] === shapes.possessive;
      // "Turkey said so", but "Barking dogs" and "Mobile phones".
      // And "Hove: Sussex 363" is where they play.
      if (place) doubtful = countryNamed(tokenFolded(tokens, at)) === undefined && !isVenue(tokens, at);
      else if (
        speaks ||
        isSideWithScore(tokens, at) ||
        isSideOfSomebody(tokens, at) ||
        isPartyOfSomebody(tokens, at) ||
        NAMES_FIRST.has(tokens.words[at] as number)
      )
        doubtful = false;
      else if (surname || LIKELY.has(tokens.words[at] as number) || given || (owns && known === 0)) doubtful = true;
      else {
        if (side) emit(at, at, how.doubtful);
        else if (known === 0) emit(at, at, maybeSurname);
        return;
      }
    } else
      doubtful =
        !place &&
        !given &&
        !NAMES_FIRST.has(tokens.words[at] as number) &&
        looksLikeWord(tokens, at) &&
        !isSideWithScore(tokens, at);
  }
  emit(at, at, (doubtful ? how.doubtful : how.plain) | (demonym ? how.demonym : how.plain));
}

/** The "AA" of "AA-" and "AA+". */
function isRating(tokens: TokenTable, at: number): boolean {
  const sign = signOf(tokens, at + 1);
  return (
    (sign === 0x2b || sign === 0x2d) &&
    touchesNext(tokens, at) &&
    !(sign === 0x2d && touchesNext(tokens, at + 1)) &&
    /^(?:a{1,3}|b{1,3}|c{1,3})$/.test(tokenFolded(tokens, at))
  );
}

/** A word with a capital between two numbers of which the second is no score. */
function isLabelOfNumber(tokens: TokenTable, at: number): boolean {
  return (
    at > 0 &&
    tokens.shapes[at] === shapes.capital &&
    tokens.shapes[at - 1] === shapes.number &&
    tokens.shapes[at + 1] === shapes.number &&
    (tokens.ends[at + 1] as number) - (tokens.starts[at + 1] as number) > 2
  );
}

/** "Rangers 1 Dundee United 0": a likely name, a short number and another word with a capital. */
function isSideWithScore(tokens: TokenTable, at: number): boolean {
  const score = at + 1;
  return (
    (LIKELY.has(tokens.words[at] as number) || SIDES.has(tokens.words[at] as number)) &&
    tokens.shapes[score] === shapes.number &&
    (tokens.ends[score] as number) - (tokens.starts[score] as number) < 3 &&
    tokens.shapes[score + 1] === shapes.capital
  );
}

/** "Bears coach Tom Reed", "Inter president Massimo Moratti": what may be a side, a role and a name. */
function isSideOfSomebody(tokens: TokenTable, at: number): boolean {
  const word = tokens.words[at] as number;
  return (
    (SIDES.has(word) || CLUB_WORDS.has(word)) &&
    tokens.shapes[at + 1] === shapes.lower &&
    (traitsAt(tokens, at + 1) & traits.role) !== 0 &&
    tokens.shapes[at + 2] === shapes.capital
  );
}

/** "Conservative leader", "Democratic senator", not "Conservative estimates". */
function isPartyOfSomebody(tokens: TokenTable, at: number): boolean {
  const next = at + 1;
  return (
    (AFFILIATIONS.has(tokens.words[at] as number) || PARTY_WORDS.has(tokens.words[at] as number)) &&
    (PARTY_OFFICES.has(tokens.words[next] as number)
      ? tokens.shapes[next] !== shapes.capital
      : tokens.shapes[next] === shapes.lower && (traitsAt(tokens, next) & traits.role) !== 0)
  );
}

/** The "ACES" of "Avianca and ACES": what "and" joins to a word that only a name can be. */
function followsName(tokens: TokenTable, at: number): boolean {
  return (
    at > 1 &&
    tokens.words[at - 1] === AND &&
    tokens.shapes[at - 2] === shapes.capital &&
    traitsAt(tokens, at - 2) === 0 &&
    !commonWords.has(tokens.hashes[at - 2] as number)
  );
}

/** "Hove: Sussex 363": a colon and another name with a number. */
function isVenue(tokens: TokenTable, at: number): boolean {
  return (
    signOf(tokens, at + 1) === 0x3a &&
    tokens.shapes[at + 2] === shapes.capital &&
    tokens.shapes[at + 3] === shapes.number
  );
}

/** "Councillors", "Bookmakers": several of what a common word or a role names, and no name that the lists know. */
function isPluralOfWord(tokens: TokenTable, at: number, length: number): boolean {
  if (length < 6 || signOf(tokens, at) === 0 || tokens.text.charCodeAt((tokens.ends[at] as number) - 1) !== 0x73)
    return false;
  const word = tokens.words[at] as number;
  if (LIKELY.has(word) || NAMES_FIRST.has(word) || (traitsAt(tokens, at) & traits.organisation) !== 0) return false;
  const hash = tokens.hashes[at] as number;
  if (surnameLikeWords.has(hash) || givenNameWords.has(hash)) return false;
  const folded = tokenFolded(tokens, at);
  const singular = folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
  const single = hashWord(singular);
  if (surnameLikeWords.has(single) || givenNameWords.has(single)) return false;
  return commonWords.has(single) || (traitsOf.get(idOf(singular)) & traits.role) !== 0;
}

/** Whether the token ends as words do that no list of common words holds in full: "Reassuringly", "Refinancing". */
export function looksLikeWord(tokens: TokenTable, at: number): boolean {
  return /(?:ly|ing|ed|ers|tion|tions|ment|ments|ness|ists|ism|able|ible|less|ful)$/.test(tokenFolded(tokens, at));
}

/** Whether the sentence's first word is an ordinary one before a name: "Singer Robbie Williams", "Trailing Manchester". */
export function opensWithPlainWord(tokens: TokenTable, first: number, last: number): boolean {
  const hash = tokens.hashes[first] as number;
  const isAdjective = OPENING_ADJECTIVES.has(tokens.words[first] as number);
  if (
    tokens.shapes[last] === shapes.lower ||
    tokens.shapes[first] !== shapes.capital ||
    !(isAdjective || commonWords.has(hash)) ||
    isFirmOfTwo(tokens, first) ||
    givenNameWords.has(hash) ||
    (mayBeginDemonym(hash) && demonymLength(tokens, first, last) > 0)
  )
    return false;
  if (tokens.shapes[first + 1] === shapes.punctuation || tokens.shapes[first + 1] === shapes.lower) return false;
  if (mayBeginPlace(hash) && isPlaceKnown(`${tokenFolded(tokens, first)} ${tokenFolded(tokens, first + 1)}`))
    return false;
  const known = traitsAt(tokens, first);
  const next = tokens.hashes[first + 1] as number;
  // "East Germany", "West Bromwich": nobody begins a sentence with a point of the compass before a place.
  if (COMPASS.has(tokens.words[first] as number) && mayBeginPlace(next)) return false;
  // "King David Hotel": what is left of a king without a person is part of a name.
  if (CLUB_WORDS.has(tokens.words[first] as number) || known & traits.peer) return false;
  // "First Chicago Capital", "Twenty Labour members".
  if (tokens.words[first] === FIRST && last > first + 1 && traitsAt(tokens, last) & traits.organisation) return false;
  if (numberWords.has(tokens.words[first] as number))
    return !commonWords.has(next) || NAMES_FIRST.has(tokens.words[first + 1] as number);
  if (isAdjective) return mayBeginPlace(next) || mayBeginDemonym(next) || !commonWords.has(next);
  if (known & (traits.organisation | traits.head) && !givenNameWords.has(next)) return false;
  if (/(?:ly|ing|ed)$/.test(tokenFolded(tokens, first))) return !commonWords.has(next);
  const lone = last === first + 1 && traitsAt(tokens, last) === 0 && tokens.shapes[last] === shapes.capital;
  const nameLike =
    AFFILIATIONS.has(tokens.words[first] as number) ||
    surnameLikeWords.has(hash) ||
    NAMES_FIRST.has(tokens.words[first] as number) ||
    LIKELY.has(tokens.words[first] as number);
  // "Rare Hendrix song": an ordinary word, and one that only a name can be.
  if (lone && !nameLike && known === 0 && !commonWords.has(next)) return true;
  // "Smith Barney rose".
  if (lone && surnameLikeWords.has(hash) && known === 0) return false;
  // "Referee Abedi Nkansah".
  if (last === first + 2 && !nameLike && known === 0 && isUncommonPair(tokens, first + 1)) return true;
  const nextIsName =
    !commonWords.has(next) && (givenNameWords.has(next) || mayBeginPlace(next) || mayBeginDemonym(next));
  return nextIsName && (traitsAt(tokens, last) & (traits.organisation | traits.place | traits.event)) === 0;
}

/** "Time Warner", "First Boston". */
export function isFirmOfTwo(tokens: TokenTable, at: number): boolean {
  return (
    at + 1 < tokens.count &&
    tokens.shapes[at + 1] !== shapes.lower &&
    FIRM_HEADS.has(tokens.words[at] as number) &&
    FIRMS_OF_TWO.has(`${tokenFolded(tokens, at)} ${tokenFolded(tokens, at + 1)}`)
  );
}

const FIRM_HEADS = wordSet([...FIRMS_OF_TWO].map((firm) => firm.slice(0, firm.indexOf(' '))).join(' '));

/** "Consumer Price Index 1.4", "Trade Balance ($ mln)": what a table lists, before its number or its unit. */
export function isTradeRow(tokens: TokenTable, first: number, last: number): boolean {
  const after = last + 1;
  // "Consumer Prices Index (CPI)" is one by its short form.
  const hasUnit = signOf(tokens, after) === 0x28 && !isCapitalised(tokens, after + 1);
  if (tokens.shapes[after] !== shapes.number && !hasUnit && !isSigned(tokens, after)) return false;
  // "Mark Price 12" is somebody.
  if (givenNameWords.has(tokens.hashes[first] as number)) return false;
  for (let i = first; i <= last; i++) if (!TRADE_WORDS.has(tokens.words[i] as number)) return false;
  return true;
}

/** "-241", "+1.4", "$". */
function isSigned(tokens: TokenTable, at: number): boolean {
  const sign = signOf(tokens, at);
  return (sign === 0x2d || sign === 0x2b) && tokens.shapes[at + 1] === shapes.number;
}

/** Two words with a capital that only names can be. */
function isUncommonPair(tokens: TokenTable, at: number): boolean {
  for (let i = at; i < at + 2; i++)
    if (
      tokens.shapes[i] !== shapes.capital ||
      traitsAt(tokens, i) !== 0 ||
      (commonWords.has(tokens.hashes[i] as number) &&
        !(i === at ? givenNameWords : surnameLikeWords).has(tokens.hashes[i] as number))
    )
      return false;
  return true;
}

/** Number of tokens of the nationality that the run begins with: 2 for "South African", 0 for none. */
export function demonymLength(tokens: TokenTable, first: number, last: number): number {
  if (!mayBeginDemonym(tokens.hashes[first] as number)) return 0;
  const word = tokenFolded(tokens, first);
  if (last > first) {
    let at = first + 1;
    if (tokens.shapes[at] === shapes.punctuation && at < last) at++;
    if (demonymCountry(`${word} ${tokenFolded(tokens, at)}`) !== undefined) return at - first + 1;
  }
  return demonymCountry(word) === undefined ? 0 : 1;
}
