/** What a shell starts: the command line, with what an earlier start compiled of its code. */
import { keepCompiledCode } from '../host/node/compiledCode.ts';

keepCompiledCode();
await import(new URL('./cliCode.js', import.meta.url).href);
