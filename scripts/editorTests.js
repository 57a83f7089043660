// @ts-check
// Runs the scenarios of test/editor, each in an editor of its own: `editorTests.js [--desktop] [SCENARIO...]`.

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { quietEditor, scenarios } from '../test/editor/scenarios.ts';
import { cache, logs, root, testResults } from './places.js';
import { Problem, runScript } from './problem.js';
import { writeResults } from './testResults.js';

/** @typedef {import('../test/editor/scenarios.ts').Scenario} Scenario */

/**
 * The scenarios to run, with those they start again from; all where none is named.
 * @param {readonly string[]} names
 * @returns {readonly Scenario[]}
 */
function chooseScenarios(names) {
  const chosen = new Set(names);
  // Backwards: a scenario stands after the one it starts again from.
  for (const { name, sameDataAs } of scenarios.toReversed()) {
    if (chosen.has(name) && sameDataAs !== undefined) chosen.add(sameDataAs);
  }
  const unknown = names.find((name) => !scenarios.some((scenario) => scenario.name === name));
  if (unknown !== undefined) {
    throw new Problem(`There is no scenario "${unknown}"; there are ${scenarios.map(({ name }) => name).join(', ')}.`);
  }
  return scenarios.filter(({ name, onlyByName }) => (names.length === 0 ? onlyByName !== true : chosen.has(name)));
}

/**
 * @param {Scenario} scenario
 * @param {string} home where its workspace and the editor's data are, or are made
 * @param {string} editor the program to start
 */
async function runScenario(scenario, home, editor) {
  const workspace = path.join(home, 'workspace');
  const data = path.join(home, 'data');
  if (!existsSync(home)) {
    mkdirSync(workspace, { recursive: true });
    await scenario.fillWorkspace(workspace);
  }
  mkdirSync(path.join(data, 'User'), { recursive: true });
  writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify({ ...quietEditor, ...scenario.settings }));

  const results = path.join(testResults, `editor-${scenario.name}.json`);
  rmSync(results, { force: true });
  console.log(`\nScenario: ${scenario.name}`);
  try {
    await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(cache, 'tests', 'run.cjs'),
      launchArgs: [
        workspace,
        `--user-data-dir=${data}`,
        `--extensions-dir=${path.join(home, 'extensions')}`,
        ...(scenario.restricted ? ['--restricted-mode'] : []),
      ],
      extensionTestsEnv: {
        DESKCHECK_SCENARIO: scenario.name,
        DESKCHECK_RESULTS: results,
        DESKCHECK_REPORT: path.join(logs, `${scenario.name}-report.txt`),
      },
      vscodeExecutablePath: editor,
    });
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error;
    keepEditorLogs(scenario, data);
    console.log(`What the editor logged is in ${logs}.`);
    process.exitCode = 1;
  }
  // A launch that came to no results counts as one failure.
  if (!existsSync(results)) writeResults(results, { passed: 0, failed: 1 });
}

/**
 * @param {Scenario} scenario
 * @param {string} data
 */
function keepEditorLogs(scenario, data) {
  rmSync(path.join(logs, scenario.name), { recursive: true, force: true });
  for (const written of [path.join(data, 'data', 'logs'), path.join(data, 'logs')]) {
    if (existsSync(written)) cpSync(written, path.join(logs, scenario.name), { recursive: true });
  }
}

/** @returns {Promise<string>} */
async function fetchDesktopEditor() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Problem('The desktop editor needs a display: run "npm run test:editor", which needs none.');
  }
  try {
    return await downloadAndUnzipVSCode({ cachePath: cache });
  } catch (error) {
    throw new Problem(`The desktop editor could not be downloaded: ${error instanceof Error ? error.message : error}.`);
  }
}

await runScript(async () => {
  const { values, positionals } = parseArgs({ options: { desktop: { type: 'boolean' } }, allowPositionals: true });
  const onDesktop = values.desktop === true;
  const editor = onDesktop ? await fetchDesktopEditor() : path.join(root, 'scripts', 'editorHost.js');
  // runTests hands Ctrl-C on to the editor; no other scenario may start after it.
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      interrupted = true;
    });
  }
  // Outside the repository, so that no editor takes the workspace for a part of it.
  const homes = mkdtempSync(path.join(tmpdir(), 'deskcheck-'));
  try {
    for (const scenario of chooseScenarios(positionals)) {
      if (interrupted) throw new Problem('Ended before all scenarios were run.');
      // runTests always starts a desktop with a trusted workspace.
      if (onDesktop && scenario.restricted) continue;
      await runScenario(scenario, path.join(homes, scenario.sameDataAs ?? scenario.name), editor);
    }
  } finally {
    rmSync(homes, { recursive: true, force: true });
  }
});
