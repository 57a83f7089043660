import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from 'vscode-languageserver';
import { withProgress } from '../../src/server/progress.ts';

describe('progress', () => {
  it('that an editor refuses to show is no reason for the work to fail, nor for the server to end', async () => {
    const warnings: string[] = [];
    // Of a connection just what is asked for here.
    const connection = {
      window: { createWorkDoneProgress: () => Promise.reject(new Error('refused')) },
      console: { warn: (message: string) => warnings.push(message) },
    } as unknown as Connection;
    const done = await withProgress(connection, { wait: () => Promise.resolve() }, 'Reading', async ({ report }) => {
      await wait(1);
      // A rejection that nobody has taken by now would end the process.
      assert.equal(warnings.length, 1);
      report(1, 2, 'budget.md');
      return 'read';
    });
    assert.equal(done, 'read');
    assert.deepEqual(warnings, ['Progress could not be shown: Error: refused']);
  });
});
