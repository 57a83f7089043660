import assert from 'node:assert/strict';
import { readLog } from '../../../src/engine/service/signOffs.ts';
import { openSigningDesk, type SigningDesk } from '../../support/signingDesk.ts';

const draft =
  'The council approved a budget of £4.7 million on Sunday.\n\nMayor Anna Keller praised the vote of the council.\n';
const file = '.deskcheck/signoffs/Anna.jsonl';

describe('the log', () => {
  let desk: SigningDesk;
  let lines: readonly string[];

  beforeEach(async () => {
    desk = await openSigningDesk({ 'seeds/budget.md': draft.replace('4.7', '4.2') });
    for (const words of ['4.7', 'Keller', '4.7']) await desk.sign('draft.md', draft, words);
    lines = (desk.log.get(file) ?? '').trimEnd().split('\n');
  });

  it('is whole as it was written, also with the line ends of another system', () => {
    assert.equal(lines.length, 3);
    assert.deepEqual(problemsIn(lines.join('\n')), []);
    assert.deepEqual(problemsIn(`${lines.join('\r\n')}\r\n`), []);
  });

  it('names an entry that was altered, the last one too', () => {
    for (const at of [0, 1, 2]) {
      const altered = lines.map((line, index) => (index === at ? line.replace('"who":"Anna"', '"who":"Ben"') : line));
      assert.match(
        problemsIn(altered.join('\n')).join('\n'),
        new RegExp(`^${at + 1}: The entry of Ben .* was altered`),
      );
    }
  });

  it('names the place where entries were removed, added or moved', () => {
    assert.match(problemsIn([lines[0], lines[2]].join('\n')).join('\n'), /^2: An entry before .* was removed/);
    assert.match(problemsIn([lines[1], lines[2]].join('\n')).join('\n'), /^1: An entry before/);
    assert.match(problemsIn([lines[1], lines[0], lines[2]].join('\n')).join('\n'), /^1: An entry before/);
  });

  it('loses no entry beside one that is corrupt or in conflict', () => {
    const torn = [lines[0], lines[1]?.slice(0, 50), lines[2]].join('\n');
    assert.deepEqual(countsIn(torn), { entries: 2, problems: 1 });
    const conflict = ['<<<<<<< HEAD', lines[0], '=======', lines[1], '>>>>>>> theirs', lines[2]].join('\n');
    assert.deepEqual(countsIn(conflict), { entries: 3, problems: 3 });
    assert.match(problemsIn(conflict)[0] ?? '', /^1: A merge left its mark/);
  });

  it('counts an entry once that two files tell', () => {
    const text = lines.join('\n');
    assert.equal(
      readLog([
        { name: 'a', text },
        { name: 'b', text },
      ]).entries.length,
      3,
    );
  });
});

function problemsIn(text: string): readonly string[] {
  return readLog([{ name: file, text }]).problems.map(({ line, message }) => `${line}: ${message}`);
}

function countsIn(text: string): { readonly entries: number; readonly problems: number } {
  const { entries, problems } = readLog([{ name: file, text }]);
  return { entries: entries.length, problems: problems.length };
}
