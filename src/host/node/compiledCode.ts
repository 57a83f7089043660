/** Compiled code that one start keeps for the next. */
import module from 'node:module';
import { ownFolder } from './ownFolder.ts';

/**
 * Keeps what this start compiles in a folder of ours for temporary files, and takes what an earlier one kept there.
 * Goes without where there is none, and on Node 20, which has no such cache.
 */
export function keepCompiledCode(): void {
  const folder = ownFolder();
  if (folder !== undefined) module.enableCompileCache?.(folder);
}
