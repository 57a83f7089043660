/** What the draft's clause tells of one, and a sentence of a source of another: all that stands around the name is there, in whatever build, and the name is not. */
import type { NameValue } from '../../kinds/name/value.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Passage } from '../../text/passages.ts';
import { isWord, shapes } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { tokensOf } from '../evidence/around.ts';
import { isOfOtherTime } from '../evidence/sourceDates.ts';
import { evidenceFrom, type Weighing } from '../evidence/weighing.ts';
import { clauseLimits } from '../limits.ts';
import { findWordsOf } from '../story/findWords.ts';
import type { StoryIndex, StoryPassage } from '../story/storyIndex.ts';
import { type Bearer, bearerOf, factsNaming, isNamedNear, isOneBearer, isOneName, sortOf } from './bearers.ts';
import { type Clause, clausesOf, isDenying } from './clauses.ts';
import { withoutRole } from './inPlace.ts';
import { meantBy } from './meantBy.ts';
import { conditions, doubts, untelling } from './slots.en.ts';
import { type Slot, slotOf } from './slots.ts';
import { isSoOfBoth } from './soOfBoth.ts';
import { clauseAround, isSentence, rowWordsIn } from './toldClause.ts';

/** A passage of the story and what it tells of the clause. */
interface Telling {
  readonly at: number;
  readonly share: number;
  readonly shared: number;
  readonly specific: number;
}

/**
 * Evidence against a person whom the story has too, where a sentence of a source tells of another what the draft's clause
 * tells, and none that may speak of the claim's bearer tells much of it. Asks for no like place in the clause, as
 * {@link toldOfAnother} does, but for what stands nearest to either name in the other text.
 */
export function toldInSameClause(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const { story, overlap } = weighing;
  const { passage, value } = claim;
  if (value.demonym || value.type === 'place' || story.isForeign || !isSentence(passage)) return [];
  let bearer: Bearer | undefined;
  for (const clause of clausesOf(claim, overlap.weights)) {
    const most = mostTelling(clause, weighing);
    if (most.length === 0) continue;
    bearer ??= bearerOf(value, story);
    if (bearer.sort !== 'person') return [];
    const fact = toldOf(clause, most, bearer, claim, weighing);
    if (!fact) continue;
    const agreement = { type: 'different', gap: `${value.name} against ${fact.value.name}` } as const;
    return [evidenceFrom(fact, agreement, 1, ['the same is told of another'])];
  }
  return [];
}

/** The other of whom the clause is told. */
function toldOf(
  clause: Clause,
  most: readonly Telling[],
  bearer: Bearer,
  claim: ClaimOf<'name'>,
  weighing: Weighing,
): FactOf<'name'> | undefined {
  const { story } = weighing;
  const { passage } = claim;
  const key = bearer.value.parts.at(-1) ?? '';
  const others: Telling[] = [];
  let [own, near] = [0, 0];
  for (const telling of most) {
    const { at, share, shared } = telling;
    if (isOfBearer(at, bearer, key, story)) own = Math.max(own, share);
    else {
      if (share > near && isNamedNear(at, NEAR, bearer, story)) near = share;
      if (share >= clauseLimits.share && shared >= clauseLimits.shared) others.push(telling);
    }
  }
  others.sort((a, b) => b.share - a.share || a.at - b.at);
  const { first, last } = tokensOf(withoutRole(claim));
  const slot = slotOf(passage, first, last);
  for (const telling of others) {
    if (own >= telling.share * clauseLimits.asMuch) return undefined;
    const rivals = rivalsIn(telling.at, bearer, passage, story);
    if (rivals.length === 0) {
      const meant = whoElse(telling, slot, bearer, clause, claim, story);
      if (meant === undefined) continue;
      return isOfOtherTime(meant, bearer.facts) || isSoOfBoth(claim, meant, weighing) ? undefined : meant;
    }
    const rival = likeliest(rivals, slot, passage);
    if (!rival || !isTold(telling, rival, bearer, clause, claim, story)) return undefined;
    if (
      isOpen(rival) &&
      (clause.isOfMore || (telling.share < clauseLimits.shareTurned && near >= telling.share * clauseLimits.asMuch))
    )
      return undefined;
    const { fact } = rival;
    return isOfOtherTime(fact, bearer.facts) || isSoOfBoth(claim, fact, weighing) ? undefined : fact;
  }
  return undefined;
}

