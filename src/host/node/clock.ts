import { performance } from 'node:perf_hooks';
import type { Clock } from '../../engine/service/ports.ts';

/** Milliseconds since the process began. */
export const nodeClock: Clock = { now: () => performance.now() };

/** Lets waiting requests and cancellations in. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
