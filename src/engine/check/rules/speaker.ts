import { isNonEmpty } from '../../base/nonEmpty.ts';
import { sameVariant } from '../../kinds/name/index.ts';
import { isNobodyNamed } from '../../kinds/quote/index.ts';
import type { Fact } from '../../model/assertion.ts';
import { evidenceOf } from '../../model/verdict.ts';
import { passageText } from '../../text/passages.ts';
import { thatIs } from '../evidence/rank.ts';
import { quoteLimits } from '../limits.ts';
import { claimWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';
import { OFFICE } from './speaker.en.ts';

/** The right words in the wrong mouth. */
export const speaker: VerdictRule = {
  name: 'speaker',
  severity: 'error',
  about: 'A quotation that a source gives to another speaker.',
  examples: {
    quote: {
      sources: [{ text: '“I do not want to screw it up by doing that,” Donald Trump said.' }],
      draft: '“I do not want to screw it up by doing that,” Vladimir Putin said.',
    },
  },
  judge(claim, evidence) {
    if (claim.kind !== 'quote' || claim.about.speaker === undefined || isNobodyNamed(claim.value.speaker))
      return undefined;
    if (claim.value.words.split(/\s+/).length < quoteLimits.own) return undefined;
    const saying = thatIs(evidence, 'same') ?? [];
    const against = saying.filter(
      ({ from }) =>
        from.in === 'source' &&
        from.fact.kind === 'quote' &&
        !isNobodyNamed(from.fact.value.speaker) &&
        from.fact.about.speaker !== undefined &&
        !maybeSame(claim.about.speaker ?? '', from.fact.about.speaker) &&
        !isOfficer(claim.about.speakerName ?? '', from.fact),
    );
    if (!isNonEmpty(against) || against.length < saying.length) return undefined;
    const first = against[0].from;
    const expected = first.in === 'source' ? (first.fact.about.speakerName ?? '') : '';
    return {
      claim,
      rule: 'speaker',
      at: claim.span,
      outcome: 'contradicted',
      against,
      gap: `said by ${expected}`,
      expected,
    };
  },
  explain(verdict) {
    const first = evidenceOf(verdict)[0];
    return {
      what: `The draft gives “${claimWords(verdict.claim)}” to ${verdict.claim.about.speakerName ?? 'somebody'}.`,
      why: first
        ? `In ${sourceLabel(first)} it is ${verdict.outcome === 'contradicted' ? verdict.gap : 'said by somebody else'}.`
        : 'A source names another speaker.',
      next: 'Correct the speaker, or sign it off if both said so.',
    };
  },
};

/** Whether the source gives the words to an officer of the body that the draft gives them to: "Kaz Hirai, president of Sony". */
function isOfficer(body: string, { passage }: Fact): boolean {
  const [first = ''] = body.split(' ');
  if (first.length < SHORTEST) return false;
  return [...passageText(passage).matchAll(OFFICE)].some(([, of]) => of === first);
}

const SHORTEST = 3;

/** One may be the short form of the other: all words of the shorter are in the longer, in whatever spelling. */
function maybeSame(one: string, other: string): boolean {
  const [short, long] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]]; // two went in
  return short.every((word) => long.some((other) => other === word || sameVariant(word, other)));
}
