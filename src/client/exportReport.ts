/** Export Report: asks for a format and a place, writes the file and shows it. */
import { env, type QuickPickItem, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import { messages, type ReportFormatItem } from '../protocol/messages.ts';
import type { Desk, Server } from './desk.ts';

/** Of the draft in front of the user. A task or a keybinding may name the format, and the file to write. */
export async function exportReport(desk: Desk, format?: unknown, file?: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    void window.showInformationMessage('Open a draft to write a report on it.');
    return;
  }
  const server = await desk.needServer();
  const chosen = server && (await chooseFormat(server, format));
  if (server === undefined || chosen === undefined) return;
  const target = file instanceof Uri ? file : await choosePlace(document.uri, chosen);
  if (target === undefined) return;
  // Asked for once the place is known: nothing is worked out for a dialog that is closed.
  const answer = await server.ask(messages.exportReport, {
    uri: document.uri.toString(),
    format: chosen.name,
    version: String(desk.context.extension.packageJSON.version),
  });
  if (answer === null) {
    void window.showInformationMessage(
      'This document is not checked as a draft: run “Deskcheck: Check This Draft” first.',
    );
    return;
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  await show(target, chosen, answer.text);
}

async function chooseFormat(server: Server, named: unknown): Promise<ReportFormatItem | undefined> {
  const formats = await server.ask(messages.reportFormats, {});
  const format = formats.find(({ name }) => name === named);
  if (format !== undefined) return format;
  const items = formats.map((each): QuickPickItem & { readonly format: ReportFormatItem } => ({
    label: each.label,
    detail: each.about,
    format: each,
  }));
  const item = await window.showQuickPick(items, {
    title: 'Export Report',
    placeHolder: 'How is the report to be written?',
    matchOnDetail: true,
  });
  return item?.format;
}

/** Beside the draft: "budget.report.html" for "budget.md". A Markdown file of such a name is no draft. */
async function choosePlace(draft: Uri, { ending, label }: ReportFormatItem): Promise<Uri | undefined> {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1).replace(/\.[a-z]{1,5}$/i, '');
  const folder = draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
  return window.showSaveDialog({
    title: 'Export Report',
    saveLabel: 'Export',
    filters: { [label]: [ending.slice(1)] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.report${ending}`) } : {}),
  });
}

async function show(file: Uri, { ending }: ReportFormatItem, text: string): Promise<void> {
  if (ending !== '.html') {
    await window.showTextDocument(await workspace.openTextDocument(file), { preview: false });
    return;
  }
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  // The page has no script and may load nothing: it says so itself, and here it is not let.
  const panel = window.createWebviewPanel('deskcheck.report', name, ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  panel.webview.html = text;
  // A browser on another computer could not read the file.
  const canOpen = file.scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;
  const open = 'Open in Browser';
  const chosen = await window.showInformationMessage(
    `The report is in ${workspace.asRelativePath(file)}.`,
    ...(canOpen ? [open] : []),
  );
  if (chosen === open) await env.openExternal(file);
}
