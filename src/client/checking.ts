/** Check This Draft and Check All Drafts. */
import {
  CancellationError,
  commands,
  type DiagnosticCollection,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type CheckAllAnswer, messages } from '../protocol/messages.ts';
import type { Desk, Server } from './desk.ts';

export async function checkDraft(desk: Desk): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    void window.showInformationMessage('Open a draft to check it.');
    return;
  }
  const server = await desk.needServer();
  if (server === undefined) return;
  const status = await server.ask(messages.check, { uri: editor.document.uri.toString() });
  switch (status?.role) {
    case 'draft':
      if (status.findings > 0) await commands.executeCommand('workbench.actions.view.problems');
      void window.showInformationMessage(summary(status.claims, status.supported, status.findings));
      return;
    case 'source':
      void window.showInformationMessage('This document is one of your sources, so it is not checked as a draft.');
      return;
    case 'waiting':
      void window.showInformationMessage(
        'Your sources are still being read; the draft is checked as soon as that is done.',
      );
      return;
    default:
      void window.showInformationMessage(
        'Only Markdown and plain-text documents can be checked: save the draft as .md or .txt.',
      );
  }
}

function summary(claims: number, supported: number, findings: number): string {
  if (claims === 0) return 'No names, dates, figures or quotes were found in this draft.';
  const open = findings === 0 ? 'nothing to look at' : `${findings} to look at`;
  return `${supported} of ${claims} claims supported, ${open}.`;
}

/** Problems of drafts that are not open; an open one shows its own. */
let closedDrafts: DiagnosticCollection | undefined;

export async function checkAllDrafts(desk: Desk): Promise<void> {
  const server = await desk.needServer();
  if (server === undefined) return;
  const collection = closedDrafts ?? collectionFor(desk, server);
  closedDrafts = collection;
  collection.clear();
  try {
    const answer = await window.withProgress(
      { location: ProgressLocation.Notification, title: 'Checking all drafts', cancellable: true },
      async (progress, token) => {
        const workDoneToken = `checkAll-${performance.now()}`;
        let before = 0;
        const following = server.follow(workDoneToken, (percentage, message) => {
          progress.report({ message, increment: percentage - before });
          before = percentage;
        });
        try {
          return await server.ask(messages.checkAll, { workDoneToken }, token);
        } finally {
          following.dispose();
        }
      },
    );
    await tellOutcome(answer);
  } catch (error) {
    if (!isCancellation(error)) throw error;
    void window.showInformationMessage('The check of all drafts was stopped. What was found so far is in Problems.');
  }
}

function collectionFor(desk: Desk, server: Server): DiagnosticCollection {
  const collection = languages.createDiagnosticCollection('deskcheck-closed');
  desk.context.subscriptions.push(
    collection,
    workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) collection.delete(uri);
    }),
    server.on(messages.checkedDraft, ({ uri, diagnostics }) => {
      void server.toDiagnostics(diagnostics).then((converted) => collection.set(Uri.parse(uri), converted));
    }),
  );
  return collection;
}

async function tellOutcome({ checked, findings, problems }: CheckAllAnswer): Promise<void> {
  if (findings > 0) await commands.executeCommand('workbench.actions.view.problems');
  const drafts = `${checked} ${checked === 1 ? 'draft that is' : 'drafts that are'} not open`;
  const failed = problems.length === 0 ? '' : ` ${problems.length} could not be checked: ${problems[0]?.message ?? ''}`;
  void window.showInformationMessage(
    `Checked ${drafts}: ${findings} to look at. Open drafts show their problems already.${failed}`,
  );
}

function isCancellation(error: unknown): boolean {
  // The language client gives its own error where the server noticed the cancellation first.
  return (
    error instanceof CancellationError || (error instanceof Error && /cancel/i.test(`${error.name} ${error.message}`))
  );
}
