/** Asks the store which sources tell single paragraphs of a draft. */
import { createRecent, type Recent } from '../base/recent.ts';
import type { Reading } from '../check/document/about.ts';
import {
  isParagraphTold,
  type ParagraphQuestion,
  paragraphTerms,
  questionOf,
  type StoryParagraph,
  sentencesOf,
  storyParagraphs,
  tellersOfParagraph,
} from '../check/story/paragraphs.ts';
import type { RankedSource } from '../check/story/story.ts';
import { roundUpLimit, storyLimit } from '../check/weights.ts';
import type { SourceId } from '../model/source.ts';
import type { FactStore } from '../store/factStore.ts';
import { weightOf } from '../store/telling.ts';
import type { Passage } from '../text/passages.ts';

/** What is known of a draft's paragraphs. */
export interface ToldParagraphs {
  /** Sources that the story lacks and that tell a paragraph, in the draft's order. */
  readonly tellers: readonly SourceId[];
  /** Passages of the draft that some source tells all alone, whatever tells the draft as a whole. */
  readonly told: ReadonlySet<Passage>;
}

/** What was asked of a paragraph is kept until the store changes. */
export interface ParagraphTellers {
  /** `story`: the sources that tell the draft as a whole. */
  tellersOf(reading: Reading, story: readonly SourceId[]): Promise<ToldParagraphs>;
}

/** What the store says of a paragraph. */
interface Answer {
  readonly question: ParagraphQuestion;
  readonly ranked: readonly RankedSource[];
  readonly isTold: boolean;
}

/** Paragraphs remembered: those of a few long drafts. */
const REMEMBERED = 512;

/** Remembers nothing yet. */
export function createParagraphTellers(store: FactStore): ParagraphTellers {
  let answers = createRecent<string, Answer>(REMEMBERED);
  let generation = store.generation;

  /** The answers are those of the store as it was when they were begun. */
  async function ask(paragraphs: readonly StoryParagraph[], kept: Recent<string, Answer>): Promise<void> {
    const size = await store.count();
    const termLists = paragraphs.map(paragraphTerms);
    const counts = await store.rarity(termLists.flat());
    let at = 0;
    const questions = termLists.map((terms) =>
      questionOf(
        terms.map((term) => {
          const count = counts[at++] ?? 0;
          return { term, weight: weightOf(Math.max(1, count), size), isKnown: count > 0 };
        }),
        size,
      ),
    );
    const related = await store.relatedEach(
      questions.map(({ terms }) => terms),
      storyLimit,
    );
    for (const [index, { key }] of paragraphs.entries()) {
      const ranked = (related[index] ?? []).map(({ ref, score, shared }) => ({ id: ref.id, score, shared }));
      const question = questions[index] as ParagraphQuestion; // one for each paragraph
      kept.set(key, { question, ranked, isTold: isParagraphTold(ranked, question) });
    }
  }

  async function askUnknown(parts: readonly StoryParagraph[], kept: Recent<string, Answer>): Promise<void> {
    const unknown = parts.filter(({ key }) => kept.get(key) === undefined);
    if (unknown.length > 0) await ask(unknown, kept);
  }

  return {
    async tellersOf(reading, story) {
      const now = store.generation;
      if (generation !== now) answers = createRecent(REMEMBERED);
      generation = now;
      // Another draft's check may begin anew while this one waits.
      const kept = answers;
      kept.turn();
      const paragraphs = storyParagraphs(reading);
      // A draft of one paragraph was asked for as a whole.
      if (paragraphs.length > 1) await askUnknown(paragraphs, kept);
      const parts = paragraphs.flatMap((paragraph) => {
        const answer = kept.get(paragraph.key);
        return answer?.isTold ? [paragraph] : [paragraph, ...sentencesOf(paragraph, reading)];
      });
      const asked = paragraphs.length > 1 ? parts : parts.slice(1);
      await askUnknown(asked, kept);
      const known = new Set(story);
      const tellers: SourceId[] = [];
      const told = new Set<Passage>();
      for (const { key, passages } of asked) {
        const answer = kept.get(key);
        if (!answer) continue;
        kept.set(key, answer);
        const own = tellersOfParagraph(answer.ranked, answer.question, known);
        // What is left out tells nothing.
        if (known.size + own.length > roundUpLimit) continue;
        if (answer.isTold) for (const passage of passages) told.add(passage);
        for (const teller of own) {
          known.add(teller);
          tellers.push(teller);
        }
      }
      for (const { passages } of leadOf(paragraphs, told)) for (const passage of passages) told.add(passage);
      return { tellers, told };
    },
  };
}

/**
 * The heading and the standfirst of a round-up, which announce what its paragraphs tell: those before the first told one,
 * where most are told.
 */
function leadOf(paragraphs: readonly StoryParagraph[], told: ReadonlySet<Passage>): readonly StoryParagraph[] {
  const isTold = ({ passages }: StoryParagraph) => passages.every((passage) => told.has(passage));
  const first = paragraphs.findIndex(isTold);
  if (first <= 0 || first > MOST_LEADING || paragraphs.filter(isTold).length * 2 < paragraphs.length) return [];
  return paragraphs.slice(0, first).filter((paragraph) => lengthOf(paragraph) <= LONGEST_LEAD);
}

function lengthOf({ passages }: StoryParagraph): number {
  return (passages.at(-1)?.span.end ?? 0) - (passages[0]?.span.start ?? 0);
}

/** A heading and two lines under it. */
const MOST_LEADING = 3;
/** Code units of a standfirst. */
const LONGEST_LEAD = 240;
