/** Compiled code that one start keeps for the next. */
import { mkdirSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { systemCode } from './hostError.ts';

/**
 * Keeps what this start compiles in the machine's folder for temporary files, and takes what an earlier one kept there.
 * Goes without where none can be written, and on Node 20, which has no such cache.
 */
export function keepCompiledCode(): void {
  const folder = path.join(tmpdir(), 'node-compile-cache');
  if (isThere(folder)) module.enableCompileCache?.(folder);
}

/** Makes the folder first: where it cannot be made, as in /proc, Node would try without end. */
function isThere(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    return systemCode(error) === 'EEXIST';
  }
}
