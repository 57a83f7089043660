import type { Server } from './desk.ts';

/** A server that has just started has not been told of any folder; one that has ended never will be. */
export async function untilFoldersAreKnown(server: Pick<Server, 'folders' | 'isRunning' | 'onStatus'>): Promise<void> {
  while (server.folders.length === 0 && server.isRunning)
    await new Promise<void>((resolve) => {
      const listener = server.onStatus(() => {
        listener.dispose();
        resolve();
      });
    });
}
