/** What joins two capitalised words to one name: "of", "and", "van", a hyphen, the apostrophe of "Farmers' Union". */
import {
  commonWords,
  countryNamed,
  givenNameWords,
  isDemonymWord,
  isPlaceWord,
  mayBeginDemonym,
  mayBeginPlace,
  surnameLikeWords,
} from '../../lexicon/lookUp.ts';
import { shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { declareWord, hashWord, wordSet } from '../../text/vocabulary.ts';
import { FORMS, PAIRS, PREFIXES, SOCIETIES } from './joints.en.ts';
import { isCapitalised, isNamePart, isNation, traitsAt } from './looks.ts';
import { joinPossessive } from './possessives.ts';
import { isOfGivenName, isSyllable } from './syllables.ts';
import { traits } from './traits.en.ts';

const COOPERATION = wordSet('cooperation operation');
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const OF = declareWord('of');
const FOR = declareWord('for');
const HIGH = declareWord('high');
const AND = declareWord('and');
const THE = declareWord('the');
const ST = declareWord('st');
const TEN = declareWord('ten');
const IN = declareWord('in');
const WORK = declareWord('work');
const DO = declareWord('do');
const AT = declareWord('at');
const AM = declareWord('am');
const AMERICA = declareWord('america');
const UNIVERSITY = declareWord('university');
/** What Portuguese joins to a name with "do": "Rio Grande do Sul". */
const AFTER_DO = wordSet('sul norte brasil amaral porto rio');
const OFFICES = wordSet('office department agency administration authority commission');
/** Of the words that end the name of an organisation those that a ministry may be for. */
const SUBJECTS = wordSet('media transport energy communications power water rail health');

/** "of", "for", "and", "van": the last token of the run with what follows such a word, or `last` where it does not join. */
export function joinLower(tokens: TokenTable, start: number, last: number, end: number, initial: boolean): number {
  const next = last + 1;
  const word = tokens.words[next];
  if (word === OF || word === FOR) {
    let after = next + 1;
    if (tokens.words[after] === THE && tokens.shapes[after] === shapes.lower) after++;
    if (after >= end || !(isNamePart(tokens, after) || isWork(tokens, after))) return last;
    return takesOf(tokens, start, last, after, initial, word === FOR) ? after : last;
  }
  if (word === AND) return joinAnd(tokens, start, last, end);
  // "Organisation for Security and Cooperation in Europe".
  if (word === IN && last > start && COOPERATION.has(tokens.words[last] as number) && isNamePart(tokens, next + 1))
    return next + 1;
  // "University of California at Berkeley".
  if (
    word === AT &&
    tokens.words[start] === UNIVERSITY &&
    last > start + 1 &&
    isPlaceWord(tokens.hashes[next + 1] as number)
  )
    return next + 1;
  // "Bild am Sonntag", but not "I am Keller" and "2 am London time".
  if (
    word === AM &&
    last > 0 &&
    tokens.shapes[last] === shapes.capital &&
    isLongWord(tokens, last) &&
    isNamePart(tokens, next + 1)
  )
    return next + 1;
  // "Rio Grande do Sul".
  if (word === DO && AFTER_DO.has(tokens.words[next + 1] as number) && isCapitalised(tokens, next + 1)) return next + 1;
  // "Erik ten Hag".
  if (word === TEN && givenNameWords.has(tokens.hashes[last] as number) && isNamePart(tokens, next + 1))
    return next + 1;
  // Only "St" is a saint; "st" is "stumped" in a scorecard.
  if ((traitsAt(tokens, next) & traits.particle) === 0 || word === ST) return last;
  // "Ruud van Nistelrooy", "Rio de Janeiro", "Miguel de la Cruz".
  let after = next + 1;
  while (
    after < end &&
    after < next + 3 &&
    tokens.shapes[after] === shapes.lower &&
    (traitsAt(tokens, after) & (traits.particle | traits.function)) === traits.particle
  )
    after++;
  if (tokens.words[after] === THE) return last;
  if (signOf(tokens, after) === HYPHEN && touchesNext(tokens, after) && touchesNext(tokens, after - 1)) after++;
  return after < end && isNamePart(tokens, after) ? after : last;
}

function takesOf(
  tokens: TokenTable,
  start: number,
  last: number,
  after: number,
  initial: boolean,
  isFor: boolean,
): boolean {
  const known = traitsAt(tokens, last);
  if (known & traits.peer) return !isFor;
  if (FOLLOWERS.has(tokens.words[last] as number) && isSomebody(tokens, after)) return false;
  if (known & traits.role && (traitsAt(tokens, after) & traits.roleTail) !== 0) return true;
  if (known & traits.head) return !isFor || last > start || !initial || (known & traits.organisation) !== 0;
  // "High Commissioner for Refugees".
  if (isFor && last > start && tokens.words[last - 1] === HIGH && known & traits.office) return true;
  if (isFor || known & (traits.role | traits.title)) return false;
  if (last > start && givenNameWords.has(tokens.hashes[start] as number)) return false;
  // "Sir Anthony Baker of the Board of Trade".
  if (last > start && (traitsAt(tokens, start) & (traits.title | traits.peer)) === traits.title) return false;
  // "Lord of the Rings", "Pirates of the Caribbean", but not "Woods of the United States" or "Parts of London".
  if (initial && last === start) return false;
  const hash = tokens.hashes[last] as number;
  // "Armed Forces of Norland (AFN)": what the letters stand for is one name.
  if (last > start && mayBeginPlace(tokens.hashes[after] as number))
    return (
      // "Home Savings of America".
      (tokens.words[after] === AMERICA && commonWords.has(hash) && !surnameLikeWords.has(hash)) ||
      ((known & traits.organisation) !== 0 &&
        (isSpelledOut(tokens, after) || (FIRMS.has(tokens.words[last] as number) && isCountry(tokens, after))))
    );
  return commonWords.has(hash) && !givenNameWords.has(hash) && !mayBeginPlace(hash);
}

/** What has a leader and is not called after somebody: "the Palestinian Authority of Yasser Arafat". */
const FOLLOWERS = wordSet(
  'authority party front movement army coalition alliance administration government communists socialists democrats greens liberals conservatives republicans nationalists unionists',
);

/** A first name and a word that only a name can be. */
function isSomebody(tokens: TokenTable, at: number): boolean {
  let next = at + 1;
  // "Hassan al-Turabi".
  if (tokens.shapes[next] === shapes.lower && traitsAt(tokens, next) & traits.particle)
    next += signOf(tokens, next + 1) === HYPHEN ? 2 : 1;
  return (
    givenNameWords.has(tokens.hashes[at] as number) &&
    tokens.shapes[next] === shapes.capital &&
    traitsAt(tokens, next) === 0 &&
    !commonWords.has(tokens.hashes[next] as number)
  );
}

/** What a country's name may close: "Marlow Corp of South Africa", while a town after it is where the firm has its seat. */
const FIRMS = wordSet('corp corporation co company');

function isCountry(tokens: TokenTable, at: number): boolean {
  const word = tokenFolded(tokens, at);
  return countryNamed(word) !== undefined || countryNamed(`${word} ${tokenFolded(tokens, at + 1)}`) !== undefined;
}

function isLongWord(tokens: TokenTable, at: number): boolean {
  return (tokens.ends[at] as number) - (tokens.starts[at] as number) > 3;
}

/** Whether letters in capitals stand between brackets after the token. */
function isSpelledOut(tokens: TokenTable, at: number): boolean {
  return signOf(tokens, at + 1) === 0x28 && tokens.shapes[at + 2] === shapes.caps && signOf(tokens, at + 3) === 0x29;
}

/** "Department of Trade and Industry" and "Handel and Haydn Society" are one name, "Trump and Putin" two. */
function joinAnd(tokens: TokenTable, start: number, last: number, end: number): number {
  const after = last + 2;
  if (after >= end || !isNamePart(tokens, after)) return last;
  const next = tokens.hashes[after] as number;
  const pair = `${tokenFolded(tokens, last)} ${tokenFolded(tokens, after)}`;
  if (PAIRS.has(pair)) return after;
  for (let i = start; i < last; i++) {
    const word = tokens.words[i];
    if ((word === OF || word === FOR) && (traitsAt(tokens, i - 1) & traits.head) !== 0)
      return (commonWords.has(next) || isSubject(tokens, after)) &&
        !mayBeginPlace(next) &&
        // "Association of Norland Journalists and Reporters Sans Larkin".
        !(after + 2 < end && leadsName(tokens, after))
        ? after
        : last;
  }
  if (isPlaceWord(next)) return last;
  // "Trade and Industry Secretary Ian Lang".
  if (
    traitsAt(tokens, last) & traits.roleModifier &&
    traitsAt(tokens, after) & traits.roleModifier &&
    traitsAt(tokens, after + 1) & traits.office
  )
    return after + 1;
  // "British and Irish Lions".
  if (
    start === last &&
    isDemonymWord(tokens.hashes[last] as number) &&
    isDemonymWord(next) &&
    after + 1 < end &&
    isNamePart(tokens, after + 1) &&
    (traitsAt(tokens, after + 1) & (traits.organisation | traits.role)) === traits.organisation &&
    (after + 2 >= end || !isNamePart(tokens, after + 2))
  )
    return after + 1;
  if (isDivided(tokens, last) && isDivided(tokens, after) && isOffice(tokens, after + 1, end)) return after + 1;
  // "Marlow Group and Larkin Books".
  if (last > start && GROUPS.has(tokens.words[last] as number)) return last;
  let close = after;
  while (close + 1 < end && isNamePart(tokens, close + 1) && !touchesNext(tokens, close)) close++;
  if (close === after) return last;
  const ending = traitsAt(tokens, close);
  if ((ending & (traits.organisation | traits.role | traits.event)) === 0) return last;
  const before = tokens.hashes[last] as number;
  const plain =
    commonWords.has(before) && commonWords.has(next) && !givenNameWords.has(before) && !givenNameWords.has(next);
  // "Cable and Wireless Plc", but not "Aldermere Brothers and Smith Marlow Inc".
  if (FORMS.has(tokens.words[close] as number)) return plain && close === after + 1 ? close : last;
  if (plain) return close;
  const society = SOCIETIES.has(tokenFolded(tokens, close));
  return society && start === last && !mayBeginPlace(before) && !mayBeginDemonym(before) && !mayBeginDemonym(next)
    ? close
    : last;
}

/** What closes the name of a firm, so that another follows after "and". */
const GROUPS = wordSet('group inc corp plc holdings airlines');

/** Whether one of the next two words with a capital is in no list of common words, and none has a part to play. */
function leadsName(tokens: TokenTable, at: number): boolean {
  for (let i = at + 1; i < at + 3; i++) {
    if (tokens.shapes[i] !== shapes.capital || traitsAt(tokens, i) !== 0) return false;
    if (!commonWords.has(tokens.hashes[i] as number)) return true;
  }
  return false;
}

/** Hyphens, "&", the full stop of "St.", the "'s" of "King's Cross", the number of "Radio 4". */
export function joinSign(tokens: TokenTable, start: number, last: number, end: number): number {
  const next = last + 1;
  const shape = tokens.shapes[next];
  if (shape === shapes.number) {
    const length = (tokens.ends[next] as number) - (tokens.starts[next] as number);
    // "Radio 4", "Schalke 04".
    const numbered = (traitsAt(tokens, last) & traits.numbered) !== 0 && length < 5;
    const founded = length === 2 && signOf(tokens, next) === 0x30 && tokens.shapes[last] === shapes.capital;
    return numbered || founded ? next : last;
  }
  if (shape === shapes.possessive) return joinPossessive(tokens, start, last, end);
  if (shape !== shapes.punctuation) return last;
  const sign = signOf(tokens, next);
  const after = next + 1;
  // "National Farmers' Union", and "Farmers ' Union" in text that was split into words.
  if ((sign === 0x27 || sign === 0x2019) && !touchesNext(tokens, next) && after < end) {
    const plural = (tokens.text.charCodeAt((tokens.ends[last] as number) - 1) | 32) === 0x73;
    if (!plural || !isNamePart(tokens, after)) return last;
    const known = traitsAt(tokens, after);
    // "Farmers' Union"; "Dragons' Den" has an ordinary word, "Tigers' Smith" and "Tigers' Captain" have not.
    const hash = tokens.hashes[after] as number;
    const ordinary =
      (known & ~traits.particle) === 0 &&
      commonWords.has(hash) &&
      !givenNameWords.has(hash) &&
      !surnameLikeWords.has(hash);
    return known & (traits.organisation | traits.event | traits.head) || ordinary ? after : last;
  }
  if (sign === COMMA) return joinList(tokens, start, last, end);
  if (sign === AMPERSAND) return after < end && isCapitalised(tokens, after) ? after : last;
  if (sign === FULL_STOP) {
    const abbreviated =
      (traitsAt(tokens, last) & (traits.title | traits.particle)) !== 0 &&
      touchesNext(tokens, last) &&
      !touchesNext(tokens, next);
    return abbreviated &&
      after < end &&
      isNamePart(tokens, after) &&
      (tokens.ends[last] as number) - (tokens.starts[last] as number) < 6
      ? after
      : last;
  }
  if (
    (sign !== HYPHEN && sign !== 0x2013 && sign !== 0x2010) ||
    !touchesNext(tokens, last) ||
    !touchesNext(tokens, next) ||
    after >= end
  )
    return last;
  const shapeAfter = tokens.shapes[after];
  if (shapeAfter === shapes.number) return tokens.shapes[last] === shapes.caps ? after : last;
  if (shapeAfter === shapes.lower) {
    // "Organisation for Economic Co-operation": half a word with a capital, inside a name.
    const half = last > start && PREFIXES.has(tokenFolded(tokens, last));
    return (
      joinHyphenated(tokens, after, end) ??
      (half || isSyllable(tokens, start, last, after) || isOfGivenName(tokens, last, after, end) ? after : last)
    );
  }
  if (!isNamePart(tokens, after) || sign === 0x2013) return last;
  return isNation(tokens, last) && isNation(tokens, after) ? last : after;
}

/** "Ministry of Trade, Industry and Energy": ordinary words after "of", the last after "and". */
function joinList(tokens: TokenTable, start: number, last: number, end: number): number {
  const lead = tokens.words[last - 1];
  const isOfHead =
    (lead === OF || lead === FOR) && last - 2 >= start && (traitsAt(tokens, last - 2) & traits.head) !== 0;
  if (!isOfHead) return joinDivided(tokens, start, last, end);
  for (let i = last; i < last + 8 && i < end; i += 2) {
    if (!isSubject(tokens, i)) return last;
    if (i > last && tokens.words[i - 1] === AND) return i;
    if (i + 2 >= end) return last;
    if (signOf(tokens, i + 1) !== COMMA && tokens.words[i + 1] !== AND) return last;
  }
  return last;
}

/** "Foreign, Commonwealth and Development Office". */
function joinDivided(tokens: TokenTable, start: number, last: number, end: number): number {
  const close = last + 5;
  return start === last &&
    tokens.words[last + 3] === AND &&
    [last, last + 2, last + 4].every((at) => isDivided(tokens, at)) &&
    isOffice(tokens, close, end)
    ? close
    : last;
}

/** One of the things that an office is for: the "Foreign" and "Commonwealth" of "Foreign and Commonwealth Office", by themselves no names. */
function isDivided(tokens: TokenTable, at: number): boolean {
  return isNamePart(tokens, at) && (DIVIDED.test(tokenFolded(tokens, at)) || isSubject(tokens, at));
}

// Matches "foreign", "oceanic" and "commonwealth", not "home".
const DIVIDED = /^(?:foreign|commonwealth|development)$|(?:[aeo]nic|eric|ional|ical)$/;

function isOffice(tokens: TokenTable, at: number, end: number): boolean {
  return at < end && isNamePart(tokens, at) && OFFICES.has(tokens.words[at] as number);
}

/** What a ministry is for: an ordinary word that by itself names nobody and no place. */
function isSubject(tokens: TokenTable, at: number): boolean {
  const hash = tokens.hashes[at] as number;
  if (!isNamePart(tokens, at) || isPlaceWord(hash) || givenNameWords.has(hash)) return false;
  const known = traitsAt(tokens, at);
  if (known & traits.organisation) return SUBJECTS.has(tokens.words[at] as number);
  const word = tokenFolded(tokens, at);
  return (
    commonWords.has(hash) ||
    (known & traits.roleModifier) !== 0 ||
    /(?:tion|ment)s?$/.test(word) ||
    (word.endsWith('s') && commonWords.has(hashWord(word.slice(0, -1))))
  );
}

/** "Department for Work and Pensions": elsewhere a small word. */
function isWork(tokens: TokenTable, at: number): boolean {
  return (
    tokens.words[at] === WORK && isCapitalised(tokens, at) && (traitsAt(tokens, at - 2) & traits.organisation) !== 0
  );
}

/** "Martin-in-the-Fields", "Stratford-upon-Avon", not "US-led": the last token after `index`, the first lower-case word. */
function joinHyphenated(tokens: TokenTable, index: number, end: number): number | undefined {
  for (let i = index; i + 2 < end && i <= index + 4; i += 2) {
    if (signOf(tokens, i + 1) !== HYPHEN || !touchesNext(tokens, i) || !touchesNext(tokens, i + 1)) return undefined;
    if (isNamePart(tokens, i + 2)) return i + 2;
    if (tokens.shapes[i + 2] !== shapes.lower) return undefined;
  }
  return undefined;
}
