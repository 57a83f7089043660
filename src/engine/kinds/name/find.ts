/** Names in a passage: runs of capitalised words, cut into names, each with its title, role and likely type. */
import { givenNameWords, mayBeginPlace } from '../../lexicon/lookUp.ts';
import { numberWords } from '../../text/numerals.en.ts';
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import type { Mention } from '../kind.ts';
import { findInHeadline, isHeadline } from './headline.ts';
import { isCapitalised, traitsAt } from './looks.ts';
import { TABLE_HEADS } from './openers.en.ts';
import { type Emit, how, type Led } from './piece.ts';
import { foldedText, roleAfter, roleBefore, withFormer } from './roles.ts';
import { beginsRun, extendRun } from './run.ts';
import { splitRun } from './split.ts';
import { findInStretch } from './stretch.ts';
import { findInSchedule, headOfRow, headsRow, isPaperAlone } from './tables.ts';
import { traits } from './traits.en.ts';
import { guessType } from './type.ts';
import type { NameValue } from './value.ts';

const THE = declareWord('the');
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;

/** Every name of the passage, in order and none within another, with the title and role beside it; spans are relative to the passage. What only the document can tell to be a name is `doubtful`. */
export function findNames(passage: Passage): readonly Mention<NameValue>[] {
  const { tokens, first, end } = passage;
  let found: Mention<NameValue>[] | undefined;
  const emit: Emit = (nameFirst, last, known, led) => {
    const mention = toMention(passage, nameFirst, last, known, led);
    // An empty list makes room for seventeen with its first, and most passages have one or none.
    if (found === undefined) found = [mention];
    else found.push(mention);
  };
  const head = headOfRow(passage);
  if (head >= 0) emit(first, head, how.plain);
  else if (isPaperAlone(passage)) {
    emit(first, end - 1, how.plain);
    return found ?? none;
  } else if (findInSchedule(passage, emit)) return found ?? none;
  else if (isHeadline(passage)) {
    findInHeadline(passage, emit);
    return found ?? none;
  }
  let used = head >= 0 ? head + 1 : first;
  /** Up to here no headline in capitals begins. */
  let looked = used;
  for (let i = used; i < end; i++) {
    const shape = tokens.shapes[i] as number;
    if (shape === shapes.lower || shape >= shapes.possessive) continue;
    if (shape === shapes.caps && i >= looked && tokens.shapes[i + 1] !== shapes.lower) {
      const after = findInStretch(passage, i, emit);
      if (after > i) {
        i = after - 1;
        used = after;
        continue;
      }
      // What is no headline is none from its second word on.
      looked = i + 1;
      while (looked < end && isLarge(tokens, looked)) looked++;
    }
    if (!beginsRun(tokens, i, end)) continue;
    const initial = opensSentence(passage, i);
    const last = extendRun(tokens, i, end, initial);
    const plain =
      initial &&
      !isWholeBracket(tokens, i, last) &&
      !isFromPlace(tokens, i, last) &&
      !isScorer(tokens, i, last) &&
      !headsRow(tokens, i, last, end);
    splitRun(tokens, withParticles(tokens, i, used), last, plain, emit);
    i = last;
    used = last + 1;
  }
  return found ?? none;
}

/** Whether the token may go on in a line of capitals. */
function isLarge(tokens: TokenTable, at: number): boolean {
  const shape = tokens.shapes[at] as number;
  return shape === shapes.caps || shape === shapes.dotted || shape >= shapes.symbol;
}

const BODIES = wordSet('association league federation');

const none: readonly Mention<NameValue>[] = [];

/** Whether nothing but signs stands before the token in its sentence, so that its capital says little. */
function opensSentence(passage: Passage, index: number): boolean {
  const { tokens } = passage;
  if (index === passage.first)
    // "Standings of National Basketball", and in the next line "Association teams".
    return !(index > 0 && BODIES.has(tokens.words[index] as number) && tokens.shapes[index - 1] === shapes.capital);
  const before = index - 1;
  // "LONDON 1996-12-06 Shares fell".
  if (tokens.shapes[before] === shapes.number)
    return endsIsoDate(tokens, before) || isDay(tokens, before, passage.first) || isHeading(tokens, index);
  if (signOf(tokens, before) === 0x29) return isHeading(tokens, index);
  if (tokens.shapes[before] !== shapes.punctuation) return false;
  switch (signOf(tokens, before)) {
    case 0x2e: // "He left. Police said" inside a quotation; "St. Louis" begins earlier
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0x3a:
    case 0x3b:
    case 0x22:
    case 0x201c:
    case 0x2018:
    case 0x27:
    case 0x28:
    case 0x5b:
    case 0x2a:
    case 0x2022:
    case 0x2013:
    case 0x2014:
      return true;
    case HYPHEN:
      // "6 - Yaw Achterman" is one of a list.
      return !touchesNext(tokens, before) && !isShortNumber(tokens, before - 1);
    default:
      return false;
  }
}

