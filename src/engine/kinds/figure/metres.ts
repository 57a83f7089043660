/** Whether the "m" after a number is a million or a metre. */
import { decimalsAt } from '../../text/numeralParts.ts';
import { shapes, signOf, type TokenTable } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { currencySigns } from './currencies.en.ts';
import { readCounted } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import { sizeWords, unitWords } from './units.en.ts';
import {
  byWords,
  fieldWords,
  fromWords,
  leapWords,
  metreWords,
  raceWords,
  sideWords,
  theWords,
  toWords,
} from './words.en.ts';

const distances = new Set([50, 60, 100, 110, 200, 400, 800, 1000, 1500, 3000, 5000, 10000]);

/** Whether "m" before this is a million: "2.5m people", "a 5m target"; not "100m hurdles", "the 100m", "1.8m tall". */
export function isMillion(tokens: TokenTable, index: number, limit: number, value: number): boolean {
  const number = index - 2;
  if (isConverted(tokens, number, index, limit)) return false;
  if (isInField(tokens, number, index, limit) && !isOfAccounts(tokens, number, index, limit)) return false;
  if (isBetweenSides(tokens, index, index + 1, limit) || isBetweenSides(tokens, number - 1, number - 3, limit))
    return false;
  if (value >= 1000 && value < HIGHEST) return isOfAccounts(tokens, number, index, limit);
  if (isSize(tokens, index, limit)) return false;
  const race = distances.has(value);
  // "over the final 400m", "the last 200m"; not "the last 100m euros".
  if (
    race &&
    number > 0 &&
    lastWords.has(tokens.words[number - 1] as number) &&
    readCounted(tokens, index, limit, true).counted === undefined &&
    !isOfAccounts(tokens, number, index, limit)
  )
    return false;
  if (index < limit && raceWords.has(tokens.words[index] as number) && !isHyphen(tokens, index + 1))
    return !race && value >= 100;
  if (race && number > 0)
    return !(
      theWords.has(tokens.words[number - 1] as number) ||
      tokens.shapes[number - 1] === shapes.possessive ||
      tokens.shapes[number - 1] === shapes.capital
    );
  return index < limit || value < 1000;
}

/** "508m tall", "300m away", "17m/s"; "a 300m high street" is a million. */
function isSize(tokens: TokenTable, index: number, limit: number): boolean {
  if (index >= limit) return false;
  if (signOf(tokens, index) === SLASH) return index + 1 < limit && secondWords.has(tokens.words[index + 1] as number);
  const word = tokens.words[index] as number;
  if (farWords.has(word)) return true;
  return (
    highWords.has(word) &&
    !isHyphen(tokens, index + 1) &&
    !(index + 1 < limit && afterHigh.has(tokens.words[index + 1] as number))
  );
}

const SLASH = 0x2f;
const secondWords = wordSet('s');
const farWords = wordSet('tall wide deep away apart taller wider deeper');
const highWords = wordSet('high long');
/** Nouns that "high" and "long" belong to. */
const afterHigh = wordSet(
  'street streets term range tech court school schools profile end road speed quality value growth yield risk distance haul running awaited delayed lasting ago after before',
);
const lastWords = wordSet('final last');

/** Metres that heights, depths and races come to. */
const HIGHEST = 12_000;
/** How far before "1,100m" the money may stand that it is of. */
const ACCOUNT = 14;

/** "1,200m users", "£1,250m, up from 1,100m": thousands of millions; else "8,849m" is a height. */
function isOfAccounts(tokens: TokenTable, number: number, index: number, limit: number): boolean {
  if (readCounted(tokens, index, limit, true).counted !== undefined) return true;
  for (let at = number - 1; at >= Math.max(0, number - ACCOUNT); at--)
    if (
      tokens.shapes[at] === shapes.symbol &&
      currencySigns[tokens.text[tokens.starts[at] as number] ?? ''] !== undefined
    )
      return true;
  return false;
}

/** "She cleared 1.88m", "the indoor 400m": words of running, jumping and throwing stand around it. */
function isInField(tokens: TokenTable, number: number, index: number, limit: number): boolean {
  // "Unemployment jumped to 2.31m", "a leap of 1.5m in sales".
  const before = tokens.words[number - 1] as number;
  const mayJump =
    decimalsAt(tokens, number) === 2 && !toWords.has(before) && !byWords.has(before) && !fromWords.has(before);
  for (let at = Math.max(0, number - FIELD); at < Math.min(limit, index + FIELD); at++) {
    const word = tokens.words[at] as number;
    if (fieldWords.has(word) || (mayJump && leapWords.has(word))) return true;
  }
  return false;
}

/** How far before and after it the sport may be named. */
const FIELD = 14;

/** "10m (33ft)", "33ft (10m)", "a 10m-high wall": the same length stands beside it in feet, or a size is tied to it. */
function isConverted(tokens: TokenTable, number: number, index: number, limit: number): boolean {
  if (isHyphen(tokens, index) && index + 1 < limit && sizeWords.has(tokens.words[index + 1] as number)) return true;
  if (signOf(tokens, index) === OPEN && index + 2 < limit) {
    const at = tokens.shapes[index + 1] === shapes.number ? index + 2 : index + 3;
    return tokens.shapes[at - 1] === shapes.number && at < limit && isLength(tokens, at);
  }
  const told = toldAs(tokens, index, limit);
  if (told > index) return isLength(tokens, told + 1) || metric.has(tokens.words[told + 1] as number);
  const before = signOf(tokens, number - 1) === OPEN ? number - 2 : number - 3;
  return (
    before > 0 &&
    signOf(tokens, before + 1) === OPEN &&
    tokens.shapes[before - 1] === shapes.number &&
    isLength(tokens, before)
  );
}

/** Index of the number in "or 33ft", "is equal to 10 dm", "= 3.3ft" after the "m"; `index` where there is none. */
function toldAs(tokens: TokenTable, index: number, limit: number): number {
  let at = index;
  while (at < limit && at < index + 4 && (equalWords.has(tokens.words[at] as number) || signOf(tokens, at) === EQUALS))
    at++;
  return at > index && at + 1 < limit && tokens.shapes[at] === shapes.number ? at : index;
}

const EQUALS = 0x3d;
const equalWords = wordSet('or is equal equals to about');
const metric = wordSet('mm cm dm km');

function isLength(tokens: TokenTable, at: number): boolean {
  return lengths.has(unitWords.get(tokens.words[at] as number)?.unit ?? '');
}

const OPEN = 0x28;
const lengths: ReadonlySet<string> = new Set(['inch', 'foot', 'yard', 'mile']);

/** "5m x 3m", "2.5m by 1.2m": whether the token at `joint` ties a side to the one whose number stands at `other`. */
function isBetweenSides(tokens: TokenTable, joint: number, other: number, limit: number): boolean {
  return (
    other >= 0 &&
    other + 1 < limit &&
    (sideWords.has(tokens.words[joint] as number) || signOf(tokens, joint) === 0xd7) &&
    tokens.shapes[other] === shapes.number &&
    metreWords.has(tokens.words[other + 1] as number)
  );
}
