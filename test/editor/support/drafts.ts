/** What the tests in the editor do and wait for, in the words of someone at a desk. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The problems of draft.md, in text order. */
export const draftCodes = ['figure.contradicted', 'figure.disputed'] as const;

export function fileUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function openFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileUri(path), { preview: false });
}

/** A new untitled draft with this text. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }), {
    preview: false,
  });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The codes of the problems shown for a document, in text order. */
export function codesOf(uri: vscode.Uri): readonly string[] {
  return [...problemsOf(uri)]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

export function problemsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Deskcheck');
}

/** Waits until the problems are these. */
export async function untilCodes(uri: vscode.Uri, ...codes: readonly string[]): Promise<void> {
  await until(
    () => codesOf(uri).join(' ') === codes.join(' '),
    () => `problems "${codes.join(' ')}" rather than "${codesOf(uri).join(' ')}"`,
  );
}

export async function until(holds: () => boolean | Promise<boolean>, what: () => string, seconds = 20): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) assert.fail(`It did not come to ${what()}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function untilActive(path: string): Promise<vscode.TextEditor> {
  const active = () => vscode.window.activeTextEditor;
  await until(
    () => active()?.document.uri.path.endsWith(path) === true,
    () => `${path} being active rather than ${active()?.document.uri.path}`,
  );
  return active() ?? assert.fail('No editor is active.');
}

/** Selects words, and waits until the editor on the page has them selected: keys pressed before that would go elsewhere. */
export async function selectWords(editor: vscode.TextEditor, words: string): Promise<void> {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, `No "${words}" in the document.`);
  await select(
    editor,
    new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + words.length)),
  );
}

export async function select(editor: vscode.TextEditor, selection: vscode.Selection): Promise<void> {
  if (editor.selection.isEqual(selection)) return;
  const selected = new Promise<void>((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ selections }) => {
      if (!selections[0]?.isEqual(selection)) return;
      listener.dispose();
      resolve();
    });
  });
  editor.selection = selection;
  editor.revealRange(selection);
  await selected;
}

/** Text of the page that Deskcheck shows rendered under this title. */
export async function textOfPage(title: string): Promise<string> {
  const page = () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'deskcheck-page' && uri.path.includes(title));
  await until(
    () => page() !== undefined,
    () => `a page "${title}"`,
  );
  return page()?.getText() ?? '';
}
