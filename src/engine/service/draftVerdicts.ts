/** Brings what a draft says against itself together with what was judged of its passages. */
import { compareSpans, overlaps } from '../base/span.ts';
import { checkDraft, isOfSources, joinVerdicts } from '../check/draft/checkDraft.ts';
import type { Draft } from '../check/draft/draft.ts';
import type { JudgedClaim } from '../check/judgedClaim.ts';
import { findingsOf } from '../check/settle.ts';
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { evidenceOf, type Verdict } from '../model/verdict.ts';
import type { Passage } from '../text/passages.ts';
import type { JudgedPassage } from './judgedPassage.ts';
import type { Settings } from './settings.ts';

/** A verdict of the draft as a whole, joined with what was judged of its passage. */
interface Joined {
  readonly own: Verdict;
  readonly settings: Settings;
  readonly passage: JudgedPassage;
}

/** By the passage as judged: a passage that an edit leaves alone is the very same, and mostly so is what it is joined with. */
const known = new WeakMap<JudgedPassage, Joined>();

/** The passages as judged, in order, with the verdicts that the draft as a whole gives. None is changed in place: they are kept. */
export function withDraftVerdicts(
  judged: readonly JudgedPassage[],
  draft: Draft,
  settings: Settings,
): readonly JudgedPassage[] {
  const own = checkDraft(draft);
  if (own.length === 0) return judged;
  const result = [...judged];
  for (const verdict of own) {
    const index = indexOf(verdict.claim.passage, draft.reading.passages);
    const passage = result[index];
    if (passage) result[index] = joinKnown(passage, verdict, settings);
  }
  return result;
}

/** Passages stand in the order of the text. */
function indexOf({ span }: Passage, passages: readonly Passage[]): number {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle] as Passage).span.start <= span.start)
      low = middle; // in range
    else high = middle - 1;
  }
  return low;
}

function joinKnown(passage: JudgedPassage, own: Verdict, settings: Settings): JudgedPassage {
  const before = known.get(passage);
  if (before?.settings === settings && isSame(before.own, own)) return before.passage;
  const joined = join(passage, own, settings);
  if (joined !== passage) known.set(passage, { own, settings, passage: joined });
  return joined;
}

function join(passage: JudgedPassage, verdict: Verdict, { severities }: Settings): JudgedPassage {
  const joined = passage.judged.map((each) => joinVerdicts(each, verdict));
  const isJudged = passage.judged.some(
    ({ verdict: { claim } }) => claim.kind === verdict.claim.kind && overlaps(claim.span, verdict.claim.span),
  );
  if ((isJudged || isOfSources(verdict)) && joined.every((each) => each === undefined)) return passage;
  const claims: JudgedClaim[] = passage.judged.map((each, at) => joined[at] ?? each);
  // A claim of which the story has nothing to say, as a small number, may still disagree with the draft.
  if (!isJudged) claims.push({ evidence: 'against' in verdict ? verdict.against : [], verdict });
  claims.sort((a, b) => compareSpans(a.verdict.at, b.verdict.at));
  return {
    judged: claims,
    findings: findingsOf(
      claims.map((each) => each.verdict),
      severities,
    ),
  };
}

/** Whether two verdicts of drafts as a whole say the same of claims at the same places. */
function isSame(one: Verdict, other: Verdict): boolean {
  if (one.outcome !== 'contradicted' || other.outcome !== 'contradicted') return false;
  const [first, second] = [evidenceOf(one), evidenceOf(other)];
  return (
    one.rule === other.rule &&
    one.gap === other.gap &&
    one.expected === other.expected &&
    isSameClaim(one.claim, other.claim) &&
    first.length === second.length &&
    first.every((each, at) => isSameEvidence(each, second[at] as Evidence)) // as many
  );
}

function isSameEvidence(one: Evidence, other: Evidence): boolean {
  if (one.agreement.type !== other.agreement.type) return false;
  if (one.from.in === 'source') return other.from.in === 'source' && one.from.fact === other.from.fact;
  const [first, second] = [claimsOf(one), claimsOf(other)];
  return (
    first !== undefined &&
    first.length === second?.length &&
    first.every((claim, at) => isSameClaim(claim, second[at] as Claim)) // as many
  );
}

function claimsOf({ from }: Evidence): readonly Claim[] | undefined {
  switch (from.in) {
    case 'draft':
      return [from.claim];
    case 'arithmetic':
      return from.terms;
    case 'source':
      return undefined;
  }
}

function isSameClaim(one: Claim, other: Claim): boolean {
  return (
    one.id === other.id &&
    one.value === other.value &&
    one.passage === other.passage &&
    one.span.start === other.span.start &&
    one.span.end === other.span.end &&
    one.about.speaker === other.about.speaker &&
    one.about.speakerName === other.about.speakerName &&
    one.about.names.length === other.about.names.length &&
    one.about.names.every((name, at) => name === other.about.names[at])
  );
}
