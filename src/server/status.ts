/** Tells the client how the indexes and the open drafts stand. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Verdict } from '../engine/model/verdict.ts';
import { defaultPolicy, isChecked, settledByThemselves } from '../engine/service/signOffs.ts';
import { type DraftStatus, messages } from '../protocol/messages.ts';
import { tell } from './answer.ts';
import type { Context } from './context.ts';
import type { CheckedDraft } from './reports.ts';
import { shownOutcome } from './verdictWords.ts';

/** `draft` is `undefined` for a document that was not checked: it has no claims. */
export function draftStatus(
  context: Context,
  document: TextDocument,
  draft: Pick<CheckedDraft, 'report' | 'standings' | 'folder'> | undefined,
): DraftStatus {
  const verdicts = draft === undefined ? [] : settledByThemselves(draft.report);
  const standingOf = ({ claim }: Verdict) => draft?.standings.get(claim.id);
  const policy = draft?.folder.signOffs.policy ?? defaultPolicy;
  const isSettled = (verdict: Verdict) => isChecked(verdict, standingOf(verdict), policy);
  return {
    uri: document.uri,
    role: context.documents.roleOf(document),
    claims: verdicts.length,
    supported: verdicts.filter(({ outcome }) => outcome === 'supported').length,
    checked: verdicts.filter(isSettled).length,
    queried: verdicts.filter((verdict) => standingOf(verdict)?.state === 'queried').length,
    contradicted: verdicts.filter((verdict) => shownOutcome(verdict) === 'contradicted' && !isSettled(verdict)).length,
    findings: draft?.report.findings.length ?? 0,
  };
}

/** Tells the client of one document. */
export function tellDraftStatus(context: Context, status: DraftStatus): void {
  tell(context, messages.draftStatus, status);
}

/** For documents that no check will tell of: sources, and drafts that wait for their sources. */
export function tellUncheckedStatus(context: Context): void {
  for (const document of context.documents.open.all()) {
    const status = draftStatus(context, document, undefined);
    if (status.role !== 'draft') tellDraftStatus(context, status);
  }
}

/** Tells the client of all folders. */
export function tellIndexStatus(context: Context): void {
  const folders = context.folders.all().map((folder) => folder.status());
  tell(context, messages.indexStatus, { folders });
}
