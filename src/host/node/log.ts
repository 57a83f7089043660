import type { Logger } from '../../engine/service/ports.ts';

export const silentLogger: Logger = { info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  return;
}
