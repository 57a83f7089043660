/** Folders on a disk, made where they are missing. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from './hostError.ts';

/**
 * Makes the folder and those it is in; one that is there already is fine. Not by `mkdir`'s own `recursive`: where the
 * system says ENOENT for a folder that may not be made, as below /proc, Node makes the one above for ever. Rejects with
 * the system's error.
 */
export async function makeFolders(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at) && at !== path.dirname(at); at = path.dirname(at))
    missing.unshift(at);
  for (const each of missing) {
    await mkdir(each).catch((error: unknown) => {
      // Somebody else has made it meanwhile.
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
}
