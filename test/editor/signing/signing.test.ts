import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codesOf,
  draftCodes,
  fileUri,
  openFile,
  problemsOf,
  select,
  until,
  untilCodes,
} from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const statusBar = '.statusbar-item[id*="deskcheck"]';

describe('sign-offs', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  itOnPage('are asked for under a title that says how many claims are meant', async () => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri, ...draftCodes);
    await select(editor, new vscode.Selection(0, 0, editor.document.lineCount - 1, 0));
    await page.press('Control+Shift+F9');
    await page.waitForText('.quick-input-widget', 'Sign Off 2 Claims');
    await page.press('Escape');
  });

  itOnPage('take three keys for the first claim and one for each further', async () => {
    const editor = await openFile('draft.md');
    const { uri } = editor.document;
    await untilCodes(uri, ...draftCodes);
    await page.waitForText(statusBar, 'checked, 1 contradicted');
    await page.press('Control+F8');
    await untilSelected(editor, '£4.7 million');

    await page.press('Control+Shift+F9');
    await page.waitForText('.quick-input-widget', 'by phone');
    // The list may cover the draft.
    await page.waitForText('.quick-input-widget', 'Sign Off “£4.7 million”');
    await page.screenshot('sign-off');
    await page.press('Enter');
    await page.waitForText('.quick-input-widget', 'A note for the log');
    await page.press('Enter');
    await untilCodes(uri, 'figure.disputed');
    // The walk goes on by itself.
    await untilSelected(editor, '12');
    await page.waitForText('.statusbar', '1 of 1: ');

    await page.press('Control+F9');
    await untilCodes(uri);
    await page.waitForText('.statusbar', 'No open claims');
    const [all] = await vscode.workspace.findFiles('.deskcheck/signoffs/*.jsonl');
    assert.ok(all, 'There is a log.');
    const lines = new TextDecoder()
      .decode(await vscode.workspace.fs.readFile(all))
      .trim()
      .split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)).map(({ draft, method, words }) => [draft, method, words]),
      [
        ['draft.md', 'by phone', '£4.7 million'],
        ['draft.md', 'by phone', '12'],
      ],
    );
    await page.screenshot('signed-off');

    await vscode.commands.executeCommand('deskcheck.claims.focus');
    await page.waitForText('.monaco-list-row:has-text("Contradicted")', '0 of 1 open');
    await page.waitForText('.monaco-list-row:has(.codicon-pass)', '£4.7 million');
    await page.screenshot('signed-off-view');
  });

  it('open again when the sentence is edited, with the reason', async () => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri);
    const at = editor.document.positionAt(editor.document.getText().indexOf('council approved'));
    await editor.edit((edit) => edit.insert(at, 'town '));
    await untilCodes(editor.document.uri, 'figure.contradicted');
    assert.match(
      problemsOf(editor.document.uri)[0]?.message ?? '',
      /Open again, since the sentence changed \(signed off by /,
    );
    await vscode.commands.executeCommand('undo');
    await untilCodes(editor.document.uri);
  });

  it('are withdrawn by a command, and offered again', async () => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri);
    const at = editor.document.positionAt(editor.document.getText().indexOf('4.7'));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('deskcheck.withdrawSignOff');
    await untilCodes(editor.document.uri, 'figure.contradicted');
    const actions = () =>
      vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(at, at),
      );
    await until(
      async () => (await actions()).some(({ title }) => title === 'Sign off “£4.7 million” …'),
      () => 'an offer to sign off',
    );
  });

  it('keep the gate shut while one is missing, and its task names the place', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), 'figure.contradicted');
    const [gate] = (await vscode.tasks.fetchTasks({ type: 'deskcheck' })).filter(({ name }) => name === 'gate');
    assert.ok(gate, 'There is a task.');
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== 'gate') return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(gate);
    assert.equal(await ended, 1);
    const matched = () =>
      vscode.languages.getDiagnostics(fileUri('draft.md')).filter(({ source }) => source === 'Deskcheck gate');
    await until(
      () => matched().length === 1,
      () => `a problem of the gate rather than ${matched().length}; ours are ${codesOf(fileUri('draft.md'))}`,
    );
    assert.match(matched()[0]?.message ?? '', /is contradicted, and nobody has signed it off/);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

async function untilSelected(editor: vscode.TextEditor, words: string): Promise<void> {
  const selected = () => editor.document.getText(editor.selection);
  await until(
    () => selected() === words,
    () => `“${words}” selected rather than “${selected()}”`,
  );
}
