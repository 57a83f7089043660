// Takes the pictures of the README: run by scripts/screenshots.js, not with the tests.
import * as vscode from 'vscode';
import { closeAll, codesOf, openFile, select, selectWords, textOfPage, until } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const hover = '.monaco-hover:not(.hidden)';

describe('pictures', () => {
  let draft: vscode.TextEditor;
  before(() => page.resize(1000, 640));
  beforeEach(async () => {
    draft = await openFile('examples/istanbul-first-take.md');
    await until(
      () => codesOf(draft.document.uri).length > 3,
      () => 'some problems',
      20,
    );
    await select(draft, new vscode.Selection(6, 0, 6, 0));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  afterEach(closeAll);

  itOnPage('of the view Claims', async () => {
    await vscode.commands.executeCommand('deskcheck.claims.focus');
    await page.waitForText('.monaco-list-row', 'Contradicted');
    await settled();
    await page.picture('picture-claims');
  });

  itOnPage('of a hover', async () => {
    await page.hoverWords('60,000');
    await page.waitForText(`${hover} a`, 'Compare');
    await settled();
    await page.picture('picture-hover');
  });

  itOnPage('of a comparison', async () => {
    await selectWords(draft, '60,000');
    void vscode.commands.executeCommand('deskcheck.compare');
    await settled();
    await page.press('Enter');
    await until(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff,
      () => 'a comparison',
    );
    await settled();
    await page.picture('picture-compare');
  });

  itOnPage('of a dossier', async () => {
    await selectWords(draft, 'Medinsky');
    await vscode.commands.executeCommand('deskcheck.showEverythingAbout', draft.document.uri);
    await textOfPage('Everything About Vladimir Medinsky');
    await settled();
    await page.picture('picture-dossier');
  });

  itOnPage('of a lookup', async () => {
    void vscode.commands.executeCommand('deskcheck.lookUp');
    await page.waitForText('.quick-input-widget', 'Look Up a Fact');
    await page.type('prisoners');
    await page.waitForText('.quick-input-list', 'prisoners');
    await settled();
    await page.picture('picture-look-up');
    await page.press('Escape');
  });
});

/** Until what moves has come to rest. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500));
}
