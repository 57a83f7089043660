/** What something was before it changed: £18m where profit "halved to £9m", £7m where it "rose by £2m to £9m". */
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, Fact, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { textBefore } from '../../../text/placed.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { thresholds } from '../../weights.ts';
import { changeOf } from '../statement/changes.ts';
import { RATES } from './inOtherTerms.ts';
import { FROM, NEXT, THAN, THEN, TO } from './weighBefore.en.ts';

/** Evidence for an amount "from" which something went, reckoned from how it changed and the amount after it. */
export function weighBefore(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  if (!FROM.test(textBefore(claim, REACH)) && !THEN.test(passageText(claim.passage))) return [];
  return [...weighTimes(claim, weighing), ...weighChanged(claim, weighing)];
}

function weighTimes(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  if (value.form !== 'money' && value.form !== 'cardinal') return [];
  const { story } = weighing;
  return story.facts.figure.flatMap((times) => {
    const by = times.value.unit === 'times' && times.value.low === times.value.high ? times.value.low : undefined;
    const at = by === undefined ? undefined : story.passageOf.get(times);
    const after = at === undefined ? undefined : story.factsIn(at).find((fact) => isReached(times, fact));
    if (by === undefined || after?.kind !== 'figure' || after.value.low === undefined) return [];
    const before = after.value.low / by;
    const made = { ...after.value, low: before, high: before, bound: 'about' as const };
    const relevance = relevanceOf(scoresOf(after, weighing));
    const isBorneOut = after.value.form === value.form && kinds.figure.compare(value, made).type === 'same';
    return isBorneOut && relevance >= thresholds.chance
      ? [evidenceFrom(after, { type: 'same' }, relevance, ['before it changed so many times'])]
      : [];
  });
}

/** Of a change "by" so much and what it was "to": 1.75 % of "raised by a quarter of a percentage point to 2 %". */
function weighChanged(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value } = claim;
  const { story } = weighing;
  return story.facts.figure.flatMap((by) => {
    const isPoints = value.unit === 'share' && by.value.unit === 'point';
    const isOfRate = value.unit === 'share' && RATES.test(passageText(by.passage));
    const isRate = by.value.unit === 'share' && value.unit !== 'share';
    if (
      !isPoints &&
      !isRate &&
      ((value.unit === 'share' && !isOfRate) || by.value.form !== value.form || by.value.unit !== value.unit)
    )
      return [];
    const change = changeOf(by);
    const at = story.passageOf.get(by);
    if (change?.slot !== 'by' || by.value.low === undefined || by.value.low !== by.value.high || at === undefined)
      return [];
    const after = story.factsIn(at).find((fact) => isReached(by, fact));
    if (after?.kind !== 'figure' || after.value.form !== value.form || after.value.low === undefined) return [];
    const much = isPoints ? by.value.low / PER_WHOLE : by.value.low;
    const rate = change.way === 'up' ? 1 + much : 1 - much;
    const before = Number(
      (isRate ? after.value.low / rate : after.value.low + (change.way === 'up' ? -much : much)).toPrecision(9),
    );
    const step = isRate
      ? value.step
      : Math.min(after.value.step, isPoints ? by.value.step / PER_WHOLE : by.value.step, value.step);
    const made = {
      ...after.value,
      low: before,
      high: before,
      bound: isRate ? ('about' as const) : ('exact' as const),
      step,
    };
    const relevance = relevanceOf(scoresOf(after, weighing));
    return kinds.figure.compare(value, made).type === 'same' && relevance >= thresholds.chance
      ? [evidenceFrom(after, { type: 'same' }, relevance, ['before it changed so much'])]
      : [];
  });
}

const PER_WHOLE = 100;

/** Code units on either side. */
const REACH = 24;

/** What it is after the change: what it went "to", or what stands right before "£13bn more than forecast". */
function isReached(by: FactOf<'figure'>, fact: Fact): boolean {
  if (fact.kind !== 'figure') return false;
  const text = passageText(by.passage);
  if (fact.inPassage.start > by.inPassage.end) return TO.test(text.slice(by.inPassage.end, fact.inPassage.start));
  return NEXT.test(text.slice(fact.inPassage.end, by.inPassage.start)) && THAN.test(text.slice(by.inPassage.end));
}
