import assert from 'node:assert/strict';
import { closeAll, codesOf, openFile, until } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

describe('a whole draft', function () {
  this.timeout(180_000);
  afterEach(closeAll);

  itOnPage('is signed off with keys alone, a key for each claim and three more', async () => {
    const { document } = await openFile('examples/istanbul-first-take.md');
    await until(
      () => codesOf(document.uri).length > 3,
      () => 'some problems',
      20,
    );
    const claims = codesOf(document.uri).length;
    let presses = 0;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) {
        await page.press(key);
        presses++;
      }
    };
    await press('Control+F8', 'Control+Shift+F9');
    await page.waitForText('.quick-input-widget', 'by phone');
    await press('Enter');
    await page.waitForText('.quick-input-widget', 'A note for the log');
    await press('Enter');
    for (let left = claims - 1; left >= 0; left--) {
      await until(
        () => codesOf(document.uri).length === left,
        () => `${left} problems rather than ${codesOf(document.uri).join(' ')}`,
        20,
      );
      await page.waitForText('.statusbar', left === 0 ? 'No open claims' : ` of ${left}: `);
      if (left > 0) await press('Control+F9');
    }
    assert.equal(presses, claims + 3);
    await page.screenshot('sample-signed-off');
  });
});
