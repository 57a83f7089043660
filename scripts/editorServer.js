// @ts-check
// Starts and ends the server build of VS Code.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorFolder, node24 } from './places.js';
import { Problem } from './problem.js';

/**
 * @typedef {object} EditorServer
 * @property {number} port on 127.0.0.1
 * @property {string} token asked for once in each browser, as `?tkn=`, so that no web page can reach the editor
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * @param {object} wanted
 * @param {string} wanted.dataFolder
 * @param {string} wanted.extensionsFolder
 * @param {string} wanted.ports a port, a range "8330-8399" of which the first free one is taken, or "0" for any
 * @param {readonly string[]} wanted.switches
 * @param {string} wanted.logFile what the server says goes here: it complains at length of native modules it can do without
 * @param {Record<string, string>} [wanted.environment] for the extension hosts
 * @returns {Promise<EditorServer>}
 */
export async function startEditorServer({ dataFolder, extensionsFolder, ports, switches, logFile, environment }) {
  const tokenFile = path.join(dataFolder, 'token');
  for (const folder of [dataFolder, extensionsFolder, path.dirname(logFile)]) mkdirSync(folder, { recursive: true });
  // Kept, so that a page left open finds the editor again after a restart.
  if (!existsSync(tokenFile)) writeFileSync(tokenFile, randomBytes(16).toString('hex'), { mode: 0o600 });
  const token = readFileSync(tokenFile, 'utf8');

  const options = ['--host', '127.0.0.1', '--port', ports, '--connection-token-file', tokenFile];
  options.push('--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder);
  options.push('--accept-server-license-terms', '--telemetry-level', 'off', ...switches);
  // Detached, so that it leads a process group: extension hosts and language servers end with it.
  const child = spawn(node24, ['out/server-main.js', ...options], {
    cwd: editorFolder,
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log);
  child.stderr.pipe(log);

  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  const listening = new Promise((resolve) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  const port = await Promise.race([listening, ended]);
  if (port === undefined) throw new Problem(`The editor's server ended before it was ready: see ${logFile}.`);

  const stop = async () => {
    endGroup(child.pid, 'SIGTERM');
    await ended;
    endGroup(child.pid, 'SIGKILL');
  };
  return { port, token, ended, stop };
}

/**
 * @param {number | undefined} leader
 * @param {NodeJS.Signals} signal
 */
function endGroup(leader, signal) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    // ESRCH: nobody of the group is left.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
