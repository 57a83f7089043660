import assert from 'node:assert/strict';
import { readNumeral } from '../../../src/engine/text/numerals.ts';
import { readTokens, tokenText } from '../../../src/engine/text/tokens.ts';

/** Text | what is read from its first token: words, value, form and step; "" where no numeral begins there. */
const cases: readonly (readonly [text: string, read: string])[] = [
  ['12 people', '12 = 12 cardinal 1'],
  ['1,013.5', '1,013.5 = 1013.5 cardinal 0.1'],
  ['50,000', '50,000 = 50000 cardinal 10000'],
  ['1.2 million', '1.2 million = 1200000 cardinal 100000'],
  ['1.2bn', '1.2bn = 1200000000 cardinal 100000000'],
  ['10k', '10k = 10000 cardinal 1000'],
  ['22nd of June', '22nd = 22 ordinal 1'],
  ['3/4 full', '3/4 = 0.75 fraction 0.01'],
  ['2 1/4', '2 1/4 = 2.25 cardinal 0.1'],
  ['2½', '2½ = 2.5 cardinal 0.1'],
  ['twelve', 'twelve = 12 cardinal 1'],
  ['twenty-one', 'twenty-one = 21 cardinal 1'],
  ['fifty - two', 'fifty - two = 52 cardinal 1'],
  ['one hundred and three', 'one hundred and three = 103 cardinal 1'],
  ['two hundred and two thousand', 'two hundred and two thousand = 202000 cardinal 1000'],
  ['one thousand and two thousand', 'one thousand = 1000 cardinal 1000'],
  ['two hundred point zero three', 'two hundred point zero three = 200.03 cardinal 0.01'],
  ['two and a half million', 'two and a half million = 2500000 cardinal 100000'],
  ['a million and a half', 'a million and a half = 1500000 cardinal 100000'],
  ['half a million', 'half a million = 500000 cardinal 100000'],
  ['a quarter of a million', 'a quarter of a million = 250000 cardinal 100000'],
  ['half a dozen', 'half a dozen = 6 cardinal 1'],
  ['two-thirds', 'two-thirds = 0.667 fraction 0.01'],
  ['a fifth of them', 'a fifth = 0.2 fraction 0.05'],
  ['three twenty-fifths', 'three twenty-fifths = 0.12 fraction 0.01'],
  ['twenty-three fifths', 'twenty-three fifths = 4.6 fraction 0.01'],
  ['one hundred and three quarters', 'one hundred and three quarters = 100.75 cardinal 0.1'],
  ['twenty-fifth', 'twenty-fifth = 25 ordinal 1'],
  ['a third man', ''],
  ['a second round', ''],
  ['9/11', '9 = 9 cardinal 1'],
  ['second', 'second = 2 ordinal 1'],
  ['people', ''],
  ['', ''],
];

describe('numerals', () => {
  for (const [text, expected] of cases) {
    it(text || '(nothing)', () => {
      const tokens = readTokens(text);
      const read = readNumeral(tokens, 0);
      const words = read && text.slice(tokens.starts[0], tokens.ends[read.end - 1]);
      assert.equal(
        read ? `${words} = ${Number(read.value.toFixed(3))} ${read.form} ${Number(read.step.toPrecision(2))}` : '',
        expected,
      );
    });
  }

  it('reads no deeper the longer a run of numbers is', () => {
    const tokens = readTokens('3 hundred and '.repeat(50_000));
    assert.equal(readNumeral(tokens, 0)?.value, 300);
  });

  it('stops at the limit', () => {
    const tokens = readTokens('two hundred and three');
    assert.equal(readNumeral(tokens, 0, 2)?.value, 200);
    assert.equal(tokenText(tokens, 1), 'hundred');
  });
});
