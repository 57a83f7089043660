/** A folder for what one start keeps for the next. */
import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
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

/** Milliseconds after which what was written is most likely of a former version: thirty days. */
const OLD = 30 * 86_400_000;

/**
 * Removes from the folder, and from those below it, files that were written more than thirty days before `now`, and
 * folders that are left empty. What is still of use among them is written anew. `now`: milliseconds since 1970.
 */
export function forgetOld(folder: string, now: number): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const found = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        forgetOld(found, now);
        if (readdirSync(found).length === 0) rmdirSync(found);
      } else if (now - lstatSync(found).mtimeMs > OLD) rmSync(found);
    }
  } catch {
    // Another start may be at it, too: what is left is removed by the next.
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
