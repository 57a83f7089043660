import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftCodes, openFile, selectWords, until, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

describe('Compare with the Source', () => {
  afterEach(closeAll);

  itOnPage('shows the draft’s sentence beside the passage of the source that one chooses', async () => {
    const draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
    await selectWords(draft, '4.7');
    void vscode.commands.executeCommand('deskcheck.compare');
    await page.waitForText('.quick-input-widget', 'Budget vote');
    await page.screenshot('compare-pick');
    await page.press('Enter');
    const tab = () => vscode.window.tabGroups.activeTabGroup.activeTab;
    await until(
      () => tab()?.input instanceof vscode.TabInputTextDiff,
      () => 'a comparison',
    );
    assert.match(tab()?.label ?? '', /^Draft: draft\.md ↔ Source: .* \(1 March 2026\)$/);
    await page.waitForText('.monaco-diff-editor .modified', '£4.2 million');
    await page.waitForText('.monaco-diff-editor .original', '£4.7 million');
    await page.screenshot('compare');
  });
});
