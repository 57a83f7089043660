/** The names in a sentence, as the sides of what one does to another: which stands right before a verb, and which after it. */
import { kinds } from '../../kinds/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Passage } from '../../text/passages.ts';
import type { Placed } from '../../text/placed.ts';
import { isWord, shapes, signOf } from '../../text/tokens.ts';
import type { WordTable } from '../../text/vocabulary.ts';
import { tokensOf } from '../evidence/around.ts';
import { namesIn } from '../evidence/mentionsIn.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { atWords, betweenWords, toWords } from './results.en.ts';

/** A name in a passage, and its tokens. */
export interface Side extends Placed {
  readonly value: NameValue;
  readonly first: number;
  readonly last: number;
}

/** A side that a source names. */
export type FactSide = Side & { readonly fact: FactOf<'name'> };

/** Whether the side is the claim itself. */
export function isAt({ inPassage }: Side, claim: ClaimOf<'name'>): boolean {
  return inPassage.start === claim.inPassage.start;
}

/** Whether the one side may be called by the other's name. */
export function isOne(one: Side, other: Side): boolean {
  if (kinds.name.compare(other.value, one.value).type === 'same') return true;
  // "Leeds" is the "Leeds United" that plays.
  return other.value.parts.every((part) => one.value.parts.includes(part));
}

/** The same either way round; who is not told may be anybody. */
export function isLike(one: Side | undefined, other: Side): boolean {
  return one === undefined || isOne(one, other) || isOne(other, one);
}

/** The names of a draft's sentence, in text order. */
export function sidesOfDraft(passage: Passage): readonly Side[] {
  return namesIn(passage).map(({ value, span }) => toSide({ value, passage, inPassage: span }));
}

/** What `read` finds between the names of a story's passages, in those that tell such a thing. */
export function toldIn<Told>(
  story: StoryIndex,
  tells: (passage: Passage) => boolean,
  read: (passage: Passage, sides: readonly FactSide[]) => readonly Told[],
): readonly Told[] {
  return story.passages.flatMap(({ passage }, at) =>
    tells(passage) ? read(passage, sidesOfSource(story.factsIn(at))) : [],
  );
}

/** The names among the facts of a passage, in text order. */
export function sidesOfSource(facts: ReturnType<StoryIndex['factsIn']>): readonly FactSide[] {
  return facts.flatMap((fact) => (fact.kind === 'name' ? [{ ...toSide(fact), fact }] : []));
}

function toSide({ value, passage, inPassage }: Pick<AssertionOf<'name'>, 'value' | 'passage' | 'inPassage'>): Side {
  return { value, passage, inPassage, ...tokensOf({ passage, inPassage }) };
}

/** Tokens of a score in three sets, and a few words. */
export const LINK = 14;

interface Link {
  readonly at: number;
  /** Whether what follows may be where it was. */
  readonly isPlace: boolean;
}

/** The first of these words, or "at", after the token, with no more than a score and a few small words between. */
export function linkAfter({ end, tokens }: Passage, at: number, links: WordTable<true>): Link | undefined {
  for (let i = at + 1; i < end && i <= at + LINK; i++) {
    const word = tokens.words[i] as number;
    if (links.has(word)) return { at: i, isPlace: false };
    // "lost 2-0 at home to Millwall", "away to Leeds".
    if (atWords.has(word) && isHome(tokens.words[i + 1] as number)) continue;
    if (atWords.has(word)) return { at: i, isPlace: true };
    const isPart = tokens.shapes[i] === shapes.number || isDash(signOf(tokens, i)) || betweenWords.has(word);
    if (!isPart) return undefined;
  }
  return undefined;
}

function isHome(word: number): boolean {
  return betweenWords.has(word) || toWords.has(word) || atWords.has(word);
}

/** The side that ends right before the token, small words and what stands in brackets aside. */
export function sideBefore<Each extends Side>(passage: Passage, sides: readonly Each[], at: number): Each | undefined {
  const { first, tokens } = passage;
  let i = at - 1;
  while (i >= first) {
    const side = sides.find(({ last }) => last === i);
    if (side) return side;
    if (signOf(tokens, i) === CLOSE) {
      while (i >= first && signOf(tokens, i) !== OPEN) i--;
    } else if (!isBetween(passage, i)) return undefined;
    i--;
  }
  return undefined;
}

const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;

/** The side that begins right after the token, small words and a role aside. */
export function sideAfter<Each extends Side>(passage: Passage, sides: readonly Each[], at: number): Each | undefined {
  for (let i = at + 1; i < passage.end; i++) {
    const side = sides.find(({ first }) => first === i);
    if (side) {
      // "Serbia’s Elena Markovic" and "the American Naomi Okoro" are the person.
      const isOwner = passage.tokens.shapes[side.last + 1] === shapes.possessive;
      const next = sides.find(({ first }) => first === side.last + (isOwner ? 2 : 1));
      return isOwner || side.value.demonym ? next : side;
    }
    if (!isBetween(passage, i)) return undefined;
  }
  return undefined;
}

/** Whether the token may stand between a verb and its side. */
export function isBetween({ tokens }: Passage, at: number): boolean {
  const sign = signOf(tokens, at);
  if (!isWord(tokens, at)) return sign === COMMA || isDash(sign) || tokens.shapes[at] === shapes.number;
  return betweenWords.has(tokens.words[at] as number);
}

/** Whether the sign is a hyphen or a dash between numbers. */
export function isDash(sign: number): boolean {
  return sign === 0x2d || sign === 0x2013;
}
