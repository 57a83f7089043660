/** Brings what a draft says against itself together with what was judged of its passages. */
import { compareSpans, overlaps } from '../base/span.ts';
import { checkDraft, joinVerdicts } from '../check/draft/checkDraft.ts';
import type { Draft } from '../check/draft/draft.ts';
import { findingsOf } from '../check/settle.ts';
import type { JudgedPassage } from './judgedPassage.ts';
import type { Settings } from './settings.ts';

/** The passages as judged, in order, with the verdicts that the draft as a whole gives. None is changed in place: they are kept. */
export function withDraftVerdicts(
  judged: readonly JudgedPassage[],
  draft: Draft,
  { severities }: Settings,
): readonly JudgedPassage[] {
  const own = checkDraft(draft);
  if (own.length === 0) return judged;
  const at = new Map(draft.reading.passages.map((passage, index) => [passage, index]));
  const result = [...judged];
  for (const verdict of own) {
    const index = at.get(verdict.claim.passage);
    const passage = index === undefined ? undefined : result[index];
    if (index === undefined || !passage) continue;
    const joined = passage.judged.map((each) => joinVerdicts(each, verdict));
    const isJudged = passage.judged.some(
      ({ verdict: { claim } }) => claim.kind === verdict.claim.kind && overlaps(claim.span, verdict.claim.span),
    );
    if (isJudged && joined.every((each) => each === undefined)) continue;
    const claims = passage.judged.map((each, at) => joined[at] ?? each);
    // A claim of which the story has nothing to say, as a small number, may still disagree with the draft.
    if (!isJudged) claims.push({ evidence: 'against' in verdict ? verdict.against : [], verdict });
    claims.sort((a, b) => compareSpans(a.verdict.at, b.verdict.at));
    result[index] = {
      judged: claims,
      findings: findingsOf(
        claims.map((each) => each.verdict),
        severities,
      ),
    };
  }
  return result;
}
