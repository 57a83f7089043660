// Takes the pictures of the README and the walkthrough: run by scripts/screenshots.js, not with the tests.
import * as vscode from 'vscode';
import { closeAll, codesOf, openFile, select, selectWords, textOfPage, until } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const hover = '.monaco-hover:not(.hidden)';

describe('pictures', () => {
  let draft: vscode.TextEditor;
  beforeEach(async () => {
    draft = await openFile('examples/istanbul-first-take.md');
    await until(
      () => codesOf(draft.document.uri).length > 3,
      () => 'some problems',
    );
    await select(draft, new vscode.Selection(6, 0, 6, 0));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  afterEach(closeAll);

  itOnPage('of the view Claims', async () => {
    await page.resize(1000, 640);
    await vscode.commands.executeCommand('deskcheck.claims.focus');
    await page.waitForText('.monaco-list-row', 'Contradicted');
    // Folded, it leaves room for the claims of every verdict; and a pointer on it would open a hover.
    await page.click('.pane-header >> text=Sources');
    await page.pointAtWords('title:');
    await settled();
    await page.picture('picture-claims');
  });

  itOnPage('of a hover', async () => {
    await showEditorAlone(840, 560);
    await select(draft, new vscode.Selection(24, 0, 24, 0));
    await page.hoverWords('170');
    await page.waitForText(`${hover} a`, 'Compare');
    await settled();
    await page.picture('picture-hover');
  });

  itOnPage('of a comparison', async () => {
    // Narrower, the two would stand one above the other.
    await showEditorAlone(1000, 300);
    await selectWords(draft, '60,000');
    void vscode.commands.executeCommand('deskcheck.compare');
    await settled();
    // Where one source speaks of it there is nothing to choose, and a key would go to the comparison.
    if ((await page.textsOf('.quick-input-widget:visible')).length > 0) await page.press('Enter');
    await until(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff,
      () => 'a comparison',
    );
    await settled();
    await page.picture('picture-compare');
  });

  itOnPage('of a dossier', async () => {
    await showEditorAlone(840, 560);
    await selectWords(draft, 'Medinsky');
    await vscode.commands.executeCommand('deskcheck.showEverythingAbout', draft.document.uri);
    await textOfPage('Everything About Vladimir Medinsky');
    await settled();
    await page.picture('picture-dossier');
  });

  itOnPage('of a lookup', async () => {
    await showEditorAlone(840, 550);
    void vscode.commands.executeCommand('deskcheck.lookUp');
    await page.waitForText('.quick-input-widget', 'Look Up a Fact');
    await page.type('prisoners');
    await page.waitForText('.quick-input-list', 'prisoners');
    await settled();
    await page.picture('picture-look-up');
    await page.press('Escape');
  });
});

/** The page in pixels, without the side bar. */
async function showEditorAlone(width: number, height: number): Promise<void> {
  await page.resize(width, height);
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
}

/** Until what moves has come to rest. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500));
}
