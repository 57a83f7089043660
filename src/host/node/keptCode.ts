/** A program of ours with all that an earlier start compiled of it. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';
import { forgetOld, ownFolder } from './ownFolder.ts';

/** Milliseconds after which a start is over, and after which most of what a session needs was called once. */
const STARTED = 10_000;
const SETTLED = 60_000;

/**
 * Runs a CommonJS program. Node's own cache has of it what is compiled as it is loaded, and most functions are compiled
 * when they are first called: so it is taken here some seconds later, which saves a fifth of a start. Goes without
 * where Node is too old, or where there is no folder that is ours alone.
 */
export function runKept(file: string): void {
  const folder = isNewEnough() ? ownFolder() : undefined;
  if (folder === undefined) {
    createRequire(file)(file);
    return;
  }
  const program = loadKept(file, path.join(folder, `${path.basename(file)}-${process.versions.v8}-${process.arch}`));
  if (!program.wasKept) keepLater(program.keep, folder);
  program.run();
}

/** A program that may be run. */
export interface KeptProgram {
  /** Whether an earlier start kept it as it is now. */
  readonly wasKept: boolean;
  run(): void;
  /** Keeps what has been compiled until now. Where it cannot, the next start compiles it anew. */
  keep(): void;
}

/**
 * `kept`: where compiled code is kept, after a digest of the code that it is of and a checksum of itself: V8 compares
 * but lengths, and what a machine that lost its power had half written would end each start to come.
 */
export function loadKept(file: string, kept: string): KeptProgram {
  const code = readFileSync(file);
  const digest = createHash('sha256').update(code).digest();
  const cachedData = readKept(kept, digest);
  const script = new vm.Script(`(function (require, __filename, __dirname) {${code}\n})`, {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  return {
    wasKept: script.cachedDataRejected === false,
    run: () => script.runInThisContext()(createRequire(file), file, path.dirname(file)),
    keep() {
      const begun = `${kept}.${process.pid}`;
      try {
        const compiled = script.createCachedData();
        writeFileSync(begun, Buffer.concat([digest, checksumOf(compiled), compiled]), { mode: 0o600 });
        renameSync(begun, kept);
      } catch {
        // It only saves time. A full disk has room again.
        rmSync(begun, { force: true });
      }
    },
  };
}

function readKept(kept: string, digest: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(kept);
    const compiled = bytes.subarray(digest.length + CHECKSUM);
    const head = Buffer.concat([digest, checksumOf(compiled)]);
    return bytes.subarray(0, head.length).equals(head) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes of a checksum. */
const CHECKSUM = 4;

function checksumOf(bytes: Buffer): Buffer {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(zlib.crc32(bytes));
  return checksum;
}

/**
 * Once the start is over, and a last time before V8 forgets functions that have not been called for long. Whoever keeps
 * is a new version, and others may have become old.
 */
function keepLater(keep: () => void, folder: string): void {
  setTimeout(() => {
    keep();
    forgetOld(folder, Date.now());
    const keepLast = (): void => {
      process.off('exit', keepLast);
      keep();
    };
    process.once('exit', keepLast);
    setTimeout(keepLast, SETTLED - STARTED).unref();
  }, STARTED).unref();
}

/** Node 20 has both from 20.15 on; without the loader a program that was loaded so can import nothing. */
function isNewEnough(): boolean {
  return vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER !== undefined && zlib.crc32 !== undefined;
}
