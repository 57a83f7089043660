import { isNonEmpty } from '../../base/nonEmpty.ts';
import type { Evidence } from '../../model/evidence.ts';
import { thatIs } from '../rank.ts';
import { daysNewer, sourceOf } from '../sourceDates.ts';
import { thresholds } from '../weights.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** Sources of the same days disagree, and the draft follows one of them. */
export const disputed: VerdictRule = {
  name: 'disputed',
  kinds: ['figure'],
  severity: 'warning',
  about: 'Sources of the same days disagree; the draft follows one of them.',
  example: {
    source:
      'At least 12 people were killed in the strike on Kharkiv.\n\n---\n\nAt least 14 people were killed in the strike on Kharkiv.',
    draft: 'At least 12 people were killed in the strike on Kharkiv.',
  },
  judge(claim, evidence) {
    if (claim.kind !== 'figure' || claim.value.form === 'ordinal') return undefined;
    const by = thatIs(evidence, 'same');
    if (!by || by[0].relevance < thresholds.firm) return undefined;
    const agreeing = by[0].relevance;
    const against = (thatIs(evidence, 'different') ?? []).filter(
      (each) => each.relevance >= Math.max(thresholds.firm, agreeing - thresholds.level) && isRival(each, by),
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

/** Says otherwise in a source that does not say the same elsewhere, and is of the same days as far as can be told. */
function isRival(each: Evidence, by: readonly Evidence[]): boolean {
  return (
    by.every((agreeing) => sourceOf(agreeing) !== sourceOf(each)) &&
    by.some((agreeing) => Math.abs(daysNewer(each, agreeing) ?? 0) <= thresholds.sameDays)
  );
}
