/** Lets whatever waits in between slices of work: a cancellation above all. */
import type { CancelToken } from '../base/cancel.ts';
import type { Ports } from './ports.ts';

/** Long work that lets others in between: see {@link Ports.breathe}. */
export interface Breathing {
  /** Takes a breath if the last one was longer ago than a slice; tells whether the work is still wanted, at once where no breath was due. */
  goesOn(): boolean | Promise<boolean>;
}

/** `slice`: milliseconds of work between two breaths. */
export function startBreathing({ breathe, clock }: Ports, slice: number, token: CancelToken): Breathing {
  let since = clock.now();
  const takeBreath = async (): Promise<boolean> => {
    await breathe();
    since = clock.now();
    return !token.isCancellationRequested;
  };
  return { goesOn: () => (clock.now() - since > slice ? takeBreath() : !token.isCancellationRequested) };
}

/** What the steps come to, with a breath between two of them where one is due; `undefined` once it is no longer wanted. */
export async function inBreaths<Result>(
  steps: Generator<void, Result, void>,
  breathing: Breathing,
): Promise<Result | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const goesOn = breathing.goesOn();
    // Most steps wait for nothing.
    if (goesOn !== true && !(await goesOn)) return undefined;
  }
}

/** What the steps come to, without a breath. */
export function atOnce<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
