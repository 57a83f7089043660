/** What stands around a number and belongs to it: the bound, the noun it counts, what it is per. */
import { isWord, shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { isHyphen } from './unitReader.ts';
import { unitWords } from './units.en.ts';
import type { Bound } from './value.ts';
import {
  articleWords,
  boundsAfter,
  boundsBefore,
  casualties,
  inWords,
  irregularPlurals,
  irregularSingulars,
  laterWords,
  notPlural,
  nounStops,
  ofWords,
  orderedNouns,
  orderWords,
  overWords,
  perWords,
  phrasalVerbs,
  rateAdverbs,
  rateUnits,
  singulars,
  takingVerbs,
  wheelVerbs,
} from './words.en.ts';

/** The bound before token `first`, and the token it begins at. */
export function readBoundBefore(
  tokens: TokenTable,
  first: number,
  start: number,
): { readonly bound: Bound; readonly first: number } {
  const last = first - 1;
  if (last >= start) {
    if (last > start && tokens.shapes[first] === shapes.number && articleWords.has(tokens.words[last] as number))
      return readBoundOfOne(tokens, first, start);
    if (signOf(tokens, last) === 0x7e) return { bound: 'about', first: last };
    if (signOf(tokens, last) === 0x3e) return { bound: 'over', first: last };
    if (signOf(tokens, last) === 0x3c) return { bound: 'under', first: last };
    const phrases = boundsBefore.get(tokens.words[last] as number);
    if (phrases && !isPhrasal(tokens, last, start) && !isOverPeriod(tokens, last)) {
      for (const { before, value } of phrases) {
        if (last - before.length < start || !before.every((word, back) => tokens.words[last - 1 - back] === word))
          continue;
        if (value === 'atMost' && isMovement(tokens, last - before.length - 1, start)) break;
        return { bound: value, first: last - before.length };
      }
    }
  }
  return { bound: 'exact', first };
}

/** "more than a 90% share", "nearly a 5% fall"; not "over a 10-year period", "about a 5% fall", which may tell how long or what of. */
function readBoundOfOne(
  tokens: TokenTable,
  first: number,
  start: number,
): { readonly bound: Bound; readonly first: number } {
  const article = first - 1;
  return beforeArticle.has(tokens.words[article - 1] as number)
    ? readBoundBefore(tokens, article, start)
    : { bound: 'exact', first };
}

const beforeArticle = wordSet('than nearly almost least');

/** "The dividend goes up to 9.2p" has no bound. */
function isMovement(tokens: TokenTable, at: number, start: number): boolean {
  return at >= start && movingWords.has(tokens.words[at] as number);
}

const movingWords = wordSet(
  'go goes going gone went move moves moved climb climbs climbed creep crept edge edged push pushed',
);

/**
 * "hand over 1,000 prisoners", "take over 20 villages", "ran over five people": the word belongs to the verb before it;
 * "take over 20 minutes" and "ran over 30 restaurants" have a bound.
 */
function isPhrasal(tokens: TokenTable, over: number, start: number): boolean {
  if (over === start || !overWords.has(tokens.words[over] as number)) return false;
  const verb = tokens.words[over - 1] as number;
  if (phrasalVerbs.has(verb)) return true;
  const isOfWheels = wheelVerbs.has(verb);
  if (!isOfWheels && !takingVerbs.has(verb)) return false;
  for (let i = over + 1; i < over + 4 && i < tokens.count; i++)
    if (unitWords.has(tokens.words[i] as number) && !inWords.has(tokens.words[i] as number)) return false;
    else if (tokens.shapes[i] === shapes.symbol) return false;
  return (
    !isOfWheels ||
    (tokens.ends[over + 1] as number) - (tokens.starts[over + 1] as number) === 1 ||
    tokens.shapes[over + 1] !== shapes.number
  );
}

/** "made over a year to September 1957", "over a week ended on 3 May": in all of that time. */
function isOverPeriod(tokens: TokenTable, over: number): boolean {
  return (
    over + 3 < tokens.count &&
    overWords.has(tokens.words[over] as number) &&
    articleWords.has(tokens.words[over + 1] as number) &&
    unitWords.get(tokens.words[over + 2] as number)?.form === 'duration' &&
    endWords.has(tokens.words[over + 3] as number)
  );
}

const endWords = wordSet('to ended ending');

/** The bound after the number that ends at `end`: "or more", "+", "-plus". */
export function readBoundAfter(
  tokens: TokenTable,
  end: number,
  limit: number,
): { readonly bound: Bound; readonly end: number } | undefined {
  if (end >= limit) return undefined;
  if (signOf(tokens, end) === 0x2b && tokens.ends[end - 1] === tokens.starts[end])
    return { bound: 'atLeast', end: end + 1 };
  if (end + 1 >= limit) return undefined;
  if (isHyphen(tokens, end) && isText(tokens, end + 1, 'plus')) return { bound: 'atLeast', end: end + 2 };
  // All of them begin with "or" or "and".
  if (signOf(tokens, end) !== 0x6f && signOf(tokens, end) !== 0x61) return undefined;
  for (const [word, next, bound] of boundsAfter) {
    if (isText(tokens, end, word) && isText(tokens, end + 1, next)) return { bound, end: end + 2 };
  }
  return undefined;
}

/** "year" for "a year", "per year", "/year", "-a-year", "annually"; "each" for "each". */
export function readPer(tokens: TokenTable, end: number, limit: number): string | undefined {
  let at = end;
  if (at >= limit) return undefined;
  if (isHyphen(tokens, at)) at++;
  const word = tokens.words[at] as number;
  const adverb = rateAdverbs.get(word);
  const follow = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const next = follow < limit ? rateUnits.get(tokens.words[follow] as number) : undefined;
  if (next !== undefined && follow + 1 < limit && laterWords.has(tokens.words[follow + 1] as number)) return undefined;
  if (next !== undefined && (articleWords.has(word) || perWords.has(word) || signOf(tokens, at) === 0x2f)) return next;
  // "$3.50 per diluted share", "per 100,000 people" has a number instead.
  if (perWords.has(word) && follow + 1 < limit) {
    const later = rateUnits.get(tokens.words[follow + 1] as number);
    if (later !== undefined) return later;
  }
  return adverb;
}

/** What a number counts, both folded: "troop" and ["russian"] in "50,000 Russian troops". */
export interface Counted {
  readonly counted: string | undefined;
  readonly modifiers: readonly string[];
  /** Index after the head noun; 0 where there is none. */
  readonly end: number;
}

const thoseWords = wordSet('those them whom');
const nothing: Counted = { counted: undefined, modifiers: [], end: 0 };

/** Head of the noun phrase from `index`: "troop", modifiers ["russian"] of "Russian troops"; also after "of the". */
export function readCounted(tokens: TokenTable, index: number, limit: number, many: boolean): Counted {
  let at = index;
  const skipped = at < limit && ofWords.has(tokens.words[at] as number);
  if (skipped) {
    at++;
    // "15,000 of which collapsed", "eight of them in the town".
    if (at < limit && relatives.has(tokens.words[at] as number)) return nothing;
    while (
      at < limit &&
      at < index + 4 &&
      (nounStops.has(tokens.words[at] as number) || orderWords.has(tokens.words[at] as number))
    )
      at++;
  }
  // "of those on board" counts no boards.
  if (skipped && at > index + 2 && thoseWords.has(tokens.words[index + 1] as number)) return nothing;
  let from = at;
  let head = -1;
  let last = -1;
  for (; at < limit && at < from + 8; at++) {
    if (isHyphen(tokens, at) && touchesNext(tokens, at)) continue;
    // "18 of its 22 tanks" and "34 of the town's 120 houses" count tanks and houses.
    if (skipped && many && tokens.shapes[at] === shapes.number && isWholeOf(tokens, at, from)) {
      from = at + 1;
      last = -1;
      continue;
    }
    // "250 new, affordable homes".
    if (many && last === from && at === from + 1 && isBetweenQualities(tokens, at, limit)) continue;
    // "80 % of the country's debts" counts debts.
    if (skipped && tokens.shapes[at] === shapes.possessive && last === at - 1) continue;
    if (!isWord(tokens, at)) break;
    const id = tokens.words[at] as number;
    // "12 dead" counts the dead, "two injured men" men, "two men injured" men.
    if (
      casualties.has(id) &&
      !(at + 1 < limit && isWord(tokens, at + 1) && !nounStops.has(tokens.words[at + 1] as number))
    ) {
      if (last < 0) return { counted: tokenFolded(tokens, at), modifiers: [], end: at + 1 };
      break;
    }
    if (nounStops.has(id) && !casualties.has(id) && !(at > from && isHyphen(tokens, at - 1))) break;
    const tied = at + 1 < limit && isHyphen(tokens, at + 1) && touchesNext(tokens, at);
    // "first champion Dwain": a name begins after the noun.
    if (!many && last >= 0 && !tied && tokens.shapes[at] === shapes.capital && tokens.shapes[last] === shapes.lower)
      break;
    if (
      !many &&
      !tied &&
      tokens.shapes[at] === shapes.lower &&
      mayEndIn(tokens, at, LETTER_D, LETTER_G) &&
      (last >= 0 ? /(?:ed|ing)$/ : /[^e]ed$/).test(tokenFolded(tokens, at))
    )
      break;
    last = at;
    if (many && !tied && isPlural(tokens, at) && !isBeforePlural(tokens, at, limit)) {
      head = at;
      break;
    }
    if (last >= from + 6 || (!many && !tied && orderedNouns.has(id))) break;
  }
  if (many && head < 0) {
    // No plural: "12 more", "two seriously": nothing is known of what it counts, but for "two of the party".
    if (last < 0 || !skipped) return nothing;
    head = last;
  }
  if (!many) head = last;
  if (head < 0) return nothing;
  const modifiers: string[] = [];
  for (let i = from; i < head; i++) if (isWord(tokens, i)) modifiers.push(tokenFolded(tokens, i));
  return { counted: singularOf(tokenFolded(tokens, head)), modifiers, end: head + 1 };
}

/** The "22" of "of its 22 tanks", the "120" of "of the town's 120 houses": nothing but whose they are stands before it. */
function isWholeOf(tokens: TokenTable, at: number, from: number): boolean {
  return (
    (at === from || tokens.shapes[at - 1] === shapes.possessive) && isWord(tokens, at + 1) && !touchesNext(tokens, at)
  );
}

/** The comma between two qualities of what is counted. */
function isBetweenQualities(tokens: TokenTable, at: number, limit: number): boolean {
  return (
    signOf(tokens, at) === 0x2c &&
    at + 2 < limit &&
    qualities.has(tokens.words[at - 1] as number) &&
    tokens.shapes[at + 1] === shapes.lower &&
    tokens.shapes[at + 2] === shapes.lower
  );
}

const qualities = wordSet(
  'new large small big young old elderly heavy tiny huge modern cheap poor wealthy long narrow high local rural urban low-cost affordable',
);

/** The noun that a hyphen ties to its number: "car" of "three-car", "man" of "10-man". */
export function readTied(tokens: TokenTable, end: number, limit: number): string | undefined {
  if (end + 1 >= limit || !isHyphen(tokens, end) || !isWord(tokens, end + 1) || !touchesNext(tokens, end - 1))
    return undefined;
  // "125-a-day".
  return articleWords.has(tokens.words[end + 1] as number) ? undefined : singularOf(tokenFolded(tokens, end + 1));
}

/** "troops" to "troop", "people" to "person", "countries" to "country"; what is singular stays. */
function singularOf(folded: string): string {
  const irregular = irregularSingulars.get(folded);
  if (irregular !== undefined) return irregular;
  if (folded.length < 4 ? !/^(?:mps|pcs|gps|tvs|cds)$/.test(folded) : !folded.endsWith('s')) return folded;
  if (notPlural.has(folded) || /(?:ss|us|is)$/.test(folded)) return folded;
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz|[^aeiou]o)es$/.test(folded)) return folded.slice(0, -2);
  return folded.slice(0, -1);
}

