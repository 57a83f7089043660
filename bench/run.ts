/**
 * The whole benchmark: `npm run bench -- [CORPUS] [--quick] [--only=extraction,indexing]`. CORPUS is a folder of articles;
 * without one, copies of our samples stand in. `--quick` leaves out the 100,000 articles. Each section runs in a process
 * of its own, so that none inherits another's memory or warmth.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { minifyWithConstants } from '../scripts/constants.js';
import { type Article, readArticles, writeCopies } from './corpus.ts';
import { indexFolder } from './index.ts';
import { digits, type Row } from './rows.ts';

const SMALL = 2225;
const SERVED = 20_000;
const GROWTH = [1000, 10_000, 100_000] as const;
/** Sections that call the engine itself, to be measured as it ships; the others start what ships. */
const asShipped: readonly string[] = ['extraction', 'checking'];

const here = path.dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const quick = process.argv.includes('--quick');
const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const scratch = mkdtempSync(path.join(tmpdir(), 'deskcheck-bench-'));

try {
  const articles = readArticles(given[0] ?? path.join(here, '..', 'seeds'));
  if (articles.length === 0) throw new Error(`There are no articles (.txt, .md) in ${given[0] ?? 'seeds'}.`);
  report(await measure(articles));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure(articles: readonly Article[]): Promise<readonly Row[]> {
  const small = path.join(scratch, 'small');
  writeCopies(articles, SMALL, small);
  const smallIndex = path.join(scratch, 'small.sqlite');
  const rows: Row[] = [];
  const take = (name: string, ...args: readonly string[]): void => {
    if (only === undefined || only.includes(name)) rows.push(...section(name, args));
  };
  take('package');
  take('extraction', small);
  take('indexing', small, smallIndex);
  // What is checked is checked against an index, measured or not.
  if (only?.includes('checking') && !existsSync(smallIndex)) await indexFolder(small, smallIndex);
  let largeIndex = '';
  for (const count of quick ? GROWTH.slice(0, 2) : GROWTH) {
    if (only !== undefined && !only.includes('growth')) break;
    const folder = path.join(scratch, `${count}`);
    largeIndex = path.join(scratch, `${count}.sqlite`);
    const characters = writeCopies(articles, count, folder);
    take('growth', folder, largeIndex, `${count}`, `${characters}`);
    rmSync(folder, { recursive: true, force: true });
  }
  take('checking', small, smallIndex, largeIndex);
  if (only === undefined || only.includes('server')) {
    const folder = path.join(scratch, 'served');
    writeCopies(articles, quick ? SERVED / 4 : SERVED, folder);
    take('server', folder);
  }
  return rows;
}

/** In one file, minified and with its constants, as it ships: V8 takes what a module imports for values that may change, at a price. */
function bundle(source: string, name: string): string {
  const outfile = path.join(here, 'dist', `${name}.mjs`);
  const options = { platform: 'node', format: 'esm' } as const;
  const { outputFiles } = buildSync({
    ...options,
    entryPoints: [source],
    bundle: true,
    packages: 'external',
    logLevel: 'warning',
    write: false,
  });
  mkdirSync(path.dirname(outfile), { recursive: true });
  writeFileSync(outfile, minifyWithConstants(outputFiles[0]?.text ?? '', options));
  return outfile;
}

function section(name: string, args: readonly string[]): readonly Row[] {
  process.stderr.write(`${name} …\n`);
  const source = path.join(here, 'sections', `${name}.ts`);
  const file = asShipped.includes(name) ? bundle(source, name) : source;
  const { status, stdout } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) return [{ figure: `${name}: failed`, value: Number.NaN, unit: 'x', met: false }];
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as Row[]; // what printRows wrote
}

function report(rows: readonly Row[]): void {
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 1e9).toFixed(0)} GB, ${process.platform}`;
  const versions = `Node ${process.versions.node}`;
  const corpus = given[0] ?? 'copies of seeds/';
  console.log(`\n${machine}; ${versions}; corpus: ${corpus}\n`);
  console.log('| figure | here | reach | aim | met | beside |\n| --- | --- | --- | --- | --- | --- |');
  for (const { figure, value, unit, reach, aim, met, ratios } of rows) {
    const verdict = met === undefined ? '' : met ? 'yes' : 'NO';
    console.log(
      `| ${figure} | ${digits(value)} ${unit} | ${reach ?? ''} | ${aim ?? ''} | ${verdict} | ${ratios?.join('; ') ?? ''} |`,
    );
  }
  mkdirSync(path.join(here, 'results'), { recursive: true });
  const taken = new Date().toISOString();
  const file = path.join(here, 'results', `${taken.slice(0, 19).replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ taken, machine, versions, corpus, quick, rows }, null, 2)}\n`);
  console.log(`\nWritten to ${path.relative(process.cwd(), file)}`);
}
