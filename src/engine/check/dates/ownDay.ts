/** Days that an article need not state, since they are its own: news of "Tuesday" is mostly dated Tuesday. */
import type { ClaimOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { likelyPassages } from '../evidence/nearest.ts';
import { evidenceFrom, relevanceOf, scoresAt, type Weighing } from '../evidence/weighing.ts';
import { factOfWords, type StoryPassage } from '../story/storyIndex.ts';

/**
 * Passages most like the claim's in sources that are dated the very day which the draft tells from its own date: "on
 * Tuesday", "yesterday". They bear the day out, but do not say it.
 */
export function ownDays(claim: ClaimOf<'date'>, weighing: Weighing): readonly Evidence[] {
  const { from, to, relative } = claim.value;
  if (from === undefined || from !== to || (relative?.unit !== 'weekday' && relative?.unit !== 'day')) return [];
  const { story } = weighing;
  return likelyPassages(weighing).flatMap((at) => {
    const passage = story.passages[at] as StoryPassage; // likelyPassages gives indices of the story's passages
    const { date } = passage.source.ref;
    if (date?.from !== from || date.to !== to) return [];
    const everything = { start: 0, end: passage.passage.span.end - passage.passage.span.start };
    const scores = scoresAt(at, everything, weighing);
    return [
      evidenceFrom(
        factOfWords(claim, passage, everything),
        { type: 'near', gap: 'it is dated that day and does not say so' },
        relevanceOf(scores),
        ['the source’s own day'],
      ),
    ];
  });
}
