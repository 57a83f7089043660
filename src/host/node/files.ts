/** Sources on a disk: which files there are, and what they say. */
import { type Dirent, readFileSync, statSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { CancelToken } from '../../engine/base/cancel.ts';
import { sourceId } from '../../engine/model/source.ts';
import type { SourceFile, SourceReader } from '../../engine/service/ports.ts';
import { decodeText } from './decode.ts';
import { HostError, systemCode } from './hostError.ts';

/** Files found, and what was asked for and led to none. */
export interface Listing {
  /** By path, each once. */
  readonly files: readonly SourceFile[];
  /** Paths of files below a folder or of a glob whose endings are not those of files that can be read. */
  readonly passedOver: readonly string[];
  /** A sentence each: "There is no file or folder seeds/budgte.md." */
  readonly problems: readonly string[];
  /** A sentence for each glob with "!" that takes nothing away: what was asked for is there, and perhaps more. */
  readonly idle: readonly string[];
}

interface Named {
  readonly name: string;
  /** Asked for by its own name, rather than found below a folder or by a glob. */
  readonly isNamedItself: boolean;
}

/** Files looked at together. */
const AT_ONCE = 64;

/** Reads files as text; an id that is a `file:` URI says where, else the path does. `notice` hears of files whose encoding had to be guessed. */
export function createFileReader(notice: (message: string) => void = () => undefined): SourceReader {
  return {
    async read(source) {
      const file = fileOf(source);
      try {
        return toText(file, await readFile(file), notice);
      } catch (error) {
        throw toHostError(file, error);
      }
    },
  };
}

/** As a reader of {@link createFileReader} does, for a thread that has nothing else to do meanwhile: small files are read several times as fast. */
export function readFileNow(source: SourceFile, notice: (message: string) => void): string {
  const file = fileOf(source);
  try {
    return toText(file, readFileSync(file), notice);
  } catch (error) {
    throw toHostError(file, error);
  }
}

function fileOf({ id, path: named }: SourceFile): string {
  return id.startsWith('file:') ? fileURLToPath(id) : named;
}

/**
 * Bytes of the largest file that is read: ten long books. A larger one is an archive in one file, and as one article it
 * would be weighed whole against each draft, for minutes.
 */
const LARGEST = 8_000_000;

function toText(file: string, bytes: Uint8Array, notice: (message: string) => void): string {
  if (bytes.length > LARGEST) {
    const [size, limit] = [bytes.length, LARGEST].map((length) => (length / 1e6).toFixed(1).replace(/\.0$/, ''));
    throw new HostError(
      'unreadable',
      `${file} is too large for one article (${size} MB, and at most ${limit} are read): split it into its articles.`,
    );
  }
  // "%PDF-": one without pictures may look like text.
  if ([0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, at) => bytes[at] === byte))
    throw new HostError('unreadable', `${file} is a PDF, which is not read: save its text as Markdown or plain text.`);
  const decoded = decodeText(bytes);
  if (!decoded)
    throw new HostError('unreadable', `${file} is no text file: save it as Markdown or plain text in UTF-8.`);
  if (decoded.encoding === 'windows-1252')
    notice(`${file} is not UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.`);
  return decoded.text;
}

/**
 * Every file meant by these paths, folders (with all below them) and globs, with its path as its id. `endings` (".md")
 * are those of files that can be read; a file that is named itself need not have one. Hidden files and `node_modules`
 * are passed over. A glob that begins with "!" takes files away, wherever in the list it stands.
 */
export async function listSources(
  asked: readonly string[],
  endings: readonly string[],
  folder = process.cwd(),
): Promise<Listing> {
  const found = new Map<string, SourceFile>();
  const passedOver = new Set<string>();
  const problems: string[] = [];
  const away: string[] = [];
  const idle: string[] = [];
  for (const pattern of asked) {
    if (await takesAway(pattern, folder)) {
      const unwanted = await listOne(pattern.slice(1), folder);
      for (const { name } of unwanted) away.push(path.resolve(folder, name));
      if (unwanted.length === 0) idle.push(`No file fits ${pattern.slice(1)}, so ${pattern} takes none away.`);
      continue;
    }
    const listed = await listOne(pattern, folder);
    let wanted = 0;
    for (const { name, isNamedItself } of listed) {
      if (isNamedItself || endings.includes(path.extname(name).toLowerCase())) {
        wanted++;
        const file = toSourceFile(name, folder);
        if (file) found.set(path.resolve(folder, file.path), file);
      } else passedOver.add(name);
    }
    if (wanted === 0) problems.push(await reasonForNone(pattern, endings, folder));
  }
  const named = found.size;
  for (const file of away) {
    found.delete(file);
    passedOver.delete(path.relative(folder, file));
  }
  if (named > 0 && found.size === 0)
    problems.push(`Of ${asked.join(' ')} nothing is left: what begins with "!" takes all of it away.`);
  return { files: [...found.values()].sort(byPath), passedOver: [...passedOver].sort(), problems, idle };
}

