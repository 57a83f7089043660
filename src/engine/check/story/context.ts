/** Relevance: whether a fact and a claim speak of the same thing, told from the words around them. Never looks at the values. */
import type { Span } from '../../base/span.ts';
import type { About, Assertion, Claim, Fact } from '../../model/assertion.ts';
import type { Passage } from '../../text/passages.ts';
import { shapes } from '../../text/tokens.ts';
import { closeness } from '../weights.ts';
import { type StoryIndex, stemsOfNames } from './storyIndex.ts';

/** How much of a draft passage each passage of the story says too. */
export interface PassageOverlap {
  /** By story passage: summed weight of shared stems. */
  readonly shared: Float64Array;
  /** Summed weight of all the draft passage's stems. */
  readonly total: number;
  /** Distinct stems of the draft passage and their weights. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Weighs each story passage against one passage of the draft, by inverted lists: cost grows with the words shared. */
export function overlapOf(passage: Passage, about: About | undefined, story: StoryIndex): PassageOverlap {
  const weights = new Map<number, number>();
  const add = (stem: number): void => {
    if (stem !== 0 && !weights.has(stem)) weights.set(stem, story.weight(stem));
  };
  passage.stems.forEach(add);
  stemsOfNames(about).forEach(add);
  const shared = new Float64Array(story.passages.length);
  let total = 0;
  for (const [stem, weight] of weights) {
    total += weight;
    const held = story.passagesWith.get(stem);
    if (held) addAt(shared, held, weight);
  }
  return { shared, total, weights };
}

function addAt(sums: Float64Array, places: readonly number[], weight: number): void {
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number; // in range, as the place is
    sums[at] = (sums[at] as number) + weight;
  }
}

/** Indices of the most, those with nothing aside: the most first, then in order. */
export function mostOf(scores: Float64Array, limit: number): readonly number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number; // in range
    if (score === 0) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place--;
    if (place >= limit) continue;
    best.splice(place, 0, at);
    best.length = Math.min(best.length, limit);
  }
  return best;
}

/** What a stem is worth that stands so many words away: 1 beside the words, less the further. */
const CLOSENESS: readonly number[] = Array.from(
  { length: closeness.reach },
  (_, between) => 1 / (1 + between / closeness.fades),
);

/** Stems near some words of a passage, each once, the nearest first. */
export interface Nearby {
  readonly stems: readonly number[];
  /** How many words stand between each of them and the words: what that is worth is in {@link CLOSENESS}. */
  readonly between: readonly number[];
  /** Stems of the words themselves, each once, which are no context. */
  readonly own: readonly number[];
  /** Hash of the word just before, if it has a capital: "MAX" before "9"; else 0. */
  readonly namedBy: number;
}

/** The stems around a value and in it, by how close they stand; `inPassage` in UTF-16 offsets from the start of the passage. */
export function nearby(passage: Passage, inPassage: Span): Nearby {
  const all = passage.stems;
  const { starts, ends } = passage.tokens;
  const start = inPassage.start + passage.origin;
  const end = inPassage.end + passage.origin;
  const own: number[] = [];
  let before = passage.first;
  while (before < passage.end && (ends[before] as number) <= start) before++;
  let after = before;
  while (after < passage.end && (starts[after] as number) < end) {
    const stem = all[after - passage.first] as number;
    if (stem !== 0 && !own.includes(stem)) own.push(stem);
    after++;
  }
  let count = 0;
  // Outwards, so that the first of several places of a stem is the nearest.
  for (let step = 0; step < closeness.reach; step++) {
    const [left, right] = [before - 1 - step, after + step];
    if (left >= passage.first) count = gather(all[left - passage.first] as number, step, count);
    if (right < passage.end) count = gather(all[right - passage.first] as number, step, count);
  }
  const { hashes, shapes: shapeColumn } = passage.tokens;
  const shape = before > passage.first ? (shapeColumn[before - 1] as number) : 0;
  const namedBy = shape >= shapes.capital && shape <= shapes.alnum ? (hashes[before - 1] as number) : 0;
  return { stems: gathered.slice(0, count), between: betweenGathered.slice(0, count), own, namedBy };
}

/** Filled for each place and copied from: a list that grows takes room for many more stems than stand near a word. */
const gathered: number[] = [];
const betweenGathered: number[] = [];

/** Puts a stem behind the first `count` unless it is among them; how many there are then. */
function gather(stem: number, between: number, count: number): number {
  if (stem === 0) return count;
  for (let i = 0; i < count; i++) if (gathered[i] === stem) return count;
  gathered[count] = stem;
  betweenGathered[count] = between;
  return count + 1;
}

/** How much a fact's surroundings share with a claim's, in three ways. */
export interface ContextScores {
  /** 0 to 1: share of the claim's sentence, by weight, that the fact's passage says too. */
  readonly sentence: number;
  /** The same with the fact's neighbours counted in at half. */
  readonly around: number;
  /** 0 to 1: share of the words near the claim that stand near the fact. */
  readonly local: number;
}

