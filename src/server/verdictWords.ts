/** What verdicts are called before people. */
import type { Verdict } from '../engine/model/verdict.ts';
import type { ShownOutcome } from '../protocol/views.ts';

/** By outcome, as within a line. */
export const outcomeWords: Readonly<Record<ShownOutcome, string>> = {
  supported: 'supported',
  imprecise: 'imprecise',
  contradicted: 'contradicted',
  inconsistent: 'at odds with the draft itself',
  disputed: 'sources disagree',
  outdated: 'outdated',
  unverified: 'not found in the sources',
};

/** A draft that does not agree with itself is contradicted by no source, and is told apart. */
export function shownOutcome({ outcome, rule }: Verdict): ShownOutcome {
  return rule === 'inconsistent' ? rule : outcome;
}
