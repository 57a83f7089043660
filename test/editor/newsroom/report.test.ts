import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftCodes, fileUri, openFile, until, untilActive, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const inPreview =
  'iframe.webview.ready >> internal:control=enter-frame >> iframe#active-frame >> internal:control=enter-frame >> body';

describe('Export Report', () => {
  const written: vscode.Uri[] = [];
  const exportAs = async (format: string, ending: string): Promise<string> => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    const file = fileUri(`draft.report${ending}`);
    written.push(file);
    // A web page is announced, and the command ends when the announcement goes.
    void vscode.commands.executeCommand('deskcheck.exportReport', format, file);
    let text = '';
    await until(
      async () => {
        const before = text;
        text = await read(file);
        // It may be met half written.
        return text !== '' && text === before;
      },
      () => `a file ${file.fsPath}`,
    );
    return text;
  };

  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    for (const file of written.splice(0))
      await Promise.resolve(vscode.workspace.fs.delete(file)).catch(() => undefined);
  });

  it('writes SARIF, with places in drafts and sources, and opens it', async () => {
    const { runs } = JSON.parse(await exportAs('sarif', '.sarif'));
    const [result] = runs[0].results;
    assert.equal(result.ruleId, 'figure.contradicted');
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'draft.md');
    assert.equal(result.locations[0].physicalLocation.region.startLine, 3);
    assert.match(runs[0].artifacts[1].location.uri, /^seeds\//);
    assert.ok(result.relatedLocations[0].physicalLocation.region.startLine > 1);
    await untilActive('draft.report.sarif');
  });

  it('writes Markdown that is no draft itself', async () => {
    assert.match(await exportAs('markdown', '.md'), /“£4\.7 million”: contradicted/);
    await untilActive('draft.report.md');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await untilCodes(fileUri('draft.report.md'));
  });

  itOnPage('asks for format and place, and shows the web page', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    const file = fileUri('draft.report.html');
    written.push(file);
    void vscode.commands.executeCommand('deskcheck.exportReport');
    await page.waitForText('.quick-input-widget', 'Web page (HTML)');
    await page.screenshot('report-formats');
    await page.press('Enter');
    // The dialog proposes a place once it has read the folder.
    await page.waitForText('.quick-input-widget .quick-input-list', 'stories');
    await page.screenshot('report-place');
    await page.press('Enter');
    await page.waitForText(inPreview, 'Fact-checking report');
    await page.screenshot('report-in-editor');
    assert.notEqual(await read(file), '');
  });

  itOnPage('writes a web page that axe finds nothing wrong with', async () => {
    await exportAs('html', '.html');
    assert.deepEqual(await page.audit(fileUri('draft.report.html').fsPath, 'report'), []);
  });

  itOnPage('shows what a source writes as text', async () => {
    const text = await exportAs('html', '.html');
    assert.doesNotMatch(text, /<img|<u>|href="https?:|href="command:/);
  });
});

/** "" where there is none. */
async function read(file: vscode.Uri): Promise<string> {
  return vscode.workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}
