import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftCodes, fileUri, openFile, textOfPage, untilCodes } from '../support/drafts.ts';

describe('the index of a second start', () => {
  it('is the one that was kept: nothing is read again', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    await vscode.commands.executeCommand('deskcheck.showIndexed');
    assert.match(await textOfPage('What Is Indexed'), /Last reading: 0 read, 4 unchanged, 0 gone\./);
  });
});
