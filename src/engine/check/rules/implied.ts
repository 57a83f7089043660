import { evidenceOf } from '../../model/verdict.ts';
import { nearestFirst } from '../evidence/nearestFirst.ts';
import { gapOf, thatIs } from '../evidence/rank.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** From so many places at most it is shown to follow. */
const FROM = 3;

/**
 * No source says the name, yet it follows from one that a source says: the country of a named place, an acronym spelled
 * out. Whoever knows the place or the acronym needs no source, and whoever does not is told what it rests on.
 */
export const implied: VerdictRule = {
  name: 'implied',
  severity: 'information',
  about:
    'No source says the name, but it follows from one: the country of a named place, a capital for its government, an acronym spelled out.',
  examples: {
    name: {
      sources: [{ text: 'The couple married in Marseille.' }],
      draft: 'The couple married in France.',
    },
  },
  judge(claim, evidence) {
    const from = thatIs(evidence, 'implied');
    if (!from) return undefined;
    const others = evidence.filter(({ agreement }) => agreement.type !== 'implied');
    const nearest = nearestFirst(claim, from.slice(0, FROM), others);
    return { claim, rule: 'implied', at: claim.span, outcome: 'unverified', nearest };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `The draft says “${claimWords(verdict.claim)}”.`,
      why: first ? `${sourceLabel(first)} says only “${evidenceWords(first)}”, ${gapOf(first)}.` : 'No source says it.',
      next: 'Leave it if you know it to be so, or add a source that says it.',
    };
  },
};
