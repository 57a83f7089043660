/** Names that stand side by side with nothing between them, as in a table that lost its lines: "PORTLAND AT BOSTON DALLAS AT DETROIT". */
import {
  commonWords,
  countryNamed,
  givenNameWords,
  isPlaceKnown,
  isPlaceWord,
  mayBeginPlace,
  mayEndPlace,
} from '../../lexicon/lookUp.ts';
import { shapes, signOf, type TokenTable, tokenFolded } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { traitsAt } from './looks.ts';

const AT = declareWord('at');
const COLON = 0x3a;
/** What stands above or before the names of a table. */
const HEADINGS = wordSet('division conference schedule league gb pts pct');
/** What alone of these is followed by a side that is no place: "PACIFIC DIVISION LA LAKERS 17 8". */
const PARTS_OF_LEAGUE = wordSet('division conference gb pct');
export const HOME_NATIONS = wordSet('england scotland wales');

/** Where in the run from `first` to `last` a second name begins that the words before it have nothing to do with; 0 for nowhere. */
export function startOfSecond(tokens: TokenTable, first: number, last: number): number {
  if (tokens.shapes[first] === shapes.caps && tokens.shapes[last] === shapes.caps)
    return startOfPlace(tokens, first, last);
  if (last < first + 2 || tokens.shapes[first] !== shapes.capital) return 0;
  if (isAcronymAfterBody(tokens, last)) return last;
  // "American League California 7": the heading and the first side.
  if (tokens.shapes[last + 1] === shapes.number)
    for (let at = first + 1; at <= last; at++)
      if (HEADINGS.has(tokens.words[at - 1] as number) && isPlace(tokens, at, last)) return at;
  // "Hebron Sawsan Halabi JERUSALEM 1996-12-03": a headline's last name and the byline.
  if (isPlace(tokens, first, last - 2) && isBeforeDateline(tokens, last) && isUnknownPerson(tokens, last - 1, last))
    return last - 1;
  const country = countryLength(tokens, first, last);
  // "Pakistan Saeed Anwar": the side and its first man.
  if (country > 0)
    return isUnknownPerson(tokens, first + country, last) && !isPlace(tokens, first, last) ? first + country : 0;
  // "Khodadad Azizi Uzbekistan : ...": the last man of one side and the next side.
  if (signOf(tokens, last + 1) !== COLON) return 0;
  for (let at = last; at > first + 1 && at > last - 2; at--)
    if (countryLength(tokens, at, last) === last - at + 1 && isUnknownPerson(tokens, first, at - 1)) return at;
  return 0;
}

/** "CENTRAL DIVISION CLEVELAND", "DETROIT CHICAGO", "BOSTON GOLDEN STATE AT DETROIT". */
function startOfPlace(tokens: TokenTable, first: number, last: number): number {
  if (isPlace(tokens, first, last)) return 0;
  const counted = tokens.shapes[last + 1] === shapes.number;
  const isPlayedAt = tokens.words[last + 1] === AT;
  for (let at = first + 1; at <= last; at++) {
    const before = tokens.words[at - 1] as number;
    if (counted && PARTS_OF_LEAGUE.has(before)) return at;
    if (
      isPlace(tokens, at, last) &&
      (HEADINGS.has(before) || ((counted || isPlayedAt) && isPlace(tokens, first, at - 1)))
    )
      return at;
  }
  if (isPlayedAt && tokens.words[first - 1] === AT)
    for (let at = last; at > first; at--) if (isPlace(tokens, first, at - 1)) return at;
  return 0;
}

/** The "MOL" of "Hungarian Oil Company MOL": letters after the word that closes a body's name. */
function isAcronymAfterBody(tokens: TokenTable, at: number): boolean {
  return (
    tokens.shapes[at] === shapes.caps &&
    (tokens.ends[at] as number) - (tokens.starts[at] as number) > 2 &&
    traitsAt(tokens, at) === 0 &&
    tokens.shapes[at - 1] === shapes.capital &&
    CLOSING.has(tokens.words[at - 1] as number)
  );
}

const CLOSING = wordSet(
  'company corporation corp inc ltd party union agency association federation organisation organization council',
);

/** Whether a place all in capitals and a date or another place follow. */
function isBeforeDateline(tokens: TokenTable, last: number): boolean {
  let after = last + 1;
  while (after < last + 4 && tokens.shapes[after] === shapes.caps) after++;
  // "Anna Keller MBE, Leith".
  if (after === last + 1 || (tokens.ends[after - 1] as number) - (tokens.starts[last + 1] as number) < 4) return false;
  if (signOf(tokens, after) === 0x2c) return tokens.shapes[after + 1] === shapes.capital;
  return tokens.shapes[after] === shapes.number && signOf(tokens, after + 1) === 0x2d;
}

/** Number of tokens of the country that begins here and is nobody's first name: 2 for "Sri Lanka", 0 for none. */
function countryLength(tokens: TokenTable, first: number, last: number): number {
  const hash = tokens.hashes[first] as number;
  if (HOME_NATIONS.has(tokens.words[first] as number)) return 1;
  if (!mayBeginPlace(hash)) return 0;
  const word = tokenFolded(tokens, first);
  if (last > first && countryNamed(`${word} ${tokenFolded(tokens, first + 1)}`) !== undefined) return 2;
  return countryNamed(word) !== undefined && !givenNameWords.has(hash) ? 1 : 0;
}

/** Two or three words that only somebody's name can be. */
function isUnknownPerson(tokens: TokenTable, first: number, last: number): boolean {
  if (last < first + 1 || last > first + 2) return false;
  for (let i = first; i <= last; i++) {
    const hash = tokens.hashes[i] as number;
    if (tokens.shapes[i] !== shapes.capital || traitsAt(tokens, i) !== 0) return false;
    if (commonWords.has(hash) || isPlaceWord(hash)) return false;
  }
  return true;
}

/** Whether tokens `first` to `last` are a place that we know. */
export function isPlace(tokens: TokenTable, first: number, last: number): boolean {
  if (first === last) return isPlaceWord(tokens.hashes[first] as number);
  if (!mayBeginPlace(tokens.hashes[first] as number)) return false;
  if ((tokens.shapes[last] as number) < shapes.dotted && !mayEndPlace(tokens.hashes[last] as number)) return false;
  let name = tokenFolded(tokens, first);
  for (let i = first + 1; i <= last; i++) name += ` ${tokenFolded(tokens, i)}`;
  return isPlaceKnown(name);
}
