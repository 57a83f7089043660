import { isNonEmpty } from '../../base/nonEmpty.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { isOtherHolder } from '../names/holders.ts';
import { isOtherRole } from '../names/roles.ts';
import { claimWords, evidenceWords, roleWords, sourceLabel, spanOfRole, writtenRole } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** The right person in the wrong office. */
export const role: VerdictRule = {
  name: 'role',
  severity: 'error',
  about: 'A role that a source gives otherwise: “former defence minister” for “former culture minister”.',
  examples: {
    name: {
      sources: [{ text: 'The team is led by Vladimir Medinsky, a former culture minister.' }],
      draft: 'The team is led by Vladimir Medinsky, a former defence minister.',
    },
  },
  judge(claim, evidence) {
    if (claim.kind !== 'name' || claim.value.role === undefined) return undefined;
    const holders = evidence.filter(isOtherHolder);
    if (isNonEmpty(holders)) {
      const expected = evidenceWords(holders[0]);
      return {
        claim,
        rule: 'role',
        at: spanOfRole(claim),
        outcome: 'contradicted',
        against: holders,
        gap: `“${expected}” in the source`,
      };
    }
    const against = evidence.filter(isOtherRole);
    if (!isNonEmpty(against)) return undefined;
    const expected = writtenRole(against[0]) ?? '';
    return {
      claim,
      rule: 'role',
      at: spanOfRole(claim),
      outcome: 'contradicted',
      against,
      gap: `“${expected}” in the source`,
      expected,
    };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    const { claim } = verdict;
    const claimed = claim.kind === 'name' ? roleWords(claim.value.role ?? '', claim.passage) : '';
    return {
      what: `The draft calls ${claimWords(claim)} “${claimed}”.`,
      why: first ? whyOf(first) : 'A source says otherwise.',
      next: 'Correct the role, cite a source for it, or sign it off.',
    };
  },
};

function whyOf(first: Evidence): string {
  const source = sourceLabel(first);
  return isOtherHolder(first)
    ? `${source} gives this office to “${evidenceWords(first)}”.`
    : `${source} says “${writtenRole(first) ?? ''}”.`;
}
