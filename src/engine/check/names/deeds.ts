/** Who did it to whom: "Vale stabbed Hill" where the source has Hill stab Vale. */
import type { ClaimOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { evidenceFrom, type Weighing } from '../evidence/weighing.ts';
import { oncePerStory } from '../story/storyIndex.ts';
import { deedWords, helpingWords, joiningWords, titleWords } from './deeds.en.ts';
import { beWords, byWord } from './results.en.ts';
import { isAt, isLike, isOne, linkAfter, type Side, sideAfter, sideBefore, sidesOfDraft, toldIn } from './sides.ts';

interface Deed<Each extends Side> {
  /** The verb's line in {@link deedWords}. */
  readonly line: number;
  readonly doer: Each;
  readonly other: Each;
  /** As told: "Hill stabbed Vale". */
  readonly words: string;
}

/**
 * Evidence against a name of two whose deed a source has the other way round. None where the story has the draft's order
 * too: of those who accuse one another both may be told.
 */
export function deedTurnedRound(claim: ClaimOf<'name'>, { story }: Weighing): readonly Evidence[] {
  if (!tellsDeed(claim.passage)) return [];
  return deedsIn(claim.passage, sidesOfDraft(claim.passage)).flatMap(({ doer, line, other }) => {
    if (!isAt(doer, claim) && !isAt(other, claim)) return [];
    const known = deedsOf(story).filter((each) => each.line === line);
    if (known.some((each) => isLike(each.doer, doer) && isLike(each.other, other))) return [];
    const turned = known.find((each) => isOne(each.doer, other) && isOne(each.other, doer));
    if (!turned) return [];
    const { fact } = isAt(doer, claim) ? turned.doer : turned.other;
    return [evidenceFrom(fact, { type: 'different', gap: turned.words }, 1, ['the same deed the other way round'])];
  });
}

const deedsOf = oncePerStory((story) => toldIn(story, tellsDeed, deedsIn));

function tellsDeed({ end, first, tokens }: Passage): boolean {
  for (let i = first; i < end; i++) if (deedWords.has(tokens.words[i] as number)) return true;
  return false;
}

/** "Hill stabbed Vale", "Vale was stabbed by Hill", "Vale, stabbed by Hill, died", "Dorf will buy Pell Mills". */
function deedsIn<Each extends Side>(passage: Passage, sides: readonly Each[]): readonly Deed<Each>[] {
  const { end, first, tokens } = passage;
  const deeds: Deed<Each>[] = [];
  if (sides.length < 2) return deeds;
  for (let i = first; i < end; i++) {
    const line = deedWords.get(tokens.words[i] as number);
    if (line === undefined) continue;
    const link = linkAfter(passage, i, byWord);
    const by = link?.isPlace ? undefined : link;
    // "was stabbed in Leeds" says of nobody who did it.
    if (!by && beWords.has(tokens.words[i - 1] as number)) continue;
    const left = sideBefore(passage, sides, verbStart(passage, i));
    const right = sideAfter(passage, sides, beforeName(passage, by?.at ?? i));
    if (!left || !right || left === right || isJoined(passage, left)) continue;
    const [doer, other] = by ? [right, left] : [left, right];
    const text = passageText(passage);
    deeds.push({ line, doer, other, words: text.slice(left.inPassage.start, right.inPassage.end) });
  }
  return deeds;
}

/** The first token of the verb with what helps it: "will" of "will buy". */
function verbStart({ first, tokens }: Passage, at: number): number {
  let start = at;
  while (start > first && helpingWords.has(tokens.words[start - 1] as number)) start--;
  return start;
}

/** The last token before a name that may have a title: "Mrs" of "accused Mrs Vale". */
function beforeName({ end, tokens }: Passage, at: number): number {
  let last = at;
  while (last + 1 < end && titleWords.has(tokens.words[last + 1] as number)) last++;
  return last;
}

/** "a friend of Hill", "Pell and Hill": more than the one did it, or another. */
function isJoined({ first, tokens }: Passage, side: Side): boolean {
  return side.first > first && joiningWords.has(tokens.words[side.first - 1] as number);
}
