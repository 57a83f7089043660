#!/usr/bin/env node
// @ts-check
// Stands in for the desktop's `code` where @vscode/test-electron starts it: takes its arguments, runs the same tests in
// the server build of VS Code with a browser that shows no window, and ends with the tests' exit code.

import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { editorHostName, openBrowser } from './browser.js';
import { startEditorServer } from './editorServer.js';
import { openPageBridge } from './pageBridge.js';
import { logs } from './places.js';
import { Problem, runScript } from './problem.js';
import { readResults } from './testResults.js';

/** Of one launch, in seconds, the start of the editor included. */
const timeLimit = 480;

/**
 * @typedef {object} Launch
 * @property {string} name of the scenario, for logs and screenshots
 * @property {string} results the file that the tests write at their end
 * @property {string} report the file that holds mocha's report as far as it goes
 * @property {string} workspace
 * @property {string} extension
 * @property {string} tests
 * @property {string} dataFolder
 * @property {string} extensionsFolder
 * @property {boolean} trusted
 */

/** @returns {Launch} */
function readLaunch() {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const { DESKCHECK_SCENARIO: name, DESKCHECK_RESULTS: results, DESKCHECK_REPORT: report } = process.env;
  const [workspace] = positionals;
  const extension = values.extensionDevelopmentPath;
  const tests = values.extensionTestsPath;
  const dataFolder = values['user-data-dir'];
  const extensionsFolder = values['extensions-dir'];
  if (
    !name ||
    !results ||
    !report ||
    !workspace ||
    typeof extension !== 'string' ||
    typeof tests !== 'string' ||
    typeof dataFolder !== 'string' ||
    typeof extensionsFolder !== 'string'
  ) {
    throw new Problem('scripts/editorHost.js is started by "npm run test:editor", not by hand.');
  }
  // runTests always asks for a trusted workspace; its last word is ours.
  const trusted = values['restricted-mode'] !== true;
  return { name, results, report, workspace, extension, tests, dataFolder, extensionsFolder, trusted };
}

/**
 * @param {Launch} launch
 * @param {AbortSignal} ending
 */
async function runInEditor(launch, ending) {
  useDesktopSettings(launch.dataFolder);
  mkdirSync(path.dirname(launch.results), { recursive: true });
  const bridge = await openPageBridge();
  /** @type {(() => unknown)[]} */
  const toClose = [bridge.close];
  try {
    const server = await startEditorServer({
      dataFolder: launch.dataFolder,
      extensionsFolder: launch.extensionsFolder,
      ports: '0',
      switches: ['--enable-smoke-test-driver', ...(launch.trusted ? ['--disable-workspace-trust'] : [])],
      logFile: path.join(logs, `${launch.name}.log`),
      environment: { DESKCHECK_PAGE: bridge.address },
    });
    toClose.unshift(server.stop);
    const browser = await openBrowser({ profileFolder: path.join(launch.dataFolder, 'browser'), port: server.port });
    toClose.unshift(() => browser.close());
    const page = browser.pages()[0] ?? (await browser.newPage());
    bridge.drive(page);
    await page.goto(addressOf(launch, server.token));
    try {
      await Promise.race([fileAppears(launch.results), misfortune(ending, server.ended, page)]);
    } catch (error) {
      if (!page.isClosed()) await page.screenshot({ path: path.join(logs, `${launch.name}-failed.png`) });
      throw error;
    }
    // Leaving the page lets the editor store its state, as closing a window does.
    await page.goto('about:blank');
  } finally {
    for (const close of toClose) await close();
  }
}

/**
 * A desktop reads its user's settings from one place and a server from another.
 * @param {string} dataFolder
 */
function useDesktopSettings(dataFolder) {
  const settings = path.join(dataFolder, 'User', 'settings.json');
  const machine = path.join(dataFolder, 'data', 'Machine');
  mkdirSync(machine, { recursive: true });
  if (existsSync(settings)) copyFileSync(settings, path.join(machine, 'settings.json'));
}

/**
 * @param {Launch} launch
 * @param {string} token
 */
function addressOf(launch, token) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${editorHostName}${file}`;
  const payload = [
    ['extensionDevelopmentPath', remote(launch.extension)],
    ['extensionTestsPath', remote(launch.tests)],
  ];
  const query = new URLSearchParams({ folder: launch.workspace, payload: JSON.stringify(payload), tkn: token });
  return `http://${editorHostName}/?${query}`;
}

/**
 * @param {string} file
 * @returns {Promise<void>}
 */
function fileAppears(file) {
  return new Promise((resolve) => {
    // Not persistent: where the launch ends otherwise, nobody waits for the file any more.
    const watcher = watch(path.dirname(file), { persistent: false }, () => {
      if (!existsSync(file)) return;
      watcher.close();
      resolve();
    });
  });
}

/**
 * Whatever ends a launch before its results are there.
 * @param {AbortSignal} ending
 * @param {Promise<void>} serverEnded
 * @param {import('playwright-core').Page} page
 * @returns {Promise<never>}
 */
function misfortune(ending, serverEnded, page) {
  return new Promise((_resolve, reject) => {
    const end = () => reject(ending.reason);
    if (ending.aborted) end();
    ending.addEventListener('abort', end);
    serverEnded.then(() => reject(new Problem("The editor's server ended before the tests did.")));
    page.once('crash', () => reject(new Problem("The editor's page crashed.")));
    page.once('close', () => reject(new Problem("The editor's page was closed before the tests ended.")));
  });
}

/** From the start on, so that whatever is open by then is closed in order. */
function listenForTheEnd() {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => ending.abort(new Problem(`The tests were ended by ${signal}.`)));
  }
  const tooLong = new Problem(`The tests were not done after ${timeLimit} seconds.`);
  setTimeout(() => ending.abort(tooLong), timeLimit * 1000).unref();
  return ending.signal;
}

await runScript(async () => {
  const launch = readLaunch();
  for (const old of globSync(path.join(logs, `${launch.name}-failed*.png`))) rmSync(old);
  rmSync(launch.report, { force: true });
  try {
    await runInEditor(launch, listenForTheEnd());
  } finally {
    if (existsSync(launch.report)) process.stdout.write(readFileSync(launch.report));
  }
  const { passed, failed } = readResults(launch.results);
  if (passed + failed === 0) throw new Problem(`The scenario "${launch.name}" has no tests.`);
  if (failed > 0) process.exitCode = 1;
});
