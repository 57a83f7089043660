import assert from 'node:assert/strict';
import { createNumberSet } from '../../../src/engine/base/numberSet.ts';
import { createTextWriter } from '../../../src/engine/base/textWriter.ts';

describe('texts put together from code units', () => {
  it('writes numbers as toString(36) does', () => {
    const writer = createTextWriter();
    for (const whole of [0, 1, 35, 36, 1295, 36 ** 5 - 1, 36 ** 5, 36 ** 6 - 1, 36 ** 6, 2 ** 31, 2 ** 32 - 1]) {
      writer.base36(whole);
      assert.equal(writer.take(), whole.toString(36));
    }
  });

  it('gives long texts back whole, and begins anew', () => {
    const writer = createTextWriter();
    const part = 'é€ word ';
    for (let i = 0; i < 5000; i++) writer.text(part);
    writer.code(0x2e);
    assert.equal(writer.take(), `${part.repeat(5000)}.`);
    assert.equal(writer.take(), '');
  });
});

describe('parts of a text with small letters', () => {
  it('are added where all of it is ASCII, and nothing of them elsewhere', () => {
    const writer = createTextWriter();
    assert.equal(writer.lowered('The BBC, @Z[', 4, 12), true);
    assert.equal(writer.lowered('in Zürich', 3, 9), false);
    assert.equal(writer.lowered('in Zürich', 0, 2), true);
    assert.equal(writer.take(), 'bbc, @z[in');
  });

  it('find room where there is none', () => {
    const writer = createTextWriter();
    const part = 'WORD'.repeat(3000);
    for (let i = 0; i < 5; i++) assert.equal(writer.lowered(part, 0, part.length), true);
    assert.equal(writer.take(), 'word'.repeat(15_000));
  });
});

describe('sets of numbers', () => {
  it('knows a number again, nought too, until all are forgotten', () => {
    const set = createNumberSet();
    const numbers = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 2654435761));
    assert.ok(numbers.every((number) => set.add(number)));
    assert.ok(!numbers.some((number) => set.add(number)));
    set.clear();
    assert.ok(numbers.every((number) => set.add(number)));
  });
});
