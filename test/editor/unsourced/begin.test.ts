import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, fileUri, openFile, textOfPage, until, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const messages = '.notifications-center';

describe('a folder without sources', () => {
  itOnPage('is told how to begin, and only when asked', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'));
    void vscode.commands.executeCommand('deskcheck.lookUp');
    // Just after the start the editor keeps messages in the list alone, and an empty list does not open.
    await until(
      async () => {
        await vscode.commands.executeCommand('notifications.showList');
        return (await page.textsOf(messages)).some((text) =>
          text.includes('Deskcheck found no sources to check against'),
        );
      },
      () => 'a message that says how to begin',
    );
    await page.screenshot('unsourced');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  itOnPage('says in its views what to do, with buttons', async () => {
    await openFile('draft.md');
    await vscode.commands.executeCommand('deskcheck.claims.focus');
    await page.waitForText('.welcome-view-content', 'There are no sources to check against yet');
    await page.waitForText('.welcome-view-content .monaco-button', 'Choose Where Sources Are');
    await page.waitForText('.welcome-view-content', 'No sources were found');
    await page.screenshot('unsourced-views');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('is checked as soon as one turns to a draft, also when the sources lie behind a symbolic link', async () => {
    const archive = mkdtempSync(path.join(tmpdir(), 'deskcheck-archive-'));
    try {
      writeFileSync(
        path.join(archive, 'budget.md'),
        '---\ndate: 2026-03-01\n---\n\nThe council approved a budget of £4.2 million on Sunday.\n\nMayor Anna Keller praised the vote.\n',
      );
      await closeAll();
      // Of what it leads to no watcher tells.
      symlinkSync(archive, fileUri('seeds').fsPath);
      await openFile('draft.md');
      await untilCodes(fileUri('draft.md'), 'figure.contradicted');
      await vscode.commands.executeCommand('deskcheck.showIndexed');
      assert.match(await textOfPage('What Is Indexed'), /\*\*1 source\*\*/);
    } finally {
      rmSync(archive, { recursive: true });
    }
  });

  itOnPage('says so again in its views once the last source is gone', async () => {
    rmSync(fileUri('seeds').fsPath);
    await vscode.commands.executeCommand('deskcheck.rebuildIndex');
    await vscode.commands.executeCommand('deskcheck.sources.focus');
    await page.waitForText('.welcome-view-content', 'No sources were found');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});
