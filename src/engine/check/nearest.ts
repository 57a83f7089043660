/** What the story says where it comes nearest to a claim: shown where nothing supports it, and telling where it fills the claim's place with another value. */
import { kinds } from '../kinds/index.ts';
import type { Agreement } from '../kinds/kind.ts';
import type { NameValue } from '../kinds/name/value.ts';
import { countryNamed, countryOf } from '../lexicon/lookUp.ts';
import type { Claim, ClaimOf, Fact, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { compareContexts, nearby } from './context.ts';
import { findWordsOf } from './findWords.ts';
import { factOfWords, type StoryPassage } from './storyIndex.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from './weighing.ts';

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
  const seen = new Set<string>();
  const read = new Set(shown.flatMap(({ from }) => (from.in === 'source' ? [from.fact.passage] : [])));
  const evidence: Evidence[] = [];
  for (const fact of weighing.story.facts.name) {
    const name = fact.value.parts.join(' ');
    const isAlike = fact.value.type === claim.value.type && fact.value.demonym === claim.value.demonym;
    if (!isAlike || seen.has(name) || read.has(fact.passage)) continue;
    seen.add(name);
    evidence.push(
      evidenceFrom(fact, { type: 'incomparable' }, relevanceOf(scoresOf(fact, weighing)), [
        `another ${fact.value.type}`,
      ]),
    );
  }
  return evidence.sort((a, b) => b.relevance - a.relevance).slice(0, LIKE);
}

/** Indices of the passages that share most with the claim's sentence, most first. */
function likelyPassages({ overlap }: Weighing): readonly number[] {
  const best: number[] = [];
  for (const [at, shared] of overlap.shared.entries()) {
    if (shared === 0) continue;
    let place = best.length;
    while (place > 0 && (overlap.shared[best[place - 1] as number] as number) < shared) place--;
    if (place < LOOKED_INTO) {
      best.splice(place, 0, at);
      best.length = Math.min(best.length, LOOKED_INTO);
    }
  }
  return best;
}

function nearestIn(claim: Claim, at: number, weighing: Weighing): Evidence {
  const passage = weighing.story.passages[at] as StoryPassage; // likelyPassages gives indices of the story's passages
  let best: Evidence | undefined;
  for (const fact of weighing.story.factsIn(at)) {
    if (fact.kind !== claim.kind) continue;
    const evidence = evidenceFrom(fact, agreementOf(claim, fact), relevanceOf(scoresOf(fact, weighing)), [
      'the nearest passage',
    ]);
    if (!best || evidence.relevance > best.relevance) best = evidence;
  }
  if (best) return best;
  const everything = { start: 0, end: passage.passage.span.end - passage.passage.span.start };
  const scores = compareContexts(
    weighing.context,
    weighing.overlap,
    nearby(passage.passage, everything),
    at,
    weighing.story,
  );
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
  const { type } = kinds.name.compare(claim.value, fact.value);
  return (
    type === 'incomparable' &&
    claim.value.type === fact.value.type &&
    !mayHold(claim.value, fact.value) &&
    !mayHold(fact.value, claim.value) &&
    !findWordsOf(fact.value.name, claim.passage)
  );
}

/** Whether the one is a country and the other a place of which nobody knows that it lies elsewhere. */
function mayHold(whole: NameValue, part: NameValue): boolean {
  if (whole.type !== 'place' || countryNamed(whole.parts.join(' ')) === undefined) return false;
  const there = countryOf(part.parts.join(' '));
  return there === undefined || there === countryOf(whole.parts.join(' '));
}
