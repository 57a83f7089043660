// @ts-check
// Takes the pictures of the README and the walkthrough from a real editor: `node_modules/.bin/node scripts/screenshots.js`
// writes docs/*.webp.

import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run, withNode24 } from './command.js';
import { node24, root, screenshots } from './places.js';
import { Problem, runScript } from './problem.js';
import { setUp } from './setUp.js';

const PREFIX = 'picture-';

/** @returns {readonly string[]} */
function pictures() {
  return readdirSync(screenshots).filter((name) => name.startsWith(PREFIX));
}

await runScript(async () => {
  await setUp({ editor: true });
  mkdirSync(screenshots, { recursive: true });
  for (const name of pictures()) rmSync(path.join(screenshots, name));
  for (const step of [['esbuild.js'], ['esbuild.js', '--editor-tests'], ['scripts/editorTests.js', 'pictures']]) {
    const [script = '', ...options] = step;
    const code = await run(node24, [path.join(root, script), ...options], { env: withNode24() });
    if (code !== 0) throw new Problem(`No pictures were taken: ${step.join(' ')} failed.`);
  }
  const docs = path.join(root, 'docs');
  mkdirSync(docs, { recursive: true });
  for (const name of pictures()) copyFileSync(path.join(screenshots, name), path.join(docs, name.slice(PREFIX.length)));
  console.log(`docs/ has ${pictures().length} pictures.`);
});
