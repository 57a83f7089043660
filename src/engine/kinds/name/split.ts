/** A run of capitalised words to the names in it: "Former US President Bill Clinton" is "US" and, with a role, "Bill Clinton". */
import {
  commonWords,
  countryNamed,
  demonymCountry,
  givenNameWords,
  isDemonymWord,
  isPlaceWord,
  surnameLikeWords,
} from '../../lexicon/lookUp.ts';
import { shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { HOME_NATIONS, isPlace, startOfSecond } from './beside.ts';
import { traitsAt } from './looks.ts';
import { AFFILIATIONS, RUBRICS, SIDES, SPORTS } from './openers.en.ts';
import { demonymLength, emitSingle, isFirmOfTwo, isTradeRow, looksLikeWord, opensWithPlainWord } from './openers.ts';
import { type Emit, how, maybeSurname } from './piece.ts';
import { type Cut, findRole } from './roleCut.ts';
import { traits } from './traits.en.ts';

/** Cuts the run from `start` to `last` into names and hands each to `emit`, in order. */
export function splitRun(tokens: TokenTable, start: number, last: number, initial: boolean, emit: Emit): void {
  let first = start;
  while (
    first <= last &&
    (traitsAt(tokens, first) & traits.function) !== 0 &&
    tokens.shapes[first] === shapes.lower &&
    // "an-Nahar".
    !(touchesNext(tokens, first) && first < last)
  )
    first++;
  if (first > last) return;
  const cut =
    isLoneTitle(tokens, first, last, initial) || isFirmOfTwo(tokens, first) ? undefined : findRole(tokens, first, last);
  if (cut === undefined) splitPlain(tokens, first, last, initial, emit);
  else {
    if (cut.first > first) splitPlain(tokens, first, cut.first - 1, initial, emit);
    if (cut.last < last && !isNoPerson(tokens, cut.last + 1, last)) emitPerson(cut, first, last, emit);
    else if (first === last && isScored(tokens, first)) emit(first, last, how.plain);
    else if (first === last && SIDES.has(tokens.words[first] as number)) emit(first, last, how.doubtful);
    else if (cut.first === first && isLoneSurname(tokens, first, last))
      emit(first, first, isCertain(tokens, first, initial) ? how.plain : maybeSurname);
  }
}

/** "Cargill and ADM bought": a title's letters, all in capitals, with nobody after them. */
function isLoneTitle(tokens: TokenTable, first: number, last: number, initial: boolean): boolean {
  return (
    !initial &&
    first === last &&
    tokens.shapes[first] === shapes.caps &&
    (tokens.ends[first] as number) - (tokens.starts[first] as number) > 2 &&
    (traitsAt(tokens, first) & (traits.title | traits.role)) === traits.title
  );
}

/** "Major faces a revolt", but not "the Major". */
function isLoneSurname(tokens: TokenTable, first: number, last: number): boolean {
  return (
    first === last &&
    (traitsAt(tokens, first) & traits.title) === 0 &&
    surnameLikeWords.has(tokens.hashes[first] as number) &&
    !(first > 0 && DETERMINERS.has(tokens.words[first - 1] as number))
  );
}

/** "They spoke to Major": in mid-sentence a rank without a name after it is one; not "was crowned King". */
function isCertain(tokens: TokenTable, at: number, initial: boolean): boolean {
  return (
    !initial && tokens.shapes[at - 1] === shapes.lower && (traitsAt(tokens, at) & (traits.peer | traits.event)) === 0
  );
}

/** The "Bishop" of "c Marlow b Bishop" in a scorecard. */
function isScored(tokens: TokenTable, at: number): boolean {
  return at > 1 && tokens.shapes[at - 1] === shapes.lower && SCORED.has(tokens.words[at - 1] as number);
}

const SCORED = wordSet('b c');
const DETERMINERS = wordSet('the a an this that his her its our their your my no every each');

/** "the General Election". */
function isNoPerson(tokens: TokenTable, first: number, last: number): boolean {
  return first === last && tokens.shapes[last] === shapes.capital && (traitsAt(tokens, last) & traits.never) !== 0;
}

function emitPerson(cut: Cut, runFirst: number, last: number, emit: Emit): void {
  const hasRole = cut.titleFirst > cut.first;
  const hasTitle = cut.titleFirst <= cut.last;
  emit(cut.last + 1, last, how.plain, {
    roleFirst: hasRole ? runFirst : -1,
    roleLast: hasRole ? Math.min(cut.titleFirst - 1, cut.last) : -1,
    titleFirst: hasTitle ? cut.titleFirst : -1,
    titleLast: hasTitle ? cut.last : -1,
  });
}

/** Names in a run without role or title. */
function splitPlain(tokens: TokenTable, start: number, last: number, initial: boolean, emit: Emit): void {
  let first = start;
  // What hangs on after a role was cut off: "of", "&", a hyphen.
  while (first <= last && !isNameToken(tokens, first) && !isParticle(tokens, first)) first++;
  let end = last;
  while (end >= first && (!closesName(tokens, end) || (end > first && LINES.has(tokens.words[end] as number)))) end--;
  if (first > end) return;
  if (first === end) {
    emitSingle(tokens, first, initial, emit);
    return;
  }
  // "Ann Marlow, D-Iowa": of which party and state.
  if (end > first + 1 && isParty(tokens, first)) {
    emit(first + 2, end, how.plain);
    return;
  }
  // "England World Cup squad", "U.S. Davis Cup player".
  if (
    end === first + 2 &&
    tokens.words[end] === CUP &&
    SHARED.has(tokens.words[first + 1] as number) &&
    isNationToken(tokens, first)
  ) {
    emitSingle(tokens, first, initial, emit);
    emit(first + 1, end, how.plain);
    return;
  }
  // "U.S. F-14", "Russian MiG-29": whose it is; which one is a figure.
  if (end === first + 1 && isNumberTied(tokens, end) && isNationToken(tokens, first)) {
    emitSingle(tokens, first, initial, emit);
    return;
  }
  const second = startOfSecond(tokens, first, end);
  if (second > 0) {
    splitPlain(tokens, first, second - 1, initial, emit);
    splitPlain(tokens, second, end, false, emit);
    return;
  }
  end = withoutRubric(tokens, first, end);
  if (end < first) return;
  const nation = demonymLength(tokens, first, end);
  if (nation > 0) {
    const rest = first + nation;
    if (rest > end) {
      emit(first, end, how.demonym);
      return;
    }
    if (
      isPersonStart(tokens, rest, end) ||
      isUnknown(tokens, rest, end) ||
      isOwnAcronym(tokens, first, rest, end) ||
      // "Arab East Jerusalem".
      (end > rest && isPlace(tokens, rest, end) && !isPlace(tokens, first, end)) ||
      isTiedAcronym(tokens, rest, end)
    ) {
      emit(first, rest - 1, how.demonym);
      emit(rest, end, how.plain);
      return;
    }
  }
  if (AFFILIATIONS.has(tokens.words[first] as number) && isPersonStart(tokens, first + 1, end)) {
    emit(first, first, how.plain);
    emit(first + 1, end, how.plain);
    return;
  }
  // "a New York Republican".
  if (AFFILIATIONS.has(tokens.words[end] as number) && isPlace(tokens, first, end - 1)) {
    emit(first, end - 1, how.plain);
    emitSingle(tokens, end, false, emit);
    return;
  }
  if (isSorted(tokens, first, end)) return;
  // "Group B Chen Gang".
  if (end > first + 2 && isSorted(tokens, first, first + 1) && isLargeLetter(tokens, first + 1)) {
    splitPlain(tokens, first + 2, end, false, emit);
    return;
  }
  if ((initial || isSport(tokens, end)) && isRubric(tokens, first, end)) return;
  if (initial && opensWithPlainWord(tokens, first, end)) {
    // "Unseeded German Rolf Marlow".
    if (first + 1 === end || demonymLength(tokens, first + 1, end) > 0) splitPlain(tokens, first + 1, end, false, emit);
    else emit(first + 1, end, how.plain);
    return;
  }
  if (isAllNever(tokens, first, end) || isTradeRow(tokens, first, end)) return;
  // "US TV series", "Reality TV": what follows the name, or an ordinary word, is no part of it.
  if (
    (traitsAt(tokens, end) & traits.never) !== 0 &&
    tokens.shapes[end] === shapes.caps &&
    first + 1 === end &&
    !isPlace(tokens, first, end)
  ) {
    const hash = tokens.hashes[first] as number;
    if (
      isPlaceWord(hash) ||
      isDemonymWord(hash) ||
      (initial && tokens.shapes[first] === shapes.capital && commonWords.has(hash) && traitsAt(tokens, first) === 0)
    ) {
      emitSingle(tokens, first, initial, emit);
      return;
    }
  }
  emit(first, end, isLabelOfLine(tokens, first, end, initial) ? how.doubtful : how.plain);
}

/** "Key Points: ...", "Net Sales: 45", and anywhere "TAX STATUS: ...": ordinary words in capitals before a colon. */
function isLabelOfLine(tokens: TokenTable, first: number, last: number, initial: boolean): boolean {
  if (signOf(tokens, last + 1) !== 0x3a) return false;
  for (let i = first; i <= last; i++) {
    const hash = tokens.hashes[i] as number;
    if (
      (tokens.shapes[i] !== shapes.caps && !(initial && tokens.shapes[i] === shapes.capital)) ||
      traitsAt(tokens, i) & ~(traits.roleModifier | traits.function | traits.never) ||
      !commonWords.has(hash) ||
      surnameLikeWords.has(hash) ||
      givenNameWords.has(hash) ||
      isPlaceWord(hash)
    )
      return false;
  }
  return true;
}

function isNumberTied(tokens: TokenTable, at: number): boolean {
  return (
    signOf(tokens, at + 1) === 0x2d &&
    tokens.shapes[at + 2] === shapes.number &&
    touchesNext(tokens, at) &&
    touchesNext(tokens, at + 1)
  );
}

function isNationToken(tokens: TokenTable, at: number): boolean {
  return (
    tokens.shapes[at] === shapes.dotted ||
    isDemonymWord(tokens.hashes[at] as number) ||
    HOME_NATIONS.has(tokens.words[at] as number) ||
    countryNamed(tokenFolded(tokens, at)) !== undefined
  );
}

const CUP = declareWord('cup');
/** Cups that no nation gives its name to. */
const SHARED = wordSet('world davis fed ryder solheim walker asian european confederations');

/** "Aldermere Newsroom Tel +44". */
const LINES = wordSet('tel fax');

/** A word with a capital, a number, a possessive, or the "moon" of "Ban Ki-moon". */
function closesName(tokens: TokenTable, at: number): boolean {
  const shape = tokens.shapes[at];
  return (
    isNameToken(tokens, at) ||
    shape === shapes.possessive ||
    shape === shapes.number ||
    (shape === shapes.lower && signOf(tokens, at - 1) === 0x2d)
  );
}

/** "al" of "al-Qaeda", "van" of "van Nistelrooy". */
function isParticle(tokens: TokenTable, at: number): boolean {
  return (
    tokens.shapes[at] === shapes.lower &&
    ((traitsAt(tokens, at) & (traits.particle | traits.function)) === traits.particle || touchesNext(tokens, at))
  );
}

function isNameToken(tokens: TokenTable, at: number): boolean {
  const shape = tokens.shapes[at] as number;
  return shape > shapes.lower && shape < shapes.possessive;
}

/** "Group C", "Division One": a kind of thing, not a name. */
function isSorted(tokens: TokenTable, first: number, last: number): boolean {
  return (
    last === first + 1 &&
    (traitsAt(tokens, first) & traits.sorted) !== 0 &&
    ((traitsAt(tokens, last) & (traits.never | traits.function)) !== 0 || isLetter(tokens, last))
  );
}

function isLargeLetter(tokens: TokenTable, at: number): boolean {
  return tokens.shapes[at] === shapes.caps || (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1;
}

/** The "B." of "in Group B." at the end of a sentence. */
function isLetter(tokens: TokenTable, at: number): boolean {
  return tokens.shapes[at] === shapes.dotted && (tokens.ends[at] as number) - (tokens.starts[at] as number) === 2;
}

/** Whether a person's name begins here: a first name that is not also the start of a known place or institution. */
function isPersonStart(tokens: TokenTable, first: number, last: number): boolean {
  if (tokens.shapes[first] === shapes.dotted) return true;
  if (!givenNameWords.has(tokens.hashes[first] as number)) return false;
  if (first === last) return !commonWords.has(tokens.hashes[first] as number);
  const ending = traitsAt(tokens, last);
  return (ending & (traits.organisation | traits.place | traits.event)) === 0;
}

/** "Kenyan Komen", "Algerian Nabil Mourad": words that only names can be, and no known place with the nationality before them. */
function isUnknown(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (signOf(tokens, i) === 0x2d && i > first) continue;
    if (tokens.shapes[i] !== shapes.capital || traitsAt(tokens, i) !== 0) return false;
    if (commonWords.has(tokens.hashes[i] as number) || looksLikeWord(tokens, i)) return false;
  }
  // "Christian Olsson" has a first name.
  const isFirstName =
    givenNameWords.has(tokens.hashes[first - 1] as number) && demonymCountry(tokenFolded(tokens, first - 1)) === 'zz';
  return !isFirstName && !isPlace(tokens, first - 1, last);
}

/** The "KLM" of "Dutch KLM" and the "PKO BP" of "Polish PKO BP", but not the "FA" of "Welsh FA" or what stands in a line of capitals. */
function isOwnAcronym(tokens: TokenTable, first: number, at: number, last: number): boolean {
  return (
    (at === last || (at + 1 === last && tokens.shapes[last] === shapes.caps)) &&
    tokens.shapes[at] === shapes.caps &&
    tokens.shapes[first] === shapes.capital &&
    (tokens.ends[at] as number) - (tokens.starts[at] as number) > 2 &&
    (traitsAt(tokens, at) & (traits.never | traits.role)) === 0
  );
}

/** The "SE-Banken" of "Swedish SE-Banken". */
function isTiedAcronym(tokens: TokenTable, at: number, last: number): boolean {
  return (
    last === at + 2 &&
    tokens.shapes[at] === shapes.caps &&
    (tokens.ends[at] as number) - (tokens.starts[at] as number) > 1 &&
    signOf(tokens, at + 1) === 0x2d &&
    tokens.shapes[last] === shapes.capital
  );
}

/** The "D" of "D-Iowa" and the "R" of "R-Ga.". */
function isParty(tokens: TokenTable, at: number): boolean {
  return (
    PARTIES.has(tokens.words[at] as number) &&
    (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1 &&
    signOf(tokens, at + 1) === 0x2d &&
    touchesNext(tokens, at) &&
    (tokens.shapes[at + 2] === shapes.dotted ||
      isPlaceWord(tokens.hashes[at + 2] as number) ||
      STATES.has(tokens.words[at + 2] as number))
  );
}

const PARTIES = wordSet('d r i');
const STATES = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
);

/** The "HOCKEY" of "6-2 ICE HOCKEY - ...", where the line before it is at an end. */
function isSport(tokens: TokenTable, at: number): boolean {
  return SPORTS.has(tokens.words[at] as number) || RUBRICS.has(tokens.words[at] as number);
}

/** "PRESS DIGEST - ...": ordinary words in capitals before a dash that stands free. */
function isRubric(tokens: TokenTable, first: number, last: number): boolean {
  if (signOf(tokens, last + 1) !== 0x2d || touchesNext(tokens, last)) return false;
  for (let i = first; i <= last; i++)
    if (tokens.shapes[i] !== shapes.caps || !commonWords.has(tokens.hashes[i] as number)) return false;
  return true;
}

/** The last token of "NBA" in "NBA BASKETBALL - ...": the sport of a rubric is no part of the name before it. */
function withoutRubric(tokens: TokenTable, first: number, last: number): number {
  if (
    last === first ||
    signOf(tokens, last + 1) !== 0x2d ||
    touchesNext(tokens, last) ||
    commonWords.has(tokens.hashes[first] as number)
  )
    return last;
  let end = last;
  while (end > first && tokens.shapes[end] === shapes.caps && isSport(tokens, end)) end--;
  // "NORDIC SKIING - ..." names nobody.
  return end === first && last > first && isDemonymWord(tokens.hashes[first] as number) ? first - 1 : end;
}

/** "W L PCT GB", "TV PC": signs of kinds, none of them a name. */
function isAllNever(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (
      (traitsAt(tokens, i) & traits.never) === 0 ||
      (tokens.shapes[i] !== shapes.caps && tokens.shapes[i] !== shapes.capital)
    )
      return false;
  return tokens.shapes[last] === shapes.caps || (tokens.ends[last] as number) - (tokens.starts[last] as number) === 1;
}
