import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadKept } from '../../../src/host/node/keptCode.ts';

describe('a program with its compiled code', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-kept-'));
  const file = path.join(folder, 'program.cjs');
  const kept = path.join(folder, 'program.kept');
  const told: unknown[] = [];
  const program = (word: string) =>
    `"use strict"; const path = require('node:path'); function tell() { return ['${word}', path.basename(__filename), this]; } tellKept(...tell());`;

  before(() => {
    Object.assign(globalThis, { tellKept: (...words: readonly unknown[]) => told.splice(0, told.length, ...words) });
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'tellKept');
    rmSync(folder, { recursive: true, force: true });
  });

  function load(): boolean {
    const loaded = loadKept(file, kept);
    loaded.run();
    loaded.keep();
    return loaded.wasKept;
  }

  it('runs it the first time and any other, and then with what was kept', () => {
    writeFileSync(file, program('one'));
    assert.equal(load(), false);
    assert.deepEqual(told, ['one', 'program.cjs', undefined]);
    assert.equal(load(), true);
    assert.deepEqual(told, ['one', 'program.cjs', undefined]);
  });

  it('compiles anew what has changed, though it be as long as before', () => {
    writeFileSync(file, program('two'));
    assert.equal(load(), false);
    assert.equal(told[0], 'two');
  });

  it('compiles anew where what was kept is damaged', () => {
    // Another text: V8 has not compiled it before.
    writeFileSync(file, program('six'));
    load();
    const whole = readFileSync(kept);
    for (const damaged of [whole.subarray(0, 100), whole.subarray(0, 10), Buffer.from(whole).fill(0, 200, 300)]) {
      writeFileSync(kept, damaged);
      assert.equal(load(), false);
      assert.equal(told[0], 'six');
      assert.equal(load(), true);
    }
  });

  it('leaves nothing behind where it cannot be kept', () => {
    const taken = path.join(folder, 'taken');
    mkdirSync(path.join(taken, 'by a folder'), { recursive: true });
    loadKept(file, taken).keep();
    assert.deepEqual(readdirSync(folder).sort(), ['program.cjs', 'program.kept', 'taken']);
  });

  it('runs where nothing can be kept', () => {
    const loaded = loadKept(file, path.join(folder, 'nowhere', 'program.kept'));
    loaded.run();
    loaded.keep();
    assert.equal(loaded.wasKept, false);
    assert.equal(told[0], 'six');
  });
});