/** A file may be called so too. */
async function takesAway(pattern: string, folder: string): Promise<boolean> {
  return pattern.startsWith('!') && (await statOrNothing(path.resolve(folder, pattern))) === undefined;
}

async function reasonForNone(pattern: string, endings: readonly string[], folder: string): Promise<string> {
  const isThere = (await statOrNothing(path.resolve(folder, pattern))) !== undefined;
  if (isThere) return `The folder ${pattern} holds no file that can be read (${endings.join(', ')}).`;
  return isDynamicPattern(pattern)
    ? `No file that can be read fits ${pattern}.`
    : `There is no file or folder ${pattern}.`;
}

/**
 * Files below a folder whose path within it ("seeds/budget.md") is wanted, with their URIs as ids; by path. Symbolic links
 * to folders are followed, each folder once, and none that leads back up.
 */
export async function listFolder(
  folder: string,
  isWanted: (path: string) => boolean,
  token: CancelToken,
): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  const folders = [''];
  const followed = new Set<string>();
  for (let within = folders.pop(); within !== undefined && !token.isCancellationRequested; within = folders.pop()) {
    const entries = await readFolder(path.join(folder, within));
    const names: string[] = [];
    for (const entry of entries) {
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory() || (entry.isSymbolicLink() && (await leadsDown(path.join(folder, name), followed)))) {
        if (!isPassedOver(entry.name)) folders.push(name);
      } else if (isWanted(name)) names.push(name);
    }
    // Few at a time: else whoever wants to read a file meanwhile waits behind all of them.
    for (let at = 0; at < names.length && !token.isCancellationRequested; at += AT_ONCE)
      for (const file of await Promise.all(
        names.slice(at, at + AT_ONCE).map((name) => statFile(path.join(folder, name))),
      ))
        if (file) found.push(file);
  }
  return found.sort(byPath);
}

/** Whether a link leads to a folder that was not followed yet and in which the link itself does not lie. */
async function leadsDown(link: string, followed: Set<string>): Promise<boolean> {
  if (!(await statOrNothing(link))?.isDirectory()) return false;
  const [from, to] = await Promise.all([realpath(path.dirname(link)), realpath(link)]);
  const back = path.relative(to, from);
  const leadsUp = !back.startsWith('..') && !path.isAbsolute(back);
  if (leadsUp || followed.has(to)) return false;
  followed.add(to);
  return true;
}

/** One file as it is now, with its URI as its id; `undefined` where there is none. */
export async function statFile(file: string): Promise<SourceFile | undefined> {
  const known = await statOrNothing(file);
  return known?.isFile() ? { id: sourceId(pathToFileURL(file).href), path: file, ...stampOf(known) } : undefined;
}

async function listOne(pattern: string, folder: string): Promise<readonly Named[]> {
  const known = await statOrNothing(path.resolve(folder, pattern));
  if (known?.isFile()) return [{ name: pattern, isNamedItself: true }];
  if (!known && !isDynamicPattern(pattern)) return [];
  const options = { ignore: ['**/node_modules/**'], expandDirectories: false };
  const names = known
    ? await glob('**/*', { ...options, cwd: path.resolve(folder, pattern) })
    : await glob(pattern.replaceAll('\\', '/'), { ...options, cwd: folder });
  return names.map((name) => ({ name: known ? path.join(pattern, name) : path.normalize(name), isNamedItself: false }));
}

/** At once, since whoever lists has nothing else to do: to wait for each of many files takes several times as long. */
function toSourceFile(name: string, folder: string): SourceFile | undefined {
  const known = statNow(path.resolve(folder, name));
  return known?.isFile() ? { id: sourceId(name), path: name, ...stampOf(known) } : undefined;
}

function toHostError(file: string, error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = systemCode(error);
  const reason =
    code === 'ENOENT'
      ? 'there is no such file'
      : code === 'EACCES' || code === 'EPERM'
        ? 'you may not read it'
        : code === 'EISDIR'
          ? 'it is a folder'
          : String(code ?? error);
  return new HostError('unreadable', `${file} cannot be read: ${reason}.`, error);
}

/** A folder that vanished or may not be read has no files for us. */
async function readFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw new HostError('unreadable', `The folder ${folder} cannot be listed: ${systemCode(error) ?? error}.`, error);
  }
}

async function statOrNothing(file: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw new HostError('unreadable', `${file} cannot be looked at: ${systemCode(error) ?? error}.`, error);
  }
}

function statNow(file: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(file);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw new HostError('unreadable', `${file} cannot be looked at: ${systemCode(error) ?? error}.`, error);
  }
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'].includes(systemCode(error) ?? '');
}

function isPassedOver(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

function stampOf({
  size,
  mtimeMs,
}: {
  readonly size: number | bigint;
  readonly mtimeMs: number | bigint;
}): Pick<SourceFile, 'stamp' | 'size'> {
  return { stamp: `${size}:${mtimeMs}`, size: Number(size) };
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
