// @ts-check
// `npm start`: opens the sample newsroom in an editor with the extension running, and stays until Ctrl-C.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, runQuietly, withNode24 } from './command.js';
import { startEditorServer } from './editorServer.js';
import { cache, logs, node24, root } from './places.js';
import { Problem, runScript } from './problem.js';
import { setUp } from './setUp.js';

/** The first free one is taken, so that a browser finds the editor as it was left where it can. */
const ports = '8330-8399';

const newsroom = path.join(cache, 'newsroom');
const home = path.join(cache, 'start');

await runScript(async () => {
  const desktop = findDesktopEditor();
  await setUp({ editor: desktop === undefined });
  if ((await run(node24, [path.join(root, 'esbuild.js'), '--dev'], { env: withNode24() })) !== 0) {
    throw new Problem('The extension could not be built, for the reason above.');
  }
  makeNewsroom();
  if (desktop !== undefined && (await openOnDesktop(desktop))) return;
  if (desktop !== undefined) await setUp({ editor: true });
  await serveInBrowser();
});

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {string | undefined} */
function findDesktopEditor() {
  if (!hasDisplay()) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find((program) => existsSync(program));
}

/** A copy of what ships as samples, made once: it is the reader's to change. */
function makeNewsroom() {
  if (existsSync(newsroom)) return;
  for (const name of ['seeds', 'examples']) {
    const samples = path.join(root, name);
    if (existsSync(samples)) cpSync(samples, path.join(newsroom, name), { recursive: true });
  }
}

/**
 * @param {string} code
 * @returns {Promise<boolean>} whether it opened
 */
async function openOnDesktop(code) {
  const options = ['--new-window', `--extensionDevelopmentPath=${root}`, newsroom];
  const { code: exit } = await runQuietly(code, options, { shell: process.platform === 'win32' });
  if (exit === 0) console.log(`The sample newsroom is open in VS Code: ${newsroom}`);
  else console.log('VS Code is installed but did not start, so the server build is used.');
  return exit === 0;
}

async function serveInBrowser() {
  installExtension(path.join(home, 'extensions'));
  writeSettings(path.join(home, 'data'));
  // Listening before anything is started, so that an early Ctrl-C finds the server too.
  const askedToEnd = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  const server = await startEditorServer({
    dataFolder: path.join(home, 'data'),
    extensionsFolder: path.join(home, 'extensions'),
    ports,
    switches: ['--disable-workspace-trust'],
    logFile: path.join(logs, 'start.log'),
  });
  // The folder stands in the address and not in --default-folder: to the editor that one would be another machine's
  // than the files that the extension names, and each would be opened twice, as one inside and one outside it.
  const address = `http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder: newsroom, tkn: server.token })}`;
  console.log(`\nThe sample newsroom is open at\n\n  ${address}\n`);
  console.log('Open a draft from its folder examples, such as istanbul-first-take.md. Ctrl-C ends the editor.');
  openInBrowser(address);

  const ended = await Promise.race([askedToEnd.then(() => 'asked'), server.ended.then(() => 'by itself')]);
  await server.stop();
  if (ended === 'by itself') throw new Problem(`The editor's server ended: see ${path.join(logs, 'start.log')}.`);
}

/**
 * Linked rather than copied: after a build, reloading the page runs the new code.
 * @param {string} folder
 */
function installExtension(folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(root, path.join(folder, `${publisher}.${name}-${version}`), 'dir');
}

/** @param {string} dataFolder */
function writeSettings(dataFolder) {
  const folder = path.join(dataFolder, 'data', 'Machine');
  const settings = {
    'chat.disableAIFeatures': true,
    'extensions.ignoreRecommendations': true,
    // The newsroom lies inside this repository, and is no part of it.
    'git.openRepositoryInParentFolders': 'never',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    // As the editor does with Markdown: a radio script has a line for each paragraph.
    '[plaintext]': { 'editor.wordWrap': 'on' },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/**
 * Lets go of what it started: an opener may stay as long as its browser does.
 * @param {string} address
 */
function openInBrowser(address) {
  if (process.env.CI || !hasDisplay()) {
    console.log('There is no display here: open the address in a browser on this machine.');
    return;
  }
  const sayNotOpened = () => console.log('No browser could be opened: open the address yourself.');
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const opener = spawn(program, [address], { stdio: 'ignore', detached: true });
  opener.on('error', sayNotOpened);
  opener.on('exit', (code) => code !== 0 && sayNotOpened());
  opener.unref();
}
