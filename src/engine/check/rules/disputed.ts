import { isNonEmpty } from '../../base/nonEmpty.ts';
import type { FigureValue } from '../../kinds/figure/value.ts';
import { kinds } from '../../kinds/index.ts';
import type { Evidence } from '../../model/evidence.ts';
import { figureOf, thatIs } from '../evidence/rank.ts';
import { daysNewer, sourceOf } from '../evidence/sourceDates.ts';
import { countLimits } from '../limits.ts';
import { thresholds } from '../weights.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** Sources of the same days disagree, and the draft follows one of them. */
export const disputed: VerdictRule = {
  name: 'disputed',
  severity: 'warning',
  about: 'Sources of the same days disagree; the draft follows one of them.',
  examples: {
    figure: {
      sources: [
        { text: 'At least 12 people were killed in the strike on Kharkiv.' },
        { text: 'At least 14 people were killed in the strike on Kharkiv.' },
      ],
      draft: 'At least 12 people were killed in the strike on Kharkiv.',
    },
  },
  judge(claim, evidence) {
    if (claim.kind !== 'figure' || claim.value.form === 'ordinal') return undefined;
    const same = thatIs(evidence, 'same') ?? [];
    const by = same.filter(({ relevance }) => relevance >= thresholds.sameStatement);
    if (!isNonEmpty(by)) return undefined;
    const agreeing = by[0].relevance;
    // Where the agreeing source says less of the event, only a count like the draft's is surely of the same thing.
    const isOfOne = (each: Evidence) => agreeing >= thresholds.firm || isLikeCount(claim.value, each);
    const least = Math.max(thresholds.firm, agreeing - thresholds.level);
    const against = (thatIs(evidence, 'different') ?? []).filter(
      (each) =>
        each.relevance >= least &&
        isOfOne(each) &&
        isRival(each, by) &&
        !isToldBeside(each, by, evidence) &&
        !same.some((agreeing) => isSaidWith(agreeing, each, claim.value)),
    );
    return isNonEmpty(against)
      ? { claim, rule: 'disputed', at: claim.span, outcome: 'disputed', by, against }
      : undefined;
  },
  explain(verdict) {
    const against = verdict.outcome === 'disputed' ? verdict.against[0] : undefined;
    const by = verdict.outcome === 'disputed' ? verdict.by[0] : undefined;
    return {
      what: `The draft says “${claimWords(verdict.claim)}”${by ? `, as ${sourceLabel(by)} does` : ''}.`,
      why: against ? `${sourceLabel(against)} says “${evidenceWords(against)}”.` : 'Another source says otherwise.',
      next: 'Say whose figure it is, or give both.',
    };
  },
};

/** Whether it plainly counts the same, and nearly as many. */
function isLikeCount({ counted, form, low }: FigureValue, { from }: Evidence): boolean {
  if (from.in !== 'source' || from.fact.kind !== 'figure') return false;
  const { value } = from.fact;
  if (form !== 'cardinal' || value.form !== 'cardinal' || counted === undefined || counted !== value.counted)
    return false;
  if (low === undefined || value.low === undefined || low < countLimits.disputed || value.low < countLimits.disputed)
    return false;
  return Math.max(low, value.low) <= countLimits.like * Math.min(low, value.low);
}

/**
 * Whether a source that agrees with the draft gives the other amount beside its own: "to pay $290m, which brings the
 * total to $929m". Two counts, as of the dead and the injured, say less.
 */
function isToldBeside(each: Evidence, by: readonly Evidence[], evidence: readonly Evidence[]): boolean {
  const amount = figureOf(each);
  if (amount?.form === 'cardinal') return false;
  return evidence.some((other) => {
    const value = figureOf(other);
    return (
      value !== undefined &&
      amount !== undefined &&
      by.some((agreeing) => isInPassageOf(agreeing, other)) &&
      kinds.figure.compare(amount, value).type === 'same'
    );
  });
}

function isInPassageOf({ from: one }: Evidence, { from: other }: Evidence): boolean {
  return one.in === 'source' && other.in === 'source' && one.fact.passage === other.fact.passage;
}

/** Whether the source that says otherwise says the same of as much in another place: "210 were on board" and "Six died". */
function isSaidWith(agreeing: Evidence, each: Evidence, { counted }: FigureValue): boolean {
  const value = figureOf(agreeing);
  return (
    value !== undefined &&
    value.form !== 'vague' &&
    (value.counted === undefined || value.counted === counted) &&
    sourceOf(agreeing) === sourceOf(each)
  );
}

/** Says otherwise in a source that does not say the same elsewhere, and is of the same days as far as can be told. */
function isRival(each: Evidence, by: readonly Evidence[]): boolean {
  return (
    by.every((agreeing) => sourceOf(agreeing) !== sourceOf(each)) &&
    by.some((agreeing) => Math.abs(daysNewer(each, agreeing) ?? 0) <= thresholds.sameDays)
  );
}
