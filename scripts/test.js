// @ts-check
// `npm test`: sets up, builds and runs the suites named in its arguments (`unit`, `editor` or `desktop`; else unit and
// editor). Further arguments choose test files of `unit` or scenarios of the others.

import path from 'node:path';
import { run, withNode24 } from './command.js';
import { node24, root, testResults } from './places.js';
import { runScript } from './problem.js';
import { setUp } from './setUp.js';
import { forgetResults, readAllResults, writeResults } from './testResults.js';

/**
 * Runs a step; one that fails without results of its own counts as one failure.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} options
 */
async function step(name, script, ...options) {
  const failuresBefore = countFailures();
  const code = await run(node24, [path.join(root, script), ...options], { env: withNode24() });
  if (code === 0) return true;
  if (countFailures() === failuresBefore)
    writeResults(path.join(testResults, `${name}.json`), { passed: 0, failed: 1 });
  return false;
}

function countFailures() {
  return readAllResults(testResults).reduce((sum, { failed }) => sum + failed, 0);
}

function tellResults() {
  console.log('');
  for (const { suite, passed, failed } of readAllResults(testResults)) {
    console.log(`${suite.padEnd(28)}${String(passed).padStart(5)} passed, ${failed} failed`);
  }
}

await runScript(async () => {
  const [only, ...chosen] = process.argv.slice(2);
  const wants = (/** @type {string} */ suite) => only === suite || (only === undefined && suite !== 'desktop');
  forgetResults(testResults);
  await setUp({ editor: wants('editor') });

  if (!(await step('build', 'esbuild.js'))) {
    tellResults();
    process.exitCode = 1;
    return;
  }
  if (wants('unit')) {
    const results = path.join(testResults, 'unit.json');
    const reporter = [
      '--reporter',
      path.join(root, 'scripts', 'unitReporter.js'),
      '--reporter-option',
      `results=${results}`,
    ];
    await step('unit', 'node_modules/mocha/bin/mocha.js', ...reporter, ...chosen);
  }
  for (const suite of ['editor', 'desktop'].filter(wants)) {
    if (await step(`${suite}-build`, 'esbuild.js', '--editor-tests')) {
      await step(suite, 'scripts/editorTests.js', ...(suite === 'desktop' ? ['--desktop'] : []), ...chosen);
    }
  }
  tellResults();
  if (countFailures() > 0) process.exitCode = 1;
});