/** "( Cole Ardmussen )": several words and nothing else between brackets. */
function isWholeBracket(tokens: TokenTable, first: number, last: number): boolean {
  return last > first && signOf(tokens, first - 1) === 0x28 && signOf(tokens, last + 1) === 0x29;
}

/** "Pier Aldo Marli (Italy)": several words and, between brackets, a place. */
function isFromPlace(tokens: TokenTable, first: number, last: number): boolean {
  const at = last + 2;
  return (
    last > first &&
    signOf(tokens, last + 1) === 0x28 &&
    (mayBeginPlace(tokens.hashes[at] as number) || tokens.shapes[at] === shapes.dotted) &&
    isCapitalised(tokens, at)
  );
}

/** "(Marlow 81st" and "- Marlow (81st": somebody and the minute. */
function isScorer(tokens: TokenTable, first: number, last: number): boolean {
  const apart = signOf(tokens, last + 1) === 0x28;
  const minute = apart ? last + 2 : last + 1;
  return (
    signOf(tokens, first - 1) === (apart ? HYPHEN : 0x28) &&
    isShortNumber(tokens, minute) &&
    ORDINAL.has(tokens.words[minute + 1] as number)
  );
}

const ORDINAL = wordSet('st nd rd th');

function isShortNumber(tokens: TokenTable, at: number): boolean {
  return tokens.shapes[at] === shapes.number && (tokens.ends[at] as number) - (tokens.starts[at] as number) < 3;
}

/** The "06" of "1996-12-06". */
function endsIsoDate(tokens: TokenTable, at: number): boolean {
  return (
    signOf(tokens, at - 1) === HYPHEN &&
    signOf(tokens, at - 3) === HYPHEN &&
    tokens.shapes[at - 4] === shapes.number &&
    (tokens.ends[at - 4] as number) - (tokens.starts[at - 4] as number) === 4 &&
    touchesNext(tokens, at - 4) &&
    touchesNext(tokens, at - 1)
  );
}

/** "May 13 Arrive in London": the day that a line begins with. */
function isDay(tokens: TokenTable, at: number, first: number): boolean {
  return at === first + 1 && (traitsAt(tokens, first) & traits.calendar) !== 0 && isShortNumber(tokens, at);
}

/** "Marlow United 1 Played Tuesday: ...", "Missed cut: ...": what leads the next rows of a table that lost its lines. */
function isHeading(tokens: TokenTable, at: number): boolean {
  return tokens.shapes[at] === shapes.capital && TABLE_HEADS.has(tokens.words[at] as number);
}

const LEADING = new Set('al el ul bin ibn van von de di da del della der den abu du dos as'.split(' '));

/** The "an" of "an-Nahar". */
function isTiedArticle(word: string): boolean {
  return LEADING.has(word) || /^a[dnrstz]$/.test(word) || word === 'ash';
}

/** Takes "al-" of "al-Qaeda" and "van" of "van Nistelrooy" into the run that begins at `start`. */
function withParticles(tokens: TokenTable, start: number, from: number): number {
  let first = start;
  for (;;) {
    const before = first - 1;
    if (
      before > from &&
      signOf(tokens, before) === HYPHEN &&
      touchesNext(tokens, before) &&
      touchesNext(tokens, before - 1)
    ) {
      if (tokens.shapes[before - 1] !== shapes.lower || !isTiedArticle(tokenFolded(tokens, before - 1))) return first;
      first = before - 1;
    } else if (
      before >= from &&
      tokens.shapes[before] === shapes.lower &&
      (traitsAt(tokens, before) & traits.particle) !== 0
    ) {
      if (
        touchesNext(tokens, before) ||
        !LEADING.has(tokenFolded(tokens, before)) ||
        tokenFolded(tokens, before) === 'as' ||
        isDeterminer(tokens, before - 1)
      )
        return first;
      first = before;
    } else return first;
  }
}

/** "the van Smith drove", "a bin". */
function isDeterminer(tokens: TokenTable, at: number): boolean {
  return at >= 0 && /^(?:the|a|his|her|their|white|red|blue|black|wheelie|recycling)$/.test(tokenFolded(tokens, at));
}

function toMention(
  passage: Passage,
  first: number,
  last: number,
  known: number,
  led: Led | undefined,
): Mention<NameValue> {
  const { tokens } = passage;
  // "AT&T." at the end of a sentence: the stop is no part of it.
  const stop =
    last > first &&
    tokens.shapes[last] === shapes.dotted &&
    (tokens.ends[last] as number) - (tokens.starts[last] as number) === 2
      ? 1
      : 0;
  const plural = last === first && isPluralAcronym(tokens, last) ? 1 : 0;
  const dot = endsWithDot(passage, last) ? 1 : 0;
  const name = tokens.text.slice(tokens.starts[first], (tokens.ends[last] as number) - stop - plural + dot);
  const start = (tokens.starts[first] as number) - passage.origin;
  const demonym = (known & how.demonym) !== 0;
  const title =
    led === undefined || led.titleFirst < 0
      ? undefined
      : foldedText(tokens, led.titleFirst, led.titleLast).replace(/\./g, '');
  const mayHold = (known & (how.demonym | how.surname)) === 0;
  const role = !mayHold
    ? undefined
    : led !== undefined && led.roleFirst >= 0
      ? foldedText(tokens, withFormer(tokens, led.roleFirst), led.roleLast)
      : ((tokens.words[first] === THE ? undefined : roleBefore(passage, first)) ?? roleAfter(passage, last));
  const isPerson = (known & how.surname) !== 0 || (led !== undefined && (led.titleFirst >= 0 || led.roleFirst >= 0));
  const type = demonym ? 'other' : isPerson ? 'person' : guessType(passage, first, last, role);
  const holder = type === 'person' || type === 'other';
  return {
    span: { start, end: start + name.length },
    value: {
      name,
      parts: plural > 0 ? [name.toLowerCase()] : sameWar(partsOfTokens(tokens, first, last, type === 'person')),
      type,
      role: holder ? role : undefined,
      title,
      doubtful: (known & how.doubtful) !== 0 && role === undefined,
      demonym,
    },
  };
}

