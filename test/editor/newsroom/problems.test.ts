import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftCodes, fileUri, openFile, openUntitled, problemsOf, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const contradicted = 'The council approved a budget of £4.7 million on Sunday.\n';

describe('problems', () => {
  afterEach(closeAll);

  it('have a code with a link, a message in three parts and the source’s place', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    const [problem] = problemsOf(fileUri('draft.md'));
    assert.ok(problem && typeof problem.code === 'object');
    assert.match(problem.code.target.toString(), /^command:deskcheck\.showRule/);
    assert.match(problem.message, /£4\.7 million.*£4\.2 million.*Correct it/);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    const related = problem.relatedInformation?.[0];
    assert.match(related?.location.uri.path ?? '', /\/seeds\/budget\.md$/);
    assert.equal(related?.location.range.start.line, 5);
  });

  itOnPage('stand in the panel, and lead to the rule and to the source', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    await page.waitForText('.markers-panel', '£4.7 million');
    await page.screenshot('problems');
    await page.click('.markers-panel .marker-code a, .markers-panel a.code-link, .markers-panel .details-container a');
    await page.waitForText('.tab.active', 'figure.contradicted');
    await page.screenshot('rule');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('follow what is typed, before it is saved', async () => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri, ...draftCodes);
    const at = editor.document.positionAt(editor.document.getText().indexOf('4.7') + 2);
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 1)), '2'));
    await untilCodes(editor.document.uri, 'figure.disputed');
    assert.equal(editor.document.isDirty, true);
    await vscode.commands.executeCommand('undo');
    await untilCodes(editor.document.uri, ...draftCodes);
  });

  it('are shown in untitled documents, of either language', async () => {
    const markdown = await openUntitled(contradicted);
    await untilCodes(markdown.document.uri, 'figure.contradicted');
    const plain = await openUntitled(contradicted, 'plaintext');
    await untilCodes(plain.document.uri, 'figure.contradicted');
  });

  it('have the severity that the settings say', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    const settings = vscode.workspace.getConfiguration('deskcheck');
    await settings.update('severity', { 'figure.contradicted': 'off' }, vscode.ConfigurationTarget.Workspace);
    await untilCodes(fileUri('draft.md'), 'figure.disputed');
    await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
    await untilCodes(fileUri('draft.md'), ...draftCodes);
  });

  it('leave front matter, code, comments and links’ addresses alone', async () => {
    const text =
      '---\ntitle: Keith Kellogg\ndate: 2026-03-02\n---\n\n`Keith Kellogg`\n\n<!-- Keith Kellogg -->\n\n[vote](https://example.org/Keith-Kellogg/4711)\n\n';
    const editor = await openUntitled(`${text}${contradicted}`);
    await untilCodes(editor.document.uri, 'figure.contradicted');
  });

  it('are not shown in sources', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
    await openFile('seeds/hostile.txt');
    await openFile('draft.md');
    await untilCodes(fileUri('seeds/hostile.txt'));
  });
});
