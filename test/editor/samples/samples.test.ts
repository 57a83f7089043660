import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copySamples } from '../../../src/client/sampleNewsroom.ts';
import { closeAll, codesOf, fileUri, openFile, until } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const inWalkthrough =
  'iframe.webview.ready >> internal:control=enter-frame >> iframe#active-frame >> internal:control=enter-frame >> body';

describe('the sample newsroom', () => {
  afterEach(closeAll);

  it('has a draft with problems of every severity, and one with none', async () => {
    const draft = fileUri('examples/every-verdict.md');
    await openFile('examples/every-verdict.md');
    const rules = () => new Set(codesOf(draft).map((code) => code.slice(code.indexOf('.') + 1)));
    await until(
      () => ['contradicted', 'unverified', 'imprecise'].every((rule) => rules().has(rule)),
      () => `every verdict rather than ${[...rules()].join(', ')}`,
    );
  });

  itOnPage('can be looked at', async () => {
    await openFile('examples/istanbul-first-take.md');
    await until(
      () => codesOf(fileUri('examples/istanbul-first-take.md')).length > 3,
      () => 'some problems',
    );
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    await page.waitForText('.markers-panel', 'The draft');
    await page.screenshot('sample-problems');
    await vscode.commands.executeCommand('workbench.action.closePanel');
    void vscode.commands.executeCommand('deskcheck.lookUp');
    await page.waitForText('.quick-input-widget', 'Look Up a Fact');
    await page.type('prisoners');
    await page.waitForText('.quick-input-list', 'prisoners');
    await page.screenshot('sample-look-up');
    await page.press('Escape');
  });

  itOnPage('is walked through with pictures', async () => {
    const step = '.getting-started-step >> text=Read what is marked';
    // An editor that has not taken in the extension's walkthroughs yet opens a page of its own instead, and may do so late.
    await until(
      async () => {
        await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'deskcheck.deskcheck#start');
        return page.clickIfShown(step);
      },
      () => 'the walkthrough being shown',
    );
    await page.waitForText(inWalkthrough, 'Sources disagree');
    await page.waitForPicture(`${inWalkthrough} >> img`);
    await page.screenshot('walkthrough');
  });

  it('is copied for the reader, each time afresh', async () => {
    const extension = vscode.extensions.getExtension('deskcheck.deskcheck');
    assert.ok(extension);
    const first = await copySamples(extension.extensionUri, fileUri('copies'));
    const second = await copySamples(extension.extensionUri, fileUri('copies'));
    assert.notEqual(first.path, second.path);
    for (const newsroom of [first, second]) {
      assert.equal((await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(newsroom, 'seeds'))).length, 7);
      assert.ok((await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(newsroom, 'examples'))).length > 2);
    }
  });
});
