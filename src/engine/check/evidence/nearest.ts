/** What the story says where it comes nearest to a claim: shown where nothing supports it, and telling where it fills the claim's place with another value. */
import { kinds } from '../../kinds/index.ts';
import type { Agreement } from '../../kinds/kind.ts';
import { isEvent, spelledOutBy } from '../../kinds/name/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import { countryNamed, countryOf } from '../../lexicon/lookUp.ts';
import type { Claim, ClaimOf, Fact, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { mostOf, type PassageOverlap } from '../story/context.ts';
import { findWordsOf } from '../story/findWords.ts';
import { factOfWords, type StoryIndex, type StoryPassage } from '../story/storyIndex.ts';
import { evidenceFrom, relevanceOf, scoresAt, scoresOf, type Weighing } from './weighing.ts';

/** Passages that are looked into. */
const LOOKED_INTO = 4;
/** Passages that are shown. */
const SHOWN = 3;
/** Names of the claim's type that are shown besides. */
const LIKE = 2;

/**
 * For each of the passages that say most of what the claim's sentence says, the fact of the claim's kind that stands
 * most as the claim does; then the story's other names of the claim's type, as the places that a place may stand for.
 */
export function nearestFacts(claim: Claim, weighing: Weighing): readonly Evidence[] {
  const inPassages = likelyPassages(weighing)
    .map((at) => nearestIn(claim, at, weighing))
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, SHOWN);
  if (claim.kind !== 'name') return inPassages;
  return [...inPassages, ...namesLike(claim, inPassages, weighing)];
}

/** Whether both rest on one fact of a source. */
export function isOfOneFact(one: Evidence, other: Evidence): boolean {
  return one.from.in === 'source' && other.from.in === 'source' && one.from.fact === other.from.fact;
}

/** Names of the claim's type in passages not yet shown, each once, the most relevant first and then in the story's order. */
function namesLike(claim: ClaimOf<'name'>, shown: readonly Evidence[], weighing: Weighing): readonly Evidence[] {
  const read = new Set(shown.flatMap(({ from }) => (from.in === 'source' ? [from.fact.passage] : [])));
  const best: { readonly place: NamePlace; readonly relevance: number }[] = [];
  for (const places of placesByName(weighing.story).get(typeKey(claim.value)) ?? []) {
    const place = places.find(({ fact }) => !read.has(fact.passage));
    if (place === undefined) continue;
    const relevance = relevanceOf(scoresOf(place.fact, weighing));
    let rank = best.length;
    while (rank > 0 && isBefore(place, relevance, best[rank - 1])) rank--;
    if (rank < LIKE) best.splice(rank, 0, { place, relevance });
    if (best.length > LIKE) best.pop();
  }
  return best.map(({ place: { fact }, relevance }) =>
    evidenceFrom(fact, { type: 'incomparable' }, relevance, [`another ${fact.value.type}`]),
  );
}

function isBefore(
  { at }: NamePlace,
  relevance: number,
  other: { readonly place: NamePlace; readonly relevance: number } | undefined,
): boolean {
  return other !== undefined && (relevance > other.relevance || (relevance === other.relevance && at < other.place.at));
}

interface NamePlace {
  readonly fact: FactOf<'name'>;
  /** Its index among the story's names. */
  readonly at: number;
}

/** By type, the places of each name of the story. */
type PlacesByName = ReadonlyMap<string, readonly (readonly NamePlace[])[]>;
const placesOf = new WeakMap<StoryIndex['facts'], PlacesByName>();

function placesByName({ facts }: StoryIndex): PlacesByName {
  const known = placesOf.get(facts);
  if (known) return known;
  const byType = new Map<string, Map<string, NamePlace[]>>();
  for (const [at, fact] of facts.name.entries()) {
    const type = typeKey(fact.value);
    const name = fact.value.parts.join(' ');
    const names = byType.get(type) ?? new Map<string, NamePlace[]>();
    byType.set(type, names);
    const places = names.get(name);
    if (places) places.push({ fact, at });
    else names.set(name, [{ fact, at }]);
  }
  const made = new Map([...byType].map(([type, names]) => [type, [...names.values()]]));
  placesOf.set(facts, made);
  return made;
}

function typeKey({ demonym, type }: NameValue): string {
  return demonym ? `${type} of a people` : type;
}

/** Indices of the passages that share most with the claim's sentence, most first. */
export function likelyPassages({ overlap }: Weighing): readonly number[] {
  const known = likely.get(overlap);
  if (known) return known;
  const best = mostOf(overlap.shared, LOOKED_INTO);
  likely.set(overlap, best);
  return best;
}

/** The same for every claim of a sentence. */
const likely = new WeakMap<PassageOverlap, readonly number[]>();

function nearestIn(claim: Claim, at: number, weighing: Weighing): Evidence {
  const passage = weighing.story.passages[at] as StoryPassage; // likelyPassages gives indices of the story's passages
  let best: { readonly fact: Fact; readonly evidence: Evidence } | undefined;
  for (const fact of weighing.story.factsIn(at)) {
    if (fact.kind !== claim.kind) continue;
    const evidence = evidenceFrom(fact, { type: 'incomparable' }, relevanceOf(scoresOf(fact, weighing)), [
      'the nearest passage',
    ]);
    if (!best || evidence.relevance > best.evidence.relevance) best = { fact, evidence };
  }
  if (best) return { ...best.evidence, agreement: agreementOf(claim, best.fact) };
  const everything = { start: 0, end: passage.passage.span.end - passage.passage.span.start };
  const scores = scoresAt(at, everything, weighing);
  return evidenceFrom(factOfWords(claim, passage, everything), { type: 'incomparable' }, relevanceOf(scores), [
    'the nearest passage',
  ]);
}

/** A name in the claim's very place is another answer to the same question, unless the draft's sentence has it too. */
function agreementOf(claim: Claim, fact: Fact): Agreement {
  return claim.kind === 'name' && fact.kind === 'name' && isRival(claim, fact)
    ? { type: 'different', gap: `${claim.value.name} against ${fact.value.name}` }
    : { type: 'incomparable' };
}

function isRival(claim: ClaimOf<'name'>, fact: FactOf<'name'>): boolean {
  return (
    claim.value.type === fact.value.type &&
    kinds.name.compare(claim.value, fact.value).type === 'incomparable' &&
    !mayHold(claim.value, fact.value) &&
    !mayHold(fact.value, claim.value) &&
    // "World Cup winner Reed scored" asks for another cup, not for who scored.
    isEvent(claim.value) === isEvent(fact.value) &&
    spelledOutBy(fact.value, claim.value) === 0 &&
    !findWordsOf(fact.value.name, claim.passage)
  );
}

/** Whether the one is a country and the other a place of which nobody knows that it lies elsewhere. */
function mayHold(whole: NameValue, part: NameValue): boolean {
  if (whole.type !== 'place' || countryNamed(whole.parts.join(' ')) === undefined) return false;
  const there = countryOf(part.parts.join(' '));
  return there === undefined || there === countryOf(whole.parts.join(' '));
}