/** The passages of the story that tell more of the clause than chance would. */
function mostTelling({ stems, weight, specific }: Clause, { overlap, story }: Weighing): readonly Telling[] {
  const found: Telling[] = [];
  const { shared } = overlap;
  let most = 0;
  for (let at = 0; at < shared.length; at++) {
    if ((shared[at] as number) < weight * clauseLimits.chance) continue; // in range
    let [sum, count, named] = [0, 0, 0];
    for (const [stem, own] of stems) {
      if (!story.passagesWith.get(stem)?.includes(at)) continue;
      sum += own;
      count++;
      if (specific.has(stem)) named++;
    }
    const share = sum / weight;
    if (share < clauseLimits.chance) continue;
    most = Math.max(most, share);
    found.push({ at, share, shared: count, specific: named });
  }
  return most < clauseLimits.share ? [] : found;
}

/** Whether the passage names the bearer, or "he" may be the bearer there. */
function isOfBearer(at: number, { passages, short }: Bearer, key: string, story: StoryIndex): boolean {
  if (passages.has(at) || findWordsOf(short, (story.passages[at] as StoryPassage).passage)) return true; // the caller's own index
  return story.factsIn(at)[0]?.about.names.some((name) => name.split(' ').includes(key)) === true;
}

/** The persons whom the passage names and the draft's does not. */
function rivalsIn(at: number, bearer: Bearer, draft: Passage, story: StoryIndex): readonly FactOf<'name'>[] {
  const found: FactOf<'name'>[] = [];
  for (const fact of story.factsIn(at)) {
    if (fact.kind !== 'name' || fact.value.demonym || isOneName(bearer.value, fact.value)) continue;
    if (isPartlyIn(fact.value, bearer, draft) || sortOf(fact.value, factsNaming(fact.value, story)) !== 'person')
      continue;
    if (!isPlural(fact)) found.push(fact);
  }
  return found;
}

/** Whether the draft's sentence has one of its words, those of the bearer's name aside: "Anna Kellner" may be a slip for the other. */
function isPartlyIn({ parts }: NameValue, { value }: Bearer, draft: Passage): boolean {
  return parts.some((part) => !value.parts.includes(part) && findWordsOf(part, draft) !== undefined);
}

/** "The Kellers" and "the Tories". */
function isPlural({ passage, inPassage, value }: FactOf<'name'>): boolean {
  if (value.parts.length > 1) return false;
  const before = tokensOf({ passage, inPassage }).first - 1;
  return before >= passage.first && articles.has(passage.tokens.words[before] as number);
}

const articles = wordSet('the');

/** The other, and how its place in the clause is to the claim's. */
interface Rival {
  readonly fact: FactOf<'name'>;
  readonly place: 'same' | 'like' | 'open' | 'other';
}

/** Who of them has the claim's place in the clause, or stands nearest to what the draft tells; nobody where it may be any. */
function likeliest(rivals: readonly FactOf<'name'>[], slot: Slot | undefined, draft: Passage): Rival | undefined {
  const placed = rivals.map((fact): Rival => ({ fact, place: placeOf(fact, slot) }));
  const best = placed.find(({ place }) => place === 'same') ?? placed.find(({ place }) => place === 'like');
  if (best) return best;
  const [only] = placed;
  if (placed.every(({ fact }) => only && isOneName(only.fact.value, fact.value))) return only;
  let [nearest, most, next] = [only, 0, 0];
  for (const rival of placed) {
    const near = nearIn(rival.fact, draft, clauseLimits.nearestThere);
    if (near > most) [nearest, most, next] = [rival, near, most];
    else next = Math.max(next, near);
  }
  return most > next && most >= clauseLimits.near ? nearest : undefined;
}

