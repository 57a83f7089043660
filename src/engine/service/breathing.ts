/** Lets whatever waits in between slices of work: a cancellation above all. */
import type { CancelToken } from '../base/cancel.ts';
import type { Ports } from './ports.ts';

/** Long work that lets others in between: see {@link Ports.breathe}. */
export interface Breathing {
  /** Takes a breath if the last one was longer ago than a slice; tells whether the work is still wanted. */
  goesOn(): Promise<boolean>;
}

/** `slice`: milliseconds of work between two breaths. */
export function startBreathing({ breathe, clock }: Ports, slice: number, token: CancelToken): Breathing {
  let since = clock.now();
  return {
    async goesOn() {
      if (clock.now() - since > slice) {
        await breathe();
        since = clock.now();
      }
      return !token.isCancellationRequested;
    },
  };
}
