// @ts-check
// The closing line of .ci/run: `sumUp.js NAME=EXITCODE...` adds the results of the test suites and one for each further
// part, prints "N passed, N failed" and fails if anything failed.

import { testResults } from './places.js';
import { readAllResults } from './testResults.js';

const codes = new Map(process.argv.slice(2).map((part) => /** @type {[string, string]} */ (part.split('='))));
const suites = readAllResults(testResults);
let passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
let failed = suites.reduce((sum, suite) => sum + suite.failed, 0);

for (const [name, code] of codes) {
  // The tests are counted one by one; they count as a whole only where they failed before any was counted.
  if (name === 'test') failed += code !== '0' && failed === 0 ? 1 : 0;
  else if (code === '0') passed += 1;
  else failed += 1;
}

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
