/** Whether what a source tells of one may be so of another too: the story tells it of both, or has two names for one. */
import type { NameValue } from '../../kinds/name/value.ts';
import { givenNameWords } from '../../lexicon/lookUp.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { hashWord, hashWords, wordSet } from '../../text/vocabulary.ts';
import { tokensOf } from '../evidence/around.ts';
import { figuresIn } from '../evidence/mentionsIn.ts';
import type { Weighing } from '../evidence/weighing.ts';
import { bothLimits } from '../limits.ts';
import { findWords, findWordsOf } from '../story/findWords.ts';
import type { StoryPassage } from '../story/storyIndex.ts';
import { factsNaming, shortName } from './bearers.ts';
import { ALIAS, ALSO, TOO } from './soOfBoth.en.ts';

/**
 * Whether the story leaves it open that the claim is right although the fact, a name of another, stands in its place: it
 * tells the same of the claim's bearer, by name or by office, says that others did so too, or calls the two one.
 */
export function isSoOfBoth(claim: ClaimOf<'name'>, rival: FactOf<'name'>, weighing: Weighing): boolean {
  const { story } = weighing;
  const own = factsNaming(claim.value, story);
  if (isShortFor(claim.value, rival.value) || isShortFor(rival.value, claim.value)) return true;
  if (isNickname(claim, rival) || isNickname(rival, rival) || isRenamed(own, rival.value)) return true;
  const there = story.passageOf.get(rival) ?? -1;
  const isRivalIn = ({ passage }: StoryPassage): boolean => findWordsOf(shortName(rival.value), passage) !== undefined;
  const places = new Set<number>();
  for (const fact of own) {
    const at = story.passageOf.get(fact) ?? -1;
    const near = story.passages[at];
    if (near === undefined) continue;
    const after = fact.source === rival.source ? at - there : -1;
    if ((after === 0 || after === 1) && ALSO.test(passageText(near.passage))) return true;
    if (isRivalIn(near)) {
      if (ALIAS.test(passageText(near.passage))) return true;
      continue;
    }
    if (after > 0 && after <= bothLimits.after && TOO.test(passageText(near.passage))) return true;
    places.add(at);
  }
  for (const role of new Set(own.map(({ value }) => value.role)))
    if (role !== undefined && role !== rival.value.role)
      for (const { at } of findWords(hashWords(role.toLowerCase()), story, bothLimits.places)) places.add(at);
  const isTold = toldOf(claim, rival.passage, weighing);
  return [...places].some((at) => {
    const near = story.passages[at];
    return near !== undefined && at !== there && !isRivalIn(near) && isTold(at);
  });
}

/** Whether a passage of the story tells most of what the claim's sentence and the rival's have in common. */
function toldOf(
  { passage, inPassage }: ClaimOf<'name'>,
  { stems: theirs }: Passage,
  { overlap, story }: Weighing,
): (at: number) => boolean {
  const known = new Set(theirs);
  const common = new Map<number, number>();
  const { first, last } = tokensOf({ passage, inPassage });
  let whole = 0;
  for (let i = passage.first; i < passage.end; i++) {
    const stem = passage.stems[i - passage.first] as number; // within the passage
    if (stem === 0 || (i >= first && i <= last) || !known.has(stem) || common.has(stem)) continue;
    const weight = overlap.weights.get(stem) ?? 1;
    common.set(stem, weight);
    whole += weight;
  }
  return (at) => {
    let told = 0;
    for (const [stem, weight] of common) if (story.passagesWith.get(stem)?.includes(at)) told += weight;
    return whole > 0 && told >= whole * bothLimits.told;
  };
}

/** "MHRA" may be the source's "Medicines Agency": the initials stand in it in order. */
function isShortFor({ name, parts }: NameValue, other: NameValue): boolean {
  if (parts.length !== 1 || other.parts.length < 2 || !ACRONYM.test(name)) return false;
  let at = 0;
  for (const part of other.parts) {
    at = name.toLowerCase().indexOf(part.charAt(0), at) + 1;
    if (at === 0) return false;
  }
  return name.charAt(0).toLowerCase() === other.parts[0]?.charAt(0);
}

const ACRONYM = /^[A-Z]{3,6}$/;

/** "The Foxes beat Hull 2-1": a side that is told by what its followers call it. */
function isNickname({ value, passage, inPassage }: ClaimOf<'name'> | FactOf<'name'>, rival: FactOf<'name'>): boolean {
  if (value.parts.length !== 1 || !value.name.endsWith('s')) return false;
  if (!articles.has(passage.tokens.words[tokensOf({ passage, inPassage }).first - 1] as number)) return false;
  return figuresIn(rival.passage).some(({ value: { form } }) => form === 'score');
}

const articles = wordSet('the');

/** Jessica Hart, of whom the story has a Jessica Dunne as well. */
function isRenamed(own: readonly FactOf<'name'>[], { parts }: NameValue): boolean {
  const [given] = parts;
  return (
    given !== undefined &&
    parts.length > 1 &&
    givenNameWords.has(hashWord(given)) &&
    own.some(({ value }) => value.parts.length > 1 && value.parts[0] === given)
  );
}
