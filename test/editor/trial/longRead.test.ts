// A copy editor's morning: from opening a long draft to the signed-off report, with the keyboard alone.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codesOf, fileUri, until, untilActive } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

/** What the author got wrong, as the draft has it; the quick fix has the source's words for each. */
const slips = ['five', '370', '54', 'at least five days', 'Vasyl Maliuk', '60 days'];
const corrected = [
  'Ukraine was to leave four regions',
  '307 soldiers crossed the border',
  '266 drones and 45 missiles',
  'at least four days left',
  'They flew at four airfields',
  'Vasyl Malyuk, who heads',
  'a full ceasefire of 30 days',
];
/** Key presses for each open claim, with opening the draft and writing the report. */
const MOST_PRESSES = 3;

describe('a long draft', function () {
  this.timeout(240_000);
  afterEach(closeAll);

  itOnPage('is checked, corrected, signed off and reported with at most three keys a claim', async () => {
    let presses = 0;
    const press = async (keys: string) => {
      await page.press(keys);
      presses++;
    };
    const type = async (text: string) => {
      await page.type(text);
      presses += text.length;
    };
    const report = fileUri('long-read.report.html');

    await press('Control+p');
    await page.waitForText('.quick-input-widget', '');
    await type('long-');
    await page.waitForText('.quick-input-list .monaco-list-row.focused', 'long-read.md');
    await press('Enter');
    const { document } = await untilActive('long-read.md');
    await until(
      () => codesOf(document.uri).length > slips.length,
      () => 'some problems',
    );
    await page.screenshot('trial-opened');
    const claims = codesOf(document.uri).length;
    const selection = () => vscode.window.activeTextEditor?.selection ?? assert.fail('No editor is active.');
    /** On another open claim than this one, and told how many are left: no more than these. */
    const untilWalkedFrom = async (from: vscode.Selection, most: number) => {
      const told = () =>
        codesOf(document.uri).length === 0 ? 'No open claims' : ` of ${codesOf(document.uri).length}: `;
      // The status bar says it for some seconds only.
      let heard = '';
      await until(
        async () => {
          heard += (await page.textsOf('.statusbar')).join('');
          const left = codesOf(document.uri).length;
          return left <= most && (left === 0 || !selection().isEqual(from)) && heard.includes(told());
        },
        () => `“${told()}” being told after ${document.getText(from)}`,
      );
    };

    const top = selection();
    await press('Control+F8');
    await untilWalkedFrom(top, claims);
    await page.screenshot('trial-first');
    let hasSigned = false;
    while (codesOf(document.uri).length > 0) {
      const from = selection();
      const before = codesOf(document.uri).length;
      if (slips.includes(document.getText(from))) {
        await press('Shift+F9');
      } else if (hasSigned) {
        await press('Control+F9');
      } else {
        await press('Control+Shift+F9');
        await page.waitForText('.quick-input-widget', 'by phone');
        await press('Enter');
        await page.waitForText('.quick-input-widget', 'A note for the log');
        await press('Enter');
        hasSigned = true;
      }
      await untilWalkedFrom(from, before - 1);
      await page.screenshot(`trial-${String(presses).padStart(2, '0')}`);
    }
    for (const words of corrected) assert.ok(document.getText().includes(words), `The draft says “${words}”.`);

    await press('Control+s');
    await press('F1');
    await page.waitForText('.quick-input-widget', '');
    await type('export r');
    await page.waitForText('.quick-input-list .monaco-list-row.focused', 'Export Report');
    await press('Enter');
    await page.waitForText('.quick-input-widget', 'Web page (HTML)');
    await press('Enter');
    await page.waitForText('.quick-input-widget .quick-input-list', 'seeds');
    await press('Enter');
    await until(
      async () => (await vscode.workspace.findFiles('long-read.report.html')).length > 0,
      () => 'a report',
    );
    await page.screenshot('trial-report');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(report));
    const [, checked, all] = /(\d+) of (\d+) claims checked/.exec(text) ?? assert.fail('The report counts no claims.');
    assert.equal(checked, all);
    const signed = text.match(/Verified by /g)?.length ?? 0;
    assert.ok(signed >= claims - corrected.length, `${signed} sign-offs are told.`);
    assert.ok(presses / claims <= MOST_PRESSES, `${presses} presses for ${claims} open claims.`);
  });
});
