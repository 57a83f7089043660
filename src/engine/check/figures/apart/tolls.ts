/** Counts that their source raises soon after: "12 people were killed … Two more died, taking the toll to 14". */
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf, Fact, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { distanceLimits } from '../../limits.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { knownFateOf, tellsFate } from '../statement/ties.ts';

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

const TOTAL = /\b(?:toll|total|totals|tally|overall|altogether|in all)\b/i;

/** "taking the toll to 14", "the number of dead now stands at 14", "14 in all". */
function isTotal({ passage, inPassage: { start, end } }: AssertionOf<'figure'>): boolean {
  const text = passageText(passage);
  return TO_TOTAL.test(text.slice(Math.max(0, start - REACH), start)) || IN_ALL.test(text.slice(end, end + REACH));
}

const REACH = 80;
// Matches the end of "the toll to ", "the number of dead to at least " and "the total has reached ".
const TO_TOTAL =
  /\b(?:tolls?|total|tally|count|number|figure)(?: [\w\u2019'-]{1,20}){0,6}? (?:to|at|reach(?:ed|es)?|is|was|of)(?: (?:at least|about|around|more than|now|nearly))? $/i;
// Matches " in all" and " people altogether".
const IN_ALL = /^(?: [a-z]{2,20}){0,2} (?:in all|in total|altogether|overall)\b/i;
