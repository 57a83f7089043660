// @ts-check
// Bundles what ships into dist/ (`--dev` adds source maps, leaves the code readable) and, with `--editor-tests`,
// the tests that run inside the editor into .vscode-test/tests/.

import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { minifyWithConstants } from './scripts/constants.js';

const root = import.meta.dirname;
const development = process.argv.includes('--dev');

// Whatever of the engine changed may find other facts in a source: an index made by another engine is read anew.
const engineVersion = createHash('sha256');
for (const file of globSync('src/engine/**/*.ts', { cwd: root }).sort())
  engineVersion.update(file).update(readFileSync(path.join(root, file)));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  sourcemap: development,
  legalComments: 'none',
  logLevel: 'warning',
  // Its build for Node asks for modules in a way that a bundle of ES modules does not have; this one asks for none.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
  define: { ENGINE_VERSION: JSON.stringify(engineVersion.digest('hex').slice(0, 8)) },
};

/** @type {import('esbuild').BuildOptions} */
const inNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  external: ['vscode'],
  // CommonJS has no import.meta; these two stand in for it.
  define: { ...shared.define, 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
};

/** Plain lists of words, two fifths of a megabyte that three programs read: they ship once, in a file beside these. */
const wordLists = ['commonWords', 'givenNames', 'places'].map((name) => `src/engine/lexicon/${name}.en.ts`);

/** @type {import('esbuild').Plugin} */
const readWordListsBeside = {
  name: 'word lists',
  setup({ onResolve }) {
    onResolve({ filter: /\.en\.ts$/ }, ({ path: asked, resolveDir }) =>
      wordLists.includes(path.relative(root, path.join(resolveDir, asked)).replaceAll('\\', '/'))
        ? { path: './wordLists.cjs', external: true }
        : undefined,
    );
  },
};

/** @type {import('esbuild').BuildOptions} */
const besideWordLists = { ...inNode, plugins: [readWordListsBeside] };

/** @type {import('esbuild').BuildOptions} */
const ofCommandLine = { ...shared, platform: 'node', format: 'esm', target: 'node20' };

// The web has no Node: `platform: 'browser'` makes an import of a Node module an error.
/** @type {import('esbuild').BuildOptions} */
const inBrowser = { ...shared, platform: 'browser', target: 'es2023', external: ['vscode'] };

/** @type {readonly { from: string, to: string, options: import('esbuild').BuildOptions }[]} */
const bundles = [
  { from: 'src/client/extension.ts', to: 'dist/client.cjs', options: inNode },
  { from: 'src/server/start.node.ts', to: 'dist/server.cjs', options: inNode },
  { from: 'src/server/main.node.ts', to: 'dist/serverCode.cjs', options: besideWordLists },
  { from: 'src/host/node/indexWorker.ts', to: 'dist/indexWorker.cjs', options: besideWordLists },
  { from: 'src/cli/start.ts', to: 'dist/cli.js', options: { ...ofCommandLine, banner: { js: '#!/usr/bin/env node' } } },
  { from: 'src/cli/main.ts', to: 'dist/cliCode.js', options: { ...ofCommandLine, plugins: [readWordListsBeside] } },
  { from: 'src/client/extension.web.ts', to: 'dist/client.web.cjs', options: { ...inBrowser, format: 'cjs' } },
  { from: 'src/server/main.worker.ts', to: 'dist/server.worker.js', options: { ...inBrowser, format: 'iife' } },
];

/** @param {readonly string[]} made paths from the root */
function removeAllFromDistBut(made) {
  for (const name of readdirSync(path.join(root, 'dist'))) {
    if (!made.includes(`dist/${name}`)) rmSync(path.join(root, 'dist', name), { recursive: true });
  }
}

async function buildWordLists() {
  const { metafile } = await build({
    ...inNode,
    minify: !development,
    stdin: { contents: wordLists.map((file) => `export * from './${file}';`).join('\n'), resolveDir: root },
    outfile: 'dist/wordLists.cjs',
  });
  return outputsOf(metafile);
}

/** @param {import('esbuild').Metafile | undefined} metafile */
function outputsOf(metafile) {
  return Object.entries(metafile?.outputs ?? {}).map(([file, { bytes }]) => ({ file, bytes }));
}

/**
 * Paths and bytes of what was written.
 * @param {import('esbuild').BuildOptions & { outfile: string }} options
 */
async function buildToShip(options) {
  const { metafile, outputFiles } = await build({ ...options, write: development });
  if (development) return outputsOf(metafile);
  const code = minifyWithConstants(outputFiles?.[0]?.text ?? '', options);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, options.outfile), code);
  return [{ file: options.outfile, bytes: Buffer.byteLength(code) }];
}

async function buildExtension() {
  const present = bundles.filter(({ from }) => existsSync(path.join(root, from)));
  const results = await Promise.all([
    buildWordLists(),
    ...present.map(({ from, to, options }) => buildToShip({ ...options, entryPoints: [from], outfile: to })),
  ]);
  const made = results.flat();
  removeAllFromDistBut(made.map(({ file }) => file));
  for (const { file, bytes } of made) {
    if (!file.endsWith('.map')) console.log(`${file.padEnd(24)}${(bytes / 1024).toFixed(1).padStart(9)} kB`);
  }
}

async function buildEditorTests() {
  const outdir = '.vscode-test/tests';
  rmSync(path.join(root, outdir), { recursive: true, force: true });
  await build({
    ...inNode,
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    entryPoints: ['test/editor/run.ts', ...globSync('test/editor/**/*.test.ts', { cwd: root })],
    outbase: 'test/editor',
    outdir,
    outExtension: { '.js': '.cjs' },
  });
}

try {
  await (process.argv.includes('--editor-tests') ? buildEditorTests() : buildExtension());
} catch {
  // esbuild has already said what is wrong and where.
  process.exitCode = 1;
}
