/** The engine's ports on a command line. */
import type { CancelToken } from '../engine/base/cancel.ts';
import type { Ports } from '../engine/service/ports.ts';
import { breathe, nodeClock } from '../host/node/clock.ts';
import { createFileReader } from '../host/node/files.ts';
import { silentLogger } from '../host/node/log.ts';
import { printNote } from './print.ts';

/** Ctrl-C ends the whole program. */
export const neverCancelled: CancelToken = { isCancellationRequested: false };

/** The log is silent: what a user must know stands in the reports, and the verbs print it. */
export function commandLinePorts(): Ports {
  return { reader: createFileReader(printNote), logger: silentLogger, clock: nodeClock, breathe };
}
