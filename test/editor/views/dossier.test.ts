import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftCodes, openFile, select, selectWords, textOfPage, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const list = '.quick-input-widget .quick-input-list';
const inPreview =
  'iframe.webview.ready >> internal:control=enter-frame >> iframe#active-frame >> internal:control=enter-frame >> body';

describe('Show Everything About …', () => {
  afterEach(closeAll);

  const openDraft = async () => {
    const draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
    return draft;
  };

  itOnPage('searches names as one types, and shows each dated statement with its source', async () => {
    const draft = await openDraft();
    await select(draft, new vscode.Selection(3, 0, 3, 0));
    void vscode.commands.executeCommand('deskcheck.showEverythingAbout');
    await page.waitForText('.quick-input-widget', 'Show Everything About');
    await page.type('kel');
    await page.waitForText(`${list} .monaco-list-row.focused`, 'Anna Keller');
    await page.screenshot('dossier-pick');
    await page.press('Enter');
    const text = await textOfPage('Everything About Anna Keller');
    assert.match(text, /# Anna Keller\n[\s\S]*Named in 3 sources/);
    assert.match(text, /\[line \d+\]\(\/seeds\/budget\.md#L\d+,\d+\)/);
    await page.waitForText(inPreview, 'Named in 3 sources');
    await page.screenshot('dossier');
  });

  it('is asked of the name at the cursor of a draft, and of one in a source', async () => {
    for (const path of ['draft.md', 'seeds/interview.md']) {
      const editor = path === 'draft.md' ? await openDraft() : await openFile(path);
      await selectWords(editor, 'Keller');
      await vscode.commands.executeCommand('deskcheck.showEverythingAbout', editor.document.uri);
      assert.match(await textOfPage('Everything About Anna Keller'), /Named in 3 sources/);
      await closeAll();
    }
  });

  it('takes no link, image or HTML from a source', async () => {
    const draft = await openDraft();
    await selectWords(draft, 'Oskar');
    await vscode.commands.executeCommand('deskcheck.showEverythingAbout', draft.document.uri);
    const text = await textOfPage('Everything About Oskar Brandt');
    assert.ok(text.includes('\\[click here\\]\\(command\\:workbench'), text);
    assert.ok(!/<(?:img|u)\b/.test(text.replaceAll('\\<', '')), text);
  });
});
