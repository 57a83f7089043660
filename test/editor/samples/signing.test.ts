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
    const untilLeft = async (left: number) => {
      // The status bar says it for some seconds only.
      await Promise.all([
        until(
          () => codesOf(document.uri).length === left,
          () => `${left} problems rather than ${codesOf(document.uri).join(' ')}`,
        ),
        page.waitForText('.statusbar', left === 0 ? 'No open claims' : ` of ${left}: `),
      ]);
    };
    for (const left of [claims - 1, claims - 2, claims - 3]) {
      await untilLeft(left);
      await press('Control+F9');
    }
    // Faster than the server answers: each key still meets its own claim.
    for (let left = claims - 4; left > 0; left--) await press('Control+F9');
    await untilLeft(0);
    assert.equal(presses, claims + 3);
    await page.screenshot('sample-signed-off');
  });
});