function placeOf(fact: FactOf<'name'>, slot: Slot | undefined): Rival['place'] {
  const { first, last } = tokensOf(withoutRole(fact));
  const there = slotOf(fact.passage, first, last);
  if (!slot || !there) return 'open';
  if (there.kind !== slot.kind || (slot.kind === 'owner' && there.word !== slot.word)) return 'other';
  return there.word === slot.word ? 'same' : 'like';
}

/** Whether the other may have any place in its clause, or has another than the claim's. */
function isOpen({ place }: Rival): boolean {
  return place === 'open' || place === 'other';
}

/** Whether so much is told of the other that nobody else can be meant. */
function isTold(
  { at, share, shared, specific }: Telling,
  { fact, place }: Rival,
  bearer: Bearer,
  clause: Clause,
  claim: ClaimOf<'name'>,
  story: StoryIndex,
): boolean {
  const { passage } = fact;
  if (!isSentence(passage) || isList(passage) || isOneBearer(bearer, fact.value, story) || isConditional(fact))
    return false;
  if (clause.isDenied !== isDenying(passage) && (clause.isDenied || place === 'open' || isDeniedAt(fact))) return false;
  if (
    share < (specific === 0 ? clauseLimits.sharePlain : clauseLimits.share) ||
    (specific === 0 && shared < clauseLimits.told)
  )
    return false;
  const isVery = share >= clauseLimits.veryShare && shared >= clauseLimits.veryShared && specific > 0;
  if (place === 'other' && (share < clauseLimits.shareTurned || specific === 0 || shared <= clauseLimits.told))
    return false;
  const isPlaced = place === 'same' || (isVery && place === 'like');
  if (isPlaced ? isToldAfter(at, bearer, story) : isNamedNear(at, NEAR, bearer, story)) return false;
  const leastNear = place === 'same' || share > clauseLimits.shareTurned ? clauseLimits.nearTold : clauseLimits.near;
  if (nearIn(claim, passage, clauseLimits.nearest) < leastNear) return false;
  if (place !== 'same' && nearIn(fact, claim.passage, clauseLimits.nearestThere) < clauseLimits.nearThere) return false;
  if (!isVery && !clause.numbers.every((stem) => passage.stems.includes(stem))) return false;
  return isSameRow(clause, claim.passage, passage, isVery) && !isCalledByRole(bearer, fact);
}

/** Whether the other's sentence speaks of the bearer by what it is: "Keller gave a dinner at which the prime minister". */
function isCalledByRole({ facts }: Bearer, { value, passage }: FactOf<'name'>): boolean {
  const asked = new Set<string>();
  for (const { value: own } of facts) if (own.role !== undefined && own.role !== value.role) asked.add(own.role);
  for (const role of asked) if (findWordsOf(role, passage)) return true;
  return false;
}

/** Somebody else whom the passage only means, where nobody near it has the bearer's name, and the place in the clause is the same. */
function whoElse(
  { at, share, shared, specific }: Telling,
  slot: Slot | undefined,
  bearer: Bearer,
  clause: Clause,
  claim: ClaimOf<'name'>,
  story: StoryIndex,
): FactOf<'name'> | undefined {
  const { passage } = story.passages[at] as StoryPassage; // one of the story's
  if (!slot || shared < clauseLimits.told || share < (specific === 0 ? clauseLimits.sharePlain : clauseLimits.share))
    return undefined;
  if (!isSentence(passage) || (clause.isDenied && !isDenying(passage))) return undefined;
  const meant = meantBy(at, story);
  if (!meant?.slot || meant.slot.kind !== slot.kind) return undefined;
  const { fact } = meant;
  if (isNamedSince(fact, at, bearer, story)) return undefined;
  if (isOneName(bearer.value, fact.value) || isOneBearer(bearer, fact.value, story)) return undefined;
  if (isPartlyIn(fact.value, bearer, claim.passage) || sortOf(fact.value, factsNaming(fact.value, story)) !== 'person')
    return undefined;
  const leastNear = meant.slot.word === slot.word ? clauseLimits.nearTold : clauseLimits.near;
  return nearIn(claim, passage, clauseLimits.nearest) >= leastNear && isSameRow(clause, claim.passage, passage, false)
    ? fact
    : undefined;
}

