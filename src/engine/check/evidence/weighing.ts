/** What every way of weighing shares: the weighing itself, relevance by context, evidence made from a fact. */
import type { Span } from '../../base/span.ts';
import type { Agreement } from '../../kinds/kind.ts';
import type { Claim, Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import {
  type ClaimContext,
  type ContextScores,
  compareContexts,
  contextOfClaim,
  contextOfFact,
  nearby,
  type PassageOverlap,
} from '../story/context.ts';
import type { StoryIndex, StoryPassage } from '../story/storyIndex.ts';
import { relevanceWeights, thresholds } from '../weights.ts';

/** What a claim is weighed with: its context, and how much of its passage each story passage says. */
export interface Weighing {
  readonly story: StoryIndex;
  readonly overlap: PassageOverlap;
  readonly context: ClaimContext;
}

/** What is asked again and again while a claim is held against facts; `overlap` is that of the claim's passage. */
export function prepareWeighing(claim: Claim, overlap: PassageOverlap, story: StoryIndex): Weighing {
  return { story, overlap, context: contextOfClaim(claim, overlap, story) };
}

/** Relevance of a fact by context alone, 0 to 1. */
export function relevanceOf(scores: ContextScores): number {
  return (
    relevanceWeights.sentence * scores.sentence +
    relevanceWeights.around * scores.around +
    relevanceWeights.local * scores.local
  );
}

/** Context scores of a fact against the claim that is being weighed. */
export function scoresOf(fact: Fact, weighing: Weighing): ContextScores {
  const near = contextOfFact(fact, weighing.story);
  return compareContexts(weighing.context, weighing.overlap, near, near.at, weighing.story);
}

/** Context scores of words in the story's passage with this index; `inPassage` are their offsets in it. */
export function scoresAt(at: number, inPassage: Span, { context, overlap, story }: Weighing): ContextScores {
  const { passage } = story.passages[at] as StoryPassage; // the caller's own index
  return compareContexts(context, overlap, nearby(passage, inPassage), at, story);
}

/** The same evidence as no word for what the draft says: a source says it, but of something else. */
export function asSaidElsewhere(evidence: Evidence): Evidence {
  return {
    ...evidence,
    agreement: { type: 'incomparable' },
    because: [...evidence.because, 'said of something else'],
  };
}

/** The relevance, up to 1, of what decides a claim: firm, and before all the evidence. */
export function aheadOf(evidence: readonly Evidence[]): number {
  return Math.min(1, Math.max(thresholds.firm, ...evidence.map(({ relevance }) => relevance + thresholds.ahead)));
}

/** Evidence from a source's fact. */
export function evidenceFrom(
  fact: Fact,
  agreement: Agreement,
  relevance: number,
  because: readonly string[],
): Evidence {
  return { from: { in: 'source', fact }, agreement, relevance: Math.max(0, Math.min(1, relevance)), because };
}
