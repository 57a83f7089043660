import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftCodes, fileUri, openFile, textOfPage, until, untilCodes } from '../support/drafts.ts';
import { inPreview, itOnPage, page } from '../support/page.ts';

describe('the index of a second start', () => {
  // The editor's own preview starts with the first Markdown document: where all drafts are plain text, it has not.
  itOnPage('is shown rendered before any Markdown was opened', async () => {
    await closeAll();
    await vscode.commands.executeCommand('deskcheck.showIndexed');
    await page.waitForText(inPreview, 'Looked for: seeds/');
    await closeAll();
  });

  // Before any draft was opened, too: the view stays with the last one.
  itOnPage('has the view Claims offer to check a document that the settings leave out, once one is open', async () => {
    const welcome = '.pane:has(.title:text-is("Claims")) .welcome-view-content';
    await vscode.commands.executeCommand('deskcheck.claims.focus');
    await page.waitForText(welcome, 'Open a Draft');
    assert.doesNotMatch((await page.textsOf(welcome)).join(), /Check This Document/);
    await openFile('README.md');
    await page.waitForText(welcome, 'Check This Document');
    await closeAll();
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('is the one that was kept: nothing is read again', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    // The draft is judged by the kept index before its files have been looked at.
    let page = '';
    await until(
      async () => {
        await vscode.commands.executeCommand('deskcheck.showIndexed');
        page = await textOfPage('What Is Indexed');
        return !page.includes('Sources are being read.');
      },
      () => 'the end of the reading',
    );
    assert.match(page, /Last reading: 0 read, 4 unchanged, 0 gone\./);
  });
});
