/** What an editor starts: the server, with what an earlier start compiled of its code. */
import { createRequire, flushCompileCache } from 'node:module';
import path from 'node:path';
import { keepCompiledCode } from '../host/node/compiledCode.ts';

/** Milliseconds after which nearly all that a start needs has been compiled. Kept then, since not every server is stopped in peace. */
const STARTED = 10_000;

keepCompiledCode();
setTimeout(() => flushCompileCache?.(), STARTED).unref();
createRequire(import.meta.filename)(path.join(import.meta.dirname, 'serverCode.cjs'));
