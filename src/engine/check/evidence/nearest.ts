/** What the story says where it comes nearest to a claim: shown where nothing supports it, and telling where it fills the claim's place with another value. */
import { kinds } from '../../kinds/index.ts';
import type { Agreement } from '../../kinds/kind.ts';
import { isEvent, spelledOutBy } from '../../kinds/name/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import { countryNamed, countryOf } from '../../lexicon/lookUp.ts';
import type { Claim, ClaimOf, Fact, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { nearestLimits } from '../limits.ts';
import { mostOf, type PassageOverlap } from '../story/context.ts';
import { findWordsOf } from '../story/findWords.ts';
import { factOfWords, type StoryPassage } from '../story/storyIndex.ts';
import { alikeFacts } from './alike.ts';
import { evidenceFrom, relevanceOf, scoresAt, scoresOf, type Weighing } from './weighing.ts';

/**
 * For each of the passages that say most of what the claim's sentence says, the fact of the claim's kind that stands
 * most as the claim does; then what else the story has of the claim's sort, and with what its sources begin.
 */
export function nearestFacts(claim: Claim, weighing: Weighing): readonly Evidence[] {
  const inPassages = likelyPassages(weighing)
    .map((at) => nearestIn(claim, at, weighing))
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, nearestLimits.shown);
  // Of another story no value may be meant.
  if (weighing.story.isForeign) return inPassages;
  const others = [
    ...alikeFacts(claim, weighing),
    ...leadsOf(weighing).map((at) => ({ ...nearestIn(claim, at, weighing), agreement: NO_WORD })),
  ];
  return [...inPassages, ...others.filter((other) => !inPassages.some((each) => isOfOneFact(each, other)))];
}

const NO_WORD: Agreement = { type: 'incomparable' };

/** The passages that the sources of the likely ones begin with, or where no passage is likely, those of the first sources. */
function leadsOf(weighing: Weighing): readonly number[] {
  const { passages } = weighing.story;
  const sources = new Set(likelyPassages(weighing).map((at) => passages[at]?.source));
  const leads: number[] = [];
  for (let at = 0; at < passages.length && leads.length < nearestLimits.begun; at++) {
    const { index, source } = passages[at] as StoryPassage; // in range
    if (index === 0 && (sources.size === 0 || sources.has(source))) leads.push(at);
  }
  return leads;
}

/** Whether both rest on one fact of a source. */
export function isOfOneFact(one: Evidence, other: Evidence): boolean {
  return one.from.in === 'source' && other.from.in === 'source' && one.from.fact === other.from.fact;
}

/** Indices of the passages that share most with the claim's sentence, most first. */
export function likelyPassages({ overlap }: Weighing): readonly number[] {
  const known = likely.get(overlap);
  if (known) return known;
  const best = mostOf(overlap.shared, nearestLimits.lookedInto);
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
