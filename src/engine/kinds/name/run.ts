/** Runs of capitalised words that may be one name or several side by side: "US Secretary of State Colin Powell". */
import {
  commonWords,
  givenNameWords,
  isPlaceKnown,
  isPlaceWord,
  mayBeginDemonym,
  mayBeginPlace,
} from '../../lexicon/lookUp.ts';
import { shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { joinLower, joinSign } from './joints.ts';
import { isCapitalised, isNamePart, isPersonSoFar, traitsAt } from './looks.ts';
import { LIST_HEADS, SHEET_LABELS, SMALL_FIRST_NAMES } from './openers.en.ts';
import { isFirmOfTwo } from './openers.ts';
import { traits } from './traits.en.ts';

const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const SUNDAY = declareWord('sunday');
const COUNTY = declareWord('county');
const WILL = declareWord('will');
const MAY = declareWord('may');
const JAN = declareWord('jan');
const SHEFFIELD = declareWord('sheffield');
const WEDNESDAY = declareWord('wednesday');
const IN = declareWord('in');
const FIRST = declareWord('first');
const AND = declareWord('and');
const OF = declareWord('of');
const THE = declareWord('the');
const WORLD = declareWord('world');
const WAR = declareWord('war');
const PM = declareWord('pm');
const STANCES = new Set('pro anti non mid pre post trans ex ultra'.split(' '));
/** Small words that are surnames too. */
const ODD_SURNAMES = wordSet('such said back rather still just down over own like early near more most');
const NUMBER_WORDS = wordSet('one two three four five six seven eight');

/** Whether a name can begin here. */
export function beginsRun(tokens: TokenTable, index: number, end: number): boolean {
  const known = traitsAt(tokens, index);
  // "Pro-Moscow", "Anti-American": the name begins after the hyphen.
  if (signOf(tokens, index + 1) === HYPHEN && touchesNext(tokens, index) && STANCES.has(tokenFolded(tokens, index)))
    return false;
  // "AT&T".
  if (tokens.shapes[index] === shapes.caps && signOf(tokens, index + 1) === AMPERSAND && touchesNext(tokens, index))
    return true;
  if (known & traits.function && tokens.shapes[index] === shapes.capital && insideSentence(tokens, index, end))
    return true;
  if (known & (traits.function | traits.calendar) && isSmallFirstName(tokens, index, end)) return true;
  if (tokens.words[index] === FIRST && (isFirstOfFirm(tokens, index, end) || isFirmOfTwo(tokens, index))) return true;
  if (known & traits.function && NUMBER_WORDS.has(tokens.words[index] as number) && isTiedName(tokens, index, end))
    return true;
  // "theCrocodile": a space was lost.
  if (tokens.shapes[index] === shapes.mixed && tokens.text.startsWith('the', tokens.starts[index])) return false;
  if (
    known & traits.function &&
    (isSpelledAcronym(tokens, index, end) || isOddAlone(tokens, index) || leadsPair(tokens, index, end))
  )
    return true;
  if (known & traits.function)
    return (tokens.words[index] === WILL || tokens.words[index] === MAY) && continuesAsName(tokens, index, end);
  if (known & traits.calendar && isSundayPaper(tokens, index, end)) return true;
  if (known & traits.calendar && isFromPlace(tokens, index, end)) return true;
  if (known & traits.calendar)
    return (
      tokens.shapes[index] === shapes.capital &&
      tokens.words[index] !== MAY &&
      givenNameWords.has(tokens.hashes[index] as number) &&
      (continuesAsName(tokens, index, end) || (tokens.words[index] === JAN && hasTwoMore(tokens, index, end)))
    );
  return isCapitalised(tokens, index);
}

/** "Per Hallgren", "Jan-Willem": a first name for all that it is a small word or a month, before what only a name can be. */
function isSmallFirstName(tokens: TokenTable, index: number, end: number): boolean {
  if (!SMALL_FIRST_NAMES.has(tokens.words[index] as number) || tokens.shapes[index] !== shapes.capital) return false;
  const next = index + 1;
  if (signOf(tokens, next) === HYPHEN)
    return (
      next + 1 < end &&
      touchesNext(tokens, index) &&
      touchesNext(tokens, next) &&
      tokens.shapes[next + 1] === shapes.capital &&
      isNamePart(tokens, next + 1)
    );
  return (
    tokens.words[index] !== JAN &&
    continuesAsName(tokens, index, end) &&
    !commonWords.has(tokens.hashes[next] as number)
  );
}

/** "First Union Corp", "First Chicago Bank": what closes the run is a firm's. */
function isFirstOfFirm(tokens: TokenTable, index: number, end: number): boolean {
  if (tokens.shapes[index] !== shapes.capital) return false;
  let last = index;
  while (last + 1 < end && last < index + 4 && isNamePart(tokens, last + 1)) last++;
  return last > index + 1 && FIRMS.has(tokens.words[last] as number);
}

const FIRMS = wordSet('corp corporation inc co plc ltd bank bancorp bancshares financial capital savings');

/** "the National Alliance (AN)", "AN leaders": a small word all in capitals that no other word in capitals follows. */
function isSpelledAcronym(tokens: TokenTable, index: number, end: number): boolean {
  return (
    tokens.shapes[index] === shapes.caps &&
    (tokens.ends[index] as number) - (tokens.starts[index] as number) > 1 &&
    !(index + 1 < end && isCapitalised(tokens, index + 1)) &&
    !(index > 0 && tokens.shapes[index - 1] === shapes.caps)
  );
}

/** "off-spinner Such had", "two of Said's books": a small word of some length with a capital in mid-sentence, by itself. */
function isOddAlone(tokens: TokenTable, index: number): boolean {
  return (
    ODD_SURNAMES.has(tokens.words[index] as number) &&
    index > 0 &&
    tokens.shapes[index] === shapes.capital &&
    tokens.shapes[index - 1] === shapes.lower &&
    !touchesNext(tokens, index - 1) &&
    (tokens.shapes[index + 1] === shapes.lower || tokens.shapes[index + 1] === shapes.possessive)
  );
}

/** "by Work and Pensions Secretary Ann Marlow", "Call of Duty": a small word with a capital in mid-sentence, joined to another. */
function leadsPair(tokens: TokenTable, index: number, end: number): boolean {
  return (
    index > 0 &&
    index + 2 < end &&
    tokens.shapes[index] === shapes.capital &&
    tokens.shapes[index - 1] === shapes.lower &&
    tokens.shapes[index + 1] === shapes.lower &&
    (tokens.words[index + 1] === AND || tokens.words[index + 1] === OF) &&
    (tokens.ends[index] as number) - (tokens.starts[index] as number) > 3 &&
    isNamePart(tokens, index + 2)
  );
}

/** "the Sunday Times", "Sunday Mirror". */
function isSundayPaper(tokens: TokenTable, index: number, end: number): boolean {
  const next = index + 1;
  return (
    next < end &&
    tokens.words[index] === SUNDAY &&
    isCapitalised(tokens, next) &&
    (traitsAt(tokens, next) & traits.organisation) !== 0
  );
}

/** "told The Guardian", "the Six Nations": a small word with a capital in mid-sentence, before another. */
function insideSentence(tokens: TokenTable, index: number, end: number): boolean {
  const next = index + 1;
  if (next >= end || index === 0 || touchesNext(tokens, index)) return false;
  // "London (The Oval)" as well.
  const before = signOf(tokens, index - 1);
  if (
    tokens.shapes[index - 1] !== shapes.lower &&
    before !== 0x28 &&
    !(before === COMMA && tokens.words[index] === THE)
  )
    return false;
  const length = (tokens.ends[index] as number) - (tokens.starts[index] as number);
  return (
    length > 1 &&
    tokens.shapes[next] !== shapes.lower &&
    isCapitalised(tokens, next) &&
    (traitsAt(tokens, next) & (traits.function | traits.calendar)) === 0
  );
}

/** "the One-Day Cup", "the Six-Day War": a number in capitals tied to a word in capitals, in mid-sentence. */
function isTiedName(tokens: TokenTable, index: number, end: number): boolean {
  return (
    index > 0 &&
    index + 3 < end &&
    tokens.shapes[index - 1] === shapes.lower &&
    tokens.shapes[index] === shapes.capital &&
    signOf(tokens, index + 1) === HYPHEN &&
    touchesNext(tokens, index) &&
    touchesNext(tokens, index + 1) &&
    tokens.shapes[index + 2] === shapes.capital &&
    isNamePart(tokens, index + 3)
  );
}

/** "Sun Jun (China)": a short word for a day or a month before a word with a capital and a place between brackets. */
function isFromPlace(tokens: TokenTable, index: number, end: number): boolean {
  return (
    index + 3 < end &&
    (tokens.ends[index] as number) - (tokens.starts[index] as number) === 3 &&
    signOf(tokens, index + 2) === 0x28 &&
    tokens.shapes[index + 1] === shapes.capital &&
    mayBeginPlace(tokens.hashes[index + 3] as number)
  );
}

/** "Jan Allan Molnar": nobody shortens January before two words that may be names. */
function hasTwoMore(tokens: TokenTable, index: number, end: number): boolean {
  return (
    index + 2 < end &&
    givenNameWords.has(tokens.hashes[index + 1] as number) &&
    tokens.shapes[index + 1] === shapes.capital &&
    tokens.shapes[index + 2] === shapes.capital &&
    traitsAt(tokens, index + 2) === 0
  );
}

/** "Will Young", "April Jones": the next word is a capitalised one that is no common word, and nobody asks. */
function continuesAsName(tokens: TokenTable, index: number, end: number): boolean {
  const next = index + 1;
  if (next >= end || tokens.shapes[next] !== shapes.capital || signOf(tokens, end - 1) === 63) return false;
  const hash = tokens.hashes[next] as number;
  return traitsAt(tokens, next) === 0 && !mayBeginPlace(hash) && !mayBeginDemonym(hash) && !givenNameWords.has(hash);
}

/** The last token of the run that begins at `start`. `initial`: it opens a sentence, so its capital says little. */
export function extendRun(tokens: TokenTable, start: number, end: number, initial: boolean): number {
  let last = start;
  for (;;) {
    const next = last + 1;
    if (next >= end) return last;
    const shape = tokens.shapes[next] as number;
    if (shape <= shapes.dotted) {
      if (shape !== shapes.lower && isCapitalised(tokens, next)) {
        if (touchesNext(tokens, last) && tokens.shapes[last] !== shapes.dotted) return last;
        if (!continuesRun(tokens, start, last, next)) return last;
        last = next;
        continue;
      }
      const joined = shape === shapes.lower ? joinLower(tokens, start, last, end, initial) : last;
      if (joined === last) return last;
      last = joined;
      continue;
    }
    const joined = joinSign(tokens, start, last, end);
    if (joined === last) return last;
    last = joined;
  }
}

/** Whether the capitalised word `next` belongs to what came before it. */
function continuesRun(tokens: TokenTable, start: number, last: number, next: number): boolean {
  const known = traitsAt(tokens, next);
  if (isDateline(tokens, last, next) || isLabel(tokens, start, last, next) || headsTable(tokens, next)) return false;
  // "Texas A&M".
  if (isCapitalised(tokens, next) && signOf(tokens, next + 1) === AMPERSAND && touchesNext(tokens, next)) return true;
  // "the pro-Moscow Chechen leader": the stance is taken to the place alone.
  if (
    last === start &&
    !(known & traits.organisation) &&
    takesStance(tokens, start) &&
    isPlaceWord(tokens.hashes[start] as number)
  )
    return false;
  // "Australian PM Howard".
  if (tokens.words[last] === PM && tokens.shapes[last] === shapes.caps) return false;
  if (known & traits.calendar)
    return tokens.words[next] === MAY
      ? isPersonSoFar(tokens, start, last)
      : (last === start && isFromPlace(tokens, start, tokens.count)) ||
          (tokens.words[next] === WEDNESDAY && tokens.words[last] === SHEFFIELD && !followsIn(tokens, start));
  // "BBC One", "Radio Five Live".
  if (traitsAt(tokens, last) & traits.numbered && NUMBER_WORDS.has(tokens.words[next] as number)) return true;
  // "World War Two".
  if (tokens.words[last] === WAR && tokens.words[last - 1] === WORLD && last > start)
    return NUMBER_WORDS.has(tokens.words[next] as number) || (known & traits.never) !== 0;
  // The county of Down.
  if (tokens.words[last] === COUNTY) return true;
  // "Strictly Come Dancing", "The Prisoner Of Azkaban": small words are large only in titles.
  if (known & traits.function && tokens.shapes[next] === shapes.capital && leadsOn(tokens, next)) return true;
  // "Port Said".
  if (
    known & traits.function &&
    last === start &&
    mayBeginPlace(tokens.hashes[last] as number) &&
    isPlaceOfTwo(tokens, last)
  )
    return true;
  if (known & traits.function)
    return tokens.words[next] === WILL
      ? (traitsAt(tokens, last) & traits.title) !== 0
      : isOddSurname(tokens, start, last, next);
  return true;
}

function isPlaceOfTwo(tokens: TokenTable, at: number): boolean {
  return isPlaceKnown(`${tokenFolded(tokens, at)} ${tokenFolded(tokens, at + 1)}`);
}

/** The "Moscow" of "pro-Moscow". */
function takesStance(tokens: TokenTable, at: number): boolean {
  return (
    signOf(tokens, at - 1) === HYPHEN &&
    touchesNext(tokens, at - 1) &&
    touchesNext(tokens, at - 2) &&
    /^(?:pro|anti)$/.test(tokenFolded(tokens, at - 2))
  );
}

/** "in Sheffield Wednesday", as Americans write: the day, not the club. */
function followsIn(tokens: TokenTable, start: number): boolean {
  return start > 0 && tokens.words[start - 1] === IN;
}

/** "Peter Such", "Edward Said": a small word with a capital after a first name, where no other capital follows. */
function isOddSurname(tokens: TokenTable, start: number, last: number, next: number): boolean {
  return (
    last === start &&
    tokens.shapes[next] === shapes.capital &&
    (tokens.ends[next] as number) - (tokens.starts[next] as number) > 3 &&
    givenNameWords.has(tokens.hashes[last] as number) &&
    !isPlaceWord(tokens.hashes[last] as number) &&
    !commonWords.has(tokens.hashes[last] as number) &&
    !(next + 1 < tokens.count && isCapitalised(tokens, next + 1))
  );
}

/** "Kilmarnock Standings (", "Igor Shkvyrin Group C": what comes next in a table that lost its lines. */
function headsTable(tokens: TokenTable, next: number): boolean {
  if (tokens.shapes[next] !== shapes.capital) return false;
  const after = next + 1;
  if (LIST_HEADS.has(tokens.words[next] as number)) {
    const sign = signOf(tokens, after);
    return (
      sign === 0x28 ||
      sign === 0x3a ||
      tokens.shapes[after] === shapes.number ||
      LISTS.has(tokens.words[after] as number)
    );
  }
  return (
    (traitsAt(tokens, next) & traits.sorted) !== 0 &&
    isCapitalised(tokens, after) &&
    (tokens.ends[after] as number) - (tokens.starts[after] as number) === 1 &&
    tokens.shapes[after + 1] === shapes.lower
  );
}

/** What goes on with the heading of a table: "Results of ...", "World championship standings". */
const LISTS = wordSet('of after championship standings positions results scores scorers');

/** "BORROWER Deutsche Bahn": an ordinary word in capitals before one that has but the first. */
function isLabel(tokens: TokenTable, start: number, last: number, next: number): boolean {
  // "MARLOW BANK AMT": all are in capitals in the sheet of a bond.
  if (tokens.shapes[next] === shapes.caps && tokens.shapes[last] === shapes.caps)
    return isSheetLabel(tokens, next) || (last === start && isSheetLabel(tokens, last));
  // "Aldermere Bank LISTING London": the label of the next column.
  if (
    last > start &&
    tokens.shapes[last] === shapes.capital &&
    tokens.shapes[next] === shapes.caps &&
    (tokens.ends[next] as number) - (tokens.starts[next] as number) > 4 &&
    traitsAt(tokens, next) === 0 &&
    commonWords.has(tokens.hashes[next] as number)
  )
    return true;
  return (
    last === start &&
    tokens.shapes[last] === shapes.caps &&
    tokens.shapes[next] === shapes.capital &&
    (tokens.ends[last] as number) - (tokens.starts[last] as number) > 4 &&
    traitsAt(tokens, last) === 0 &&
    commonWords.has(tokens.hashes[last] as number)
  );
}

function isSheetLabel(tokens: TokenTable, at: number): boolean {
  return SHEET_LABELS.has(tokens.words[at] as number);
}

/** "Graham Marlow MOSCOW 1996-12-23": after words with a capital, one all in capitals before a date or a comma. */
function isDateline(tokens: TokenTable, last: number, next: number): boolean {
  if (tokens.shapes[next] !== shapes.caps || tokens.shapes[last] !== shapes.capital) return false;
  // "Marlow NEW YORK 1996-12-23": a place of several words.
  let after = next + 1;
  while (after < next + 3 && tokens.shapes[after] === shapes.caps) after++;
  const length = (tokens.ends[after - 1] as number) - (tokens.starts[next] as number);
  return (
    length > 3 &&
    (tokens.shapes[after] === shapes.number
      ? (tokens.ends[after] as number) - (tokens.starts[after] as number) === 4 && signOf(tokens, after + 1) === HYPHEN
      : signOf(tokens, after) === COMMA && tokens.shapes[after + 1] === shapes.capital)
  );
}

/** Whether a capitalised word that is no small one follows within two words. */
function leadsOn(tokens: TokenTable, index: number): boolean {
  if ((tokens.ends[index] as number) - (tokens.starts[index] as number) < 2) return false;
  for (let i = index + 1; i < index + 3 && i < tokens.count; i++) {
    if (tokens.shapes[i] !== shapes.capital && tokens.shapes[i] !== shapes.caps) return false;
    if ((traitsAt(tokens, i) & (traits.function | traits.calendar)) === 0) return true;
  }
  return false;
}
