/** Check This Draft and Check All Drafts. */
import {
  CancellationError,
  commands,
  type DiagnosticCollection,
  type Disposable,
  languages,
  ProgressLocation,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type CheckAllAnswer, messages } from '../protocol/messages.ts';
import { counted } from './counted.ts';
import type { Desk, Server } from './desk.ts';
import { whyUnchecked } from './whyUnchecked.ts';

/** Checks the draft in front and says how many of its claims are supported; shows the problems where there are any. */
export async function checkDraft(desk: Desk): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    void window.showInformationMessage('Open a draft to check it.');
    return;
  }
  const server = await desk.needServer();
  if (server === undefined) return;
  const status = await server.ask(messages.check, { uri: editor.document.uri.toString() });
  if (status?.role !== 'draft') {
    void window.showInformationMessage(whyUnchecked(status?.role, 'the draft is checked'));
    return;
  }
  if (status.findings > 0) await commands.executeCommand(SHOW_PROBLEMS);
  void window.showInformationMessage(summary(status.claims, status.supported, status.findings));
}

/** Of its two commands the one that never closes the panel. */
const SHOW_PROBLEMS = 'workbench.panel.markers.view.focus';

function summary(claims: number, supported: number, findings: number): string {
  if (claims === 0) return 'No names, dates, figures or quotes were found in this draft.';
  const open = findings === 0 ? 'nothing to look at' : `${findings} to look at`;
  return `${supported} of ${counted(claims, 'claim')} supported, ${open}.`;
}

/** Problems of drafts that are not open; an open one shows its own. */
let closedDrafts: DiagnosticCollection | undefined;

/** Checks every draft of the workspace; problems of those that are not open are listed too. */
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
          return await server.ask(messages.checkAll, { workDoneToken, shown: shownUris() }, token);
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
  const checkedAt = new Map<string, number>();
  desk.context.subscriptions.push(
    collection,
    ...forgetWhatIsGone(collection, checkedAt),
    server.on(messages.checkedDraft, ({ uri, diagnostics }) => {
      // Opened while it was checked, it shows its problems itself.
      if (shownUris().includes(Uri.parse(uri).toString())) return;
      checkedAt.set(Uri.parse(uri).toString(), Date.now());
      void server.toDiagnostics(diagnostics).then((converted) => collection.set(Uri.parse(uri), converted));
    }),
  );
  return collection;
}

/** What stands in a tab: the editor asks for the problems of these. */
function shownUris(): readonly string[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(urisIn)).map((uri) => uri.toString());
}

function urisIn({ input }: Tab): readonly Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}

/** A file that is opened shows its own problems; of one that changed, moved or went nothing that was found holds. */
function forgetWhatIsGone(
  collection: DiagnosticCollection,
  checkedAt: ReadonlyMap<string, number>,
): readonly Disposable[] {
  const below = (gone: readonly Uri[]): readonly Uri[] =>
    [...collection]
      .map(([uri]) => uri)
      .filter(({ path }) => gone.some((uri) => path === uri.path || path.startsWith(`${uri.path}/`)));
  const forget = (gone: readonly Uri[]) => {
    for (const uri of below(gone)) collection.delete(uri);
  };
  // A watcher tells late: what it tells of may have come before the check.
  const look = async (changed: Uri): Promise<void> => {
    for (const uri of below([changed])) {
      const file = await workspace.fs.stat(uri).then(undefined, () => undefined);
      if (file === undefined || file.mtime > (checkedAt.get(uri.toString()) ?? 0)) collection.delete(uri);
    }
  };
  // With folders, and also what other programs do.
  const files = workspace.createFileSystemWatcher('**', true, false, false);
  return [
    files,
    files.onDidChange((uri) => void look(uri)),
    files.onDidDelete((uri) => void look(uri)),
    workspace.onDidDeleteFiles(({ files }) => forget(files)),
    workspace.onDidRenameFiles(({ files }) => forget(files.map(({ oldUri }) => oldUri))),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => forget(removed.map(({ uri }) => uri))),
    window.tabGroups.onDidChangeTabs(({ opened }) => forget(opened.flatMap(urisIn))),
  ];
}

async function tellOutcome({ checked, findings, problems }: CheckAllAnswer): Promise<void> {
  if (findings > 0) await commands.executeCommand(SHOW_PROBLEMS);
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
