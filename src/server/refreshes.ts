/** Many facts may change in a row: one refresh is under way at a time, and one more follows it. */
import type { Logger } from '../engine/service/ports.ts';

/** Refreshes of the open drafts, one at a time. */
export interface Refreshes {
  /** Resolves once a refresh that began after this has ended, well or not. */
  ask(refresh: () => Promise<void>): Promise<void>;
}

/** One that fails is logged, and the next still runs. */
export function createRefreshes(logger: Logger): Refreshes {
  let again = false;
  let running: Promise<void> | undefined;
  const run = async (refresh: () => Promise<void>): Promise<void> => {
    do {
      again = false;
      try {
        await refresh();
      } catch (error) {
        // One that fails must not be the last there ever is.
        logger.error('The open drafts could not be refreshed', error);
      }
    } while (again);
    running = undefined;
  };
  return {
    ask: (refresh) => {
      if (running) again = true;
      // Not at once: the refresh may end before it is noted that it runs.
      else running = Promise.resolve().then(() => run(refresh));
      return running;
    },
  };
}
