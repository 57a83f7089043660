/** The command line as a user runs it, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const main = path.join(import.meta.dirname, '../../src/cli/main.ts');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandLine {
  readonly folder: string;
  /** Writes a file of the folder; gives its full path. */
  write(name: string, content: string | Uint8Array): string;
  /** Runs `deskcheck` there with these arguments. */
  run(args: readonly string[], input?: string | Uint8Array): Ended;
  /** Program, arguments and options, for tests that must see it run. */
  readonly program: readonly [
    file: string,
    first: string,
    options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  ];
  remove(): void;
}

export function openCommandLine(): CommandLine {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-cli-'));
  const cache = mkdtempSync(path.join(tmpdir(), 'deskcheck-compiled-'));
  // What was compiled for the first run is ready for the next ones.
  const options = { cwd: folder, env: { ...process.env, NODE_COMPILE_CACHE: cache } };
  return {
    folder,
    program: [process.execPath, main, options],
    write(name, content) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    run(args, input = '') {
      const ended = spawnSync(process.execPath, [main, ...args], { ...options, input, encoding: 'utf8' });
      return { status: ended.status, out: ended.stdout, err: ended.stderr };
    },
    remove() {
      for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
    },
  };
}
