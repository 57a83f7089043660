/** Lets whatever waits in between slices of work: a cancellation above all. */
import type { Ports } from './ports.ts';

export interface Breathing {
  /** Takes a breath if the last one was longer ago than a slice. */
  ifDue(): Promise<void>;
}

/** `slice`: milliseconds of work between two breaths. */
export function startBreathing({ breathe, clock }: Ports, slice: number): Breathing {
  let since = clock.now();
  return {
    async ifDue() {
      if (clock.now() - since <= slice) return;
      await breathe();
      since = clock.now();
    },
  };
}
