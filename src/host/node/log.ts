import type { Logger } from '../../engine/service/ports.ts';

/** For a program that tells its user all there is to tell. */
export const silentLogger: Logger = { info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  return;
}
