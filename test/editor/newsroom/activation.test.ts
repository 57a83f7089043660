import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri } from '../support/drafts.ts';

describe('activation', () => {
  it('happens when a Markdown document opens, and takes less than 50 milliseconds', async () => {
    const extension = vscode.extensions.getExtension('deskcheck.deskcheck');
    assert.ok(extension, 'the extension is not there');
    await vscode.window.showTextDocument(fileUri('draft.md'));
    await extension.activate();
    assert.equal(extension.isActive, true);
    // Tests and extensions share one process.
    const [measured] = performance.getEntriesByName('deskcheck.activate');
    assert.ok(measured && measured.duration < 50, `It took ${measured?.duration} ms.`);
  });
});
