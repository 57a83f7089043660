import assert from 'node:assert/strict';
import { whyUnchecked } from '../../src/client/whyUnchecked.ts';

describe('why nothing is known of a document', () => {
  it('is said for what it is, and what comes once its sources are read', () => {
    assert.equal(
      whyUnchecked('waiting', 'a clean copy can be made'),
      'Your sources are still being read; a clean copy can be made as soon as that is done.',
    );
    assert.match(whyUnchecked('source', ''), /one of your sources/);
    assert.match(whyUnchecked('unsourced', ''), /no sources to check it against/);
    assert.match(whyUnchecked('other', ''), /Only Markdown and plain-text/);
  });
});
