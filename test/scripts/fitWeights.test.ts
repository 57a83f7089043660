/** Fitting the weights is repeatable, and changes nothing unless it is asked to. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const weights = path.join(root, 'src/engine/check/weights.ts');

describe('fitting the weights', () => {
  it('gives the same answer twice, and writes nothing unasked', function () {
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'fit-'));
    const file = path.join(folder, 'drafts.jsonl');
    const before = readFileSync(weights, 'utf8');
    const source = 'The council approved a budget of £4.2 million on Monday. Mayor Anna Lindqvist spoke.';
    const drafts = [
      {
        id: 'a',
        sources: [{ text: source }],
        draft: 'The council approved £4.7 million.',
        labels: [{ start: 21, end: 33, kind: 'figure' }],
      },
      { id: 'b', sources: [{ text: source }], draft: 'The council approved £4.2 million.', labels: [] },
    ];
    writeFileSync(file, drafts.map((draft) => `${JSON.stringify(draft)}\n`).join(''));
    const [one, two] = [run(file), run(file)];
    rmSync(folder, { recursive: true });
    assert.match(
      one,
      /\nAll drafts: \d\.\d{4} -> \d\.\d{4}\n {2}drafts +found 1 -> 1 of 1, false alarms 0 -> 0 in 2 drafts\n/,
    );
    assert.equal(one, two);
    assert.equal(readFileSync(weights, 'utf8'), before);
  });
});

function run(file: string): string {
  const { stderr, stdout } = spawnSync(process.execPath, ['scripts/fitWeights.js', file], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout;
}
