/** Numbers of those whom something else befell: "12 hurt" does not bear "12 killed" out. */
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { fateLine, fatesBeside, tellsFate } from '../statement/ties.ts';
import { DEADLY, FEARED, SOME_OF } from './otherFate.en.ts';

/**
 * Whether the source's number, equal to the claim's, is of those whom something else befell: another fate stands beside
 * it, or the draft tells of dead where the source counts all who were there ("ran over five people, killing one").
 */
export function isOfOtherFate(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  const mine = fatesBeside(claim);
  if (mine.length === 0) return false;
  const theirs = fatesBeside(fact);
  if (theirs.length > 0) return !theirs.some((other) => mine.some((one) => isOneMatter(one, other, fact)));
  const { counted } = fact.value;
  return (
    counted !== undefined &&
    mine.every((fate) => fate === DEAD) &&
    (isWholeOfSome(fact, story) || !tellsOfDeath(fact, story))
  );
}

/** The line of the dead. */
const DEAD = fateLine('killed');
/** Lines of fates that are told of the same: who is held may be charged and freed, what is shot down is destroyed. */
const shared: readonly (readonly number[])[] = [
  'rescued evacuated',
  'destroyed downed',
  'arrested charged convicted released',
  'arrested charged acquitted released',
  'released launched opened',
  'rescued released',
].map((words) => words.split(' ').map(fateLine));

/** Whether the draft may tell the one fate where the source tells the other. */
function isOneMatter(draft: number, source: number, { passage }: FactOf<'figure'>): boolean {
  if (draft === source || (draft === DAMAGED && source === DESTROYED)) return true;
  if (draft === DEAD && source === MISSING) return FEARED.test(passageText(passage));
  return shared.some((lines) => lines.includes(draft) && lines.includes(source));
}

const MISSING = fateLine('missing');
const DAMAGED = fateLine('damaged');
const DESTROYED = fateLine('destroyed');

/** "hit seven people, injuring two", "Two of them died": a part of them, in the passage or the next, has a fate of its own. */
function isWholeOfSome(fact: FactOf<'figure'>, story: StoryIndex): boolean {
  const at = story.passageOf.get(fact);
  if (at === undefined || DEAD_THEMSELVES.has(fact.value.counted ?? '')) return false;
  return [at, at + 1].some((place) => {
    const near = story.passages[place];
    if (near?.source.ref !== fact.source) return false;
    if (SOME_OF.test(passageText(near.passage)) && tellsFate(DEAD, near.passage)) return true;
    return story
      .factsIn(place)
      .some(
        (other) =>
          other.kind === 'figure' && (other.value.high ?? 0) < (fact.value.low ?? 0) && fatesBeside(other).length > 0,
      );
  });
}

/** Nouns of the dead. */
const DEAD_THEMSELVES: ReadonlySet<string> = new Set([
  'victim',
  'death',
  'body',
  'fatality',
  'corpse',
  'life',
  'dead',
  'murder',
  'killing',
]);

/** Whether the source speaks of death or of who survived, in the passage or near it. */
function tellsOfDeath(fact: FactOf<'figure'>, story: StoryIndex): boolean {
  const at = story.passageOf.get(fact);
  if (at === undefined) return true;
  return AROUND.some((step) => {
    const near = story.passages[at + step];
    if (near?.source.ref !== fact.source) return false;
    return tellsFate(DEAD, near.passage) || DEADLY.test(passageText(near.passage));
  });
}

/** Passages that a story takes at most from the death to those who died. */
const AROUND = [0, -1, 1, -2, 2, -3, 3];
