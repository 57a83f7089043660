/** A name that no source has whole, taken apart: what of it is known and what is not. */
import { isNonEmpty, type NonEmpty } from '../../base/nonEmpty.ts';
import type { ClaimOf } from '../../model/assertion.ts';
import { partOfName } from '../document/claims.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { isNumbered, type NameWord, nameWords } from './knownWords.ts';

/**
 * Runs of known and unknown words as claims of their own; the claim itself where all its words fare alike. Connecting
 * words ("of", "the") and generic ones that the story does not say belong to no run.
 */
export function splitName(claim: ClaimOf<'name'>, story: StoryIndex): NonEmpty<ClaimOf<'name'>> {
  const runs: NameWord[][] = [];
  const words = nameWords(claim, story);
  let isKnown = false;
  for (const [at, word] of words.entries()) {
    if (!word.isPart || (word.generic && !word.known)) continue;
    // Some "C" or other any text has: that of "C Paterson" is as unknown as Paterson.
    const known = word.known && !(INITIAL.test(word.text) && words[at + 1]?.known === false);
    const run = runs.at(-1);
    if (run && isKnown === known) run.push(word);
    else runs.push([word]);
    isKnown = known;
  }
  if (runs.length < 2 || isNumbered(claim)) return [claim];
  const claims = runs.map((run) =>
    partOfName(
      claim,
      { start: run[0]?.span.start ?? claim.inPassage.start, end: run.at(-1)?.span.end ?? claim.inPassage.end },
      run.map(({ text }) => text),
    ),
  );
  return isNonEmpty(claims) ? claims : [claim];
}

const INITIAL = /^[a-z]$/;
