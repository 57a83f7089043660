/** "6-2", "2 - 1", "21-14", "Leeds 2, Derby 1": the result of a match, told from a range by its order and by what follows. */
import { commonWords } from '../../lexicon/lookUp.ts';
import { numberAt } from '../../text/numeralParts.ts';
import { readNumeral } from '../../text/numerals.ts';
import { isWord, shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { isDash } from './foreign.ts';
import { add, type Reader } from './reader.ts';
import { readCounted } from './surroundings.ts';
import { readUnit } from './unitReader.ts';
import { ageWords, betweenWords, boundsBefore, fromWords, toWords } from './words.en.ts';

/** "Peterborough United 2, Rotherham United 1.": each side's goals after its name, as the results of a day are listed. Index after it, or `index`. */
export function readTally(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const left = sideBefore(tokens, start, index);
  if (left === index || signOf(tokens, index + 1) !== COMMA || !isTallied(tokens, index)) return index;
  // Nothing but "Match ends," comes before it in the sentence.
  if (left > start && signOf(tokens, left - 1) !== COMMA && signOf(tokens, left - 1) !== COLON) return index;
  // "Goals: Wells 12, Vaughan 30." are minutes.
  if (left - 2 >= start && signOf(tokens, left - 1) === COLON && tellers.test(tokenFolded(tokens, left - 2)))
    return index;
  let other = index + 2;
  while (other < limit && isNameWord(tokens, other) && other <= index + 1 + MOST_WORDS) other++;
  if (other === index + 2 || other >= limit || !isTallied(tokens, other)) return index;
  // "Chapter 1, Chapter 2" counts on.
  if (tokens.hashes[index - 1] === tokens.hashes[other - 1] && tokens.hashes[left] === tokens.hashes[index + 2])
    return index;
  const ends = other + 1 >= limit || signOf(tokens, other + 1) === 0x2e;
  if (!ends) return index;
  const [low, against] = [numberAt(tokens, index), numberAt(tokens, other)];
  return add(reader, index, other + 1, { form: 'score', low, high: low, against });
}

const tellers = /^(?:goals|goalscorers|scorers|tries|points|conversions|penalties|subs|booked|bookings|cards)$/;
/** Words that a side's name may have: "Paris Saint Germain Ladies". */
const MOST_WORDS = 4;
const COMMA = 0x2c;
const COLON = 0x3a;

/** First token of the capitalised words before `index`; `index` where there are none or too many. */
function sideBefore(tokens: TokenTable, start: number, index: number): number {
  let first = index;
  while (first > start && isNameWord(tokens, first - 1)) first--;
  return index - first > MOST_WORDS ? index : first;
}

function isNameWord(tokens: TokenTable, index: number): boolean {
  const shape = tokens.shapes[index];
  return shape === shapes.capital || shape === shapes.caps || shape === shapes.mixed;
}

/** Up to two digits: model numbers and years have more. */
function isTallied(tokens: TokenTable, index: number): boolean {
  return (
    tokens.shapes[index] === shapes.number && (tokens.ends[index] as number) - (tokens.starts[index] as number) < 3
  );
}

/** Index after the score at the number token `index`; `index` where there is none. */
export function readScore(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const other = index + 2;
  const vote = readVote(reader, index);
  if (vote > index) return vote;
  if (other >= limit || !isDash(tokens, index + 1) || tokens.shapes[other] !== shapes.number) return index;
  if (touchesNext(tokens, index) !== touchesNext(tokens, index + 1)) return index;
  if (!isGoals(tokens, index) || !isGoals(tokens, other)) return index;
  if (index > start) {
    const before = tokens.shapes[index - 1];
    if (before === shapes.symbol || (isDash(tokens, index - 1) && touchesNext(tokens, index - 1))) return index;
    const word = tokens.words[index - 1] as number;
    if (ageWords.has(word) || betweenWords.has(word) || fromWords.has(word)) return index;
  }
  const left = numberAt(tokens, index);
  const right = numberAt(tokens, other);
  if (readNumeral(tokens, other, limit)?.end !== other + 1) return index;
  // "Boeing 737-800" is a name; "200-300" a range.
  if (left >= MODEL && right >= MODEL) return index > start && isMake(tokens, index - 1) ? other + 1 : index;
  const follow = other + 1;
  if (follow < limit && readUnit(tokens, follow, start, limit, true)) return index;
  if (follow < limit && touchesNext(tokens, other) && isWord(tokens, follow)) return index;
  if (left < right) {
    const bound = index > start && boundsBefore.has(tokens.words[index - 1] as number);
    const noun =
      follow < limit &&
      tokens.shapes[follow] === shapes.lower &&
      readCounted(tokens, follow, Math.min(limit, follow + 2), true).counted !== undefined;
    if (
      bound ||
      (follow < limit && ageWords.has(tokens.words[follow] as number)) ||
      (noun && !games.test(tokenFolded(tokens, follow)))
    )
      return index;
  }
  return add(reader, index, other + 1, { form: 'score', low: left, high: left, against: right });
}

/** "took five for 43" of a bowler, "reached 241 for five" of a side at the wicket. Index after it, or `index`. */
export function readInnings(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const other = index + 2;
  if (other >= limit || index === start || !forWord.has(tokens.words[index + 1] as number)) return index;
  const before = tokens.words[index - 1] as number;
  const isBowler = bowling.has(before);
  if (!isBowler && !batting.has(before)) return index;
  const left = readNumeral(tokens, index, limit);
  const right = readNumeral(tokens, other, limit);
  if (left?.end !== index + 1 || right?.end !== other + 1) return index;
  const [low, against] = [left.value, right.value];
  const [wickets, runs] = isBowler ? [low, against] : [against, low];
  if (wickets > WICKETS || runs <= WICKETS || runs > MOST_RUNS || !Number.isInteger(runs)) return index;
  const end = other + 1;
  // "took five for 20 minutes" and "with two for 30p".
  if (
    end < limit &&
    (touchesNext(tokens, other) || !endsInnings(tokens, end)) &&
    tokens.shapes[end] !== shapes.punctuation
  )
    return index;
  return add(reader, index, end, { form: 'score', low, high: low, against });
}

function endsInnings(tokens: TokenTable, index: number): boolean {
  return tokens.shapes[index] === shapes.punctuation || afterInnings.has(tokens.words[index] as number);
}

const WICKETS = 10;
const MOST_RUNS = 999;
const forWord = wordSet('for');
const bowling = wordSet(
  'took take takes taking claimed claiming with had figures returned returning grabbed bagged best',
);
const batting = wordSet('on reached reaching reach at closed were to');
const afterInnings = wordSet('and as in from to on off at when but while before after against');

/** "The vote was 52 to 48", "by 52 votes to 48": the larger number first, of what ends in such a result. Index after it, or `index`. */
function readVote(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const isCounted = index + 1 < limit && ballots.has(tokens.words[index + 1] as number);
  const to = index + (isCounted ? 2 : 1);
  const other = to + 1;
  if (other >= limit || !toWords.has(tokens.words[to] as number) || tokens.shapes[other] !== shapes.number)
    return index;
  const [low, against] = [numberAt(tokens, index), numberAt(tokens, other)];
  if (!isGoals(tokens, index) || !isGoals(tokens, other) || low < against) return index;
  const end = other + 1;
  if (end < limit && (readUnit(tokens, end, start, limit, true) || signOf(tokens, end) === PERCENT)) return index;
  let before = index - 1;
  while (before > start && leadingWords.has(tokens.words[before] as number)) before--;
  if (!isCounted && !(before >= start && results.has(tokens.words[before] as number)) && !isOfObject(reader, before))
    return index;
  return add(reader, index, end, { form: 'score', low, high: low, against });
}

/** "backed the bill 54 to 41": whether the words up to `last` are a verb of voting and its object. */
function isOfObject({ tokens, start }: Reader, last: number): boolean {
  for (let at = last; at >= start && at > last - MOST_OBJECT; at--) {
    if (tokens.shapes[at] !== shapes.lower) return false;
    const word = tokens.words[at] as number; // in range
    if (votes.has(word)) return at < last;
    if (noObject.has(word)) return false;
  }
  return false;
}

/** Tokens of a verb and its object: "approved the new law". */
const MOST_OBJECT = 4;
const votes = wordSet('backed supported endorsed adopted opposed passed approved rejected defeated');
const noObject = wordSet('from by to in at of on for with and or than was is are were');

const PERCENT = 0x25;
const leadingWords = wordSet('was is by of stood at ended final');
const ballots = wordSet('vote votes');
const results = wordSet(
  'vote votes voted tally ballot result score won lost beat defeated passed approved rejected backed',
);

/** Whether the word may be the maker of a model: in capitals, and not "About" or "In" at the head of a sentence. */
function isMake(tokens: TokenTable, index: number): boolean {
  return isNameWord(tokens, index) && !commonWords.has(tokens.hashes[index] as number);
}

const games = /^(?:wins|defeats|losses|draws|victories|victors|winners|losers|aggregate|points)$/;

/** From here on two numbers with a dash between them are a model's. */
const MODEL = 200;

/** A whole number that a match may end with. */
function isGoals(tokens: TokenTable, index: number): boolean {
  const length = (tokens.ends[index] as number) - (tokens.starts[index] as number);
  return length < 4 && !tokens.text.slice(tokens.starts[index], tokens.ends[index]).includes('.');
}
