import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tables } from '../../../scripts/lexicon/generate.js';

describe('lexicon', () => {
  for (const [file, make] of Object.entries(tables)) {
    it(`${file} is what its script makes`, () => {
      const committed = readFileSync(new URL(`../../../src/engine/lexicon/${file}`, import.meta.url), 'utf8');
      assert.ok(committed === make(), `${file} is out of date: run node scripts/lexicon/generate.js`);
    }).timeout(20_000);
  }
});
