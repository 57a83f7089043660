/** What is left to say of claims whose writer names a source: that source is asked first. */
import { isNonEmpty } from '../../base/nonEmpty.ts';
import { overlaps } from '../../base/span.ts';
import { evidenceOf, type Verdict } from '../../model/verdict.ts';
import type { JudgedClaim } from '../judgedClaim.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { quotedLabel, sourceLabel } from '../wording.ts';

/**
 * Joins what the named sources make of a passage's claims (`named`) with what all sources of the story do (`all`). What
 * the named sources say, for or against, stands. What they do not say is contradicted, though another source says it.
 */
export function holdToNamed(
  named: readonly JudgedClaim[],
  all: readonly JudgedClaim[],
  story: StoryIndex,
): readonly JudgedClaim[] {
  const taken = new Set<JudgedClaim>();
  return all.flatMap((judged): readonly JudgedClaim[] => {
    const own = named.filter((each) => isOfOne(each.verdict, judged.verdict));
    // A claim that the named sources leave alone, as a count one can make: what the story says of it stands.
    if (own.length === 0) return [judged];
    if (own.every(({ verdict }) => verdict.outcome !== 'unverified')) {
      const fresh = own.filter((each) => !taken.has(each));
      for (const each of fresh) taken.add(each);
      return fresh;
    }
    return [
      accuse(
        judged,
        own.flatMap(({ verdict }) => evidenceOf(verdict)),
        story,
      ) ?? judged,
    ];
  });
}

function accuse(judged: JudgedClaim, nearest: JudgedClaim['evidence'], story: StoryIndex): JudgedClaim | undefined {
  const { claim, outcome, at } = judged.verdict;
  if (outcome !== 'supported' && outcome !== 'imprecise') return undefined;
  const against = [...evidenceOf(judged.verdict), ...nearest];
  const [ref, ...more] = story.sources.map((source) => source.ref);
  if (!isNonEmpty(against) || ref === undefined) return undefined;
  const who =
    more.length === 0
      ? `${quotedLabel(ref)}, which the draft names, does not`
      : 'The sources that the draft names do not';
  const gap = `${who} say so; ${sourceLabel(against[0])} does`;
  return {
    evidence: [...nearest, ...judged.evidence],
    verdict: { claim, rule: 'cited', at, outcome: 'contradicted', against, gap },
  };
}

function isOfOne(one: Verdict, other: Verdict): boolean {
  return one.claim.kind === other.claim.kind && overlaps(one.claim.span, other.claim.span);
}
