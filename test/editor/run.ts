// What the editor loads: runs the tests of one scenario in the extension host. The page of the server build has no exit
// code and no console that anybody reads, so report and results go to files.

import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import type { Context, Test } from 'mocha';
import { type Counts, countResults, writeResults } from '../../scripts/testResults.js';
import { inServerBuild, page } from './support/page.ts';

export async function run(): Promise<void> {
  const { DESKCHECK_SCENARIO: scenario, DESKCHECK_RESULTS: results, DESKCHECK_REPORT: report } = process.env;
  if (!scenario || !results || !report)
    throw new Error('The tests were started without DESKCHECK_SCENARIO and its kin.');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const say = (...words: unknown[]) => {
    appendFileSync(report, `${format(...words)}\n`);
    // The launcher of the server build shows the file; a desktop shows what is said here.
    if (!inServerBuild) console.log(...words);
  };

  const counts = await runScenario(scenario, say).catch((error: unknown) => {
    say('The tests could not be run.', error);
    return { passed: 0, failed: 1 };
  });
  writeResults(results, counts);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}

async function runScenario(scenario: string, say: (...words: unknown[]) => void): Promise<Counts> {
  // Imported only when run: bundled to CommonJS, an import of this ES module would lose its default.
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = say;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 120_000,
    color: false,
    forbidPending: true,
    forbidOnly: Boolean(process.env.CI),
  });
  const folder = path.join(import.meta.dirname, scenario);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.test.cjs')) mocha.addFile(path.join(folder, file));
  }
  await mocha.loadFilesAsync();
  if (inServerBuild) mocha.suite.eachTest((test) => withPictureOfFailure(test, scenario, say));
  return new Promise((resolve) => {
    const counts = countResults(mocha.run(() => resolve(counts)));
  });
}

/** Taken before anything tidies up after the test. */
function withPictureOfFailure(test: Test, scenario: string, say: (...words: unknown[]) => void): void {
  const { fn } = test;
  if (fn === undefined) return;
  test.fn = async function (this: Context) {
    try {
      // No test calls back: `itOnPage` has promises only.
      await Reflect.apply(fn, this, []);
    } catch (error) {
      const name = `${scenario}-failed-${test.fullTitle().replace(/\W+/g, '-').slice(0, 150)}`;
      await page.pictureOfFailure(name).catch((missed: unknown) => say('No picture could be taken.', missed));
      throw error;
    }
  };
}
