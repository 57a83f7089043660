import assert from 'node:assert/strict';
import { linesWithoutControls, withoutControls } from '../../../src/engine/base/controls.ts';

describe('text of others', () => {
  it('turns no reading direction and moves no cursor', () => {
    assert.equal(withoutControls('a\u202eb\u2066c\u061cd\u001b[2Je\u0007\ufeff'), 'abcd[2Je');
  });

  it('is one line, or keeps its lines', () => {
    assert.equal(withoutControls('a\r\nb\tc\u2028d\u0085e'), 'a b c d e');
    assert.equal(linesWithoutControls('a\r\nb\tc\u2028d\u0085e'), 'a\nb\tc\nd\ne');
  });

  it('keeps emoji together, and what is half a sign is none', () => {
    assert.equal(withoutControls('👩\u200d🚒 \ud83d'), '👩\u200d🚒 \ufffd');
  });
});
