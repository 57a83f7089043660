/** What a passage states of one kind is the same whether or not the passage was read whole before. */
import assert from 'node:assert/strict';
import { datesIn, figuresIn, namesIn } from '../../../../src/engine/check/evidence/mentionsIn.ts';
import { createPassageCache } from '../../../../src/engine/service/passageCache.ts';
import { readPassages } from '../../../../src/engine/text/passages.ts';

// Kinds that found the same words: "the past two years", "Radio 3", "March 3", "May".
const TEXT =
  'Radio 3 said on 3 March that 40 of the 52 mills had shut in the past two years. Theresa May met Anna Keller, 58, in May 2019. “We lost 12 jobs,” said Ms Keller.';

describe('what a passage states of one kind', () => {
  it('is the same where the passage was read whole', () => {
    const read = readPassages(TEXT);
    createPassageCache(100).mentionsOf(read);
    for (const [at, passage] of readPassages(TEXT).entries()) {
      const whole = read[at];
      assert.ok(whole);
      assert.deepEqual(figuresIn(whole), figuresIn(passage));
      assert.deepEqual(datesIn(whole), datesIn(passage));
      assert.deepEqual(namesIn(whole), namesIn(passage));
    }
    assert.ok(read.some((passage) => figuresIn(passage).length > 0));
  });
});
