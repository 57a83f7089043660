import assert from 'node:assert/strict';
import { quotedLabel } from '../../../src/engine/check/wording.ts';

describe('a source in a sentence', () => {
  const rows: readonly (readonly [title: string, label: string])[] = [
    ['Three buses a day, and a thousand men home', '“Three buses a day, and a thousand men home”'],
    ['budget.md', 'budget.md'],
  ];
  for (const [title, label] of rows)
    it(`is ${label}`, () => assert.equal(quotedLabel({ title, date: undefined }), label));
});
