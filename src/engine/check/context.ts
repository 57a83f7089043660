/** Relevance: whether a fact and a claim speak of the same thing, told from the words around them. Never looks at the values. */
import type { Span } from '../base/span.ts';
import type { About, Assertion, Claim } from '../model/assertion.ts';
import type { Passage } from '../text/passages.ts';
import { stemsOf } from '../text/stems.ts';
import { shapes } from '../text/tokens.ts';
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
  stemsOf(passage).forEach(add);
  stemsOfNames(about).forEach(add);
  const shared = new Float64Array(story.passages.length);
  let total = 0;
  for (const [stem, weight] of weights) {
    total += weight;
    for (const at of story.passagesWith.get(stem) ?? []) shared[at] = (shared[at] as number) + weight;
  }
  return { shared, total, weights };
}

/** Words further than this from the value say nothing of it. */
const REACH = 12;

/** Stems near some words of a passage, each with how near: 1 beside them, less the further; and those before apart from those after. */
export interface Nearby {
  readonly near: ReadonlyMap<number, number>;
  /** Stems of the words themselves, which are no context. */
  readonly own: ReadonlySet<number>;
  /** Hash of the word just before, if it has a capital: "MAX" before "9"; else 0. */
  readonly namedBy: number;
}

export function nearby(passage: Passage, inPassage: Span): Nearby {
  const stems = stemsOf(passage);
  const { starts, ends } = passage.tokens;
  const start = inPassage.start + passage.origin;
  const end = inPassage.end + passage.origin;
  const near = new Map<number, number>();
  const own = new Set<number>();
  let before = passage.first;
  while (before < passage.end && (ends[before] as number) <= start) before++;
  let after = before;
  while (after < passage.end && (starts[after] as number) < end) {
    const stem = stems[after - passage.first] as number;
    if (stem !== 0) own.add(stem);
    after++;
  }
  // Outwards, so that the first of several places of a stem is the nearest.
  for (let step = 0; step < REACH; step++) {
    const [left, right] = [before - 1 - step, after + step];
    const closeness = 1 / (1 + step / 4);
    if (left >= passage.first) addNear(near, stems[left - passage.first] as number, closeness);
    if (right < passage.end) addNear(near, stems[right - passage.first] as number, closeness);
  }
  const { hashes, shapes: shapeColumn } = passage.tokens;
  const shape = before > passage.first ? (shapeColumn[before - 1] as number) : 0;
  return { near, own, namedBy: shape >= shapes.capital && shape <= shapes.alnum ? (hashes[before - 1] as number) : 0 };
}

function addNear(near: Map<number, number>, stem: number, closeness: number): void {
  if (stem !== 0 && !near.has(stem)) near.set(stem, closeness);
}

export interface ContextScores {
  /** 0 to 1: share of the claim's sentence, by weight, that the fact's passage says too. */
  readonly sentence: number;
  /** The same with the fact's neighbours counted in at half. */
  readonly around: number;
  /** 0 to 1: share of the words near the claim that stand near the fact. */
  readonly local: number;
  /** Stems both have near them. */
  readonly sharedNear: number;
}

/** Compares the contexts of a claim and of some words in a story passage. */
export function compareContexts(
  { local, heldOf, total, weightNear }: ClaimContext,
  overlap: PassageOverlap,
  fact: Nearby,
  at: number,
  story: StoryIndex,
): ContextScores {
  let ownShared = 0;
  let ownNext = 0;
  for (const { weight, held } of heldOf) {
    if (held.includes(at)) ownShared += weight;
    if (held.includes(at - 1) || held.includes(at + 1)) ownNext += weight;
  }
  const here = Math.max(0, (overlap.shared[at] ?? 0) - ownShared) / total;
  const next =
    Math.max(0, Math.max(neighbour(overlap, story, at, -1), neighbour(overlap, story, at, 1)) - ownNext) / total;
  let matched = 0;
  let sharedNear = 0;
  for (const { closeness, stem, weight } of local) {
    const other = fact.near.get(stem);
    if (other === undefined) continue;
    matched += weight * Math.min(closeness, other);
    sharedNear++;
  }
  return {
    sentence: here,
    around: Math.min(1, here + 0.5 * Math.max(0, next - here)),
    local: weightNear > 0 ? matched / weightNear : 0,
    sharedNear,
  };
}

/** The context of a claim, with what it comes to whatever it is compared with. */
export interface ClaimContext extends Nearby {
  /** Weights of the stems of the claim's own words, and the passages of the story that hold them. */
  readonly heldOf: readonly { readonly weight: number; readonly held: readonly number[] }[];
  /** Summed weight of the other stems of its sentence. */
  readonly total: number;
  readonly local: readonly { readonly stem: number; readonly closeness: number; readonly weight: number }[];
  /** Summed weight of the words near the claim. */
  readonly weightNear: number;
}

export function contextOfClaim(claim: Claim, overlap: PassageOverlap, story: StoryIndex): ClaimContext {
  const { near, own, namedBy } = contextOf(claim);
  const { weights } = overlap;
  const heldOf: ClaimContext['heldOf'][number][] = [];
  let ownWeight = 0;
  for (const stem of own) {
    const weight = weights.get(stem) ?? 0;
    ownWeight += weight;
    heldOf.push({ weight, held: story.passagesWith.get(stem) ?? [] });
  }
  const local: ClaimContext['local'][number][] = [];
  let weightNear = 0;
  for (const [stem, closeness] of near) {
    const weight = weights.get(stem) ?? 1;
    weightNear += weight * closeness;
    local.push({ stem, closeness, weight });
  }
  return { near, own, namedBy, heldOf, total: Math.max(overlap.total - ownWeight, 1e-9), local, weightNear };
}

function neighbour(overlap: PassageOverlap, story: StoryIndex, at: number, by: number): number {
  const here = story.passages[at];
  const there = story.passages[at + by];
  return here && there && here.source === there.source ? (overlap.shared[at + by] as number) : 0;
}

/** The context of an assertion. */
export function contextOf(assertion: Assertion): Nearby {
  return nearby(assertion.passage, assertion.inPassage);
}
