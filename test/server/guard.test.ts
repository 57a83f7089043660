import assert from 'node:assert/strict';
import { CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { createGuard } from '../../src/server/guard.ts';

describe('the guard', () => {
  const said: string[] = [];
  const guard = createGuard({ info: () => undefined, warn: () => undefined, error: (message) => said.push(message) });
  beforeEach(() => {
    said.length = 0;
  });

  it('answers empty where a handler fails, and logs with the document', async () => {
    const handle = guard.request<{ uri: string }, string>('A hover', 'empty', () =>
      Promise.reject(new Error('broken')),
    );
    assert.equal(await handle({ uri: 'file:///a.md' }, new CancellationTokenSource().token), 'empty');
    assert.deepEqual(said, ['A hover failed for file:///a.md']);
  });

  it('says of cancelled work that it was cancelled, and logs nothing', async () => {
    const source = new CancellationTokenSource();
    const handle = guard.request<object, string>('A hover', 'empty', async () => {
      source.cancel();
      throw new Error('cancelled');
    });
    assert.ok((await handle({}, source.token)) instanceof ResponseError);
    assert.deepEqual(said, []);
  });

  it('lives through notifications that fail at once or later', async () => {
    guard.event('A change', () => {
      throw new Error('at once');
    })({});
    guard.event('A change', () => Promise.reject(new Error('later')))({});
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(said.length, 2);
  });
});
