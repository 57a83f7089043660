/** What a source tells of one, and the draft of another: the same deed with somebody else in the same place of the clause. */
import { countryOf } from '../../kinds/name/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Passage } from '../../text/passages.ts';
import { tokensOf } from '../evidence/around.ts';
import { isOfOtherTime } from '../evidence/sourceDates.ts';
import { evidenceFrom, type Weighing } from '../evidence/weighing.ts';
import { tellingLimits } from '../limits.ts';
import { findWordsOf } from '../story/findWords.ts';
import type { StoryIndex, StoryPassage } from '../story/storyIndex.ts';
import {
  type Bearer,
  bearerOf,
  factsNaming,
  isNamedNear,
  isOneBearer,
  isOneName,
  shortName,
  sortOf,
} from './bearers.ts';
import { withoutRole } from './inPlace.ts';
import { type Slot, slotOf } from './slots.ts';
import { isSoOfBoth } from './soOfBoth.ts';
import { clauseAround, isSentence, rowWordsIn, type ToldClause, toldClause } from './toldClause.ts';

/** What the draft tells of the claim's bearer, and where in the sentence it stands. */
interface Telling {
  readonly claim: ClaimOf<'name'>;
  readonly bearer: Bearer;
  readonly slot: Slot;
  readonly told: ToldClause;
}

interface Rival {
  readonly fact: FactOf<'name'>;
  readonly share: number;
}

/**
 * Evidence against a name that the story has too, where a source tells of another what the draft tells of it: "Keller
 * opened the school in Leith" where Sand did. None where a source tells it of the draft's name as well, or may do so.
 */
export function toldOfAnother(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const { story, overlap } = weighing;
  const { passage, value } = claim;
  if (value.demonym || story.isForeign || !isSentence(passage)) return [];
  const { first, last } = tokensOf(withoutRole(claim));
  const slot = slotOf(passage, first, last);
  if (!slot || slot.kind === 'beside') return [];
  const told = toldClause(passage, first, last, slot, (stem) => overlap.weights.get(stem) ?? 1);
  if (!told || !isTelling(told, slot)) return [];
  const bearer = bearerOf(value, story);
  const telling: Telling = { claim, bearer, slot, told };
  let best: Rival | undefined;
  let ofNobody = 0;
  for (let at = 0; at < overlap.shared.length; at++) {
    if ((overlap.shared[at] as number) < told.weight * tellingLimits.mayBe) continue; // in range
    const share = shareOf(told, at, story);
    if (share < tellingLimits.mayBe) continue;
    const filled = filledAt(at, telling, story);
    if (filled === 'own') return [];
    if (filled === undefined) {
      if (share > ofNobody && isNamedNear(at, NEAR, bearer, story)) ofNobody = share;
      continue;
    }
    if (filled === 'other') continue;
    if (best && !isOneName(best.fact.value, filled.fact.value)) return [];
    if (!best || filled.share > best.share) best = filled;
  }
  if (!best || ofNobody >= best.share * tellingLimits.asMuch || isSoOfBoth(claim, best.fact, weighing)) return [];
  const { fact } = best;
  const agreement = { type: 'different', gap: `${value.name} against ${fact.value.name}` } as const;
  return [evidenceFrom(fact, agreement, 1, ['the same is told of another'])];
}

/** Whether there is enough in it that few sentences say the same of two. */
function isTelling({ stems, specific }: ToldClause, { kind }: Slot): boolean {
  if (kind === 'in' || kind === 'to' || kind === 'from')
    return stems.size > tellingLimits.shared && specific.length > 1;
  return stems.size >= (specific.length > 0 ? tellingLimits.shared : tellingLimits.sharedPlain);
}

function shareOf({ stems, weight }: ToldClause, at: number, { passagesWith }: StoryIndex): number {
  let sum = 0;
  for (const [stem, own] of stems) if (passagesWith.get(stem)?.includes(at)) sum += own;
  return sum / weight;
}

/**
 * Who fills the slot in this passage: `own` where it may be the claim's bearer, a rival where it is another of whom enough
 * of the same is told, `other` where it is another of whom less is told, nothing where nobody named fills it.
 */
function filledAt(at: number, telling: Telling, story: StoryIndex): Rival | 'own' | 'other' | undefined {
  const { bearer, slot } = telling;
  let filled: Rival | 'other' | undefined;
  for (const fact of story.factsIn(at)) {
    if (fact.kind !== 'name' || fact.value.demonym) continue;
    const there = slotIn(fact);
    if (there?.kind !== slot.kind || there.word !== slot.word) continue;
    if (isOneName(bearer.value, fact.value)) return 'own';
    filled ??= 'other';
    const share = sharedOf(telling, fact, there);
    if (share > 0 && isRival(fact, at, telling, story)) filled = { fact, share };
  }
  return filled;
}

