import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftCodes, openFile, untilActive, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

describe('go to source', () => {
  afterEach(closeAll);

  const openDraft = async () => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri, ...draftCodes);
    return editor;
  };

  itOnPage('opens the passage on F12', async () => {
    await openDraft();
    await page.clickWords('Oskar');
    await page.press('F12');
    const source = await untilActive('/seeds/hostile.txt');
    assert.equal(source.selection.start.line, 6);
  });

  itOnPage('opens the passage on a click with Ctrl', async () => {
    await openDraft();
    await page.clickWords('Oskar', 'Control');
    await untilActive('/seeds/hostile.txt');
  });

  itOnPage('shows all passages in a peek where several sources speak', async () => {
    await openDraft();
    await page.clickWords('Keller');
    await vscode.commands.executeCommand('editor.action.peekDefinition');
    await page.waitForText('.peekview-widget .ref-tree', 'budget.md');
    await page.waitForText('.peekview-widget .ref-tree', 'interview.md');
    await page.screenshot('peek');
    await page.press('Escape');
    await page.waitUntilGone('.peekview-widget');
  });

  it('finds every mention in sources and open drafts, from a draft and from a source', async () => {
    const expected = ['budget.md', 'draft.md', 'interview.md'];
    const draft = await openDraft();
    const mentionsFrom = async (editor: vscode.TextEditor) => {
      const at = editor.document.positionAt(editor.document.getText().indexOf('Keller') + 2);
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        editor.document.uri,
        at,
      );
      const files = found.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
      // The editor keeps documents of earlier tests open for a while.
      return new Set(files.filter((file) => expected.includes(file)));
    };
    assert.deepEqual([...(await mentionsFrom(draft))].sort(), expected);
    assert.deepEqual([...(await mentionsFrom(await openFile('seeds/budget.md')))].sort(), expected);
  });
});
