import assert from 'node:assert/strict';
import { readLines, toFragment, toRange } from '../../src/server/convert.ts';

describe('lines', () => {
  const text = 'one\r\ntwo 😀 x\n\nlast';
  const lines = readLines(text);

  it('are told from offsets, in UTF-16', () => {
    assert.deepEqual(lines.toPosition(0), { line: 0, character: 0 });
    assert.deepEqual(lines.toPosition(text.indexOf('two')), { line: 1, character: 0 });
    assert.deepEqual(lines.toPosition(text.indexOf(' x')), { line: 1, character: 6 });
    assert.deepEqual(lines.toPosition(text.length), { line: 3, character: 4 });
    assert.deepEqual(lines.toPosition(999), { line: 3, character: 4 });
  });

  it('lead back to offsets', () => {
    for (const words of ['one', 'two', '😀', 'x', 'last']) {
      const at = text.indexOf(words);
      assert.equal(lines.toOffset(lines.toPosition(at)), at);
    }
  });

  it('take places beyond a line’s end as its end', () => {
    assert.equal(lines.toOffset({ line: 0, character: 99 }), 3);
    assert.equal(lines.toOffset({ line: 99, character: 0 }), text.length);
    assert.equal(lines.toOffset({ line: -1, character: 5 }), 0);
  });

  it('make links to a place', () => {
    assert.equal(toFragment(toRange(lines, { start: text.indexOf('last'), end: text.length })), 'L4,1');
  });
});
