/** Who does what to whom in a passage, from whichever side it is told: "Hill beat Vale", "Vale, who lost 6-1 to Hill". */
import type { Passage } from '../../text/passages.ts';
import { isDashSign, isWord, shapes, signOf, tokenFolded } from '../../text/tokens.ts';
import { declareWord, hashWord } from '../../text/vocabulary.ts';
import { besideDeeds, deeds, determiners, goingOn, helping, standing, unreal } from './deeds.en.ts';
import { beWords, byWord, clauseEnds, clauseJoins, toWord } from './slots.en.ts';
import type { Mentioned } from './ties.ts';
import { type PhraseTable, phrasesAt, phrasesOf } from './wordings.ts';

/** Who of those about a verb: its subject, its object, or who follows a preposition. */
type Place = string;

/** One way of telling a deed. */
interface Way {
  /** Its number. */
  readonly deed: number;
  readonly doer: Place;
  readonly other: Place;
  readonly isNoun: boolean;
}

/** Tokens of the clause after a verb. */
const REACH = 16;
/** Tokens between a verb and what helps it, and between a name and what stands before it. */
const NEAR = 4;
/** Words between two of a phrase: "taken the streaming service Lumio to court". */
const BETWEEN = 6;
/** Tokens from who does it to the verb. */
const FAR = 14;

const ARTICLE = 'a ';

/** Made when it is first asked for, since a start need not wait for it. */
let ways: PhraseTable<Way> | undefined;

function readWays(): PhraseTable<Way> {
  const list = deeds.split('\n').flatMap((line) => {
    const [, name = '', verbs = '', doer = '', other = ''] = /^(.+?): (.+) = (\S+) (\S+)$/.exec(line) ?? [];
    const deed = hashWord(name);
    return verbs.split(', ').map((verb): [string, Way] => {
      const isNoun = verb.startsWith(ARTICLE);
      return [isNoun ? verb.slice(ARTICLE.length) : verb, { deed, doer, other, isNoun }];
    });
  });
  return phrasesOf(list);
}

/** A deed and whose it is. */
export interface DeedTold<Each> {
  /** The same of all ways to tell it. */
  readonly deed: number;
  readonly doer: Each;
  readonly other: Each;
}

/** The deeds of a passage of which both are told; `mentions` in text order and of all sorts. */
export function deedsTold<Each extends Mentioned>(
  passage: Passage,
  mentions: readonly Each[],
): readonly DeedTold<Each>[] {
  const found: DeedTold<Each>[] = [];
  const { end, first, tokens } = passage;
  if (mentions.length < 2) return found;
  ways ??= readWays();
  for (let at = first; at < end; at++) {
    if (tokens.shapes[at] !== shapes.lower) continue;
    for (const way of phrasesAt(passage, at, ways, BETWEEN)) {
      const deed = whose(passage, mentions, at, way);
      if (deed) found.push(deed);
    }
  }
  return found;
}

function whose<Each extends Mentioned>(
  passage: Passage,
  mentions: readonly Each[],
  at: number,
  { deed, isNoun, ...of }: Way,
): DeedTold<Each> | undefined {
  // "The sale" is none of its verb's.
  if (isUnreal(passage, at) || (!isNoun && determiners.has(passage.tokens.words[at - 1] as number))) return undefined;
  const after = sidesAfter(passage, mentions, at);
  const isPassive = !isNoun && (isPassiveAt(passage, at) || isDoneBy(passage, at));
  const whoIs = (place: Place): Each | undefined => {
    if (place === (isPassive ? OBJECT : SUBJECT)) return subjectOf(passage, mentions, at);
    return after.get(isPassive && place === SUBJECT ? BY : place);
  };
  const [doer, other] = [whoIs(of.doer), whoIs(of.other)];
  return doer && other && doer !== other ? { deed, doer, other } : undefined;
}

function isUnreal({ first, tokens }: Passage, at: number): boolean {
  for (let i = at - 1; i >= first && i >= at - NEAR && isWord(tokens, i); i--)
    if (unreal.has(tokens.words[i] as number)) return true;
  return false;
}

/** "Vale, beaten 6-1 by Hill". */
function isDoneBy({ end, tokens }: Passage, verb: number): boolean {
  let at = verb + 1;
  while (at < end && (tokens.shapes[at] === shapes.number || isDashSign(signOf(tokens, at)))) at++;
  return at < end && byWord.has(tokens.words[at] as number);
}

/** "Was sued", "has been widely criticised"; not "is suing". */
function isPassiveAt({ first, tokens }: Passage, at: number): boolean {
  if (tokens.text.startsWith('ing', (tokens.ends[at] as number) - 3)) return false;
  for (let i = at - 1; i >= first && i >= at - NEAR && isWord(tokens, i); i--) {
    const word = tokens.words[i] as number; // in range, as all here
    if (beWords.has(word)) return true;
    // "Is to buy" is not.
    if (toWord.has(word)) return false;
    if (!helping.has(word) && !tokens.text.startsWith('ly', (tokens.ends[i] as number) - 2)) return false;
  }
  return false;
}

