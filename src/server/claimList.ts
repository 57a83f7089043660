/** Every claim of a draft with its verdict, as rows for a list, and the row at one place. */
import { contains } from '../engine/base/span.ts';
import type { Finding } from '../engine/model/finding.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { codeOf, describeValue, explainVerdict, labelOf, sentenceOf } from '../engine/service/present.ts';
import { messages } from '../protocol/messages.ts';
import type { ClaimItem } from '../protocol/views.ts';
import { answer } from './answer.ts';
import { factsIn, readDraft, shownEvidence, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { CheckedDraft } from './reports.ts';
import { shownOutcome } from './verdictWords.ts';

export function offerClaimList(context: Context): void {
  answer(context, messages.claims, {
    name: 'The claims',
    empty: null,
    handle: async ({ uri }, token) => {
      const draft = await readDraft(context, uri, token);
      if (draft === undefined) return null;
      const findings = findingsOf(draft);
      return draft.report.verdicts.map((verdict) => toItem(draft, verdict, findings.get(verdict)));
    },
  });
  answer(context, messages.claimAt, {
    name: 'The claim at a place',
    empty: null,
    handle: async ({ uri, position }, token) => {
      const draft = await readDraft(context, uri, token);
      const verdict = draft && verdictsAt(draft, position)[0];
      return draft && verdict ? toItem(draft, verdict, findingsOf(draft).get(verdict)) : null;
    },
  });
}

function findingsOf(draft: CheckedDraft): ReadonlyMap<Verdict, Finding> {
  return new Map(draft.report.findings.map((finding) => [finding.verdict, finding]));
}

function toItem(draft: CheckedDraft, verdict: Verdict, finding: Finding | undefined): ClaimItem {
  const { at, claim } = verdict;
  const facts = factsIn(shownEvidence(verdict));
  const titles = [...new Set(facts.map(({ source }) => labelOf(source)))];
  return {
    id: claim.id,
    kind: claim.kind,
    outcome: shownOutcome(verdict),
    code: codeOf(verdict),
    found: finding !== undefined,
    toldWith: draft.report.toldWith.get(verdict)?.claim.id,
    words: draft.raw.slice(at.start, at.end),
    value: describeValue(claim),
    sentence: sentenceOf(claim).text,
    message: messageOf(verdict, finding, titles),
    range: toRange(draft.lines, at),
    claimRange: toRange(draft.lines, claim.span),
    sources: titles,
    name: claim.kind === 'name' ? claim.value.name : '',
    fix: finding && onlyFix(draft, finding),
  };
}

function messageOf(verdict: Verdict, finding: Finding | undefined, titles: readonly string[]): string {
  if (verdict.outcome === 'supported')
    return titles.length === 0 ? 'Supported.' : `Supported by ${titles.slice(0, 3).join('; ')}.`;
  const { next, what, why } = finding?.explanation ?? explainVerdict(verdict);
  return `${what} ${why} ${next}`;
}

/** Of two values to choose between neither is the one to take, and a quotation is not changed without being read. */
function onlyFix({ lines, report }: CheckedDraft, { fixes }: Finding): ClaimItem['fix'] {
  const [fix, ...more] = fixes;
  if (fix === undefined || more.length > 0) return undefined;
  const quoted = report.verdicts.some(({ claim }) => claim.kind === 'quote' && contains(claim.span, fix.span));
  return quoted ? undefined : { title: fix.title, range: toRange(lines, fix.span), text: fix.text };
}
