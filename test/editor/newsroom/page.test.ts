import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itOnPage, page } from '../support/page.ts';

describe('the page bridge', () => {
  itOnPage('types into the editor and reads what it shows', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(document);
    const typed = new Promise<void>((resolve) => {
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document.getText() === 'Four hundred words') resolve();
      });
    });
    await page.type('Four hundred words');
    await typed;
    await page.waitForText('.view-line', 'Four hundred words');
    await page.clickWords('hundred');
    await page.press('Control+d');
    await page.screenshot('page-bridge');
    const selection = vscode.window.activeTextEditor?.selection;
    assert.equal(selection && document.getText(selection), 'hundred');
  });
});
