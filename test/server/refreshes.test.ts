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
    void refreshes.ask(refresh);
    await Promise.resolve();
    for (let asked = 0; asked < 5; asked++) void refreshes.ask(refresh);
    for (let turn = 0; turn < 5; turn++) await settle();
    assert.equal(times, 2);
  });

  it('are waited for by whoever asks, also by one who asks while another runs', async () => {
    const refreshes = createRefreshes(logger);
    const ended: string[] = [];
    const refresh = (name: string) => async () => {
      await settle();
      ended.push(name);
    };
    void refreshes.ask(refresh('first'));
    await settle();
    await refreshes.ask(refresh('second'));
    assert.deepEqual(ended, ['first', 'first']);
  });

  it('go on after one that failed, which is logged', async () => {
    const refreshes = createRefreshes(logger);
    await refreshes.ask(() => {
      throw new Error('The connection is gone.');
    });
    let ran = false;
    await refreshes.ask(async () => {
      ran = true;
    });
    assert.ok(ran);
    assert.deepEqual(errors, ['The open drafts could not be refreshed']);
  });
});
