import assert from 'node:assert/strict';
import { defaultDraftPatterns, defaultSourcePatterns, readGlobs } from '../../src/server/globs.ts';

describe('globs', () => {
  const cases: readonly [patterns: readonly string[], path: string, taken: boolean][] = [
    [defaultSourcePatterns, 'seeds/budget.md', true],
    [defaultSourcePatterns, 'seeds/2025/may/budget.txt', true],
    [defaultSourcePatterns, 'seeds/picture.png', false],
    [defaultSourcePatterns, 'other/seeds/budget.md', false],
    [defaultDraftPatterns, 'draft.md', true],
    [defaultDraftPatterns, 'stories/may/draft.TXT', true],
    [defaultDraftPatterns, 'README.md', false],
    [defaultDraftPatterns, 'docs/CHANGELOG.md', false],
    [defaultDraftPatterns, 'node_modules/thing/notes.md', false],
    [['./seeds/'], 'seeds/a/b.md', true],
    [['archive\\*.md'], 'archive/a.md', true],
    [['**/*.md', '!**/old/**'], 'a/old/b.md', false],
    [[], 'a.md', false],
  ];
  for (const [patterns, path, taken] of cases) {
    it(`${patterns.join(' ') || 'none'} ${taken ? 'take' : 'leave'} ${path}`, () =>
      assert.equal(readGlobs(patterns).matches(path), taken));
  }
});