function slotIn(fact: FactOf<'name'>): Slot | undefined {
  const { first, last } = tokensOf(withoutRole(fact));
  return slotOf(fact.passage, first, last);
}

/** Share of what the draft tells that the clause around the other tells; 0 where that is too little, or not yet so. */
function sharedOf({ bearer, slot, told }: Telling, fact: FactOf<'name'>, there: Slot): number {
  const { passage } = fact;
  const { first, last } = tokensOf(fact);
  if (there.isFuture !== slot.isFuture || !isSentence(passage)) return 0;
  const clause = clauseAround(passage, first, last, there);
  if (!clause) return 0;
  let [sum, count] = [0, 0];
  for (const [stem, weight] of told.stems) {
    if (!clause.has(stem)) continue;
    sum += weight;
    count++;
  }
  const specific = told.specific.filter((stem) => clause.has(stem)).length;
  // Last year's winner is told of like this year's, by a source that knows nothing of this one.
  if (!bearer.sources.has(fact.source.id) && (count + specific < tellingLimits.many || specific === 0)) return 0;
  if (!isOfSameObject(told, clause)) return 0;
  const isPlain = specific === 0;
  const share = sum / told.weight;
  if (isPlain)
    return count >= tellingLimits.sharedPlain &&
      share >= (count > tellingLimits.sharedPlain ? tellingLimits.sharePlain : tellingLimits.shareFew)
      ? share
      : 0;
  return count >= tellingLimits.shared && share >= tellingLimits.share ? share : 0;
}

/** Whether of what stands nearest to the verb all but one is told of the other too: not "the best director" of one and "the best supporting actor" of the other. */
function isOfSameObject({ nearest }: ToldClause, clause: ReadonlySet<number>): boolean {
  let missing = 0;
  for (const stem of nearest) if (!clause.has(stem)) missing++;
  return missing < 2;
}

/** Whether the other is of the claim's sort and nobody but the other can be meant. */
function isRival(fact: FactOf<'name'>, at: number, { bearer, claim, slot, told }: Telling, story: StoryIndex): boolean {
  const { value, passage } = fact;
  const short = shortName(value);
  if (sortOf(value, factsNaming(value, story)) !== bearer.sort || !isOfLikeGrain(value, claim, slot)) return false;
  // "Rangers beat Hibs" told the other way round has both.
  if (findWordsOf(short, claim.passage) || mayFill(at, bearer, slot, story)) return false;
  if (isOfOtherTime(fact, bearer.facts) || isOneBearer(bearer, value, story) || isNamedNear(at, BESIDE, bearer, story))
    return false;
  const window = [at - 1, at, at + 1].filter((each) => story.passages[each]?.source === story.passages[at]?.source);
  if (!told.specific.every((stem) => window.some((each) => story.passagesWith.get(stem)?.includes(each)))) return false;
  return isSameRow(claim.passage, passage);
}

/** Whether the passage names the claim's bearer too, and may mean that the same is so of both. */
function mayFill(at: number, bearer: Bearer, { kind }: Slot, story: StoryIndex): boolean {
  const { passage } = story.passages[at] as StoryPassage; // the caller's own index
  const own = bearer.facts.filter((fact) => fact.passage === passage);
  if (own.length === 0) return bearer.passages.has(at) || findWordsOf(bearer.short, passage) !== undefined;
  return own.some((fact) => {
    const there = slotIn(fact);
    return !there || there.kind === kind;
  });
}

/** A place may lie in another: only where two are known to lie in different countries, or are such, is the one not the other. */
function isOfLikeGrain({ parts }: NameValue, { value }: ClaimOf<'name'>, { kind }: Slot): boolean {
  if (value.type !== 'place' && kind !== 'in' && kind !== 'to' && kind !== 'from') return true;
  const [one, other] = [countryOf(value.parts.join(' ')), countryOf(parts.join(' '))];
  return one !== undefined && other !== undefined && one !== other;
}

/** The sentence before and the one after, which may tell the same of the claim's bearer in words of their own. */
const BESIDE = [-1, 1];
/** The passage and those beside it: with the bearer's name in one of them, "she" or "the company" may be the bearer. */
const NEAR = [-2, -1, 0, 1];

/** Whether what tells one of a row from another is the same in both: "the first to go", "the latest to go". */
function isSameRow(one: Passage, other: Passage): boolean {
  const [mine, theirs] = [rowWordsIn(one), rowWordsIn(other)];
  return mine.every((word) => theirs.includes(word)) && (mine.length > 0 || theirs.length === 0);
}
