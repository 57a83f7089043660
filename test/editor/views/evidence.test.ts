import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  draftCodes,
  openFile,
  openUntitled,
  select,
  selectWords,
  until,
  untilActive,
  untilCodes,
} from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const hover = '.monaco-hover:not(.hidden)';
const settings = ['marks', 'lens', 'underlineSupported', 'completion'] as const;

describe('evidence at hand', () => {
  let draft: vscode.TextEditor;
  beforeEach(async () => {
    draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
  });
  afterEach(async () => {
    for (const name of settings) await set(name, undefined);
    await closeAll();
  });

  const set = (name: (typeof settings)[number], value: unknown) =>
    vscode.workspace.getConfiguration('deskcheck').update(name, value, vscode.ConfigurationTarget.Workspace);

  itOnPage('a hover takes the value of the source', async () => {
    await page.hoverWords('4.7');
    await page.waitForText(`${hover} a`, 'Compare');
    await page.screenshot('hover-actions');
    await page.click(`${hover} a:has-text("Take the Source’s Value")`);
    await until(
      () => draft.document.getText().includes('£4.2 million'),
      () => 'the source’s value',
    );
    await vscode.commands.executeCommand('undo');
    await untilCodes(draft.document.uri, ...draftCodes);
  });

  itOnPage('a hover has no command but our own, whatever a source writes', async () => {
    await page.hoverWords('Oskar');
    await page.waitForText(hover, '[take it](command:deskcheck.goToSource)');
    await page.waitForText(`${hover} a`, 'Explain');
    const links = await page.textsOf(`${hover} a[data-href^="command"], ${hover} a[href^="command"]`);
    assert.deepEqual(
      links.map((text) => text.trim()),
      ['Go to Source', 'Compare', 'Explain', 'Look Up', 'Everything About This Name', 'Show in Claims'],
    );
    await page.click(`${hover} a:has-text("Go to Source")`);
    await untilActive('/seeds/hostile.txt');
  });

  itOnPage('signs tell verdicts apart without colour, beside the line or after the words', async () => {
    await page.waitForText('.glyph-margin-widgets .cgmr', '');
    await page.screenshot('marks-gutter');
    await set('marks', 'words');
    await set('underlineSupported', true);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.screenshot('marks-words');
  });

  itOnPage('a lens over each paragraph counts its claims, and leads to the first open one', async () => {
    await set('lens', true);
    await page.waitForText('.codelens-decoration', '1 claim, 1 open');
    await page.screenshot('lens');
    await page.click('.codelens-decoration a:has-text("1 open")');
    await until(
      () => draft.document.getText(draft.selection) === '£4.7 million',
      () => 'the first open claim being selected',
    );
  });

  itOnPage('names are completed from the sources when asked for, and figures after what they count', async () => {
    // Of a document that no saving writes back.
    const fresh = await openUntitled('The council met on Sunday. ');
    await select(fresh, new vscode.Selection(0, 27, 0, 27));
    await vscode.commands.executeCommand('type', { text: 'Mayor Ke' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await page.waitForText('.suggest-widget', 'Anna Keller');
    await page.screenshot('completion');
    await page.press('Escape');
    await vscode.commands.executeCommand('type', { text: 'ller on a budget of ' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await page.waitForText('.suggest-widget', '£4.2 million');
    await page.screenshot('completion-figure');
    await page.press('Escape');
  });

  it('nothing is completed where it is switched off', async () => {
    await set('completion', 'off');
    await selectWords(draft, 'Keller');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.document.uri,
      draft.selection.start.translate(0, 2),
    );
    assert.ok(!list.items.some(({ label }) => typeof label === 'object' && label.label === 'Anna Keller'));
  });
});
