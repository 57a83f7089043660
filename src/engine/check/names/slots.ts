/** The place that a name has in its clause: whose deed is told, to whom it is done, where it is. */
import type { Passage } from '../../text/passages.ts';
import { isDashSign, isWord, shapes, signOf } from '../../text/tokens.ts';
import {
  beforeName,
  besideVerb,
  beWords,
  byWord,
  clauseEnds,
  clauseJoins,
  conditions,
  doubts,
  future,
  inverted,
  namingNouns,
  type Placing,
  placings,
  planned,
  sameVerbs,
  sayWords,
  timeNouns,
  toWord,
} from './slots.en.ts';

/** The place of a name in its clause. */
export interface Slot {
  /** Who does it, to whom it is done, whose it is, or what a preposition says. */
  readonly kind: 'subject' | 'object' | 'owner' | Placing;
  /** What the name is subject, object or owner of: a stem, or {@link SPEECH}; 0 for a place. */
  readonly word: number;
  /** The token of it, or of the preposition. */
  readonly at: number;
  /** Whether it is still to come. */
  readonly isFuture: boolean;
}

/** Verbs that only tell that somebody says something are one. */
export const SPEECH = 1;
/** Numbers of {@link sameVerbs} come after it; no stem is so small but by chance. */
const AFTER = SPEECH;

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
/** Tokens of what may stand between a subject and its verb: "Keller, the mayor of Leeds, said". */
const INSERTED = 25;
/** Tokens from an owner to what is owned. */
const OWNED = 4;

/** The slot of the name with these tokens; `undefined` where the sentence leaves it open, or says that it may be so or is not so. */
export function slotOf(passage: Passage, first: number, last: number): Slot | undefined {
  const { tokens, end } = passage;
  if (last + 1 < end && tokens.shapes[last + 1] === shapes.possessive) return asOwner(passage, last + 2);
  const before = afterWord(passage, first);
  // "Sand of the council said": it is Sand who did.
  if (before !== undefined && (before.word === 0 || before.kind === 'subject')) return before;
  return asSubject(passage, first, last) ?? before;
}

function asOwner(passage: Passage, from: number): Slot | undefined {
  for (let i = from; i < passage.end && i < from + OWNED && isWord(passage.tokens, i); i++) {
    const stem = passage.stems[i - passage.first] as number; // within the passage
    if (stem !== 0) return { kind: 'owner', word: stem, at: i, isFuture: false };
  }
  return undefined;
}

/** "Keller resigned", "Keller, the mayor, has resigned"; "Keller was sued" makes her the object. */
function asSubject(passage: Passage, first: number, last: number): Slot | undefined {
  const { tokens, end } = passage;
  if (isConditional(passage, first)) return undefined;
  let at = last + 1;
  if (at < end && !isWord(tokens, at)) {
    at = afterInsertion(passage, at);
    // "Keller, the mayor, Sand and Ray" is a list.
    if (at < 0 || tokens.shapes[at] !== shapes.lower) return undefined;
  }
  let [isPassive, isFuture] = [false, false];
  for (; at < end && isWord(tokens, at); at++) {
    const word = tokens.words[at] as number; // in range, as all here
    if (beWords.has(word)) isPassive = true;
    else if (future.has(word)) isFuture = true;
    else if (isPassive && isPlanned(passage, at)) {
      [isPassive, isFuture] = [false, true];
      if (!toWord.has(word)) at++;
    } else if (!besideVerb.has(word) && !isAdverb(passage, at)) break;
  }
  if (at >= end || tokens.shapes[at] !== shapes.lower) return undefined;
  const word = tokens.words[at] as number;
  if (doubts.has(word) || placings.has(word) || clauseJoins.has(word) || clauseEnds.has(word)) return undefined;
  const verb = verbAt(passage, at);
  if (verb === 0) return undefined;
  const isProgressive = tokens.text.startsWith('ing', (tokens.ends[at] as number) - 3);
  return { kind: isPassive && !isProgressive ? 'object' : 'subject', word: verb, at, isFuture };
}

