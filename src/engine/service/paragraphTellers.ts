/** Asks the store which sources tell single paragraphs of a draft. */
import { createRecent, type Recent } from '../base/recent.ts';
import type { Reading } from '../check/document/about.ts';
import { roundUpLimit, storyLimit } from '../check/limits.ts';
import {
  isParagraphTold,
  mayTellPart,
  type ParagraphQuestion,
  paragraphTerms,
  questionOf,
  type StoryParagraph,
  sentencesOf,
  storyParagraphs,
  tellersOfParagraph,
} from '../check/story/paragraphs.ts';
import type { RankedSource } from '../check/story/story.ts';
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
  /** Those of them that have enough of the paragraph to tell a part. */
  readonly able: readonly RankedSource[];
  readonly isTold: boolean;
}

/** What is known while the store stays as it is. */
interface Known {
  /** By the paragraph's text. */
  readonly answers: Recent<string, Answer>;
  /** By the terms asked for: an edit mostly leaves the rarest words of its paragraph alone. */
  readonly rankings: Recent<string, Ranking>;
}

type Ranking = readonly RankedSource[];

/** Paragraphs remembered: those of a few long drafts. */
const REMEMBERED = 512;

/** Nothing, to begin with. */
function createKnown(): Known {
  return { answers: createRecent(REMEMBERED), rankings: createRecent(REMEMBERED) };
}

/** Remembers nothing yet. */
export function createParagraphTellers(store: FactStore): ParagraphTellers {
  let latest = createKnown();
  let generation = store.generation;

  /** The sources that share each question's terms, best first. */
  async function rank(questions: readonly ParagraphQuestion[], { rankings }: Known): Promise<readonly Ranking[]> {
    const keys = questions.map(({ terms }) => terms.join(' '));
    const ranked = keys.map((key) => rankings.get(key));
    const unknown = questions.filter((_, at) => ranked[at] === undefined);
    if (unknown.length > 0) {
      const lists = unknown.map(({ terms }) => terms);
      const related = await store.relatedEach(lists, storyLimit);
      let next = 0;
      for (const [at, known] of ranked.entries())
        ranked[at] = known ?? (related[next++] ?? []).map(({ ref, score, shared }) => ({ id: ref.id, score, shared }));
    }
    for (const [at, key] of keys.entries()) rankings.set(key, ranked[at] as Ranking); // one for each
    return ranked as readonly Ranking[]; // those that were not known now are
  }

  /** The answers are those of the store as it was when they were begun. */
  async function ask(paragraphs: readonly StoryParagraph[], known: Known): Promise<void> {
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
    const rankings = await rank(questions, known);
    for (const [index, { key }] of paragraphs.entries()) {
      const [question, ranked] = [questions[index], rankings[index]] as [ParagraphQuestion, Ranking]; // one for each paragraph
      const able = mayTellPart(ranked, question);
      known.answers.set(key, { question, ranked, able, isTold: isParagraphTold(ranked, question) });
    }
  }

  async function askUnknown(parts: readonly StoryParagraph[], known: Known): Promise<void> {
    const unknown = parts.filter(({ key }) => known.answers.get(key) === undefined);
    if (unknown.length > 0) await ask(unknown, known);
  }

  return {
    async tellersOf(reading, story) {
      const now = store.generation;
      if (generation !== now) latest = createKnown();
      generation = now;
      // Another draft's check may begin anew while this one waits.
      const known = latest;
      const { answers, rankings } = known;
      answers.turn();
      rankings.turn();
      const paragraphs = storyParagraphs(reading);
      // A draft of one paragraph was asked for as a whole.
      if (paragraphs.length > 1) await askUnknown(paragraphs, known);
      const parts = paragraphs.flatMap((paragraph) => {
        const answer = answers.get(paragraph.key);
        return answer?.isTold ? [paragraph] : [paragraph, ...sentencesOf(paragraph, reading)];
      });
      const asked = paragraphs.length > 1 ? parts : parts.slice(1);
      await askUnknown(asked, known);
      const chosen = new Set(story);
      const tellers: SourceId[] = [];
      const told = new Set<Passage>();
      for (const { key, passages } of asked) {
        const answer = answers.get(key);
        if (!answer) continue;
        answers.set(key, answer);
        const own = tellersOfParagraph(answer.ranked, answer.able, answer.question, chosen);
        // What is left out tells nothing.
        if (chosen.size + own.length > roundUpLimit) continue;
        if (answer.isTold) for (const passage of passages) told.add(passage);
        for (const teller of own) {
          chosen.add(teller);
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
