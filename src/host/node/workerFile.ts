/** Where the code of threads and processes is. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Beside this file: bundled in `dist/`, else as it stands in `src/`; `undefined` where it is not there. */
export function findWorker(): string | undefined {
  const isSource = import.meta.filename.endsWith('.ts');
  const file = path.join(import.meta.dirname, isSource ? 'indexWorker.ts' : 'indexWorker.cjs');
  return existsSync(file) ? file : undefined;
}
