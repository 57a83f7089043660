/** What makes a number without "years old" somebody's age: "Smith, 45,", "a boy of 14" and "who is 61". */
import { isWord, shapes, signOf, type TokenTable } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import type { Quantity } from './quantity.ts';
import type { Reader } from './reader.ts';
import { isText } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import {
  ageWords,
  andWords,
  months,
  nounStops,
  ofWords,
  personNouns,
  perWords,
  turnedWords,
  weekdays,
} from './words.en.ts';

const kin = wordSet(
  'brothers sisters sons daughters children kids boys girls siblings grandchildren nephews nieces stepchildren twins',
);
const both = wordSet('both');
/** Between "aged" or "is" and the number. */
const softeners = wordSet('just only now then still about nearly almost around');
const nowOrThen = wordSet('now then');
/** Those whose number after "of" is an age: "a boy of 14", where "a mother of three" has three children. */
const people = wordSet(
  'boy boys girl girls man men woman women child children teenager teenagers youth youths lad lads lady ladies youngster youngsters pensioner',
);
const parents = wordSet('mother father mum mom dad grandmother grandfather parent');
const deathWords = wordSet('died dies dead');
const beingWords = wordSet('was is turns');
const personPronouns = wordSet('he she who');
const heOrShe = wordSet('he she');
const whenWord = wordSet('when');
const afterAge = wordSet('and when but at with');
const COMMA = 0x2c;
const PERCENT = 0x25;

/** Whether the whole number `quantity`, which has no unit, is an age by what stands beside it. */
export function isBareAge(reader: Reader, quantity: Quantity): boolean {
  const { tokens, start, limit } = reader;
  const { first, end, value, digits } = quantity;
  const before = first - 1;
  if (before < start || !Number.isInteger(value)) return false;
  const word = tokens.words[before] as number;
  if (turnedWords.has(word)) return digits && endsPhrase(tokens, end, limit);
  if (isText(tokens, before, 'at')) return isOfDeath(reader, quantity);
  if (ofWords.has(word))
    return (
      value > 2 && before > start && people.has(tokens.words[before - 1] as number) && endsItem(tokens, end, limit)
    );
  const isSoftened = softeners.has(word) && before > start;
  if (isSoftened && ageWords.has(tokens.words[before - 1] as number)) return true;
  if (!digits || end !== first + 1) return false;
  // "The pair, both 17, were caught", "Smith, now 61, lives there".
  if (before > start && signOf(tokens, before - 1) === COMMA && endsPhrase(tokens, end, limit)) {
    if (both.has(word)) return true;
    if (nowOrThen.has(word)) return value > 9 && isSomebody(tokens, before - 2, start);
  }
  if (signOf(tokens, before) === COMMA) return isApposition(reader, quantity) || isListOfKin(reader, quantity);
  return isPredicate(reader, quantity, isSoftened ? before - 1 : before);
}

/** Whether a number that ends there counts nothing and has no unit. */
export function endsItem(tokens: TokenTable, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const word = tokens.words[end] as number;
  if (isWord(tokens, end)) return nounStops.has(word) && !perWords.has(word) && tokens.shapes[end] === shapes.lower;
  return !isHyphen(tokens, end) && signOf(tokens, end) !== PERCENT;
}

/** "Smith, 45," and "Smith, 45." after a name, "the prop, 30, joins" after a word for somebody. */
function isApposition({ tokens, start, limit }: Reader, { first, end }: Quantity): boolean {
  const name = first - 2;
  if (name < start) return false;
  if (tokens.shapes[name] === shapes.lower)
    return (isSomebody(tokens, name, start) || isParentOf(tokens, name, start)) && signOf(tokens, end) === COMMA;
  return isSomebody(tokens, name, start) && endsPhrase(tokens, end, limit);
}

/** Whether a name or a word for somebody ends there. */
function isSomebody(tokens: TokenTable, at: number, start: number): boolean {
  if (at < start) return false;
  const word = tokens.words[at] as number;
  const shape = tokens.shapes[at];
  if (shape === shapes.lower) return personNouns.has(word);
  return (shape === shapes.capital || shape === shapes.mixed) && !months.has(word) && !weekdays.has(word);
}

/** "A mother of three, 45, was hurt". */
function isParentOf(tokens: TokenTable, last: number, start: number): boolean {
  return (
    last - 2 >= start && ofWords.has(tokens.words[last - 1] as number) && parents.has(tokens.words[last - 2] as number)
  );
}

/** "Her two brothers, 3 and 5, survived": as many numbers as there are brothers, and nothing that they count. */
function isListOfKin({ tokens, start, limit }: Reader, { first, end }: Quantity): boolean {
  if (first - 2 < start || !kin.has(tokens.words[first - 2] as number)) return false;
  let at = end;
  while (at + 1 < limit && signOf(tokens, at) === COMMA && tokens.shapes[at + 1] === shapes.number) at += 2;
  if (at + 1 >= limit || !andWords.has(tokens.words[at] as number)) return false;
  return tokens.shapes[at + 1] === shapes.number && endsPhrase(tokens, at + 2, limit);
}

/**
 * "She was 19 and a mother", "he was 45 when", "Hall, who is just 61,": of a person who is only "he" or "who", a bare number
 * is the age; of a name it is where the sentence goes on with "when she". `verb` is the token of "was".
 */
function isPredicate({ tokens, start, limit }: Reader, { end }: Quantity, verb: number): boolean {
  if (verb - 1 < start || !beingWords.has(tokens.words[verb] as number)) return false;
  if (personPronouns.has(tokens.words[verb - 1] as number))
    return endsPhrase(tokens, end, limit) || afterAge.has(tokens.words[end] as number);
  return (
    // "Mary Hall, 61, was 19 when she married."
    (tokens.shapes[verb - 1] === shapes.capital || signOf(tokens, verb - 1) === COMMA) &&
    end + 1 < limit &&
    whenWord.has(tokens.words[end] as number) &&
    heOrShe.has(tokens.words[end + 1] as number)
  );
}

/** "Has died at 91": the number is of nothing else. */
function isOfDeath({ tokens, start, limit }: Reader, { first, end }: Quantity): boolean {
  return first - 2 >= start && deathWords.has(tokens.words[first - 2] as number) && endsItem(tokens, end, limit);
}

function endsPhrase(tokens: TokenTable, index: number, limit: number): boolean {
  if (index >= limit) return true;
  const sign = signOf(tokens, index);
  return sign === COMMA || sign === 0x2e || sign === 0x3b;
}