/** Whoever is named last before the verb in its clause, where that one and nobody of his does it. */
function subjectOf<Each extends Mentioned>(passage: Passage, mentions: readonly Each[], at: number): Each | undefined {
  const { first, tokens } = passage;
  const subject = mentions.findLast(({ last }) => last < at);
  if (!subject || at - subject.last > FAR || !mayStand(passage, subject) || isOwner(passage, subject)) return undefined;
  // "Vale helped Hill to beat Ray": it may be either.
  if (toWord.has(tokens.words[at - 1] as number) && subject !== mentions[0]) return undefined;
  if (!isClauseTo(passage, subject, at)) return undefined;
  for (let i = subject.first - 1; i >= first && i >= subject.first - NEAR && tokens.shapes[i] === shapes.lower; i--) {
    const word = tokens.words[i] as number;
    if (word === AND) return isLed(passage, mentions, i) ? undefined : subject;
    if (besideDeeds.has(word)) return undefined;
    if (clauseJoins.has(word) || clauseEnds.has(word)) break;
  }
  return subject;
}

/** Whether "and" joins to another who is not who does it: "a friend of Pell and Hill", not "Pell and Hill" or "Pell sued Hill, and Hill". */
function isLed({ tokens }: Passage, mentions: readonly Mentioned[], and: number): boolean {
  const before = mentions.find(({ last }) => last === and - 1);
  return before !== undefined && besideDeeds.has(tokens.words[before.first - 1] as number);
}

/** Whether the verb goes on with the one: "Vale, the mayor, has", "Vale, who", "Vale resigned and", "Vale, robbed", "the mayor, Vale, has". */
function isClauseTo({ first, tokens }: Passage, { first: head, last }: Mentioned, to: number): boolean {
  const isComma = (at: number): boolean => at > first && at < to && !isWord(tokens, at) && signOf(tokens, at) === COMMA;
  let [commas, joins] = [0, 0];
  for (let at = last + 1; at < to; at++) {
    const word = tokens.words[at] as number; // in range
    if (isComma(at)) commas++;
    else if (!isWord(tokens, at) && tokens.shapes[at] !== shapes.number) return false;
    else if (goingOn.has(word)) joins++;
    else if (clauseJoins.has(word) || clauseEnds.has(word)) return false;
  }
  if (joins > 0) return joins === 1 && commas < 2;
  return commas !== 1 || isComma(to - 1) || (isComma(head - 1) && isComma(last + 1));
}

/** Who follows the verb, by what leads to them: "object", or the preposition. */
function sidesAfter<Each extends Mentioned>(
  passage: Passage,
  mentions: readonly Each[],
  from: number,
): ReadonlyMap<Place, Each> {
  const { end, tokens } = passage;
  const found = new Map<Place, Each>();
  let place: Place = OBJECT;
  let isNext = true;
  for (let at = from + 1; at < end && at <= from + REACH; at++) {
    const side = mentions.find((each) => each.first === at);
    // "Leeds's Ann Lee" is she, and so is "the Conservative Ann Lee".
    const next = side && side.last + (isOwner(passage, side) ? 2 : 1);
    if (side && mentions.some((each) => each.first === next)) {
      at = side.last;
      continue;
    }
    if (side && mayStand(passage, side)) {
      if (!isOwner(passage, side) && place !== NOBODY && !found.has(place)) found.set(place, side);
      place = NOBODY;
      at = side.last;
      continue;
    }
    if (tokens.shapes[at] === shapes.possessive) continue;
    if (!isWord(tokens, at)) {
      // "By his predecessor, Ann Lamb".
      const isNamed = !isNext && signOf(tokens, at) === COMMA && mentions.some((each) => each.first === at + 1);
      if (!isNamed && tokens.shapes[at] !== shapes.number && !isDashSign(signOf(tokens, at))) break;
      continue;
    }
    const word = tokens.words[at] as number;
    if (besideDeeds.has(word)) {
      place = tokenFolded(tokens, at);
      isNext = true;
      continue;
    }
    if (clauseJoins.has(word) || clauseEnds.has(word)) break;
    // "Sold it to help Vale" is no sale to her; "accused the mayor, Vale" accuses her.
    if (isNext && place !== OBJECT && tokens.shapes[at] === shapes.lower && !determiners.has(word)) place = NOBODY;
    isNext = false;
  }
  return found;
}

/** Whether a word that stands for one stands for who does it: not "his lawyer". */
function mayStand({ tokens }: Passage, { first, isNamed, last }: Mentioned): boolean {
  return isNamed || last > first || standing.has(tokens.words[first] as number);
}

function isOwner({ end, tokens }: Passage, { last }: Mentioned): boolean {
  return last + 1 < end && tokens.shapes[last + 1] === shapes.possessive;
}

const AND = declareWord('and');
const SUBJECT: Place = 'subject';
const OBJECT: Place = 'object';
const BY: Place = 'by';
const NOBODY: Place = '';
const COMMA = 0x2c;
