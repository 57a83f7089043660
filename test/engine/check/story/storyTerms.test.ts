import assert from 'node:assert/strict';
import { createStoryTerms } from '../../../../src/engine/check/story/storyTerms.ts';
import { readPassages } from '../../../../src/engine/text/passages.ts';

const of = (...sentences: readonly string[]) => readPassages(sentences.join(' '));
const rain = 'It rained in Leith.';
const mayor = 'The mayor counted boats.';

describe('the words by which a story is known', () => {
  it('are those of all sentences, each once, and none that says nothing', () => {
    assert.deepEqual([...createStoryTerms()(of(rain, mayor, rain))].sort(), [
      'boats',
      'counted',
      'leith',
      'mayor',
      'rained',
    ]);
  });

  it('are after any edit those of the draft as it is now', () => {
    const edited = createStoryTerms();
    for (const draft of [
      [rain, mayor],
      [rain, mayor, rain],
      [rain, 'The mayors counted boats.'],
      ['It snowed in Leith.', 'The mayors counted boats.'],
      [],
      [mayor],
      ['It snowed in Leith.', mayor, mayor],
    ])
      assert.deepEqual([...edited(of(...draft))].sort(), [...createStoryTerms()(of(...draft))].sort());
  });

  it('are the very same list where an edit brings no word and takes none, and keep their places where it does', () => {
    const edited = createStoryTerms();
    const before = edited(of(rain, mayor));
    assert.equal(edited(of(rain, 'Boats the mayor counted.')), before);
    assert.deepEqual(
      edited(of('It snowed in Leith.', mayor)),
      before.map((term) => (term === 'rained' ? 'snowed' : term)),
    );
  });
});
