import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, until } from '../support/drafts.ts';

describe('activation', () => {
  it('happens when a Markdown document opens', async () => {
    const extension = vscode.extensions.getExtension('deskcheck.deskcheck');
    assert.ok(extension, 'the extension is not there');
    await vscode.window.showTextDocument(fileUri('draft.md'));
    await until(
      () => extension.isActive,
      () => 'the extension being active',
    );
  });
});
