/** Bodies that a draft may have taken for one another: it says of the council what a source says of the commission. */
import { bodyOf } from '../kinds/name/index.ts';
import type { ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { hashWord } from '../text/vocabulary.ts';
import { findWords, findWordsOf } from './findWords.ts';
import type { StoryIndex } from './storyIndex.ts';
import { evidenceFrom, relevanceOf, scoresAt, scoresOf, type Weighing } from './weighing.ts';

/** Why such evidence is none for the claim. */
export const OF_SISTER = 'said of a sister body';

/** Share of the words near the claim up to which a place says nothing of what the draft says. */
const NOTHING = 0.05;
/** Share from which on it does. */
const MUCH = 0.2;
/** Places looked at of a body's own word. */
const PLACES = 64;

/**
 * Evidence for a sister body where a source says of it what the draft says, and nowhere says any of that where it speaks
 * of the claim's own; empty where the story has no such sister. `evidence`: what there is for the claim.
 */
export function saidOfSister(
  claim: ClaimOf<'name'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const mine = bodyOf(claim.value);
  if (!mine) return [];
  const sisters = (bodiesIn(weighing.story).get(mine.family) ?? []).filter(({ word }) => word !== mine.word);
  if (sisters.length === 0 || saysOfIt(mine.word, evidence, weighing)) return [];
  return sisters
    .filter(({ fact }) => !findWordsOf(fact.value.name, claim.passage))
    .map(({ fact }) => ({ fact, scores: scoresOf(fact, weighing) }))
    .filter(({ scores }) => scores.local >= MUCH)
    .map(({ fact, scores }) =>
      evidenceFrom(
        fact,
        { type: 'different', gap: `${claim.value.name} against ${fact.value.name}` },
        relevanceOf(scores),
        [OF_SISTER],
      ),
    );
}

interface BodyFact {
  readonly word: string;
  readonly fact: FactOf<'name'>;
}

const bodies = new WeakMap<StoryIndex['facts'], ReadonlyMap<string, readonly BodyFact[]>>();

/** The story's bodies by their family. */
function bodiesIn({ facts }: StoryIndex): ReadonlyMap<string, readonly BodyFact[]> {
  const known = bodies.get(facts);
  if (known) return known;
  const made = new Map<string, BodyFact[]>();
  for (const fact of facts.name) {
    const body = bodyOf(fact.value);
    if (!body) continue;
    const list = made.get(body.family);
    if (list) list.push({ word: body.word, fact });
    else made.set(body.family, [{ word: body.word, fact }]);
  }
  bodies.set(facts, made);
  return made;
}

/** Whether the story says anything of what stands around the claim where it names the body or, as "the council", says its word. */
function saysOfIt(word: string, evidence: readonly Evidence[], weighing: Weighing): boolean {
  const { story } = weighing;
  const isNamed = evidence.some(
    ({ agreement, from }) =>
      (agreement.type === 'same' || agreement.type === 'implied') &&
      from.in === 'source' &&
      story.passageOf.has(from.fact) &&
      scoresOf(from.fact, weighing).local > NOTHING,
  );
  return (
    isNamed ||
    findWords([hashWord(word) | 0], story, PLACES).some(
      ({ at, inPassage }) => scoresAt(at, inPassage, weighing).local > NOTHING,
    )
  );
}
