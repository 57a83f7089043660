import type { DateValue } from '../../kinds/date/value.ts';
import { tellingDigits } from '../../kinds/figure/index.ts';
import type { Claim, Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { passageText } from '../../text/passages.ts';
import { datesIn } from '../evidence/mentionsIn.ts';
import { gapOf, relevanceIn, thatIs } from '../evidence/rank.ts';
import { isMentionedAgain } from '../figures/place/ownClause.ts';
import { compareCounted } from '../figures/statement/counted.ts';
import { isOfRest } from '../figures/statement/ofRest.ts';
import { isOfSize } from '../figures/statement/size.ts';
import { thresholds } from '../weights.ts';
import { claimWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';
import { OF_WHICH } from './supported.en.ts';

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
      isListedOtherwise(claim, evidence, differing - agreeing) ||
      (isOutweighed(claim, agreeing, differing) &&
        (countsAsRival(claim, evidence) ||
          (!isMetOnce(claim) &&
            !isBesideRival(claim, evidence) &&
            !statesRival(claim, evidence) &&
            !isToldBesideAll(claim, evidence) &&
            !isOfItsName(claim, evidence))));
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

/** Whether the source gives the two numbers in one sentence or the next, and the draft's to what the draft counts: "63 people died in the factory of 1,400 workers". */
function isBesideRival({ value }: Claim, evidence: readonly Evidence[]): boolean {
  const [same, other] = [thatIs(evidence, 'same')?.[0].from, thatIs(evidence, 'different')?.[0].from];
  if (same?.in !== 'source' || other?.in !== 'source' || !isBeside(same.fact, other.fact)) return false;
  // "Profit fell in the first half. It warned of a weak second half": two of a row are no two numbers.
  if ('form' in value && value.form === 'ordinal' && same.fact.passage !== other.fact.passage) return false;
  const counted = 'counted' in value ? value.counted : undefined;
  const known = same.fact.kind === 'figure' ? same.fact.value.counted : undefined;
  const sort = compareCounted(counted, known);
  const { passage, inPassage } = same.fact;
  return (
    sort === 'same' ||
    sort === 'akin' ||
    ((sort === 'unknown' || sort === 'neither') &&
      (isTelling(same.fact) || OF_WHICH.test(passageText(passage).slice(inPassage.end))))
  );
}

/** Whether both stand in one sentence, or in two that follow one another. */
function isBeside({ passage: one, source }: Fact, { passage: other, source: otherSource }: Fact): boolean {
  if (one === other) return true;
  const [first, second] = one.span.start < other.span.start ? [one, other] : [other, one];
  return source.id === otherSource.id && second.span.start - first.span.end <= GAP;
}

/** Code units between two sentences. */
const GAP = 2;

/** Whether the draft tells of the rest, or a source takes up a number that it told before: neither need stand where the whole is told of. */
function isToldBesideAll(claim: Claim, evidence: readonly Evidence[]): boolean {
  if (claim.kind !== 'figure') return false;
  const rival = thatIs(evidence, 'different')?.[0].from;
  const isRest = isOfRest(claim);
  return (thatIs(evidence, 'same') ?? []).some(
    ({ from }) =>
      from.in === 'source' &&
      from.fact.kind === 'figure' &&
      rival?.in === 'source' &&
      rival.fact.source.id === from.fact.source.id &&
      (isRest || isMentionedAgain(from.fact)),
  );
}

/** Whether only the place with the draft's number speaks of somebody of whom the draft's sentence does: "£5m for Lee. Reed cost £2m." */
function isOfItsName({ about }: Claim, evidence: readonly Evidence[]): boolean {
  const [same, other] = [thatIs(evidence, 'same')?.[0].from, thatIs(evidence, 'different')?.[0].from];
  if (same?.in !== 'source' || other?.in !== 'source') return false;
  return about.names.some((name) => same.fact.about.names.includes(name) && !other.fact.about.names.includes(name));
}

/** Whether the draft counts what the differing fact counts, and the equal one counts something else: 14 knives, of "14 people … 31 knives". */
function countsAsRival({ value }: Claim, evidence: readonly Evidence[]): boolean {
  if (!('counted' in value) || value.counted === undefined) return false;
  const [same, other] = [thatIs(evidence, 'same')?.[0].from, thatIs(evidence, 'different')?.[0].from];
  if (same?.in !== 'source' || other?.in !== 'source' || same.fact.kind !== 'figure' || other.fact.kind !== 'figure')
    return false;
  return (
    compareCounted(value.counted, same.fact.value.counted) === 'other' &&
    compareCounted(value.counted, other.fact.value.counted) === 'same'
  );
}

/** Whether one sentence has the draft's number of something else and another of what the draft counts: 40 games, of "40 programs and 13 games". */
function isListedOtherwise(claim: Claim, evidence: readonly Evidence[], lead: number): boolean {
  const [same, other] = [thatIs(evidence, 'same')?.[0].from, thatIs(evidence, 'different')?.[0].from];
  if (same?.in !== 'source' || other?.in !== 'source' || same.fact.passage !== other.fact.passage) return false;
  return lead > thresholds.lead && countsAsRival(claim, evidence);
}

/** "204.3" is met but once. */
function isMetOnce(claim: Claim): boolean {
  return digitsOf(claim) > TELLING;
}

/** Whether so many digits are hardly met twice in a sentence. */
function isTelling(fact: Fact): boolean {
  return digitsOf(fact) >= TELLING;
}

function digitsOf({ kind, value }: Claim | Fact): number {
  return kind === 'figure' ? tellingDigits(value.low ?? value.high ?? 0).length : 0;
}

const TELLING = 3;

/**
 * Whether a differing fact stands so much closer to what the draft says that the equal one is of another statement: a
 * number is met often, and a day of which there is nothing to say but that it is there.
 */
function isOutweighed(claim: Claim, agreeing: number, differing: number): boolean {
  if (differing - agreeing <= thresholds.lead) return false;
  if (claim.kind === 'figure' || (claim.kind === 'date' && isReported(claim.value)))
    return differing >= thresholds.firm && agreeing < thresholds.elsewhere;
  return (
    claim.kind === 'date' &&
    claim.value.stated.day === undefined &&
    differing >= thresholds.placed &&
    agreeing < thresholds.chance
  );
}

/** Whether it is a quarter or a half, of which a report tells several. */
function isReported({ stated }: DateValue): boolean {
  return stated.quarter !== undefined || stated.half !== undefined;
}

/** Whether the draft's sentence has the other day too, and so for something else: "said on Wednesday that the talks on Monday". */
function statesRival(claim: Claim, evidence: readonly Evidence[]): boolean {
  const rival = thatIs(evidence, 'different')?.[0].from;
  if (claim.kind !== 'date' || rival?.in !== 'source' || rival.fact.kind !== 'date') return false;
  const { value } = rival.fact;
  return datesIn(claim.passage).some(
    (other) => other.span.start !== claim.inPassage.start && isSameDay(other.value, value),
  );
}

/** By what both state, since those of the draft's sentence are not yet told from its day. */
function isSameDay({ stated: one }: DateValue, { stated: other }: DateValue): boolean {
  if (one.day === undefined && other.day === undefined && one.weekday === undefined && other.weekday === undefined)
    return one.month !== undefined && one.month === other.month;
  return one.day === undefined || other.day === undefined
    ? one.weekday !== undefined && one.weekday === other.weekday
    : one.day === other.day && one.month === other.month;
}
