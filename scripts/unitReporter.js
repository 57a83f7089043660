// @ts-check
// Mocha's report for people, and beside it the counts in the file that `--reporter-option results=…` names.

import Mocha from 'mocha';
import { countResults, writeResults } from './testResults.js';

// biome-ignore lint/style/noDefaultExport: mocha looks for a default.
export default class UnitReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const counts = countResults(runner);
    runner.on('end', () => writeResults(options.reporterOptions.results, counts));
  }
}
