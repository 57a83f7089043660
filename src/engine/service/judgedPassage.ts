/** What was judged of one passage of a draft, and the same where the passage stands elsewhere. */
import { shift } from '../base/span.ts';
import type { JudgedClaim } from '../check/judgedClaim.ts';
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Passage } from '../text/passages.ts';

/** In text order. */
export interface JudgedPassage {
  readonly judged: readonly JudgedClaim[];
  /** Those worth showing. */
  readonly findings: readonly Finding[];
}

/** The same in a draft in which the passage, `passage` there, stands `by` UTF-16 code units further on in the raw text. */
export function moveJudged({ findings, judged: before }: JudgedPassage, by: number, passage: Passage): JudgedPassage {
  const verdicts = new Map<Verdict, Verdict>();
  const judged = before.map((each) => {
    const moved = moveOneJudged(each, by, passage);
    verdicts.set(each.verdict, moved.verdict);
    return moved;
  });
  return {
    judged,
    findings: findings.map((finding) => ({
      ...finding,
      span: shift(finding.span, by),
      verdict: verdicts.get(finding.verdict) ?? moveVerdict(finding.verdict, by, passage),
      fixes: finding.fixes.map((fix) => ({ ...fix, span: shift(fix.span, by) })),
    })),
  };
}

function moveOneJudged(judged: JudgedClaim, by: number, passage: Passage): JudgedClaim {
  return (
    judged.movedTo?.(moveClaim(judged.verdict.claim, by, passage)) ?? {
      evidence: moveEvidence(judged.evidence, by, passage),
      verdict: moveVerdict(judged.verdict, by, passage),
    }
  );
}

function moveVerdict(verdict: Verdict, by: number, passage: Passage): Verdict {
  const both = { claim: moveClaim(verdict.claim, by, passage), at: shift(verdict.at, by) };
  switch (verdict.outcome) {
    case 'supported':
    case 'imprecise':
      return { ...verdict, ...both, by: moveEvidence(verdict.by, by, passage) };
    case 'contradicted':
      return { ...verdict, ...both, against: moveEvidence(verdict.against, by, passage) };
    case 'disputed':
      return {
        ...verdict,
        ...both,
        by: moveEvidence(verdict.by, by, passage),
        against: moveEvidence(verdict.against, by, passage),
      };
    case 'outdated':
      return {
        ...verdict,
        ...both,
        by: moveEvidence(verdict.by, by, passage),
        newer: moveOne(verdict.newer, by, passage),
      };
    case 'unverified':
      return { ...verdict, ...both, nearest: moveEvidence(verdict.nearest, by, passage) };
  }
}

function moveEvidence<List extends readonly Evidence[]>(list: List, by: number, passage: Passage): List {
  if (list.every(({ from }) => from.in === 'source')) return list;
  return list.map((each) => moveOne(each, by, passage)) as readonly Evidence[] as List; // as many as there were
}

/** Only what rests on the draft itself moves: on the claim's own passage, since verdicts of a passage know no other. */
function moveOne(evidence: Evidence, by: number, passage: Passage): Evidence {
  const { from } = evidence;
  switch (from.in) {
    case 'source':
      return evidence;
    case 'draft':
      return { ...evidence, from: { in: 'draft', claim: moveClaim(from.claim, by, passage) } };
    case 'arithmetic': {
      const [first, ...rest] = from.terms;
      const terms = [moveClaim(first, by, passage), ...rest.map((term) => moveClaim(term, by, passage))] as const;
      return { ...evidence, from: { in: 'arithmetic', terms } };
    }
  }
}

function moveClaim(claim: Claim, by: number, passage: Passage): Claim {
  return { ...claim, span: shift(claim.span, by), passage };
}
