/** The house as ARCHITECTURE.md draws it against the house as it stands. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

interface Row {
  readonly folder: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

interface Import {
  readonly file: string;
  /** From `src`, or the package's name as written. */
  readonly target: string;
  readonly typeOnly: boolean;
}

// Matches `import type { Span } from './span.ts'` and `export { a } from './a.ts'`, not `const from = 'x'`.
const IMPORT_FROM = /^(?:import|export)\s(?<type>type\s)?[^;'"]{0,2000}?\bfrom\s+'(?<from>[^']+)'/gm;
// Matches `import './side.ts'` and `await import('./late.ts')`.
const IMPORT_BARE = /(?:^import\s+|\bimport\()'(?<from>[^']+)'/gm;
// Matches what stands in the braces of `import { a, type B as C } from './a.ts'` and of `const { a } = await import('./a.ts')`.
const TAKEN = /\{(?<names>[^{}]{0,2000})\}\s*(?:from\s+'|= await import\()/g;
// Matches the name in `export function weigh(`, not in `export interface Weight {`.
const GIVEN = /^export (?:async )?(?:function|const|let|class) (?<name>\w+)/gm;
// Matches a file that keeps a contract: `export const weekday: VerdictRule = {`.
const ENTRY = /^export const \w+: (?:VerdictRule|DraftRule|Format|ReportFormat) = \{/m;
// Matches a share or a weight: `const LEAST_SHARE = 0.5;`.
const SHARE = /^(?:export )?const \w+ = -?0?\.\d+;/m;
const CODE = /`(?<code>[^`\n]+)`/g;

describe('the house', () => {
  const sourceFiles = listFiles('src/**/*.ts');
  const rows = readFloors();

  it('imports only downwards, as the table in ARCHITECTURE.md has it', () => {
    const wrong = sourceFiles.flatMap(readImports).flatMap((each) => {
      const row = rowOf(rows, each.file);
      if (!row) return [`${each.file} is on no floor`];
      return mayImport(row, each) ? [] : [`${each.file} (${row.folder}) imports ${each.target}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('exports nothing that no other file takes', () => {
    const taken = new Set(
      listFiles('{{src,test,scripts}/**/*,bench/{*,sections/*}}.{ts,js}').flatMap((file) =>
        Array.from(read(file).matchAll(TAKEN), ({ groups }) => groups?.names ?? '').flatMap((names) =>
          Array.from(names.matchAll(/(?:^|,)\s*(?:type\s+)?(\w+)/g), ([, name]) => name ?? ''),
        ),
      ),
    );
    const idle = sourceFiles.flatMap((file) =>
      Array.from(read(file).matchAll(GIVEN), ({ groups }) => groups?.name ?? '')
        .filter((name) => !taken.has(name))
        .map((name) => `${file}: ${name}`),
    );
    // The editor calls it.
    assert.deepEqual(idle, ['src/client/extension.ts: activate']);
  });

  it('has no floor without a folder', () => {
    const missing = rows.filter(({ folder }) => !exists(`src/${folder.replace(/\/\*$/, '')}`));
    assert.deepEqual(missing, []);
  });

  it('has no file of 400 lines or more', () => {
    const long = listFiles('{src,test,scripts}/**/*.{ts,js}').filter(
      (file) => lineCount(file) >= 400 && !isDataTable(file),
    );
    assert.deepEqual(long, []);
  });

  it('has the shares and weights of judging in two files', () => {
    const elsewhere = listFiles('src/engine/check/**/*.ts').filter((file) => SHARE.test(read(file)));
    assert.deepEqual(elsewhere, []);
  });

  it('registers every kind, rule, format and report there is', () => {
    const entries = [
      ...listFiles('src/engine/kinds/*/index.ts'),
      ...sourceFiles.filter((file) => ENTRY.test(read(file))),
    ];
    const forgotten = entries.filter((file) => !isRegistered(file));
    assert.deepEqual(forgotten, []);
  });

  for (const document of ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md']) {
    it(`has every path that ${document} names`, () => {
      const gone = pathsNamedIn(document).filter((each) => !exists(each));
      assert.deepEqual(gone, []);
    });
  }
});

/** The rows of the table under "Floors". */
function readFloors(): readonly Row[] {
  const section =
    read('ARCHITECTURE.md')
      .split(/^## /m)
      .find((each) => each.startsWith('Floors\n')) ?? '';
  const cells = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map(codesIn));
  assert.ok(cells.length > 0, 'ARCHITECTURE.md has a table under "Floors".');
  return cells.map(([, folder, values, types]) => ({
    folder: folder?.[0] ?? '',
    values: values ?? [],
    types: types ?? [],
  }));
}

function rowOf(rows: readonly Row[], file: string): Row | undefined {
  const fitting = rows.filter(({ folder }) => isWithin(file.slice('src/'.length), folder.replace(/\/\*$/, '')));
  return fitting.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function mayImport(row: Row, { file, target, typeOnly }: Import): boolean {
  const from = file.slice('src/'.length);
  const listed = typeOnly ? [...row.values, ...row.types] : row.values;
  if (listed.includes(target)) return true;
  if (row.folder.endsWith('/*')) {
    const street = row.folder.slice(0, -'/*'.length);
    if (isWithin(target, street)) return roomIn(street, target) === roomIn(street, from);
  } else if (isWithin(target, row.folder)) return true;
  return listed.some((each) => (each.endsWith(':') ? target.startsWith(each) : isWithin(target, each)));
}

function roomIn(street: string, file: string): string | undefined {
  return file.slice(street.length + 1).split('/')[0];
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function readImports(file: string): readonly Import[] {
  const text = read(file);
  const found = [...text.matchAll(IMPORT_FROM), ...text.matchAll(IMPORT_BARE)];
  return found.map(({ groups }) => {
    const from = groups?.from ?? '';
    const target = from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from).slice('src/'.length) : from;
    return { file, target, typeOnly: groups?.type !== undefined };
  });
}

/** Whether the list in the folder above, or beside a file, imports it. */
function isRegistered(file: string): boolean {
  const folder = path.posix.dirname(file.endsWith('/index.ts') ? path.posix.dirname(file) : file);
  const registry = `${folder}/index.ts`;
  return existsSync(path.join(root, registry)) && readImports(registry).some(({ target }) => `src/${target}` === file);
}

function isDataTable(file: string): boolean {
  return file.endsWith('.en.ts') || file.endsWith('.cases.ts');
}

/** Every `path/in/back-quotes` that a document names: what begins with a folder or is a file of the root. */
function pathsNamedIn(document: string): readonly string[] {
  return codesIn(read(document)).filter((code) =>
    /^(?:src|test|seeds|examples|scripts|bench|docs|media|\.ci)\/[\w./-]*$/.test(code),
  );
}

/** A folder without a file is none: a fresh clone does not have it. */
function exists(file: string): boolean {
  const full = path.join(root, file);
  return existsSync(full) && (statSync(full).isFile() || readdirSync(full, { recursive: true }).length > 0);
}

function codesIn(text: string): string[] {
  return [...text.matchAll(CODE)].map(({ groups }) => groups?.code ?? '');
}

function lineCount(file: string): number {
  return read(file).split('\n').length - 1;
}

function listFiles(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
