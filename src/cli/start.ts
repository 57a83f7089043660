/** What a shell starts: the command line, with what an earlier start compiled of its code. */
import module from 'node:module';

// The cache lies in the machine's folder for temporary files. Node 20 has none, and where none can be written it goes without.
module.enableCompileCache?.();
await import(new URL('./cliCode.js', import.meta.url).href);