/** "to meet" and "due to meet", after "is". */
function isPlanned({ tokens }: Passage, at: number): boolean {
  const word = tokens.words[at] as number;
  return toWord.has(word) || (planned.has(word) && toWord.has(tokens.words[at + 1] as number));
}

/** "controversially put". */
function isAdverb({ tokens }: Passage, at: number): boolean {
  const end = tokens.ends[at] as number;
  return (
    tokens.shapes[at] === shapes.lower &&
    end - (tokens.starts[at] as number) > ADVERB &&
    tokens.text.startsWith('ly', end - 2)
  );
}

/** Letters that "reply" and "apply" have at most. */
const ADVERB = 5;

function isConditional({ first, tokens }: Passage, name: number): boolean {
  let at = name - 1;
  while (at >= first && beforeName.has(tokens.words[at] as number)) at--;
  return at >= first && conditions.has(tokens.words[at] as number);
}

/** The token after what stands between two commas, dashes or brackets from here on; -1 where nothing does. */
function afterInsertion({ tokens, end }: Passage, from: number): number {
  const sign = signOf(tokens, from);
  const closing = sign === OPEN ? CLOSE : sign === COMMA || isDashSign(sign) ? sign : 0;
  if (closing === 0) return -1;
  for (let at = from + 1; at < end && at < from + INSERTED; at++)
    if (!isWord(tokens, at) && signOf(tokens, at) === closing) return at + 1 < end ? at + 1 : -1;
  return -1;
}

/** The verb's stem, or what stands for all that mean the same; 0 for none. */
function verbAt({ tokens, stems, first }: Passage, at: number): number {
  const word = tokens.words[at] as number;
  if (sayWords.has(word)) return SPEECH;
  const same = sameVerbs.get(word);
  return same === undefined ? (stems[at - first] as number) : AFTER + same;
}

/** The token before the noun and what stands between it and a preposition: "to" of "to state-run oil group Rosneft"; -1 where none is near. */
function beforeNaming({ tokens, first }: Passage, noun: number): number {
  for (let at = noun - 1; at >= first && at >= noun - NAMING; at--) {
    const word = tokens.words[at] as number;
    if (placings.has(word) || byWord.has(word)) return at;
    if (clauseJoins.has(word) || clauseEnds.has(word)) return -1;
  }
  return -1;
}

/** Tokens from a preposition to such a noun. */
const NAMING = 5;

/** "sued Keller", "in Leeds", "said Keller", "sued by Keller". */
function afterWord(passage: Passage, name: number): Slot | undefined {
  const { tokens, first } = passage;
  let at = name - 1;
  while (at >= first && beforeName.has(tokens.words[at] as number)) at--;
  if (at >= first && namingNouns.has(tokens.words[at] as number)) at = beforeNaming(passage, at);
  if (at < first || tokens.shapes[at] !== shapes.lower) return undefined;
  const word = tokens.words[at] as number;
  if (timeNouns.has(word)) return undefined;
  if (byWord.has(word)) {
    const verb = at > first && tokens.shapes[at - 1] === shapes.lower ? verbAt(passage, at - 1) : 0;
    return verb === 0 ? undefined : { kind: 'subject', word: verb, at: at - 1, isFuture: false };
  }
  const placing = placings.get(word);
  if (placing !== undefined) return { kind: placing, word: 0, at, isFuture: false };
  if (clauseJoins.has(word) || clauseEnds.has(word) || beWords.has(word) || doubts.has(word)) return undefined;
  const verb = verbAt(passage, at);
  if (verb === 0) return undefined;
  const isSpeaker = verb === SPEECH && inverted.has(word);
  return { kind: isSpeaker ? 'subject' : 'object', word: verb, at, isFuture: false };
}
