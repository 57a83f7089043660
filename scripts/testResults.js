// @ts-check
// Test results as files, one for each suite, so that nobody has to read counts out of printed text.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts what a mocha run reports.
 * @param {{ on(event: 'pass' | 'fail', listener: () => void): unknown }} runner
 * @returns {Counts}
 */
export function countResults(runner) {
  const counts = { passed: 0, failed: 0 };
  runner.on('pass', () => {
    counts.passed += 1;
  });
  runner.on('fail', () => {
    counts.failed += 1;
  });
  return counts;
}

/**
 * @param {string} file
 * @param {Counts} counts
 */
export function writeResults(file, counts) {
  mkdirSync(path.dirname(file), { recursive: true });
  // Renamed into place: whoever waits for the file never sees half of it.
  writeFileSync(`${file}.part`, JSON.stringify(counts));
  renameSync(`${file}.part`, file);
}

/**
 * @param {string} file
 * @returns {Counts}
 */
export function readResults(file) {
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: Number(passed), failed: Number(failed) };
}

/**
 * @param {string} folder
 * @returns {({ suite: string } & Counts)[]} in the order of their names
 */
export function readAllResults(folder) {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => ({ suite: path.basename(name, '.json'), ...readResults(path.join(folder, name)) }));
}

/** @param {string} folder */
export function forgetResults(folder) {
  rmSync(folder, { recursive: true, force: true });
}
