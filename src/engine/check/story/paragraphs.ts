/**
 * Which sources tell single paragraphs of a draft. One that draws on many reports, as a round-up does, has paragraphs
 * that are in none of the sources that tell most of it.
 */
import type { SourceId } from '../../model/source.ts';
import type { Passage } from '../../text/passages.ts';
import { shapes, tokenFolded } from '../../text/tokens.ts';
import type { Reading } from '../document/about.ts';
import { storyLimits } from '../limits.ts';
import { thresholds } from '../weights.ts';
import { type RankedSource, strangenessOf, sumOfSquares } from './story.ts';
import { termsOf } from './storyTerms.ts';

/** A part of a draft by which a source may be found: a paragraph, or a sentence of a long one. */
export interface StoryParagraph {
  /** Equal for parts of the same text. */
  readonly key: string;
  readonly passages: readonly Passage[];
}

/** The paragraphs of a draft, in its order. */
export function storyParagraphs({ passages }: Reading): readonly StoryParagraph[] {
  const paragraphs: StoryParagraph[] = [];
  for (let from = 0, to = 0; from < passages.length; from = to) {
    const { block } = passages[from] as Passage; // in range, as below
    for (to = from; to < passages.length && (passages[to] as Passage).block === block; ) to++;
    paragraphs.push(partOf(passages.slice(from, to)));
  }
  return paragraphs;
}

function partOf(passages: readonly Passage[]): StoryParagraph {
  return { key: passages.map(({ digest }) => digest).join(' '), passages };
}

/** The sentences of a paragraph that is most of a draft, of which each may be news of its own; none of another. */
export function sentencesOf({ passages }: StoryParagraph, { passages: all }: Reading): readonly StoryParagraph[] {
  return passages.length < storyLimits.column || passages.length * 2 <= all.length
    ? []
    : passages.map((passage) => partOf([passage]));
}

/** The folded words and numbers of a paragraph that carry meaning, each once; none of one that is but a heading or a remark. */
export function paragraphTerms({ passages }: StoryParagraph): readonly string[] {
  const terms = new Set([...passages.flatMap(termsOf), ...passages.flatMap(numbersOf)]);
  return terms.size < storyLimits.heading ? [] : [...terms];
}

function numbersOf({ tokens, first, end }: Passage): readonly string[] {
  const numbers: string[] = [];
  for (let i = first; i < end; i++) if (tokens.shapes[i] === shapes.number) numbers.push(tokenFolded(tokens, i));
  return numbers;
}

/** A term of a paragraph. */
export interface ParagraphTerm {
  readonly term: string;
  /** As in {@link RankedSource}; of a term that no source has as if one had it. */
  readonly weight: number;
  /** Whether some source has it. */
  readonly isKnown: boolean;
}

/** What is asked for a paragraph, and how to take the answer. */
export interface ParagraphQuestion {
  /** The rarest of its terms. */
  readonly terms: readonly string[];
  /** What a source scores that has all that the paragraph says … */
  readonly whole: number;
  /** … and all but what may be wording where a folder was gathered for the story. */
  readonly known: number;
}

/** `terms`: those of the paragraph; `size` is how many sources there are in all. */
export function questionOf(terms: readonly ParagraphTerm[], size: number): ParagraphQuestion {
  const asked = terms
    .filter(({ isKnown }) => isKnown)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, storyLimits.asked);
  // A number that no source has may be wrong.
  const strange = sumOfSquares(terms.filter(({ term, isKnown }) => !isKnown && !DIGIT.test(term)));
  const score = sumOfSquares(asked);
  return {
    terms: asked.map(({ term }) => term),
    whole: score + strange,
    known: score + strange * strangenessOf(size),
  };
}

/** Whether one of the sources that share words with a paragraph, best first, tells it all alone. */
export function isParagraphTold([best]: readonly RankedSource[], { whole }: ParagraphQuestion): boolean {
  return best !== undefined && best.shared.length >= storyLimits.shared && best.score >= whole * thresholds.paragraph;
}

/** Whether a draft is one of many stories, of which sources tell most: `told` are the passages that some source tells all alone. */
export function isRoundUp({ passages }: Reading, told: ReadonlySet<Passage>): boolean {
  return told.size > 0 && told.size >= passages.length * thresholds.roundUp;
}

/** Of the sources that share words with a paragraph those that have enough of it to tell a part. */
export function mayTellPart(ranked: readonly RankedSource[], { known }: ParagraphQuestion): readonly RankedSource[] {
  const least = known * thresholds.paragraphPart;
  return ranked.filter(({ score, shared }) => score >= least && shared.length >= storyLimits.shared);
}

/**
 * Of the sources that share words with a paragraph, best first, those that tell it and that the `story` lacks: the best,
 * and whichever has much of it and a number or several words that none of the others has, since a paragraph may draw on
 * two reports. `able`: those of {@link mayTellPart}.
 */
export function tellersOfParagraph(
  ranked: readonly RankedSource[],
  able: readonly RankedSource[],
  { known }: ParagraphQuestion,
  story: ReadonlySet<SourceId>,
): readonly SourceId[] {
  // Mostly the story has them all; this is asked for each paragraph after each keystroke.
  if (able.every(({ id }) => story.has(id))) return NONE;
  const tellers: SourceId[] = [];
  const told = ranked.find(({ id }) => story.has(id))?.score ?? 0;
  const covered = new Set<string>();
  for (const { id, shared } of ranked) if (story.has(id)) for (const { term } of shared) covered.add(term);
  for (const [at, each] of ranked.entries()) {
    if (tellers.length === storyLimits.paragraphTellers) break;
    if (story.has(each.id) || !able.includes(each)) continue;
    const { id, score, shared } = each;
    const isBest = at === 0 && score >= known * thresholds.paragraph && score >= told * thresholds.paragraphLead;
    if (!isBest && !addsTo(covered, shared, known)) continue;
    tellers.push(id);
    for (const { term } of shared) covered.add(term);
  }
  return tellers;
}

const NONE: readonly SourceId[] = [];

/** Whether a source has a telling number that is not covered yet, or several words that make up a good part of the paragraph. */
function addsTo(covered: ReadonlySet<string>, shared: RankedSource['shared'], known: number): boolean {
  const added = shared.filter(({ term }) => !covered.has(term));
  return (
    added.some(({ term }) => TELLING_NUMBER.test(term)) ||
    (added.length >= storyLimits.added && sumOfSquares(added) >= known * thresholds.paragraphAdded)
  );
}

const DIGIT = /\d/;
// Matches "17.3" and "200,000", not "60" or "2004", which many articles have.
const TELLING_NUMBER = /^(?!(?:19|20)\d\d$)\d(?:[.,]?\d){2}/;
