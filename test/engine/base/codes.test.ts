import assert from 'node:assert/strict';
import { codesOf } from '../../../src/engine/base/codes.ts';

describe('codesOf', () => {
  it('gives the code units with a nought after the last, whatever was asked before', () => {
    for (const text of ['Talks in Istanbul', '£4m', '', 'İ', 'x'.repeat(9000), 'ab']) {
      const { units } = codesOf(text);
      assert.equal(String.fromCharCode(...units.subarray(0, text.length)), text);
      assert.equal(units[text.length], 0);
    }
  });

  it('gives those of no text after a large one', () => {
    assert.ok(codesOf(`${'x'.repeat(1 << 19)}\r`).isOdd);
    const { units, isOdd } = codesOf('');
    assert.equal(units[0], 0);
    assert.ok(!isOdd);
  });

  const odd: readonly [string, boolean][] = [
    ['A line\nand\ta tab, an é, a – and a €', false],
    ['a return\r', true],
    ['a nought\0', true],
    ['a separator of lines\u2028', true],
    ['\ufeffa mark at the start', true],
    ['what could not be decoded: \ufffd', true],
  ];
  for (const [text, isOdd] of odd)
    it(`${isOdd ? 'tells' : 'passes'} ${JSON.stringify(text)}`, () => {
      assert.equal(codesOf(text).isOdd, isOdd);
    });
});
