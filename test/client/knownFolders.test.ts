import assert from 'node:assert/strict';
import { untilFoldersAreKnown } from '../../src/client/knownFolders.ts';
import type { FolderStatus } from '../../src/protocol/messages.ts';

describe('the folders of a server', () => {
  const listeners = new Set<(event: undefined) => unknown>();
  const folders: FolderStatus[] = [];
  let isRunning = true;
  const server = {
    folders,
    get isRunning() {
      return isRunning;
    },
    onStatus: (listener: (event: undefined) => unknown) => {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
  };
  /** Whether they are known once the server has said something. */
  const isKnownAfter = async (happens: () => void): Promise<boolean> => {
    let isKnown = false;
    const known = untilFoldersAreKnown(server).then(() => {
      isKnown = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(isKnown, false);
    happens();
    for (const listener of listeners) listener(undefined);
    await new Promise((resolve) => setImmediate(resolve));
    if (isKnown) await known;
    return isKnown;
  };

  it('are waited for until it tells of them, or has ended', async () => {
    assert.equal(await isKnownAfter(() => undefined), false);
    assert.equal(
      await isKnownAfter(() => {
        isRunning = false;
      }),
      true,
    );
    await untilFoldersAreKnown(server);
    isRunning = true;
    const status = { uri: 'file:///a', name: 'a', state: 'ready', sources: 1, problems: 0, done: 1, total: 1 } as const;
    assert.equal(await isKnownAfter(() => void folders.push(status)), true);
    assert.equal(listeners.size, 0);
  });
});
