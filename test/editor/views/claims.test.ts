import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codesOf,
  draftCodes,
  openFile,
  select,
  selectWords,
  until,
  untilActive,
  untilCodes,
} from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const pane = '.pane:has(.title:text-is("Claims"))';
const rows = `${pane} .monaco-list-row`;

describe('the view Claims', () => {
  let draft: vscode.TextEditor;
  before(async () => {
    // The first test of all waits for the server too.
    draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
  });
  beforeEach(async () => {
    draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
    await vscode.commands.executeCommand('deskcheck.claims.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('deskcheck.showAllClaims');
    await vscode.commands.executeCommand('deskcheck.orderClaimsByVerdict');
    await closeAll();
  });

  /** Keys go to the view again, where this row has stayed the one with the focus. */
  async function focusRows(focused: string): Promise<void> {
    await vscode.commands.executeCommand('deskcheck.claims.focus');
    await page.waitForText(`${pane} .monaco-list:focus .monaco-list-row.focused`, focused);
  }

  /** To the heading of the disputed claim, from that claim. */
  async function walkToHeading(): Promise<void> {
    await vscode.commands.executeCommand('deskcheck.revealClaim', draft.document.uri.toString(), {
      line: 6,
      character: 31,
    });
    await page.waitForText(`${rows}.focused`, '12');
    await page.press('ArrowUp');
    await page.waitForText(`${rows}.focused`, 'Sources Disagree');
  }

  itOnPage('shows the claims of the draft by verdict, with their number and the open ones on its icon', async () => {
    await page.waitForText(rows, 'Contradicted');
    await page.waitForText(rows, '£4.7 million');
    await page.waitForText(rows, 'Sources Disagree');
    await page.waitForText('.activitybar .badge-content, .composite-bar .badge-content', '2');
    await page.screenshot('claims-by-verdict');
  });

  itOnPage('shows them in the order of the text, and only the open ones', async () => {
    await page.waitForText(rows, '£4.7 million');
    await vscode.commands.executeCommand('deskcheck.orderClaimsInTextOrder');
    await page.waitForText(rows, 'contradicted · line 3');
    await vscode.commands.executeCommand('deskcheck.showOnlyOpenClaims');
    await page.waitForText(`${pane} .message`, 'the others are not shown');
    await until(
      async () => (await page.textsOf(rows)).length === 2,
      () => 'two open claims',
    );
    await page.screenshot('claims-open');
  });

  itOnPage('is walked by keys: Enter goes to the claim, F12 to its source', async () => {
    await page.waitForText(rows, '£4.7 million');
    await walkToHeading();
    await page.press('ArrowUp');
    await page.waitForText(`${rows}.focused`, '£4.7 million');
    await page.press('Enter');
    await until(
      () => draft.document.getText(draft.selection) === '£4.7 million',
      () => 'the claim being selected',
    );
    await focusRows('£4.7 million');
    await page.press('F12');
    // Three sources say so: they stand in a peek view, or the first is open.
    await page.waitForText('.peekview-widget, .tab.active', 'budget.md');
    await page.screenshot('claims-to-source');
    await page.press('Escape');
  });

  itOnPage('signs off the claim of a row with a key', async () => {
    await page.waitForText(rows, '£4.7 million');
    await vscode.commands.executeCommand('deskcheck.revealClaim', draft.document.uri.toString(), {
      line: 2,
      character: 36,
    });
    await page.waitForText(`${rows}.focused`, '£4.7 million');
    await page.press('Control+Shift+F9');
    await page.waitForText('.quick-input-widget', 'by phone');
    await page.screenshot('claims-sign-off');
    await page.press('Enter');
    await page.waitForText('.quick-input-widget', 'A note for the log');
    await page.press('Enter');
    await page.waitForText(rows, 'signed off');
    await untilCodes(draft.document.uri, 'figure.disputed');
    await selectWords(await openFile('draft.md'), '4.7');
    await vscode.commands.executeCommand('deskcheck.withdrawSignOff');
    await untilCodes(draft.document.uri, ...draftCodes);
  });

  itOnPage('signs off as before, takes the source’s value and withdraws from a row', async () => {
    const focusBudget = async () => {
      await page.waitForText(rows, '£4.7 million');
      await vscode.commands.executeCommand('deskcheck.revealClaim', draft.document.uri.toString(), {
        line: 2,
        character: 36,
      });
      await page.waitForText(`${pane} .monaco-list:focus .monaco-list-row.focused`, '£4.7 million');
    };
    await focusBudget();
    // In the way that the test before has chosen.
    await page.press('Control+F9');
    await page.waitForText(rows, 'signed off');
    await page.rightClick(`${rows}:has-text("£4.7 million")`);
    await page.hover('.monaco-menu >> text=Withdraw Sign-off');
    await page.screenshot('claims-row-menu');
    // A menu takes no click in its first moment.
    await page.press('Enter');
    await untilCodes(draft.document.uri, ...draftCodes);
    await page.waitUntilGone(`${rows}:has-text("signed off")`);
    await focusBudget();
    await page.press('Shift+F9');
    await until(
      () => draft.document.getText().includes('a budget of £4.2 million'),
      () => 'the source’s value',
    );
    await vscode.window.showTextDocument(draft.document);
    await vscode.commands.executeCommand('undo');
    await untilCodes(draft.document.uri, ...draftCodes);
  });

  itOnPage('decides on the row that one has walked to, and on none with the key at a heading', async () => {
    await page.waitForText(rows, '£4.7 million');
    await select(draft, new vscode.Selection(2, 36, 2, 36));
    await walkToHeading();
    await page.press('Control+F9');
    // An empty list does not open.
    await until(
      async () => {
        await vscode.commands.executeCommand('notifications.showList');
        return (await page.textsOf('.notifications-center')).some((text) =>
          text.includes('select one in the view Claims'),
        );
      },
      () => 'being told that no claim is meant',
    );
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.deepEqual(codesOf(draft.document.uri), draftCodes);
    await focusRows('Sources Disagree');
    await page.press('ArrowUp');
    await page.waitForText(`${rows}.focused`, '£4.7 million');
    await page.press('Control+F9');
    await untilCodes(draft.document.uri, 'figure.disputed');
    await selectWords(draft, '4.7');
    await vscode.commands.executeCommand('deskcheck.withdrawSignOff');
    await untilCodes(draft.document.uri, ...draftCodes);
  });

  itOnPage('decides on all rows that are selected', async () => {
    await page.waitForText(rows, '£4.7 million');
    await vscode.commands.executeCommand('deskcheck.revealClaim', draft.document.uri.toString(), {
      line: 2,
      character: 36,
    });
    await page.waitForText(`${rows}.focused`, '£4.7 million');
    // Over the heading to the claim below it.
    await page.press('Shift+ArrowDown');
    await page.press('Shift+ArrowDown');
    await page.waitForText(`${rows}.focused`, '12');
    await page.press('Control+F9');
    await untilCodes(draft.document.uri);
    await select(draft, new vscode.Selection(0, 0, 6, 40));
    await vscode.commands.executeCommand('deskcheck.withdrawSignOff');
    await untilCodes(draft.document.uri, ...draftCodes);
  });

  itOnPage('tells a screen reader words, kind, verdict and line', async () => {
    await page.waitForText(rows, '£4.7 million');
    await page.waitForText('.monaco-list-row[aria-label*="£4.7 million, figure, contradicted, open, line 3"]', '£4.7');
  });

  itOnPage('finds claims as one types', async () => {
    await page.waitForText(rows, '£4.7 million');
    await vscode.commands.executeCommand('deskcheck.filterClaims');
    await page.type('Keller');
    await page.waitForText('.monaco-tree-type-filter', '');
    await page.screenshot('claims-find');
    await page.press('Escape');
  });

  itOnPage('has the claim at the cursor revealed', async () => {
    const at = draft.document.positionAt(draft.document.getText().indexOf('12 people'));
    await vscode.window.showTextDocument(draft.document);
    await select(draft, new vscode.Selection(at, at));
    await vscode.commands.executeCommand('deskcheck.revealClaim');
    await page.waitForText('.monaco-list-row.focused', '12');
  });

  it('stays with the draft while a source is looked at', async () => {
    await openFile('seeds/budget.md');
    await vscode.commands.executeCommand('deskcheck.goToClaim', draft.document.uri.toString(), {
      start: { line: 2, character: 33 },
      end: { line: 2, character: 45 },
    });
    const editor = await untilActive('/draft.md');
    assert.equal(editor.document.getText(editor.selection), '£4.7 million');
  });
});
