import assert from 'node:assert/strict';
import { createRefreshes } from '../../src/server/refreshes.ts';

describe('refreshes', () => {
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const errors: string[] = [];
  const nothing = () => undefined;
  const logger = { info: nothing, warn: nothing, error: (message: string) => void errors.push(message) };

  it('run one at a time, and once more for any number asked for meanwhile', async () => {
    const refreshes = createRefreshes(logger);
    let times = 0;
    const refresh = async () => {
      times++;
      await settle();
    };
    for (let asked = 0; asked < 5; asked++) refreshes.ask(refresh);
    for (let turn = 0; turn < 5; turn++) await settle();
    assert.equal(times, 2);
  });

  it('go on after one that failed, which is logged', async () => {
    const refreshes = createRefreshes(logger);
    refreshes.ask(() => {
      throw new Error('The connection is gone.');
    });
    await settle();
    let ran = false;
    refreshes.ask(async () => {
      ran = true;
    });
    await settle();
    assert.ok(ran);
    assert.deepEqual(errors, ['The open drafts could not be refreshed']);
  });
});
