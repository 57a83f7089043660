import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf, type Verdict } from '../../model/verdict.ts';
import { toClaim } from '../document/claims.ts';
import { checkAges } from '../draft/ages.ts';
import { type Clash, type Draft, OF_WORDS } from '../draft/draft.ts';
import { checkFigures } from '../draft/figures.ts';
import { checkRanges } from '../draft/ranges.ts';
import { checkSpellings } from '../draft/spellings.ts';
import { claimWords } from '../wording.ts';
import type { DraftRule } from './rule.ts';

/** What the draft alone refutes, whatever the sources say. */
export const inconsistent: DraftRule = {
  name: 'inconsistent',
  severity: 'warning',
  about:
    'The draft does not agree with itself: a total that its parts do not make, a percentage that does not follow, a rise that is a fall, an age that does not fit a year of birth, dates in the wrong order, two spellings of one name.',
  examples: {
    figure: {
      sources: [{ text: 'Prisoners came home on three days.' }],
      draft: 'On three days 390 prisoners, 307 prisoners and 303 prisoners came home, a total of 1,100 prisoners.',
    },
    date: {
      sources: [{ text: 'The fair is held in May.' }],
      draft: 'The fair is held from 12 May 2026 to 9 May 2026.',
    },
    name: {
      sources: [{ text: 'The mayor opened the fair.' }],
      draft: 'Mayor Anna Keller opened the fair. On Sunday Anna Kellar closed it.',
    },
  },
  judge: (draft) =>
    [checkSpellings, checkFigures, checkAges, checkRanges].flatMap((check) =>
      check(draft).map((clash) => toVerdict(clash, draft)),
    ),
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    const gap = 'gap' in verdict ? verdict.gap : 'it says otherwise elsewhere';
    const isSpelling = first?.from.in === 'draft';
    return {
      what: `The draft says “${claimWords(verdict.claim)}”.`,
      why: isSpelling ? `It has two spellings of the name: ${gap}.` : `That does not add up: ${gap}.`,
      next: isSpelling
        ? 'Spell it one way, or sign it off if two people are meant.'
        : 'Correct whichever is wrong, or sign it off.',
    };
  },
  fixes(verdict) {
    const text = verdict.outcome === 'contradicted' ? verdict.expected : undefined;
    // A correction replaces the whole claim; where only a part of it is underlined, the words are for reading.
    const isWhole = verdict.at.start === verdict.claim.span.start && verdict.at.end === verdict.claim.span.end;
    return text === undefined || !isWhole ? [] : [{ title: `Replace with “${text}”`, span: verdict.at, text }];
  },
};

function toVerdict(clash: Clash, { reading }: Draft): Verdict {
  const claim = toClaim(reading, clash.claim);
  const [first, ...more] = clash.terms;
  const terms = [toClaim(reading, first), ...more.map((index) => toClaim(reading, index))] as const;
  const evidence: Evidence = {
    from: clash.by === 'spelling' ? { in: 'draft', claim: terms[0] } : { in: 'arithmetic', terms },
    agreement: { type: clash.agreement, gap: clash.gap },
    relevance: 1,
    because: clash.isOfWords ? [clash.gap, OF_WORDS] : [clash.gap],
  };
  return {
    claim,
    rule: 'inconsistent',
    at: claim.span,
    outcome: 'contradicted',
    against: [evidence],
    gap: clash.gap,
    ...(clash.expected === undefined ? {} : { expected: clash.expected }),
  };
}
