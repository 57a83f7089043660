/** Counts that their source raises soon after: "12 people were killed … Two more died, taking the toll to 14". */
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf, Fact, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { distanceLimits } from '../../limits.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { knownFateOf, tellsFate } from '../statement/ties.ts';
import { IN_ALL, TO_TOTAL, TOTAL } from './tolls.en.ts';

/** Whether the fact is what was counted before its source came to the claim's number. */
export function isRaised(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  const { low } = fact.value;
  if (
    low === undefined ||
    fact.value.form !== 'cardinal' ||
    claim.value.form !== 'cardinal' ||
    (claim.value.low ?? 0) <= low
  )
    return false;
  const at = story.passageOf.get(fact);
  if (at === undefined) return false;
  const fate = knownFateOf(claim);
  for (let next = at; next <= at + distanceLimits.raised; next++)
    for (const total of story.factsIn(next)) {
      if (total.kind !== 'figure' || total.source !== fact.source || total.inPassage === fact.inPassage) continue;
      if (kinds.figure.compare(claim.value, total.value).type !== 'same' || !isTotal(total)) continue;
      if (fate === undefined || tellsFate(fate, total.passage)) return true;
    }
  return false;
}

/** Whether the one is what the other came to, as the source tells soon after. */
export function isTotalOf(one: Fact, part: FactOf<'figure'>, { passageOf }: StoryIndex): boolean {
  const [at, before] = [passageOf.get(one), passageOf.get(part)];
  if (one.source !== part.source || at === undefined || before === undefined) return false;
  return at >= before && at <= before + distanceLimits.raised && TOTAL.test(passageText(one.passage));
}

/** "taking the toll to 14", "the number of dead now stands at 14", "14 in all". */
function isTotal(figure: AssertionOf<'figure'>): boolean {
  return TO_TOTAL.test(textBefore(figure, REACH)) || IN_ALL.test(textAfter(figure, REACH));
}

const REACH = 80;
