/** What the draft as a whole shows, as where it disagrees with itself, and what that makes of the verdicts on its claims against the story. */
import { overlaps } from '../../base/span.ts';
import { evidenceOf, type Verdict } from '../../model/verdict.ts';
import { changeOf } from '../figures/statement/changes.ts';
import type { JudgedClaim } from '../judgedClaim.ts';
import { besides } from '../names/weighName.ts';
import { draftRules } from '../rules/index.ts';
import { type Draft, OF_WORDS } from './draft.ts';

/** Verdicts of all draft rules, at most one for each claim: the first rule to speak. */
export function checkDraft(draft: Draft): readonly Verdict[] {
  const verdicts = draftRules.flatMap((rule) => rule.judge(draft));
  return verdicts.filter(
    ({ claim }, at) => verdicts.findIndex((each) => each.claim.span.start === claim.span.start) === at,
  );
}

/**
 * What is left to say of a claim that was judged both against the story and within the draft; `undefined` leaves the
 * story's verdict. What a source bears out stays supported, and where a source has the right name it says more than the
 * draft's other spelling; else the draft's own disagreement says it best, with the story's evidence after its own.
 */
export function joinVerdicts(story: JudgedClaim, own: Verdict): JudgedClaim | undefined {
  const { verdict } = story;
  if (own.outcome !== 'contradicted' || verdict.claim.kind !== own.claim.kind || !overlaps(verdict.at, own.at))
    return undefined;
  if (isOfSources(own))
    return verdict.rule === 'supported'
      ? { evidence: [...own.against, ...story.evidence.map(besides)], verdict: { ...own, at: verdict.at } }
      : undefined;
  const [first] = own.against;
  if (verdict.outcome === 'supported') {
    if (first.because.includes(OF_WORDS))
      return saysChange(verdict, own)
        ? undefined
        : {
            evidence: [first, ...story.evidence],
            verdict: { ...own, at: verdict.at, against: [first, ...verdict.by] },
          };
    // Only a manner of spelling: the source has it in one of the two.
    if (first.agreement.type !== 'near') return undefined;
    const { claim, rule, at, gap } = { ...own, at: verdict.at };
    return {
      evidence: [first, ...story.evidence],
      verdict: { claim, rule, at, outcome: 'imprecise', by: [first], gap },
    };
  }
  if (own.claim.kind === 'name' && verdict.outcome !== 'unverified') return undefined;
  const against = [first, ...evidenceOf(verdict)] as const;
  const expected = (verdict.outcome === 'contradicted' ? verdict.expected : undefined) ?? own.expected;
  return {
    evidence: [first, ...story.evidence],
    verdict: { ...own, at: verdict.at, against, ...(expected === undefined ? {} : { expected }) },
  };
}

/** Whether the verdict on the draft as a whole rests on what sources say, rather than on the draft's own words. */
export function isOfSources(own: Verdict): boolean {
  return own.outcome === 'contradicted' && own.against[0].from.in === 'source';
}

/** Whether a source that bears the number out tells of a change that way, as the draft does. */
function saysChange({ by }: Verdict & { readonly outcome: 'supported' }, { claim }: Verdict): boolean {
  const mine = claim.kind === 'figure' ? changeOf(claim) : undefined;
  return by.some(({ from }) => {
    const theirs = from.in === 'source' && from.fact.kind === 'figure' ? changeOf(from.fact) : undefined;
    return mine !== undefined && theirs?.way === mine.way && theirs.slot === mine.slot;
  });
}
