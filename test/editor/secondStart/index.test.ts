import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftCodes, fileUri, openFile, textOfPage, until, untilCodes } from '../support/drafts.ts';

describe('the index of a second start', () => {
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
