/** Rows of tables, lists of scores and schedules, in which a capital says little and the numbers beside it much. */
import { commonWords, givenNameWords, isPlaceWord, surnameLikeWords } from '../../lexicon/lookUp.ts';
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { isCapitalised, traitsAt } from './looks.ts';
import { CLUB_WORDS, LIKELY, NAMES_FIRST, SIDES } from './openers.en.ts';
import { type Emit, how } from './piece.ts';
import { traits } from './traits.en.ts';

const AT = declareWord('at');
const V = declareWord('v');
const OF = declareWord('of');
const THE = declareWord('the');
/** Numbers that tell a row, and one more. */
const ROW = 5;
/** Words of the longest name in a table: "Queen of the South". */
const LONGEST = 5;

/** The last token of the name that heads the passage where this is a row of a table or a score, "Aldermere Town 9 4 5 0" or "Lens 4 Caen 2"; -1 for what is none. */
export function headOfRow({ tokens, first, end }: Passage): number {
  const last = endOfWords(tokens, first, end);
  if (last < first || last + 2 >= end || !isSmall(tokens, last + 1)) return -1;
  const known = traitsAt(tokens, first);
  if (known & (traits.sorted | traits.calendar | traits.title)) return -1;
  if (last === first && (known & (traits.never | traits.function) || SUMS.has(tokens.words[first] as number)))
    return -1;
  if (SUMS.has(tokens.words[last] as number)) return -1;
  const likely = last > first || isLikely(tokens, first);
  let at = last + 1;
  let count = 0;
  while (at < end && (isSmall(tokens, at) || signOf(tokens, at) === 0x2e))
    if (tokens.shapes[at++] === shapes.number) count++;
  if (count > 3) return likely ? last : -1;
  if (count !== 1) return -1;
  const other = endOfWords(tokens, at, end);
  if (other < at || !isSmall(tokens, other + 1) || other + 1 >= end) return -1;
  if (traitsAt(tokens, at) & (traits.sorted | traits.calendar | traits.function)) return -1;
  const close = other + 2;
  if (close < end && signOf(tokens, close) !== 0x28 && signOf(tokens, close) !== 0x2e) return -1;
  return likely || isLikely(tokens, at) ? last : -1;
}

/** Whether numbers as a league's table has them follow the name of tokens `first` to `last`: "Rangers 5 5 0 0 12" in a table that lost its lines. */
export function headsRow(tokens: TokenTable, first: number, last: number, end: number): boolean {
  let at = last + 1;
  while (at < end && at < last + ROW && tokens.shapes[at] === shapes.number && isSmall(tokens, at)) at++;
  if (at < last + ROW || SUMS.has(tokens.words[last] as number)) return false;
  return last > first || isLikely(tokens, first);
}

/** Emits both sides of a match that is to be played, "GOLDEN STATE AT DALLAS"; tells whether the passage is one. */
export function findInSchedule({ tokens, first, end }: Passage, emit: Emit): boolean {
  if (end - first < 3 || end - first > 2 * LONGEST || tokens.shapes[first] !== shapes.caps) return false;
  let middle = -1;
  for (let i = first; i < end; i++) {
    if (tokens.shapes[i] !== shapes.caps) return false;
    const word = tokens.words[i];
    if (word === AT || word === V) {
      if (middle >= 0 || i === first || i === end - 1) return false;
      middle = i;
    } else if (traitsAt(tokens, i) & (traits.function | traits.calendar)) return false;
  }
  if (middle < 0) return false;
  emitSide(tokens, first, middle - 1, emit);
  emitSide(tokens, middle + 1, end - 1, emit);
  return true;
}

/** "DAILY NATION", "THE STANDARD": the name of a paper that heads what it has. */
export function isPaperAlone({ tokens, first, end }: Passage): boolean {
  if (end - first < 2 || end - first > 3 || !PAPERS.has(tokens.words[end - 1] as number)) return false;
  for (let i = first; i < end; i++) if (tokens.shapes[i] !== shapes.caps) return false;
  return PAPER_LEADS.has(tokens.words[first] as number);
}

const PAPERS = wordSet(
  'nation standard observer island star post times telegraph herald tribune gazette chronicle guardian mirror express mail journal sun independent monitor citizen vision',
);
const PAPER_LEADS = wordSet('the daily sunday morning evening weekly saturday new financial');

/** A side of ordinary words is one only where the text has it elsewhere. */
function emitSide(tokens: TokenTable, first: number, last: number, emit: Emit): void {
  for (let i = first; i <= last; i++)
    if (!commonWords.has(tokens.hashes[i] as number) || isPlaceWord(tokens.hashes[i] as number)) {
      emit(first, last, how.plain);
      return;
    }
  emit(first, last, how.doubtful);
}

/** The last of the words with a capital that begin at `from`, small ones between them as in "Queen of the South" too; before `from` where there are none. */
function endOfWords(tokens: TokenTable, from: number, end: number): number {
  let last = from - 1;
  for (let i = from; i < end && i < from + LONGEST; i++) {
    if (isCapitalised(tokens, i)) last = i;
    else if (tokens.shapes[i] === shapes.number) return last;
    else if (
      last < from ||
      !(tokens.words[i] === OF || tokens.words[i] === THE || tokens.shapes[i] === shapes.possessive)
    )
      return from - 1;
  }
  return last;
}

/** A number such as tables of a league have: no thousands, no sign before or after it but the point of ".286". */
function isSmall(tokens: TokenTable, at: number): boolean {
  return (
    tokens.shapes[at] === shapes.number &&
    (tokens.ends[at] as number) - (tokens.starts[at] as number) < 4 &&
    !(touchesNext(tokens, at) && signOf(tokens, at + 1) === 0x2d)
  );
}

/** A word that may well be a name though it is common. */
function isLikely(tokens: TokenTable, at: number): boolean {
  const hash = tokens.hashes[at] as number;
  const word = tokens.words[at] as number;
  return (
    !commonWords.has(hash) ||
    isPlaceWord(hash) ||
    surnameLikeWords.has(hash) ||
    givenNameWords.has(hash) ||
    LIKELY.has(word) ||
    NAMES_FIRST.has(word) ||
    CLUB_WORDS.has(word) ||
    SIDES.has(word)
  );
}

/** What heads a row and is no name. */
const SUMS = wordSet('total totals extras average sum net gross revs sales volume cash loss profit points page overs');