/** The sentences around, with the bearer's name in one of which "she" may be the bearer. */
const NEAR = [-2, -1, 1];
/** Whether the bearer is named from where the other is named to this passage. */
function isNamedSince(fact: FactOf<'name'>, at: number, bearer: Bearer, story: StoryIndex): boolean {
  const from = story.passageOf.get(fact) ?? at;
  for (let between = from; between < at; between++) if (isNamedNear(between, HERE, bearer, story)) return true;
  return false;
}

const HERE = [0];

/** Whether the sentence after this one may tell that the bearer did so as well: "Keller agreed", "wrote it with him". */
function isToldAfter(at: number, bearer: Bearer, story: StoryIndex): boolean {
  if (!isNamedNear(at + 1, HERE, bearer, story)) return false;
  const { tokens, first, end } = (story.passages[at + 1] as StoryPassage).passage; // it names the bearer
  for (let i = first; i < end; i++) if (agreeing.has(tokens.words[i] as number)) return true;
  return false;
}

const agreeing = wordSet(`
  agreed agrees agree agreeing echoed echoes backed backs supported supports joined joins also too same likewise similarly
  both with followed did well
`);

/** Whether what tells one of a row from another is the same in both; of the very statement the source may have more of them. */
function isSameRow({ rows }: Clause, draft: Passage, source: Passage, isVery: boolean): boolean {
  const theirs = rowWordsIn(source);
  if (!rows.every((word) => theirs.includes(word))) return false;
  if (isVery || theirs.length === 0) return true;
  const mine = rowWordsIn(draft);
  return theirs.every((word) => mine.includes(word));
}

/** Whether it is denied or doubted in the source's clause. */
function isDeniedAt(fact: FactOf<'name'>): boolean {
  const { passage } = fact;
  const { first, last } = tokensOf(withoutRole(fact));
  const slot = slotOf(passage, first, last);
  return slot !== undefined && clauseAround(passage, first, last, slot) === undefined;
}

/** Who plays for whom. */
function isList({ tokens, stems, first, end }: Passage): boolean {
  let plain = 0;
  for (let at = first; at < end && plain < clauseLimits.plain; at++)
    if (tokens.shapes[at] === shapes.lower && stems[at - first] !== 0) plain++;
  return plain < clauseLimits.plain;
}

/** "Like Leith star Keller, he has been seen", "if Keller" and "Keller could". */
function isConditional(fact: FactOf<'name'>): boolean {
  const { passage } = fact;
  const { tokens } = passage;
  const { first, last } = tokensOf(fact);
  if (last + 1 < passage.end && doubts.has(tokens.words[last + 1] as number)) return true;
  for (let at = first - 1; at >= passage.first && at >= first - BEFORE && isWord(tokens, at); at--)
    if (comparing.has(tokens.words[at] as number) || (at === first - 1 && conditions.has(tokens.words[at] as number)))
      return true;
  return false;
}

/** Tokens from such a word to the name: what somebody is stands between. */
const BEFORE = 4;

const comparing = wordSet('like unlike than except besides if unless whether');

/** How many of the telling words nearest to the name, so many on both sides together, are in the other text. */
function nearIn(named: ClaimOf<'name'> | FactOf<'name'>, { stems: theirs }: Passage, many: number): number {
  const { passage } = named;
  const { tokens, stems } = passage;
  const { first, last } = tokensOf(named);
  const seen: number[] = [];
  let near = 0;
  for (let step = 1; seen.length < many && (first - step >= passage.first || last + step < passage.end); step++)
    for (const at of [last + step, first - step]) {
      if (at < passage.first || at >= passage.end || seen.length >= many) continue;
      const stem = stems[at - passage.first] as number; // within the passage
      if (stem === 0 || seen.includes(stem) || untelling.has(tokens.words[at] as number)) continue;
      seen.push(stem);
      if (theirs.includes(stem)) near++;
    }
  return near;
}
