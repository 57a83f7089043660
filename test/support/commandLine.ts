/** The command line as a user runs it, in a folder of its own: the program that `npm run build` made. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const program = path.join(root, 'dist/cli.js');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** What is other than usual in a run. */
export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Another Node than that of the tests. */
  readonly node?: string;
}

export interface CommandLine {
  readonly folder: string;
  /** Writes a file of the folder; gives its full path. */
  write(name: string, content: string | Uint8Array): string;
  /** Runs `deskcheck` there with these arguments. */
  run(args: readonly string[], input?: string | Uint8Array): Ended;
  runIn(surroundings: Surroundings, args: readonly string[]): Ended;
  /** Runs `deskcheck` while nobody reads what it says: on standard output, or on standard error either. */
  runUnread(args: readonly string[], unread: 'output' | 'all'): Promise<Pick<Ended, 'status' | 'err'>>;
  /** Program, arguments and options, for tests that must see it run. */
  readonly program: readonly [
    file: string,
    first: string,
    options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  ];
  remove(): void;
}

export function openCommandLine(): CommandLine {
  requireNewBuild();
  const folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-cli-'));
  const cache = mkdtempSync(path.join(tmpdir(), 'deskcheck-compiled-'));
  // What was compiled for the first run is ready for the next ones.
  const options = { cwd: folder, env: { ...process.env, NODE_COMPILE_CACHE: cache } };
  const runIn: CommandLine['runIn'] = ({ input = '', env, node = process.execPath }, args) => {
    const ended = spawnSync(node, [program, ...args], {
      ...options,
      env: { ...options.env, ...env },
      input,
      encoding: 'utf8',
      timeout: 20_000,
    });
    return { status: ended.status, out: ended.stdout, err: ended.stderr };
  };
  return {
    folder,
    program: [process.execPath, program, options],
    write(name, content) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    run: (args, input) => runIn(input === undefined ? {} : { input }, args),
    runIn,
    async runUnread(args, unread) {
      const child = spawn(process.execPath, [program, ...args], options);
      child.stdin.end();
      child.stdout.destroy();
      let err = '';
      if (unread === 'all') child.stderr.destroy();
      else
        child.stderr.on('data', (chunk) => {
          err += chunk;
        });
      const [status] = await once(child, 'exit');
      return { status, err };
    },
    remove() {
      for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** A program made from an older tree would be tested in vain. */
function requireNewBuild(): void {
  const changedAt = (file: string) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const made = changedAt('dist/cliCode.js');
  const newer = globSync('src/{cli,engine,host}/**/*.ts', { cwd: root }).find((file) => changedAt(file) > made);
  if (newer !== undefined) throw new Error(`${newer} is newer than dist/cli.js: run npm run build first.`);
}
