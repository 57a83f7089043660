/** A folder for what one start keeps for the next. */
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemCode } from './hostError.ts';

/**
 * A folder among the machine's temporary files that nobody else may write to, since V8 trusts what it finds there;
 * undefined where there is none and none can be made.
 */
export function ownFolder(): string | undefined {
  const user = process.getuid?.();
  const folder = path.join(tmpdir(), `deskcheck-code${user === undefined ? '' : `-${user}`}`);
  try {
    make(folder);
    const found = lstatSync(folder);
    const isOurs = user === undefined || (found.uid === user && (found.mode & 0o022) === 0);
    return found.isDirectory() && isOurs ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Not with what it is in: where that cannot be made, as in /proc, Node would try without end. */
function make(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}
