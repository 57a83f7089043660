import * as vscode from 'vscode';
import { openUntitled, until } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

describe('the page bridge', () => {
  itOnPage('types into the editor and reads what it shows', async () => {
    const { document } = await openUntitled('');
    await page.type('Four hundred words');
    await until(
      () => document.getText() === 'Four hundred words',
      () => `what was typed rather than “${document.getText()}”`,
    );
    await page.waitForText('.view-line', 'Four hundred words');
    await page.clickWords('hundred');
    await page.press('Control+d');
    await page.screenshot('page-bridge');
    const selected = () => document.getText(vscode.window.activeTextEditor?.selection);
    await until(
      () => selected() === 'hundred',
      () => `“hundred” being selected rather than “${selected()}”`,
    );
  });
});
