/** Bodies that a draft may have taken for one another: it says of the council what a source says of the commission. */
import { overlaps } from '../../base/span.ts';
import { type Body, bodiesOf } from '../../kinds/name/index.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { hashWords } from '../../text/vocabulary.ts';
import { evidenceFrom, relevanceOf, scoresAt, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { sisterLimits } from '../limits.ts';
import { type FoundWords, findWords, findWordsOf } from '../story/findWords.ts';
import { factOfWords, oncePerStory, type StoryPassage } from '../story/storyIndex.ts';

/** Why such evidence is none for the claim. */
export const OF_SISTER = 'said of a sister body';

/**
 * Evidence for a sister body where a source says of it what the draft says, and nowhere says any of that where it speaks
 * of the claim's own; empty where the story has no such sister. `evidence`: what there is for the claim.
 */
export function saidOfSister(
  claim: ClaimOf<'name'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const mine = bodiesOf(claim.value);
  const sisters = mine.flatMap((body) =>
    (bodiesIn(weighing.story).get(body.family) ?? []).filter((other) => isSister(body, other.body)),
  );
  if (sisters.length === 0 || mine.some((body) => saysOfIt(body.said, sisters, evidence, weighing))) return [];
  return sisters
    .filter(({ fact }) => !findWordsOf(fact.value.name, claim.passage))
    .map(({ fact }) => ({ fact, scores: scoresOf(fact, weighing) }))
    .filter(({ scores }) => scores.local >= sisterLimits.much)
    .map(({ fact, scores }) =>
      evidenceFrom(
        fact,
        { type: 'different', gap: `${claim.value.name} against ${fact.value.name}` },
        relevanceOf(scores),
        [OF_SISTER],
      ),
    );
}

/** Where the story speaks of the claim's body by what it is or by who sits there, and not by its name: "peers", "the upper house". */
export function calledOtherwise(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const { story } = weighing;
  return bodiesOf(claim.value).flatMap(({ called }) =>
    called.flatMap((words) =>
      findWords(hashWords(words), story, 1).map(({ at, inPassage }) =>
        evidenceFrom(
          factOfWords(claim, story.passages[at] as StoryPassage, inPassage), // findWords gives indices of the story's passages
          { type: 'implied', gap: 'by which it may be meant' },
          relevanceOf(scoresAt(at, inPassage, weighing)),
          ['what it is'],
        ),
      ),
    ),
  );
}

function isSister(one: Body, other: Body): boolean {
  return one.word !== other.word && (one.owner === undefined || other.owner === undefined || one.owner === other.owner);
}

interface BodyFact {
  readonly body: Body;
  readonly fact: FactOf<'name'>;
}

/** The story's bodies by their family. */
const bodiesIn = oncePerStory(({ facts }): ReadonlyMap<string, readonly BodyFact[]> => {
  const made = new Map<string, BodyFact[]>();
  for (const fact of facts.name) {
    for (const body of bodiesOf(fact.value)) {
      const list = made.get(body.family);
      if (list) list.push({ body, fact });
      else made.set(body.family, [{ body, fact }]);
    }
  }
  return made;
});

/** Whether the story says anything of what stands around the claim where it names the body or, as "the council", says its word. */
function saysOfIt(
  said: readonly string[],
  sisters: readonly BodyFact[],
  evidence: readonly Evidence[],
  weighing: Weighing,
): boolean {
  const { story } = weighing;
  const isNamed = evidence.some(
    ({ agreement, from }) =>
      (agreement.type === 'same' || agreement.type === 'implied') &&
      from.in === 'source' &&
      story.passageOf.has(from.fact) &&
      scoresOf(from.fact, weighing).local > sisterLimits.nothing,
  );
  // The "council" of "Human Rights Council" is no word for the Security Council.
  const isOfSister = ({ at, inPassage }: FoundWords): boolean =>
    sisters.some(({ fact }) => story.passageOf.get(fact) === at && overlaps(fact.inPassage, inPassage));
  return (
    isNamed ||
    said.some((words) =>
      findWords(hashWords(words), story, sisterLimits.places).some(
        (found) => !isOfSister(found) && scoresAt(found.at, found.inPassage, weighing).local > sisterLimits.nothing,
      ),
    )
  );
}
