/** The folder `.deskcheck` of a workspace folder: the log of sign-offs and the policy, as files to be committed and merged. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DeskFolder, LogFile, SignOffLog } from '../../engine/service/signOffs.ts';
import { HostError, systemCode } from './hostError.ts';
import { makeFolders } from './makeFolders.ts';

/** Where the log of a folder is, and what may be read there. */
export interface SignOffPlace {
  /** The folder that holds, or is to hold, `.deskcheck`. */
  readonly folder: string;
  /**
   * Where this desk remembers which file it wrote last, outside of what is committed; `undefined` begins a new file with
   * each start.
   */
  readonly memory: string | undefined;
  /** Whether the folder's own settings of git may be read; they may if left out. */
  readonly isTrusted?: () => boolean;
}

/** The file this desk wrote to, and what it wrote there last. */
interface Own {
  readonly name: string;
  readonly last: string;
}

const FOLDER = '.deskcheck';
const LOG = 'signoffs';
const POLICY = 'config.yaml';

/** Reads and writes `.deskcheck/signoffs/`; entries are written one after the other, in the order asked. What fails rejects with a HostError. */
export function openSignOffLog({ folder, memory, isTrusted = () => true }: SignOffPlace): SignOffLog {
  const logFolder = path.join(folder, FOLDER, LOG);
  let own: Own | undefined;
  let isRemembered = false;
  let queue: Promise<void> = Promise.resolve();
  const who = (): Promise<string> => nameOfUser(isTrusted() ? folder : undefined);

  const append = async (make: (last: string | undefined) => readonly string[]): Promise<void> => {
    if (!isRemembered && memory !== undefined) own = await recall(memory);
    isRemembered = true;
    // A branch that was switched to has another end, or no such file: what is added there must not meet this one's in a merge.
    const isOurs = own !== undefined && (await lastLineOf(path.join(logFolder, own.name))) === own.last;
    const name = own !== undefined && isOurs ? own.name : newName(await who());
    const lines = make(isOurs ? own?.last : undefined);
    const last = lines.at(-1);
    if (last === undefined) return;
    const file = path.join(logFolder, name);
    try {
      await makeFolders(logFolder);
      await appendFile(file, `${lines.join('\n')}\n`);
    } catch (cause) {
      throw new HostError(
        'unwritable',
        `The sign-off could not be written to ${file} (${systemCode(cause) ?? 'unknown'}): see that the folder can be written to.`,
        cause,
      );
    }
    own = { name, last };
    if (memory !== undefined) await remember(memory, own);
  };

  return {
    read: () => readDeskFolder(folder),
    append: (make) => {
      const result = queue.then(() => append(make));
      // The next in turn is written whether or not this one was; who asked for it hears of the failure.
      queue = result.catch(() => undefined);
      return result;
    },
    who,
    isThere: (name) =>
      stat(path.join(folder, name)).then(
        () => true,
        () => false,
      ),
    now: () => new Date().toISOString(),
  };
}

/** What `.deskcheck` holds now; a folder without one has no log and no policy. */
export async function readDeskFolder(folder: string): Promise<DeskFolder> {
  const problems: string[] = [];
  const unlessMissing = (shown: string) => (cause: unknown) => {
    const code = systemCode(cause);
    if (code !== 'ENOENT') problems.push(`${shown} could not be read (${code ?? 'unknown'}): see that it may be.`);
    return undefined;
  };
  const names = await readdir(path.join(folder, FOLDER, LOG)).catch(unlessMissing(`${FOLDER}/${LOG}`));
  const read = async (name: string): Promise<LogFile | undefined> => {
    const shown = `${FOLDER}/${name}`;
    const text = await readFile(path.join(folder, FOLDER, name), 'utf8').catch(unlessMissing(shown));
    return text === undefined ? undefined : { name: shown, text };
  };
  const wanted = (names ?? []).filter((name) => name.endsWith('.jsonl')).sort();
  const log = await Promise.all(wanted.map((name) => read(`${LOG}/${name}`)));
  const policy = await read(POLICY);
  return { log: log.filter((file) => file !== undefined), policy, problems };
}

/** The name that git signs commits with here, else that of the account. */
async function nameOfUser(folder: string | undefined): Promise<string> {
  try {
    const where = folder === undefined ? ['config', '--global'] : ['-C', folder, 'config'];
    // Run elsewhere: some systems look for a program in the folder it is run in first, and this one is of others' making.
    const { stdout } = await promisify(execFile)('git', [...where, 'user.name'], { cwd: os.homedir(), timeout: 3000 });
    if (stdout.trim() !== '') return stdout.trim();
  } catch {
    // No git, or no name in it.
  }
  try {
    return os.userInfo().username;
  } catch {
    return 'somebody';
  }
}

/** "anna-keller-3f9a02c1.jsonl": readable, and never the same twice. */
function newName(name: string): string {
  const person = name
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40);
  return `${person || 'desk'}-${randomBytes(4).toString('hex')}.jsonl`;
}

/** What cannot be read, whatever the reason, is no end to add to: a new file is begun, and reading the folder tells the reason. */
async function lastLineOf(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/).at(-1);
  } catch {
    return undefined;
  }
}

async function recall(memory: string): Promise<Own | undefined> {
  try {
    const given: unknown = JSON.parse(await readFile(memory, 'utf8'));
    if (typeof given !== 'object' || given === null) return undefined;
    const [name, last]: readonly unknown[] = [Reflect.get(given, 'name'), Reflect.get(given, 'last')];
    return typeof name === 'string' && typeof last === 'string' && path.basename(name) === name
      ? { name, last }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Forgotten, it costs no more than a new file. */
async function remember(memory: string, own: Own): Promise<void> {
  try {
    await makeFolders(path.dirname(memory));
    await writeFile(memory, JSON.stringify(own));
  } catch {
    // The next sign-off begins a new file.
  }
}
