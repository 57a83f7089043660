// @ts-check
// Running other programs and waiting for their end.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { node24, root } from './places.js';
import { Problem } from './problem.js';

/**
 * npm and shebang lines find Node 24 first, as they do in an npm script.
 * @returns {NodeJS.ProcessEnv}
 */
export function withNode24() {
  return { ...process.env, PATH: [path.dirname(node24), process.env.PATH].join(path.delimiter) };
}

/**
 * Runs a program with its output shown here. Whoever ends this script ends the program, and the script only after it.
 * @param {string} program
 * @param {readonly string[]} options
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [where]
 * @returns {Promise<number>} the exit code; 1 where a signal ended it
 */
export function run(program, options, where = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...where });
    let interrupted = false;
    // A terminal's Ctrl-C reaches the child by itself.
    const onInterrupt = () => {
      interrupted = true;
    };
    const onTerminate = () => {
      interrupted = true;
      child.kill('SIGTERM');
    };
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    child.on('error', () => reject(new Problem(`${program} could not be started: is it installed and on the PATH?`)));
    child.on('exit', (code) => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
      if (interrupted) reject(new Problem('Ended before it was done.'));
      else resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program and keeps what it says.
 * @param {string} program
 * @param {readonly string[]} options
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [where]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(program, options, where = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...where });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', () => reject(new Problem(`${program} could not be started: is it installed and on the PATH?`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
