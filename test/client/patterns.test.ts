import assert from 'node:assert/strict';
import { fromFolder } from '../../src/client/patterns.ts';
import { readGlobs } from '../../src/server/globs.ts';

/** A glob as it may be written in the settings, and from the folder's root. */
const cases: readonly (readonly [written: string, meant: string])[] = [
  ['seeds/**/*.md', 'seeds/**/*.md'],
  ['./seeds/*.md', 'seeds/*.md'],
  ['/seeds/*.md', 'seeds/*.md'],
  [' seeds/ ', 'seeds/**'],
  ['archive\\*.md', 'archive/*.md'],
  ['.hidden/*.md', '.hidden/*.md'],
];

describe('globs of the settings', () => {
  for (const [written, meant] of cases)
    it(`${written} means ${meant} to the editor, the server and the command line`, () => {
      assert.equal(fromFolder(written), meant);
      assert.equal(fromFolder(`!${written.trim()}`), `!${meant}`);
      assert.deepEqual(readGlobs([written, `!${written.trim()}`]).wanted, [meant]);
    });
});
