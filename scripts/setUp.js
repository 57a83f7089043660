// @ts-check
// Installs what the project needs: its packages and, where asked for, the server build of VS Code.
// Runs on any Node from 20.0 and uses nothing but Node, since it runs before anything is installed.

import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './command.js';
import { editorFolder, editorPackage, editorVersion, node24, root } from './places.js';
import { Problem } from './problem.js';

// One further try, so that a registry that cannot be reached is told within seconds rather than minutes.
const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--fetch-retries=1'];

/** @param {{ editor: boolean }} wanted */
export async function setUp({ editor }) {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Problem(`Deskcheck needs Node 20 or newer, and this is Node ${process.versions.node}.`);
  }
  await Promise.all([installPackages(), ...(editor ? [installEditor()] : [])]);
}

async function installPackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing packages …');
  await npm('the packages of Deskcheck', ['ci'], root);
  if (!existsSync(node24)) {
    throw new Problem(
      'Node 24 is missing from node_modules: run "npm rebuild node", which lets its install script run.',
    );
  }
}

function packagesAreCurrent() {
  // npm writes this file last.
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  return existsSync(installed) && existsSync(node24) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

async function installEditor() {
  if (process.platform === 'win32') {
    throw new Problem(
      'The server build of VS Code does not run on Windows: use "npm run test:desktop", or VS Code itself.',
    );
  }
  const done = path.join(editorPackage, 'installed');
  if (existsSync(done)) return;
  console.log(`Installing the server build of VS Code (code-server ${editorVersion}) …`);
  rmSync(editorPackage, { recursive: true, force: true });
  mkdirSync(editorPackage, { recursive: true });
  // Without a package.json of its own npm would install into the repository around it.
  writeFileSync(path.join(editorPackage, 'package.json'), '{ "private": true }\n');
  // Its install scripts compile native modules, which the server runs without, and need a C++ compiler.
  await npm('code-server', ['install', '--ignore-scripts', `code-server@${editorVersion}`], editorPackage);
  await npm("the editor's own packages", ['install', '--omit=dev', '--ignore-scripts'], editorFolder);
  writeFileSync(done, '');
}

/**
 * @param {string} what
 * @param {readonly string[]} options
 * @param {string} cwd
 */
async function npm(what, options, cwd) {
  const { code, output } = await runQuietly('npm', [...options, ...quiet], {
    cwd,
    shell: process.platform === 'win32',
  });
  if (code === 0) return;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|network/.test(output)) {
    throw new Problem(`npm could not fetch ${what}: the package registry cannot be reached from here.`);
  }
  throw new Problem(`${output}\nnpm could not install ${what}, for the reason above.`);
}
