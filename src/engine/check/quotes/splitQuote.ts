/** A quotation of several sentences, sentence by sentence and clause by clause: a source may have them in other places, or only some of them. */
import { isNonEmpty, type NonEmpty } from '../../base/nonEmpty.ts';
import type { ClaimOf } from '../../model/assertion.ts';
import { passageText, readPassages } from '../../text/passages.ts';
import { textOf } from '../../text/placed.ts';
import { partOfQuote } from '../document/claims.ts';
import { quoteLimits } from '../limits.ts';
import { CLAUSE } from './splitQuote.en.ts';

/** A claim for each sentence; the claim itself where it is but one. */
export function splitQuote(claim: ClaimOf<'quote'>): NonEmpty<ClaimOf<'quote'>> {
  const text = textOf(claim);
  const sentences = readPassages(text);
  if (sentences.length < 2) return [claim];
  const parts = sentences.map(({ span }) =>
    partOfQuote(claim, { start: claim.inPassage.start + span.start, end: claim.inPassage.start + span.end }),
  );
  return isNonEmpty(parts) ? parts : [claim];
}

/** A claim for either side of the ", and " or ", but " that stands nearest to the middle; the claim itself where there is none, or too little on a side. */
export function splitClauses(claim: ClaimOf<'quote'>): NonEmpty<ClaimOf<'quote'>> {
  const { start, end } = claim.inPassage;
  const text = passageText(claim.passage).slice(start, end);
  const words = Array.from(text.matchAll(WORD), ({ index }) => index);
  const [least, most] = [words[quoteLimits.statement - 1], words.at(-quoteLimits.statement)];
  if (least === undefined || most === undefined) return [claim];
  const middle = text.length / 2;
  let best: { readonly at: number; readonly to: number } | undefined;
  for (const found of text.matchAll(CLAUSE)) {
    const at = found.index;
    const to = at + found[0].length;
    if (least < at && to <= most && Math.abs(at - middle) < Math.abs((best?.at ?? 0) - middle)) best = { at, to };
  }
  if (!best) return [claim];
  return [partOfQuote(claim, { start, end: start + best.at }), partOfQuote(claim, { start: start + best.to, end })];
}

const WORD = /[^ ]+/g;
