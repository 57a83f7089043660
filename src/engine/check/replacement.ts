/** What may stand in the draft instead: the source's value, written so that it fits into the draft's sentence. */
import { writeDayLike } from '../kinds/date/writeLike.ts';
import { writeCountLike, writeFigureLike } from '../kinds/figure/writeLike.ts';
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Fix } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { textOf } from '../text/placed.ts';
import { thresholds } from './weights.ts';
import { claimWords, evidenceWords } from './wording.ts';

/** A fix with the value of this evidence; none where no value can be written that holds in the draft. */
export function replacementFixes(verdict: Verdict, evidence: Evidence | undefined): readonly Fix[] {
  const text = evidence && replacementFor(verdict.claim, evidence);
  return text === undefined || text === claimWords(verdict.claim)
    ? []
    : [{ title: `Replace with “${text}”`, span: verdict.at, text }];
}

/** A fix with a count that the sources give in parts. */
export function countFixes({ claim, at }: Verdict, count: number): readonly Fix[] {
  if (hasMarkup(claim)) return [];
  const text = writeCountLike(claimWords(claim), count);
  return [{ title: `Replace with “${text}”`, span: at, text }];
}

/**
 * A fix with the best of this evidence; where others are as relevant and say another value, one for each: whoever has two
 * values before him will look.
 */
export function levelFixes(verdict: Verdict, evidence: readonly Evidence[]): readonly Fix[] {
  const best = evidence[0]?.relevance ?? 0;
  const fixes = evidence
    .filter(({ relevance }) => best - relevance <= thresholds.level)
    .flatMap((each) => replacementFixes(verdict, each));
  return fixes
    .filter(({ text }, index) => fixes.findIndex((other) => other.text === text) === index)
    .slice(0, MOST_FIXES);
}

/** More choices than this are none. */
const MOST_FIXES = 3;

/** The value in the source's words and the draft's manner. */
function replacementFor(claim: Claim, evidence: Evidence): string | undefined {
  if (evidence.from.in !== 'source' || hasMarkup(claim)) return undefined;
  const { fact } = evidence.from;
  const words = textOf(claim);
  if (claim.kind === 'figure' && fact.kind === 'figure')
    return writeFigureLike(words, evidenceWords(evidence), fact.value);
  if (claim.kind !== 'date' || fact.kind !== 'date') return evidenceWords(evidence);
  // "yesterday" and "Wednesday" were true on the source's day: only a day of the calendar holds in the draft.
  const { from, to, relative, stated } = fact.value;
  if (from !== undefined && from === to) {
    const written = writeDayLike(words, claim.value, from);
    if (written !== undefined) return written;
  }
  return relative === undefined && stated.weekday === undefined && claim.value.stated.day === undefined
    ? evidenceWords(evidence)
    : undefined;
}

/** Whether emphasis or a link stands between the claim's words, which a replacement would break. */
function hasMarkup(claim: Claim): boolean {
  const { span } = claim;
  const words = textOf(claim);
  return BLANKS.test(words) || span.end - span.start !== words.length;
}

// Matches "4.2  million", where markup was masked; not "4.2 million".
const BLANKS = /\s{2}/;
