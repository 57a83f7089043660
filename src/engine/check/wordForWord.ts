/**
 * Claims of a sentence that a source of the story has word for word. Most of them are supported whatever else the story
 * says, so that there is no need to weigh all of it before anybody asks what bears them out.
 */
import { isNobodyNamed } from '../kinds/quote/index.ts';
import type { Claim, ClaimOf, Fact, FactOf } from '../model/assertion.ts';
import type { DocumentDate } from '../model/source.ts';
import type { Digest, Passage } from '../text/passages.ts';
import { weighDate } from './dates/weighDates.ts';
import { evidenceFrom, type Weighing } from './evidence/weighing.ts';
import { weighVotes } from './figures/reckoned/votes.ts';
import { weighFigure } from './figures/weighFigures.ts';
import { deedTurnedRound } from './names/deeds.ts';
import { namedInPlace } from './names/inPlace.ts';
import { endedOffices } from './names/offices.ts';
import { turnedRound } from './names/results.ts';
import { scoredByOther } from './names/scorers.ts';
import { saidOfSister } from './names/sisters.ts';
import { splitQuote } from './quotes/splitQuote.ts';
import { passagesSaying } from './quotes/weighQuote.ts';
import { weekday } from './rules/weekday.ts';
import type { StoryIndex } from './story/storyIndex.ts';
import { figureWeights, relevanceWeights, thresholds } from './weights.ts';

/** Index of the first passage of the story that has the very text of this one. */
export function twinPassage({ digest }: Passage, { passages }: StoryIndex): number | undefined {
  const known = byText.get(passages);
  if (known) return known.get(digest);
  const places = new Map<Digest, number>();
  for (const [at, { passage }] of passages.entries()) if (!places.has(passage.digest)) places.set(passage.digest, at);
  byText.set(passages, places);
  return places.get(digest);
}

const byText = new WeakMap<StoryIndex['passages'], ReadonlyMap<Digest, number>>();

/** What the story's passage with this index states where the claim stands in its own, which has the same text. */
export function findTwin({ inPassage, kind, value }: Claim, at: number, { factsIn }: StoryIndex): Fact | undefined {
  return factsIn(at).find(
    (fact) =>
      fact.kind === kind &&
      fact.inPassage.start === inPassage.start &&
      fact.inPassage.end === inPassage.end &&
      // Values come from a cache by the text; those of dates and roles may be settled by the document around it.
      (kind === 'date' || fact.value === value),
  );
}

/**
 * Whether the claim is surely supported because of its twin, the same fact in a passage with the same text: no rule could
 * give another verdict, whatever the story says elsewhere. "No" is no word against it.
 */
export function isSurelySupported(
  claim: Claim,
  twin: Fact,
  weighing: Weighing,
  written: DocumentDate | undefined,
): boolean {
  if (claim.kind === 'name' && twin.kind === 'name') return isNameSure(claim, twin, weighing, written);
  if (claim.kind === 'figure' && twin.kind === 'figure') return isFigureSure(claim, twin, weighing);
  if (claim.kind === 'date' && twin.kind === 'date') return isDateSure(claim, twin, weighing);
  return claim.kind === 'quote' && twin.kind === 'quote' && isQuoteSure(claim, twin, weighing);
}

/** A name is doubted beside a source that has it only where another source tells the same of another. */
function isNameSure(
  claim: ClaimOf<'name'>,
  twin: FactOf<'name'>,
  weighing: Weighing,
  written: DocumentDate | undefined,
): boolean {
  const same = [evidenceFrom(twin, { type: 'same' }, 1, [])];
  return (
    namedInPlace(claim, same, weighing).length === 0 &&
    saidOfSister(claim, same, weighing).length === 0 &&
    turnedRound(claim, weighing).length === 0 &&
    deedTurnedRound(claim, weighing).length === 0 &&
    scoredByOther(claim, weighing).length === 0 &&
    // That the source gives the same office leaves only that it may be over.
    endedOffices(claim, weighing.story, written).length === 0
  );
}

/** A number is doubted beside a source that plainly has it only where another source is firm about another. */
function isFigureSure(claim: ClaimOf<'figure'>, twin: FactOf<'figure'>, weighing: Weighing): boolean {
  const evidence = weighFigure(claim, twin, weighing);
  return (
    evidence?.agreement.type === 'same' &&
    evidence.relevance >= PLAIN &&
    !isDisputed(claim, twin, weighing) &&
    weighVotes(claim, weighing).length === 0
  );
}

/** Whether another source has another number where it says much of the claim's sentence. */
function isDisputed(claim: ClaimOf<'figure'>, { source }: Fact, weighing: Weighing): boolean {
  const { context, overlap, story } = weighing;
  const least = thresholds.firm - figureWeights.sameCounted;
  const { sentence, around, local } = relevanceWeights;
  for (let at = 0; at < overlap.shared.length; at++) {
    const shared = overlap.shared[at] as number; // in range
    // What is near a number is in its sentence: where little is shared, little is near.
    const most =
      sentence * Math.min(1, shared / context.total) + around + local * Math.min(1, shared / context.weightNear);
    if (most < least || story.passages[at]?.source.ref === source) continue;
    for (const fact of story.factsIn(at)) {
      const evidence = fact.kind === 'figure' ? weighFigure(claim, fact, weighing) : undefined;
      if (evidence?.agreement.type === 'different' && evidence.relevance >= thresholds.firm) return true;
    }
  }
  return false;
}

function isDateSure(claim: ClaimOf<'date'>, twin: FactOf<'date'>, weighing: Weighing): boolean {
  // How long it was is judged as a figure.
  if (claim.value.relative?.run || weekday.judge(claim, []) !== undefined) return false;
  const evidence = weighDate(claim, twin, weighing);
  return evidence?.agreement.type === 'same' && evidence.relevance >= PLAIN;
}

/** More relevant than this by the lead that another value would need is nothing. */
const PLAIN = 1 - thresholds.lead;

/** Whose words they are is all that may be wrong with words that a source has. */
function isQuoteSure(claim: ClaimOf<'quote'>, twin: FactOf<'quote'>, weighing: Weighing): boolean {
  const { about, value } = claim;
  if (about.speaker !== undefined && about.speaker !== twin.about.speaker && !isNobodyNamed(value.speaker))
    return false;
  const at = weighing.story.passageOf.get(twin) ?? -1;
  // Of a few words that everybody says not every place is looked at.
  return splitQuote(claim).every((part) => passagesSaying(part, weighing).includes(at));
}
