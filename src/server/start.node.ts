/** What an editor starts: the server, with what an earlier start compiled of its code. */
import { createRequire, enableCompileCache, flushCompileCache } from 'node:module';
import path from 'node:path';

/** Milliseconds after which nearly all that a start needs has been compiled. Kept then, since not every server is stopped in peace. */
const STARTED = 10_000;

// The cache lies in the machine's folder for temporary files; where it cannot be written the server starts without.
enableCompileCache?.();
setTimeout(() => flushCompileCache?.(), STARTED).unref();
createRequire(import.meta.filename)(path.join(import.meta.dirname, 'serverCode.cjs'));
