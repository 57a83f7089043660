import { tellingDigits } from '../../kinds/figure/index.ts';
import type { Claim, Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { passageText } from '../../text/passages.ts';
import { compareCounted } from '../counted.ts';
import { gapOf, relevanceIn, thatIs } from '../rank.ts';
import { isOfSize } from '../size.ts';
import { thresholds } from '../weights.ts';
import { claimWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** A source says the same, and no differing fact stands much closer to what the draft speaks of. */
export const supported: VerdictRule = {
  name: 'supported',
  severity: 'off',
  about: 'A source of the same story says the same.',
  examples: {
    name: {
      sources: [{ text: 'Mayor Anna Keller praised the vote.' }],
      draft: 'Anna Keller praised the vote.',
    },
    date: {
      sources: [{ text: 'The council approved a budget on 3 March 2026.' }],
      draft: 'The budget was approved in March 2026.',
    },
    figure: {
      sources: [{ text: 'The council approved a budget of £4.2 million.' }],
      draft: 'The council approved a budget of £4.2 million.',
    },
    quote: {
      sources: [{ text: '“We have kept our promise to every citizen,” Anna Keller said.' }],
      draft: '“We have kept our promise to every citizen,” Anna Keller said.',
    },
  },
  judge(claim, evidence) {
    const by = thatIs(evidence, 'same');
    if (!by) return undefined;
    const agreeing = by[0].relevance;
    const differing = relevanceIn(
      evidence.filter((each) => isOfSize(claim, each)),
      'different',
    );
    const elsewhere =
      mayRecur(claim) &&
      ((differing >= thresholds.firm && agreeing < thresholds.elsewhere) ||
        (claim.kind === 'date' && differing >= thresholds.placed && agreeing < thresholds.chance)) &&
      !isBesideRival(claim, evidence) &&
      differing - agreeing > thresholds.lead;
    return elsewhere ? undefined : { claim, rule: 'supported', at: claim.span, outcome: 'supported', by };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `“${claimWords(verdict.claim)}” is supported.`,
      why: first ? `${sourceLabel(first)} says the same${gapOf(first)}.` : 'A source says the same.',
      next: 'Nothing to do.',
    };
  },
};

/** Whether the source gives the two numbers in one sentence, and the draft's to what the draft counts: "63 people died in the factory of 1,400 workers". */
function isBesideRival({ value }: Claim, evidence: readonly Evidence[]): boolean {
  const [same, other] = [thatIs(evidence, 'same')?.[0].from, thatIs(evidence, 'different')?.[0].from];
  if (same?.in !== 'source' || other?.in !== 'source' || same.fact.passage !== other.fact.passage) return false;
  const counted = 'counted' in value ? value.counted : undefined;
  const known = same.fact.kind === 'figure' ? same.fact.value.counted : undefined;
  const sort = compareCounted(counted, known);
  const { passage, inPassage } = same.fact;
  return (
    sort === 'same' ||
    sort === 'akin' ||
    (sort === 'unknown' && (isTelling(same.fact) || OF_WHICH.test(passageText(passage).slice(inPassage.end))))
  );
}

/** Whether so many digits are hardly met twice in a sentence. */
function isTelling(fact: Fact): boolean {
  return fact.kind === 'figure' && tellingDigits(fact.value.low ?? fact.value.high ?? 0).length >= TELLING;
}

const TELLING = 3;

// Matches " of which collapsed" and " of them were", not " of the".
const OF_WHICH = /^,? of (?:which|whom|them)\b/;

/** A number or a weekday is met so often that another statement may well have it too. */
function mayRecur(claim: Claim): boolean {
  return claim.kind === 'figure' || claim.kind === 'date';
}
