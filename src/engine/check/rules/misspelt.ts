import { isNonEmpty } from '../../base/nonEmpty.ts';
import { isMisspelling, sameVariant } from '../../kinds/name/index.ts';
import type { Claim } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { thatIs } from '../evidence/rank.ts';
import { replacementFixes } from '../replacement.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** A name of the story but for a letter or two. */
export const misspelt: VerdictRule = {
  name: 'misspelt',
  severity: 'error',
  about: 'A name that a source spells with another letter or two.',
  examples: {
    name: {
      sources: [{ text: 'Foreign Minister Hakan Fidan arrived in Istanbul.' }],
      draft: 'Foreign Minister Hakan Fedan arrived in Istanbul.',
    },
  },
  judge(claim, evidence) {
    const against = (thatIs(evidence, 'different') ?? []).filter((each) => isSlip(claim, each));
    if (claim.kind !== 'name' || !isNonEmpty(against)) return undefined;
    const expected = evidenceWords(against[0]);
    return {
      claim,
      rule: 'misspelt',
      at: claim.span,
      outcome: 'contradicted',
      against,
      gap: `spelt “${expected}” in the source`,
      expected,
    };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `The draft says “${claimWords(verdict.claim)}”.`,
      why: first ? `${sourceLabel(first)} spells it “${evidenceWords(first)}”.` : 'A source spells it otherwise.',
      next: 'Correct the spelling, or sign it off if someone else is meant.',
    };
  },
  fixes: (verdict) => replacementFixes(verdict, evidenceOf(verdict)[0]),
};

/** Every part is one of the known name's in some spelling, at least one of them by a slip of the pen; "Davis" of "David Davis" is none for "David". */
function isSlip(claim: Claim, { from }: Evidence): boolean {
  if (claim.kind !== 'name' || from.in !== 'source' || from.fact.kind !== 'name') return false;
  const { parts } = claim.value;
  const known = from.fact.value.parts;
  const other = parts.filter((part) => !known.some((its) => sameVariant(part, its)));
  const open = known.filter((its) => !parts.some((part) => sameVariant(part, its)));
  return other.length > 0 && other.every((part) => open.some((its) => isMisspelling(part, its)));
}
