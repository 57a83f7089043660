import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openUntitled, selectWords, until, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const text = 'Mayor Anna Keller praised the vote.\n\nThe clerk Oskar Brandt wrote on a wall of the gallery.\n';
const named = text.replace('gallery.', 'gallery.<!-- source: seeds/hostile.txt -->');

describe('notes that name sources', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeAll();
  });

  itOnPage('are added at the cursor, taken back in one step, and asked of first', async () => {
    const editor = await openUntitled(text);
    const { document } = editor;
    await page.waitForText('.statusbar', '2 of 2 checked');
    await selectWords(editor, 'Oskar Brandt');
    const done = vscode.commands.executeCommand('deskcheck.insertCitation');
    await page.waitForText('.quick-input-widget', 'which readers do not see');
    await page.screenshot('insert-citation');
    await page.press('ArrowDown');
    await page.press('Enter');
    await done;
    await until(
      () => document.getText() === named,
      () => `a comment in ${document.getText()}`,
    );
    await untilCodes(document.uri);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  itOnPage('are stripped from a copy, and the draft stays', async () => {
    const { document } = await openUntitled(named);
    await untilCodes(document.uri);
    await vscode.commands.executeCommand('deskcheck.stripSourceNotes');
    const active = () => vscode.window.activeTextEditor?.document;
    await until(
      () => active()?.getText() === text,
      () => `a clean copy rather than ${active()?.getText()}`,
    );
    assert.notEqual(active(), document);
    assert.equal(document.getText(), named);
  });

  itOnPage('are doubted where the source does not say so, though another does', async () => {
    const { document } = await openUntitled('Mayor Anna Keller praised the vote.<!-- source: seeds/hostile.txt -->\n');
    await untilCodes(document.uri, 'name.cited');
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    await page.waitForText('.markers-panel', 'which the draft names, does not say so');
    await page.screenshot('cited');
  });
});
