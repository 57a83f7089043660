/** What something was before it changed by a multiple: £18m where profit "halved to £9m", 15 seats where a party "doubled its seats to 30". */
import { kinds } from '../../kinds/index.ts';
import type { ClaimOf, Fact, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { thresholds } from '../weights.ts';

/** Evidence for an amount "from" which something went, reckoned from the multiple and the amount after it. */
export function weighTimes(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { value, passage, inPassage } = claim;
  if (value.form !== 'money' && value.form !== 'cardinal') return [];
  if (!FROM.test(passageText(passage).slice(Math.max(0, inPassage.start - REACH), inPassage.start))) return [];
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

/** Code units on either side. */
const REACH = 24;
// Matches the end of "from " and "from about ".
const FROM = /\b(?:from|against|compared (?:with|to))(?: (?:about|around|just|some|nearly|over))? $/;
// Matches " to " and " its seats to ", not " in 2015, to ".
const TO = /^(?: [\w'\u2019-]{1,20}){0,4} to (?:about |around |just |nearly |almost )?$/;

function isReached(times: FactOf<'figure'>, fact: Fact): boolean {
  return (
    fact.kind === 'figure' &&
    fact.inPassage.start > times.inPassage.end &&
    TO.test(passageText(times.passage).slice(times.inPassage.end, fact.inPassage.start))
  );
}