const relatives = wordSet('which whom them');

/** Whether the token is this word, in this case. */
export function isText(tokens: TokenTable, index: number, word: string): boolean {
  const start = tokens.starts[index] as number;
  return (tokens.ends[index] as number) - start === word.length && tokens.text.startsWith(word, start);
}

/** The "police" of "26 police officers", the "sports" of "12 sports clubs": what is counted follows. */
function isBeforePlural(tokens: TokenTable, index: number, limit: number): boolean {
  const next = index + 1;
  return (
    next < limit &&
    isWord(tokens, next) &&
    !nounStops.has(tokens.words[next] as number) &&
    !(tokens.shapes[next] === shapes.capital && tokens.shapes[index] === shapes.lower) &&
    isPlural(tokens, next)
  );
}

function isPlural(tokens: TokenTable, index: number): boolean {
  const id = tokens.words[index] as number;
  if (irregularPlurals.has(id)) return true;
  if (singulars.has(id)) return false;
  if (tokens.shapes[index] === shapes.possessive) return false;
  if (!mayEndIn(tokens, index, LETTER_S, LETTER_S)) return false;
  const folded = tokenFolded(tokens, index);
  return folded.length > 2 && folded.endsWith('s') && !/(?:ss|us|is)$/.test(folded);
}

const LETTER_D = 0x64;
const LETTER_G = 0x67;
const LETTER_S = 0x73;

/** Whether the word, folded, may end in one of two small letters: "no" is sure, and spares folding it. */
function mayEndIn(tokens: TokenTable, index: number, one: number, other: number): boolean {
  const code = tokens.text.charCodeAt((tokens.ends[index] as number) - 1);
  return code > 0x7f || (code | 0x20) === one || (code | 0x20) === other;
}
