import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codesOf,
  draftCodes,
  fileUri,
  openFile,
  select,
  selectWords,
  textOfPage,
  until,
  untilCodes,
} from '../support/drafts.ts';
import { inPreview, itOnPage, page } from '../support/page.ts';

const statusBar =
  '[id="deskcheck.deskcheck.deskcheck.status"], [id="deskcheck.deskcheck.status"], .statusbar-item[id*="deskcheck"]';

describe('commands', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('Check This Draft checks what the settings leave out', async () => {
    await openFile('README.md');
    await untilCodes(fileUri('README.md'));
    await vscode.commands.executeCommand('deskcheck.checkDraft');
    await untilCodes(fileUri('README.md'), 'figure.contradicted');
  });

  itOnPage('Check This Draft shows the problems, also where the panel has the focus', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    for (const _time of ['first', 'second']) {
      await vscode.commands.executeCommand('deskcheck.checkDraft');
      await page.waitForText('.markers-panel', '£4.7 million');
      await page.waitForText('.markers-panel:focus-within', '£4.7 million');
    }
  });

  it('Check All Drafts shows problems of closed drafts, and of an open one only once', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    await vscode.commands.executeCommand('deskcheck.checkAllDrafts');
    await untilCodes(fileUri('stories/closed.md'), 'figure.contradicted');
    assert.equal(codesOf(fileUri('draft.md')).length, 2);
    const { document } = await openFile('stories/closed.md');
    await untilCodes(document.uri, 'figure.contradicted');
    // Were there one of the check of all drafts beside that of the open draft, it would not follow what is typed.
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), 'Nothing is left.\n');
    await vscode.workspace.applyEdit(edit);
    await untilCodes(document.uri);
    await vscode.commands.executeCommand('undo');
    await untilCodes(document.uri, 'figure.contradicted');
  });

  it('Check All Drafts leaves nothing behind of a draft that is changed, renamed or deleted afterwards', async () => {
    const [old, moved] = [fileUri('stories'), fileUri('later')];
    const closed = fileUri('stories/closed.md');
    const checked = async () => {
      await vscode.commands.executeCommand('deskcheck.checkAllDrafts');
      await untilCodes(closed, 'figure.contradicted');
    };
    const rename = async (from: vscode.Uri, to: vscode.Uri) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      await vscode.workspace.applyEdit(edit);
    };
    await checked();
    await rename(old, moved);
    await untilCodes(closed);
    await rename(moved, old);
    await checked();
    await vscode.workspace.fs.writeFile(closed, await vscode.workspace.fs.readFile(fileUri('README.md')));
    await untilCodes(closed);
  });

  it('Next and Previous Open Claim go round the open claims', async () => {
    const editor = await openFile('every.md');
    await until(
      () => codesOf(editor.document.uri).length === 2,
      () => `two problems rather than ${codesOf(editor.document.uri)}`,
    );
    const words = () => editor.document.getText(editor.selection);
    await vscode.commands.executeCommand('deskcheck.nextOpenClaim');
    const first = words();
    await vscode.commands.executeCommand('deskcheck.nextOpenClaim');
    const second = words();
    assert.deepEqual([first, second], ['£4.7 million', 'Keith Kellogg']);
    await vscode.commands.executeCommand('deskcheck.nextOpenClaim');
    assert.equal(words(), first);
    await vscode.commands.executeCommand('deskcheck.previousOpenClaim');
    assert.equal(words(), second);
  });

  itOnPage('Next Open Claim has a key, and says which of how many', async () => {
    await openFile('every.md');
    await until(
      () => codesOf(fileUri('every.md')).length === 2,
      () => 'two problems',
    );
    await page.press('Control+F8');
    await page.waitForText('.statusbar', '1 of 2: ');
    await page.waitForText('.monaco-hover:not(.hidden)', 'Contradicted');
    await page.screenshot('open-claim');
  });

  it('Show What Is Indexed lists sources, facts and problems', async () => {
    await vscode.commands.executeCommand('deskcheck.showIndexed');
    const text = await textOfPage('What Is Indexed');
    assert.match(
      text,
      /\| \[Budget vote\]\(\/seeds\/budget\.md\) \| 1 March 2026 \| \d+ \| \d+ \| \d+ \| \d+ \| seeds\\\/budget\\\.md \|/,
    );
  });

  it('Explain This Verdict shows what was weighed', async () => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri, ...draftCodes);
    const at = editor.document.positionAt(editor.document.getText().indexOf('4.7'));
    await select(editor, new vscode.Selection(at, at));
    await vscode.commands.executeCommand('deskcheck.explainVerdict');
    assert.match(await textOfPage('Explain This Verdict'), /contradicted[\s\S]*What was weighed/);
  });

  itOnPage('pages are shown rendered', async () => {
    await openFile('draft.md');
    await vscode.commands.executeCommand('deskcheck.showIndexed');
    await page.waitForText(inPreview, 'Budget vote');
    await page.screenshot('indexed');
    await page.click(`${inPreview} >> a:has-text("Budget vote")`);
    // The editor's own preview opens a Markdown file that a page links to as a preview too.
    await page.waitForText('.tab.active', 'budget.md');
    const editor = await openFile('draft.md');
    await selectWords(editor, '4.7');
    await vscode.commands.executeCommand('deskcheck.explainVerdict');
    await page.waitForText(inPreview, 'What was weighed');
    await page.screenshot('explain');
  });

  it('Rebuild Index reads all sources again', async () => {
    await vscode.commands.executeCommand('deskcheck.rebuildIndex');
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
  });

  itOnPage('the status bar tells how many claims are checked', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    await page.waitForText(statusBar, 'checked, 1 contradicted');
    await page.click(statusBar);
    await page.waitForText('.quick-input-widget', 'Next Open Claim');
    await page.screenshot('status-menu');
    await page.press('Escape');
  });
});
