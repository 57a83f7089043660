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
  const uri = fileUri(path);
  const isInTab = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  // The editor throws the backups of what a test before typed away late, and may open them in place of the file.
  if (!isInTab && editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** A new untitled draft with this text. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  // It has the name of one that was closed before, and may be given the backup of that one's text.
  if (document.getText() !== content) {
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), content));
    assert.equal(document.getText(), content);
  }
  return editor;
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

/** Seconds: a machine that does other work as well is many times slower. */
const PATIENCE = 40;

export async function until(
  holds: () => boolean | Promise<boolean>,
  what: () => string,
  seconds = PATIENCE,
): Promise<void> {
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
  let isSelected = false;
  const listener = vscode.window.onDidChangeTextEditorSelection(({ selections }) => {
    isSelected ||= selections[0]?.isEqual(selection) === true;
  });
  editor.selection = selection;
  editor.revealRange(selection);
  await until(
    () => isSelected,
    () => `${JSON.stringify(selection)} being selected rather than ${JSON.stringify(editor.selection)}`,
  ).finally(() => listener.dispose());
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
