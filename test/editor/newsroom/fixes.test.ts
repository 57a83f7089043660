import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  draftCodes,
  openFile,
  openUntitled,
  problemsOf,
  selectWords,
  until,
  untilCodes,
} from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

describe('quick fixes', () => {
  afterEach(closeAll);

  itOnPage('replace with the source’s value when chosen', async () => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri, ...draftCodes);
    await selectWords(editor, '4.7');
    // The editor says "no code actions" for good where it asks before the server's answer is in.
    await until(
      async () => (await actionsAt(editor)).some(({ title }) => title === 'Replace with “£4.2 million”'),
      () => 'a fix with the source’s value',
    );
    await page.press('Control+.');
    await page.waitForText('.action-widget', 'Replace with “£4.2 million”');
    await page.screenshot('fix');
    await page.press('Enter');
    await until(
      () => editor.document.getText().includes('a budget of £4.2 million on Sunday'),
      () => `the fix in "${editor.document.getText()}"`,
    );
    await untilCodes(editor.document.uri, 'figure.disputed');
  });

  it('inside a quotation show the words, and are not preferred', async () => {
    const editor = await openUntitled('Anna Keller said: “We have kept our promise to every tenant of this town.”\n');
    await untilCodes(editor.document.uri, 'quote.misquoted');
    const range = problemsOf(editor.document.uri)[0]?.range;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    const own = actions.filter(({ diagnostics }) => diagnostics?.some(({ source }) => source === 'Deskcheck'));
    for (const { edit, isPreferred, title } of own) {
      if (edit) assert.ok(!isPreferred && title.includes('tenant'), title);
    }
  });
});

async function actionsAt({ document, selection }: vscode.TextEditor): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, selection);
}
