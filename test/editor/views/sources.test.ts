import * as vscode from 'vscode';
import { closeAll, draftCodes, openFile, until, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const rows = '.pane:has(.title:text-is("Sources")) .monaco-list-row';

describe('the view Sources', () => {
  beforeEach(async () => {
    const draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
    await vscode.commands.executeCommand('deskcheck.sources.focus');
  });
  afterEach(closeAll);

  itOnPage('shows each source with its date, its facts, and what the open drafts use of it', async () => {
    await page.waitForText(rows, 'Budget vote');
    await page.waitForText(rows, '1 March 2026');
    await page.waitForText(rows, 'used by');
    await page.click(`${rows} >> .monaco-tl-twistie >> nth=1`);
    await page.waitForText(rows, 'claims of this draft');
    await page.screenshot('sources');
  });

  itOnPage('opens a source on Enter', async () => {
    await page.waitForText(rows, 'Budget vote');
    await page.waitForText(`${rows} >> nth=0`, 'used by');
    await vscode.commands.executeCommand('deskcheck.sources.focus');
    await vscode.commands.executeCommand('list.focusFirst');
    await page.waitForText(`${rows}.focused`, 'used by');
    await page.press('Enter');
    await until(
      () => vscode.window.activeTextEditor?.document.uri.path.includes('/seeds/') === true,
      () => 'a source being open',
    );
  });
});
