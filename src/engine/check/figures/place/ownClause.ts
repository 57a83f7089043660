/** A number that a source has in another statement than the draft's, while it makes the draft's own with another number. */
import { tellingDigits } from '../../../kinds/figure/index.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { sharedInClause } from '../../evidence/around.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { asSaidElsewhere } from '../../evidence/weighing.ts';
import { ownClauseLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted } from '../statement/counted.ts';
import { isOfRest } from '../statement/ofRest.ts';
import { isOfSize } from '../statement/size.ts';
import { AGAIN, OF_THEM } from './ownClause.en.ts';

/**
 * The evidence on a figure whose number the story has, as no word for it where that is said of something else: the words
 * beside it are not the draft's, and those beside another number are. Unchanged where nothing is known to be so.
 */
export function withOwnClause(claim: ClaimOf<'figure'>, evidence: readonly Evidence[]): readonly Evidence[] {
  const agreeing = evidence.filter(({ agreement: { type } }) => type === 'same' || type === 'near');
  if (agreeing.length === 0 || agreeing.length === evidence.length) return evidence;
  let most = 0;
  for (const { relevance } of agreeing) if (relevance > most) most = relevance;
  if (
    most >= thresholds.elsewhere ||
    digitsOf(claim) >= ownClauseLimits.manyDigits ||
    isOfRest(claim) ||
    isStage(claim)
  )
    return evidence;
  const rivals = evidence.filter(
    (each) => each.relevance >= Math.max(ownClauseLimits.least, most + ownClauseLimits.lead) && isRival(claim, each),
  );
  if (rivals.length === 0) return evidence;
  const facts: FactOf<'figure'>[] = [];
  for (const { from } of agreeing) {
    const fact = figureFact(from);
    if (!fact || fact.value.form === 'vague' || isCountedAlike(claim, fact) || isMentionedAgain(fact)) return evidence;
    if (sharedInClause(claim, fact) > 0) return evidence;
    facts.push(fact);
  }
  const isOwn = rivals.some(({ from, relevance }) => {
    const rival = figureFact(from) as FactOf<'figure'>; // isRival holds for no other
    if (!facts.some(({ source }) => source === rival.source) || isOfItsName(claim, facts, rival)) return false;
    const shared = sharedInClause(claim, rival);
    return shared > 1 || (shared === 1 && relevance - most > ownClauseLimits.farLead);
  });
  return isOwn ? evidence.map((each) => (agreeing.includes(each) ? asSaidElsewhere(each) : each)) : evidence;
}

/** Whether a place with the draft's number, and not the rival's, speaks of somebody of whom the draft does: "In Leith the figure is 5%". */
export function isOfItsName(
  { about }: ClaimOf<'figure'>,
  facts: readonly FactOf<'figure'>[],
  rival: FactOf<'figure'>,
): boolean {
  return about.names.some(
    (name) => !rival.about.names.includes(name) && facts.some((fact) => fact.about.names.includes(name)),
  );
}

function figureFact(from: Evidence['from']): FactOf<'figure'> | undefined {
  return from.in === 'source' && from.fact.kind === 'figure' ? from.fact : undefined;
}

/** Whether it is another number that could have stood in the claim's place, and the draft's sentence has it for nothing else. */
function isRival(claim: ClaimOf<'figure'>, each: Evidence): boolean {
  const fact = figureFact(each.from);
  if (each.agreement.type !== 'different' || !fact || !isOfSize(claim, each)) return false;
  const { form, unit } = fact.value;
  if (form !== claim.value.form || unit !== claim.value.unit) return false;
  return !figuresIn(claim.passage).some(
    ({ span, value }) =>
      span.start !== claim.inPassage.start && kinds.figure.compare(value, fact.value).type === 'same',
  );
}

/** Whether both say what they count, and it may be the same: "a quarter of a million people" and "Sri Lankans". */
function isCountedAlike({ value: { counted } }: ClaimOf<'figure'>, { value: known }: FactOf<'figure'>): boolean {
  if (counted === undefined || known.counted === undefined) return false;
  return compareCounted(counted, known.counted) !== 'other';
}

/** Whether it takes up what was told before, and so has no words of its own: "all eight were taken to hospital", "eight of the wounded". */
export function isMentionedAgain({ value: { form }, passage, inPassage: { start, end } }: FactOf<'figure'>): boolean {
  const text = passageText(passage);
  return (
    form === 'cardinal' && (AGAIN.test(text.slice(Math.max(0, start - BACK), start)) || OF_THEM.test(text.slice(end)))
  );
}

const BACK = 12;

/** Whether it is one of a row of which a story tells several: "beat Leith in the second round to reach round three". */
function isStage({ value: { form, counted } }: ClaimOf<'figure'>): boolean {
  return form === 'ordinal' && counted !== undefined && STAGES.has(counted);
}

const STAGES: ReadonlySet<string> = new Set('round leg set half quarter period stage day week month term'.split(' '));

function digitsOf({ value: { low, high } }: ClaimOf<'figure'>): number {
  return tellingDigits(low ?? high ?? 0).length;
}
