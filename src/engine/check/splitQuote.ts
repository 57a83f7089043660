/** A quotation of several sentences, sentence by sentence: a source may have them in other places, or only some of them. */
import { isNonEmpty, type NonEmpty } from '../base/nonEmpty.ts';
import type { ClaimOf } from '../model/assertion.ts';
import { passageText, readPassages } from '../text/passages.ts';
import { partOfQuote } from './claims.ts';

/** A claim for each sentence; the claim itself where it is but one. */
export function splitQuote(claim: ClaimOf<'quote'>): NonEmpty<ClaimOf<'quote'>> {
  const text = passageText(claim.passage).slice(claim.inPassage.start, claim.inPassage.end);
  const sentences = readPassages(text);
  if (sentences.length < 2) return [claim];
  const parts = sentences.map(({ span }) =>
    partOfQuote(claim, { start: claim.inPassage.start + span.start, end: claim.inPassage.start + span.end }),
  );
  return isNonEmpty(parts) ? parts : [claim];
}
