/** Check This Draft, and walking its open claims. */
import type { Finding } from '../engine/model/finding.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { codeOf, wordsOf } from '../engine/service/present.ts';
import { heldBack } from '../engine/service/signOffs.ts';
import { messages, type OpenClaim } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import { readDraft } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { CheckedDraft } from './reports.ts';
import { standingWords } from './standingWords.ts';
import { draftStatus } from './status.ts';

/** `recheck` has the document's problems shown anew, whether the editor pulls them or is sent them. */
export function offerDraftCommands(context: Context, recheck: (uri: string) => void): void {
  const { documents } = context;

  answer(context, messages.check, {
    name: 'Check This Draft',
    empty: null,
    handle: async ({ uri }, token) => {
      documents.askFor(uri);
      const document = documents.get(uri);
      if (document === undefined) return null;
      const draft = await readDraft(context, uri, token);
      recheck(uri);
      return draftStatus(context, document, draft);
    },
  });

  answer(context, messages.openClaims, {
    name: 'Open claims',
    empty: [],
    handle: async ({ uri }, token) => {
      const draft = await readDraft(context, uri, token);
      if (draft === undefined) return [];
      return listOpenClaims(draft);
    },
  });
}

/** What is shown, and what the policy wants settled besides; where the author is asked, the next step is the author's. */
function listOpenClaims({ folder, lines, report, standings }: CheckedDraft): readonly OpenClaim[] {
  const isAsked = ({ claim }: Verdict) => standings.get(claim.id)?.state === 'queried';
  const shown = report.findings
    .filter(({ verdict }) => !isAsked(verdict))
    .map((finding) => ({
      span: finding.span,
      code: finding.code,
      claim: finding.verdict.claim.id,
      message: [valuesOf(finding), finding.explanation.why, standingWords(standings.get(finding.verdict.claim.id))]
        .filter((part) => part !== '')
        .join(' '),
    }));
  const known = new Set(shown.map(({ claim }) => claim));
  const held = heldBack(report, standings, folder.signOffs.policy)
    .filter(({ verdict }) => !known.has(verdict.claim.id) && !isAsked(verdict))
    .map(({ because, verdict }) => ({
      span: verdict.at,
      code: codeOf(verdict),
      claim: verdict.claim.id,
      message: `“${wordsOf(verdict.claim)}” is ${because}: the policy asks for it.`,
    }));
  return [...shown, ...held]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, ...claim }) => ({ ...claim, range: toRange(lines, span) }));
}

/** "“£4.7 million” → “£4.2 million”.", where there is one value to take: it comes first, since a line in passing is soon cut. */
function valuesOf({ fixes, verdict }: Finding): string {
  const [fix, ...more] = fixes;
  return `“${wordsOf(verdict.claim)}”${fix === undefined || more.length > 0 ? '' : ` → “${fix.text}”`}.`;
}
