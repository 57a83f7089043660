/** Evidence from the very words of a claim, where no value read in the story agrees. */
import { overlaps } from '../../base/span.ts';
import type { ClaimOf, Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';
import { evidenceLimit } from '../limits.ts';
import { type FoundWords, findWords, wordsIn } from '../story/findWords.ts';
import { factOfWords, type StoryIndex, type StoryPassage } from '../story/storyIndex.ts';
import { thresholds } from '../weights.ts';
import { LATER } from './sameWords.en.ts';
import { evidenceFrom, relevanceOf, scoresAt, type Weighing } from './weighing.ts';

/**
 * A number that the source writes in the very same words agrees, whatever its kind took it for there: "MAX 9", "2021
 * remains", "eight years ago". A word alone ("two", "second") means too many things for that. Words of a fact that
 * `isHeldAgainst` the claim are no such words: its value was compared with all that binds it, "more than".
 * Gives the evidence it is given and what it finds.
 */
export function orSameWords(
  claim: ClaimOf<'figure'> | ClaimOf<'date'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
  isHeldAgainst: (fact: Fact) => boolean,
): readonly Evidence[] {
  const { story } = weighing;
  if (evidence.some(({ agreement }) => agreement.type === 'same')) return evidence;
  const words = wordsIn(claim.passage, claim.inPassage);
  if (words.length < 2 && !words.some(({ text }) => DIGIT.test(text))) return evidence;
  const said = words.map(({ hash }) => hash);
  const found = findWords(said, story, evidenceLimit);
  // "9.30pm" where a source says "from 9.30": the half of the day goes without saying.
  const isClock = claim.kind === 'date' && claim.value.stated.hour !== undefined && TIME.test(words[0]?.text ?? '');
  // "began ten months ago" where a source tells of "ten months of talks".
  const isLength = isToldByLength(claim) && LATER.test(words.at(-1)?.text ?? '');
  const fewer = isClock ? 1 : isLength ? said.length - 1 : 0;
  const places = fewer > 0 && found.length === 0 ? findWords(said.slice(0, fewer), story, evidenceLimit) : found;
  const unread = places.filter((place) => !isRead(place, story, isHeldAgainst) && !isInScore(claim, place, story));
  const agreeing = unread.flatMap(({ at, inPassage }) => {
    const passage = story.passages[at] as StoryPassage; // findWords gives indices of the story's passages
    const relevance = relevanceOf(scoresAt(at, inPassage, weighing));
    return isLength && found.length === 0 && relevance < thresholds.likelyStatement
      ? []
      : [evidenceFrom(factOfWords(claim, passage, inPassage), { type: 'same' }, relevance, ['the same words'])];
  });
  return [...evidence, ...agreeing];
}

/** "seven weeks ago", "two months later"; not "a year ago". */
function isToldByLength({ kind, value }: ClaimOf<'figure'> | ClaimOf<'date'>): boolean {
  return kind === 'date' && Math.abs(value.relative?.amount ?? 0) > 1 && value.relative?.run !== true;
}

/** Whether the words are one side of a score or of odds, "50-50" and "2/1", and the claim's are not. */
function isInScore(
  { value }: ClaimOf<'figure'> | ClaimOf<'date'>,
  { at, inPassage }: FoundWords,
  story: StoryIndex,
): boolean {
  const text = passageText((story.passages[at] as StoryPassage).passage); // as above
  if (NINE_ELEVEN.test(text.slice(0, inPassage.start))) return true;
  if (!('form' in value) || (value.form !== 'age' && value.counted === undefined)) return false;
  return OF_TWO.test(text.slice(0, inPassage.start)) || BEFORE_OTHER.test(text.slice(inPassage.end));
}

// Matches the end of "since 9/", not of "19/".
const NINE_ELEVEN = /(?:^|[^\d])9\/$/;
// Matches the end of "50-" and "50/", not of "aged 50 - ".
const OF_TWO = /\d[-\u2013/]$/;
const BEFORE_OTHER = /^[-\u2013/]\d/;

function isRead({ at, inPassage }: FoundWords, story: StoryIndex, isHeldAgainst: (fact: Fact) => boolean): boolean {
  return story.factsIn(at).some((fact) => overlaps(fact.inPassage, inPassage) && isHeldAgainst(fact));
}

// Matches "9" and "1.5", not "nine".
const DIGIT = /\d/;
// Matches "9.30", not "9" or "9.5".
const TIME = /^\d{1,2}\.\d{2}$/;
