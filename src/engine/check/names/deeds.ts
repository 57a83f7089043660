/** Who did it to whom: "Vale stabbed Hill" where the source has Hill stab Vale, "Hill was sold to Vale" where Hill bought it. */
import { oncePer } from '../../base/oncePer.ts';
import type { ClaimOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { isWord, shapes, signOf } from '../../text/tokens.ts';
import { evidenceFrom, type Weighing } from '../evidence/weighing.ts';
import { oncePerStory, type StorySource } from '../story/storyIndex.ts';
import { days, otherTimes } from './deeds.en.ts';
import { type DeedTold, deedsTold } from './deedsTold.ts';
import { type FactSide, isAt, isOne, type Side, sidesOfDraft, sidesOfSource } from './sides.ts';
import { clauseJoins } from './slots.en.ts';
import { subjectWords } from './ties.en.ts';

/** Sides of a sentence; one that a "she" stands for has the name that she was called by. */
type Known = DeedTold<FactSide & { readonly isNamed: boolean }> & { readonly passage: Passage };

/**
 * Evidence against a name of two whose deed a source has the other way round. None where the story has the draft's order
 * too, since of those who accuse one another both may be told, or where either text tells of another time.
 */
export function deedTurnedRound(claim: ClaimOf<'name'>, { story }: Weighing): readonly Evidence[] {
  return deedsOfDraft(claim.passage).flatMap(({ deed, doer, other }) => {
    if (!isAt(doer, claim) && !isAt(other, claim)) return [];
    const known = deedsOf(story).filter((each) => each.deed === deed);
    if (known.some((each) => isEither(each.doer, doer) && isEither(each.other, other))) return [];
    const turned = known.find(
      (each) => isOne(each.doer, other) && isOne(each.other, doer) && isOfOneTime(claim.passage, each),
    );
    if (!turned) return [];
    const { fact } = isAt(doer, claim) ? turned.doer : turned.other;
    return [evidenceFrom(fact, { type: 'different', gap: wordsOf(turned) }, 1, ['the same deed the other way round'])];
  });
}

/** "Hill stabbed Vale". */
function wordsOf({ doer, other, passage }: Known): string {
  const from = Math.min(doer.inPassage.start, other.inPassage.start);
  return passageText(passage).slice(from, Math.max(doer.inPassage.end, other.inPassage.end));
}

function isEither(one: Side, other: Side): boolean {
  return isOne(one, other) || isOne(other, one);
}

const deedsOfDraft = oncePer((passage: Passage) =>
  deedsTold(
    passage,
    sidesOfDraft(passage).flatMap((side) => (side.value.demonym ? [] : [{ ...side, isNamed: true }])),
  ),
);

const deedsOf = oncePerStory((story): readonly Known[] => {
  const found: Known[] = [];
  let source: StorySource | undefined;
  let carried: FactSide | undefined;
  for (const [at, each] of story.passages.entries()) {
    if (each.source !== source) carried = undefined;
    source = each.source;
    const { passage } = each;
    const named = sidesOfSource(story.factsIn(at)).filter(({ value }) => !value.demonym);
    const sides = named.map((side) => ({ ...side, isNamed: true }));
    const subject = carried && subjectWord(passage, named, carried);
    for (const deed of deedsTold(passage, subject ? [subject, ...sides] : sides)) found.push({ ...deed, passage });
    carried = named.find(({ value }) => value.type === 'person') ?? carried;
  }
  return found;
});

/** Words after which a sentence has no longer begun. */
const HEAD = 3;

/** "She" at the head of a sentence, for whoever was named last. */
function subjectWord(
  passage: Passage,
  named: readonly FactSide[],
  carried: FactSide,
): (FactSide & { readonly isNamed: false }) | undefined {
  const { end, first, tokens } = passage;
  for (let at = first; at < end && at < first + HEAD && at < (named[0]?.first ?? end); at++) {
    if (!subjectWords.has(tokens.words[at] as number)) continue;
    const [start, stop] = [tokens.starts[at] as number, tokens.ends[at] as number];
    const inPassage = { start: start - passage.origin, end: stop - passage.origin };
    return { ...carried, passage, inPassage, first: at, last: at, isNamed: false };
  }
  return undefined;
}

/** Whether the clause of neither tells of a time that the other text does not have. */
function isOfOneTime(draft: Passage, known: Known): boolean {
  const { doer, other, passage } = known;
  return (
    times(passage, clauseEnd(passage, Math.max(doer.last, other.last)), false).every((hash) => has(draft, hash)) &&
    times(draft, draft.end, true).every((hash) => has(passage, hash))
  );
}

/** Where the clause of the name ends. */
function clauseEnd({ end, tokens }: Passage, name: number): number {
  let at = name + 1;
  while (at < end && (isWord(tokens, at) ? !clauseJoins.has(tokens.words[at] as number) : signOf(tokens, at) !== COMMA))
    at++;
  return at;
}

/** Hashes of the words of another time and of years up to the token, and in a draft of days. */
function times({ first, tokens }: Passage, to: number, isDraft: boolean): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < to; at++) {
    const word = tokens.words[at] as number; // in range
    const isYear =
      tokens.shapes[at] === shapes.number && (tokens.ends[at] as number) - (tokens.starts[at] as number) === YEAR;
    if (isYear || otherTimes.has(word) || (isDraft && days.has(word))) found.push(tokens.hashes[at] as number);
  }
  return found;
}

const COMMA = 0x2c;
/** Digits of a year. */
const YEAR = 4;

function has({ end, first, tokens }: Passage, hash: number): boolean {
  for (let at = first; at < end; at++) if (tokens.hashes[at] === hash) return true;
  return false;
}
