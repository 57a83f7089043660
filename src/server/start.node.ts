/** What an editor starts: the server, with what an earlier start compiled of its code. */
import path from 'node:path';
import { keepCompiledCode } from '../host/node/compiledCode.ts';
import { runKept } from '../host/node/keptCode.ts';

// Of what the server's code asks for by itself.
keepCompiledCode();
runKept(path.join(import.meta.dirname, 'serverCode.cjs'));
