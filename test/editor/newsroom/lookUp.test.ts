import * as vscode from 'vscode';
import {
  closeAll,
  draftCodes,
  openFile,
  select,
  selectWords,
  until,
  untilActive,
  untilCodes,
} from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const list = '.quick-input-widget .quick-input-list';

describe('Look Up a Fact', () => {
  let draft: vscode.TextEditor;
  beforeEach(async () => {
    draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
    await select(draft, new vscode.Selection(0, 0, 0, 0));
  });
  afterEach(async () => {
    await page.press('Escape');
    await closeAll();
  });

  const lookUp = async (words: string) => {
    void vscode.commands.executeCommand('deskcheck.lookUp');
    await page.waitForText('.quick-input-widget', 'Look Up a Fact');
    await page.type(words);
  };

  itOnPage('shows value, sentence and source while one types, and the passage while one moves', async () => {
    await lookUp('praised');
    await page.waitForText(list, 'Budget vote');
    await page.waitForText(list, 'praised the vote');
    await until(
      () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith('/seeds/budget.md')),
      () => 'a preview of the passage',
    );
    await page.screenshot('look-up');
  });

  itOnPage('puts everything back on Escape', async () => {
    await lookUp('praised');
    await untilActiveDocument('/seeds/budget.md');
    await page.press('Escape');
    await untilActive('/draft.md');
    const selection = () => vscode.window.activeTextEditor?.selection;
    await until(
      () => selection()?.isEqual(new vscode.Selection(0, 0, 0, 0)) === true,
      () => `the cursor being where it was rather than at ${JSON.stringify(selection())}`,
    );
    await until(
      () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length === 1,
      () => 'one tab being left',
    );
  });

  itOnPage('opens the passage on Enter', async () => {
    await lookUp('praised');
    // The first of the rows: what was found of a part of the word stands in another order.
    await page.waitForText(`${list} .monaco-list-row.focused`, 'praised the vote');
    await page.press('Enter');
    const source = await untilActive('/seeds/budget.md');
    await until(
      () => source.selection.start.line === 7,
      () => `line 7 rather than ${source.selection.start.line}`,
    );
  });

  itOnPage('inserts the words of the source', async () => {
    await lookUp('4.2');
    await page.waitForText(list, '£4.2 million');
    await page.hover(`${list} .monaco-list-row:has-text("£4.2 million")`);
    await page.click(`${list} .monaco-list-row:has-text("£4.2 million") .codicon-insert`);
    await until(
      () => draft.document.getText().startsWith('£4.2 million# Budget'),
      () => `the words being inserted in "${draft.document.getText().slice(0, 20)}"`,
    );
  });

  itOnPage('inserts with keys alone too', async () => {
    const before = draft.document.getText();
    await lookUp('praised');
    await page.waitForText(list, 'praised the vote');
    // The row is the one that the whole word has: an answer to a part of it, come late, would take the focus away again.
    await untilActiveDocument('/seeds/budget.md');
    // To the list, and to the button of its row.
    await page.press('Tab');
    await page.waitForText(`${list}:focus-within`, 'praised the vote');
    await page.press('Tab');
    await page.waitForText(`${list} .monaco-list-row:has(.codicon-insert:focus)`, 'praised the vote');
    await page.press('Enter');
    await until(
      () => draft.document.getText() !== before && draft.document.getText().endsWith(before),
      () => `words before "${before.slice(0, 20)}"`,
    );
  });

  itOnPage('begins with the words that are selected', async () => {
    await selectWords(draft, 'Anna Keller');
    void vscode.commands.executeCommand('deskcheck.lookUp');
    await page.waitForText(list, 'Anna Keller');
  });

  itOnPage('says so where the sources say nothing', async () => {
    await lookUp('zebra');
    await page.waitForText(list, 'The sources say nothing of');
  });
});

async function untilActiveDocument(path: string): Promise<void> {
  await until(
    () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith(path)),
    () => `${path} being shown`,
  );
}