/** Compares the contexts of a claim and of some words in a story passage. */
export function compareContexts(
  context: ClaimContext,
  overlap: PassageOverlap,
  fact: Nearby,
  at: number,
  story: StoryIndex,
): ContextScores {
  const { heldOf, total } = context;
  let ownShared = 0;
  let ownNext = 0;
  for (let i = 0; i < heldOf.length; i++) {
    const { weight, held } = heldOf[i] as ClaimContext['heldOf'][number]; // in range
    if (held.includes(at)) ownShared += weight;
    if (held.includes(at - 1) || held.includes(at + 1)) ownNext += weight;
  }
  const here = Math.max(0, (overlap.shared[at] ?? 0) - ownShared) / total;
  const next =
    Math.max(0, Math.max(neighbour(overlap, story, at, -1), neighbour(overlap, story, at, 1)) - ownNext) / total;
  return {
    sentence: here,
    around: Math.min(1, here + closeness.next * Math.max(0, next - here)),
    local: context.weightNear > 0 ? sharedNear(context, fact) / context.weightNear : 0,
  };
}

/** Summed weight of the stems that both have near them, each as near as in the one where it is further. */
function sharedNear({ between, places, stems, weights }: ClaimContext, fact: Nearby): number {
  for (let i = 0; i < fact.stems.length; i++) {
    const stem = fact.stems[i] as number; // in range, as below
    const own = places[slotOf(stem, stems, places)] as number;
    if (own === FREE) continue;
    const further = Math.max(between[own] as number, fact.between[i] as number);
    found[own] = (weights[own] as number) * (CLOSENESS[further] as number);
  }
  // In the claim's order, so that a sum is the same however the fact's words stand.
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += found[i] as number;
    found[i] = 0;
  }
  return sum;
}

/** Slots of a table of the stems near a claim: more than twice as many as there can be, and a power of two. */
const SLOTS = 64;
/** No stem is in the slot. */
const FREE = -1;

/** The slot of a stem in such a table, which holds for each the index among `stems`: its own or the one where it belongs. */
function slotOf(stem: number, stems: readonly number[], places: readonly number[]): number {
  let slot = stem & (SLOTS - 1);
  while (places[slot] !== FREE && stems[places[slot] as number] !== stem) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** Of each stem near a claim what it adds; all zero between two questions. */
const found = new Float64Array(2 * closeness.reach);

/** The context of a claim, with what it comes to whatever it is compared with. */
export interface ClaimContext extends Nearby {
  /** Weights of the stems of the claim's own words, and the passages of the story that hold them. */
  readonly heldOf: readonly { readonly weight: number; readonly held: readonly number[] }[];
  /** Summed weight of the other stems of its sentence. */
  readonly total: number;
  /** Weights of the stems near the claim. */
  readonly weights: readonly number[];
  /** Where each stands among them: a table as {@link slotOf} reads it. */
  readonly places: readonly number[];
  /** Summed weight of the words near the claim. */
  readonly weightNear: number;
}

/** What stands around the claim, each stem with its weight in `overlap` and the passages of `story` that have it: made once for a claim and held against many facts. */
export function contextOfClaim(claim: Claim, overlap: PassageOverlap, story: StoryIndex): ClaimContext {
  const near = contextOf(claim);
  const { weights: weightOf } = overlap;
  const heldOf: ClaimContext['heldOf'][number][] = [];
  let ownWeight = 0;
  for (const stem of near.own) {
    const weight = weightOf.get(stem) ?? 0;
    ownWeight += weight;
    heldOf.push({ weight, held: story.passagesWith.get(stem) ?? [] });
  }
  const weights: number[] = [];
  const places = new Array<number>(SLOTS).fill(FREE);
  let weightNear = 0;
  for (let i = 0; i < near.stems.length; i++) {
    const stem = near.stems[i] as number; // in range, as below
    const weight = weightOf.get(stem) ?? 1;
    weightNear += weight * (CLOSENESS[near.between[i] as number] as number);
    weights.push(weight);
    places[slotOf(stem, near.stems, places)] = i;
  }
  const { stems, between, own, namedBy } = near;
  const total = Math.max(overlap.total - ownWeight, 1e-9);
  return { stems, between, own, namedBy, heldOf, total, weights, places, weightNear };
}

function neighbour(overlap: PassageOverlap, story: StoryIndex, at: number, by: number): number {
  const here = story.passages[at];
  const there = story.passages[at + by];
  return here && there && here.source === there.source ? (overlap.shared[at + by] as number) : 0;
}

/** The context of an assertion. */
function contextOf(assertion: Assertion): Nearby {
  return nearby(assertion.passage, assertion.inPassage);
}

/** The context of a fact of a story. */
export interface FactContext extends Nearby {
  /** Index of its passage in the story. */
  readonly at: number;
}

/** The context of a fact of the story, worked out once. */
export function contextOfFact(fact: Fact, { contexts, passageOf }: StoryIndex): FactContext {
  const before = contexts.get(fact);
  if (before) return before;
  const { between, namedBy, own, stems } = contextOf(fact);
  const made = { stems, between, own, namedBy, at: passageOf.get(fact) ?? 0 };
  contexts.set(fact, made);
  return made;
}
