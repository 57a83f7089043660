import assert from 'node:assert/strict';
import {
  describeNumber,
  type FigureValue,
  figure,
  isComparable,
  isSameUnit,
} from '../../../src/engine/kinds/figure/index.ts';
import { passageText, readPassages } from '../../../src/engine/text/passages.ts';
import { figureCases } from './figure.cases.ts';
import { figureComparisons, figureDescriptions } from './figure.compare.cases.ts';
import { figureSilence } from './silence.figure.cases.ts';

function find(text: string): { readonly text: string; readonly value: FigureValue }[] {
  return readPassages(text).flatMap((passage) =>
    figure.find(passage).map(({ span, value }) => ({ text: passageText(passage).slice(span.start, span.end), value })),
  );
}

function one(text: string): FigureValue {
  const [first] = find(text);
  assert.ok(first, `no figure in “${text}”`);
  return first.value;
}

/** "cardinal ~300", "money 5..6 USD per year", "score 6:2", "cardinal 50000.. russian troop". */
function toShort({ form, low, high, bound, unit, counted, modifiers, per, against }: FigureValue): string {
  const round = (side: number | undefined): string => (side === undefined ? '' : String(Number(side.toPrecision(6))));
  const number =
    against !== undefined ? `${low}:${against}` : low === high ? round(low) : `${round(low)}..${round(high)}`;
  const hedge = bound === 'about' || bound === 'nearly' ? '~' : '';
  return [form, hedge + number, unit, ...modifiers, counted, per && `per ${per}`].filter(Boolean).join(' ');
}

describe('figure', () => {
  describe('finds', () => {
    for (const [text, expected] of figureCases) {
      it(text, () =>
        assert.equal(
          find(text)
            .map((each) => `${each.text} = ${toShort(each.value)}`)
            .join('; '),
          expected,
        ),
      );
    }
  });

  describe('keeps silent on', () => {
    for (const text of figureSilence) it(text, () => assert.deepEqual(find(text), []));
  });

  describe('compares', () => {
    for (const [claimed, known, expected] of figureComparisons) {
      it(`${claimed} against ${known}: ${expected}`, () =>
        assert.equal(figure.compare(one(claimed), one(known)).type, expected));
    }

    it('says the gap in words', () => {
      assert.deepEqual(figure.compare(one('4.7 million people'), one('4.2 million people')), {
        type: 'different',
        gap: '4.7 million against 4.2 million',
      });
      assert.deepEqual(figure.compare(one('50,000 troops'), one('more than 50,000 troops')), {
        type: 'near',
        gap: 'its “more than” is gone',
      });
    });

    it('asks of form and unit whether two figures could be of one thing', () => {
      assert.equal(isComparable(one('two weeks'), one('14 days')), true);
      assert.equal(isComparable(one('€5'), one('$5')), false);
      assert.equal(isSameUnit('mile', 'kilometre'), true);
      assert.equal(isSameUnit('mile', undefined), false);
    });
  });

  describe('describes', () => {
    for (const [text, expected] of figureDescriptions)
      it(text, () => assert.equal(figure.describe(one(text)), expected));

    it('tells the number alone', () => assert.equal(describeNumber(one('more than 50,000 troops')), '50,000'));
  });

  it('shares a key between values that rounding makes equal', () => {
    for (const [a, b] of [
      ['4.2 million cars', '4.17 million cars'],
      ['20 percent', 'a fifth of it'],
      ['two weeks', '14 days'],
      ['50,000 troops', 'more than 50,000 soldiers'],
    ] as const) {
      const keys = new Set(figure.keys(one(a)));
      assert.ok(
        figure.keys(one(b)).some((key) => keys.has(key)),
        `${a} and ${b}`,
      );
    }
    assert.ok(figure.keys(one('50,000 troops')).includes('c:troop'));
  });

  it('prints open sides as null', () => {
    assert.deepEqual(figure.toJson(one('more than 50,000 troops')), { low: 50000, high: null, counted: 'troop' });
    assert.deepEqual(figure.toJson(one('a fifth of it')), { low: 0.2, high: 0.2, unit: 'share' });
    assert.deepEqual(figure.toJson(one('a 6-2 win')), { low: 6, high: 6, against: 2 });
  });

  it('reads back what was stored, and nothing else', () => {
    for (const [text] of figureCases) {
      for (const { value } of find(text)) assert.deepEqual(figure.decode(JSON.parse(JSON.stringify(value))), value);
    }
    for (const other of [undefined, null, 5, {}, { form: 'figure' }, { form: 'money', low: '5' }])
      assert.equal(figure.decode(other), undefined);
  });
});
