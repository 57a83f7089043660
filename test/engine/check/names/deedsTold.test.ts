/** Who does what to whom: one row for each way of telling it. */
import assert from 'node:assert/strict';
import { deeds } from '../../../../src/engine/check/names/deeds.en.ts';
import { deedsTold } from '../../../../src/engine/check/names/deedsTold.ts';
import { sidesOfDraft } from '../../../../src/engine/check/names/sides.ts';
import { readPassages } from '../../../../src/engine/text/passages.ts';
import { stemHash } from '../../../../src/engine/text/stems.ts';

const rows: readonly (readonly [sentence: string, doer?: string, other?: string])[] = [
  ['Ann Tully succeeded Petra Reed.', 'Ann Tully', 'Petra Reed'],
  ['Ann Tully was duly succeeded by Petra Reed.', 'Petra Reed', 'Ann Tully'],
  ['Ann Tully, robbed by Petra Reed, is well.', 'Petra Reed', 'Ann Tully'],
  ['The singer, Ann Tully, has accused her manager, Petra Reed, of theft.', 'Ann Tully', 'Petra Reed'],
  ['Ann Tully gave way to Petra Reed.', 'Petra Reed', 'Ann Tully'],
  ['Ann Tully took the agent Petra Reed to court.', 'Ann Tully', 'Petra Reed'],
  ['Ann Tully resigned and sued Petra Reed.', 'Ann Tully', 'Petra Reed'],
  ['Ann Tully, who praised Petra Reed, is well.', 'Ann Tully', 'Petra Reed'],
  ['A friend of Ann Tully praised Petra Reed.'],
  ['Ann Tully did not praise Petra Reed.'],
  ['Ann Tully’s lawyer sued Petra Reed.'],
  ['Ann Tully left as Petra Reed was praised.'],
  ['Ann Tully praised the work of Petra Reed.'],
];

describe('deedsTold', () => {
  for (const [sentence, doer, other] of rows)
    it(sentence, () => {
      const [passage] = readPassages(sentence);
      assert(passage);
      const sides = sidesOfDraft(passage).map((side) => ({ ...side, isNamed: true }));
      const [deed] = deedsTold(passage, sides);
      assert.deepEqual([deed?.doer.value.name, deed?.other.value.name], [doer, other]);
    });

  it('knows each verb by a word that carries meaning', () => {
    for (const line of deeds.split('\n')) {
      const verbs = /^[a-z ]+: ([a-z ,]+) = [a-z]+ [a-z]+$/.exec(line)?.[1];
      assert(verbs, line);
      for (const verb of verbs.split(', '))
        assert.notEqual(stemHash(verb.replace(/^a /, '').split(' ')[0] ?? ''), 0, verb);
    }
  });
});
