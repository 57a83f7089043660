import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf, type Verdict } from '../../model/verdict.ts';
import { toClaim } from '../document/claims.ts';
import type { Draft } from '../draft/draft.ts';
import { type Exchanged, exchangedNames } from '../draft/exchanged.ts';
import { evidenceFrom } from '../evidence/weighing.ts';
import { levelFixes } from '../replacement.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { DraftRule } from './rule.ts';

/** Two of a draft in one another's places, which no sentence of it shows by itself. */
export const exchanged: DraftRule = {
  name: 'exchanged',
  severity: 'error',
  about: 'Two names that changed places: of each the draft tells what a source tells of the other.',
  examples: {
    name: {
      sources: [
        {
          text: 'The head of the coastguard, Ewan Pirie, handed in his notice on Wednesday over the sinking of a ferry. The author of the report, Jock Baines, found that two calls for help had been ignored.',
        },
      ],
      draft:
        'Jock Baines stepped down because of the ferry that sank. Ewan Pirie had written the paper, and discovered that calls were ignored.',
    },
  },
  judge: (draft) => exchangedNames(draft.reading, draft.story).map((each) => toVerdict(each, draft)),
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `The draft says “${claimWords(verdict.claim)}”.`,
      why: first
        ? `${sourceLabel(first)} tells this of “${evidenceWords(first)}”, and of “${claimWords(verdict.claim)}” something else.`
        : 'A source tells this of another.',
      next: 'Put each name in its place, or sign it off.',
    };
  },
  fixes: (verdict) => levelFixes(verdict, evidenceOf(verdict)),
};

function toVerdict({ fact, index }: Exchanged, { reading }: Draft): Verdict {
  const claim = toClaim(reading, index);
  const gap = `${claimWords(claim)} against ${fact.value.name}`;
  const evidence: Evidence = evidenceFrom(fact, { type: 'different', gap }, 1, ['a source tells this of the other']);
  return {
    claim,
    rule: 'exchanged',
    at: claim.span,
    outcome: 'contradicted',
    against: [evidence],
    gap,
    expected: evidenceWords(evidence),
  };
}