/** The stop of "Larry Pyle Jr." and "Tulsa, Okla.", unless it ends the sentence as well. */
function endsWithDot({ tokens, end }: Passage, last: number): boolean {
  return (
    last + 2 < end &&
    signOf(tokens, last + 1) === FULL_STOP &&
    touchesNext(tokens, last) &&
    DOTTED_ENDS.has(tokens.words[last] as number) &&
    tokens.shapes[last] === shapes.capital
  );
}

const DOTTED_ENDS = wordSet(`
  jr sr inc corp co ltd bros cos
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
`);

/** "MBEs" for two of an "MBE". */
function isPluralAcronym(tokens: TokenTable, at: number): boolean {
  if (tokens.shapes[at] !== shapes.mixed) return false;
  const end = (tokens.ends[at] as number) - 1;
  if (tokens.text.charCodeAt(end) !== 0x73 || end - (tokens.starts[at] as number) < 2) return false;
  for (let i = tokens.starts[at] as number; i < end; i++) {
    const code = tokens.text.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

const WARS: Readonly<Record<string, readonly string[]>> = {
  'world war one': ['world', 'war', '1'],
  'world war i': ['world', 'war', '1'],
  'first world war': ['world', 'war', '1'],
  ww1: ['world', 'war', '1'],
  wwi: ['world', 'war', '1'],
  'world war two': ['world', 'war', '2'],
  'world war ii': ['world', 'war', '2'],
  'second world war': ['world', 'war', '2'],
  ww2: ['world', 'war', '2'],
  wwii: ['world', 'war', '2'],
};

/** Four ways to write each of two names that no rule of spelling joins. */
function sameWar(parts: readonly string[]): readonly string[] {
  const first = parts[0] as string; // a name has a part
  if (
    !(parts.length === 3 && (parts[2] === 'war' || parts[1] === 'war')) &&
    !(parts.length === 1 && first.startsWith('ww'))
  )
    return parts;
  return WARS[parts.join(' ')] ?? parts;
}

/**
 * Whether a connecting word in capitals tells names apart all the same: the "Two" of "League Two", the "I" of "World War I", the "May" of "Theresa
 * May", the "Ben" of "Ben Proud", a particle within.
 */
function isTelling(tokens: TokenTable, index: number, isFirst: boolean, person: boolean): boolean {
  if (numberWords.get(tokens.words[index] as number) !== undefined) return true;
  // The "Work" of the "Department for Work and Pensions".
  if (!isFirst && /^(?:i|work)$/.test(tokenFolded(tokens, index))) return true;
  return isFirst
    ? person && givenNameWords.has(tokens.hashes[index] as number)
    : person || (traitsAt(tokens, index) & traits.function) === 0;
}

/** Folded words of the name, without connecting words; initials one by one. */
function partsOfTokens(tokens: TokenTable, first: number, last: number, person: boolean): readonly string[] {
  if (first === last) return [partOfToken(tokens, first)];
  let count = 0;
  for (let i = first; i <= last; i++) {
    const shape = tokens.shapes[i] as number;
    if (shape > shapes.dotted && shape !== shapes.number) continue;
    const word = tokenFolded(tokens, i);
    if (
      shape === shapes.dotted ||
      (person &&
        shape === shapes.caps &&
        word.length < 4 &&
        i === first &&
        !givenNameWords.has(tokens.hashes[i] as number))
    ) {
      for (const letter of word.replace(/\./g, '')) gathered[count++] = letter;
    } else if (
      (traitsAt(tokens, i) & (traits.function | traits.particle)) === 0 ||
      shape === shapes.number ||
      (isCapitalised(tokens, i) && isTelling(tokens, i, i === first, person))
    )
      gathered[count++] = word;
  }
  return count === 0 ? [partOfToken(tokens, last)] : gathered.slice(0, count);
}

/** Filled for each name and copied from: a list that grows takes room for many more parts than a name has. */
const gathered: string[] = [];

function partOfToken(tokens: TokenTable, index: number): string {
  const word = tokenFolded(tokens, index);
  return tokens.shapes[index] === shapes.dotted ? word.replace(/\./g, '') : word;
}
