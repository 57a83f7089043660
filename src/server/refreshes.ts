/** Many facts may change in a row: one refresh is under way at a time, and one more follows it. */
import type { Logger } from '../engine/service/ports.ts';

export interface Refreshes {
  ask(refresh: () => Promise<void>): void;
}

export function createRefreshes(logger: Logger): Refreshes {
  let running = false;
  let again = false;
  const run = async (refresh: () => Promise<void>): Promise<void> => {
    running = true;
    do {
      again = false;
      try {
        await refresh();
      } catch (error) {
        // One that fails must not be the last there ever is.
        logger.error('The open drafts could not be refreshed', error);
      }
    } while (again);
    running = false;
  };
  return {
    ask: (refresh) => {
      if (running) again = true;
      else void run(refresh);
    },
  };
}
