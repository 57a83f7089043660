import assert from 'node:assert/strict';
import {
  calendarGap,
  type DateAnchor,
  type DateValue,
  date,
  dayOf,
  resolveDate,
  toEdtf,
} from '../../../src/engine/kinds/date/index.ts';
import { passageText, readPassages } from '../../../src/engine/text/passages.ts';
import { dateCases } from './date.cases.ts';
import { dateSilence } from './silence.date.cases.ts';

function anchorOf(text: string): DateAnchor {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const at = dayOf(year, month, day);
  return { from: at, to: at };
}

function find(text: string, anchor = ''): { readonly text: string; readonly value: DateValue }[] {
  return readPassages(text).flatMap((passage) =>
    date.find(passage).map(({ span, value }) => ({
      text: passageText(passage).slice(span.start, span.end),
      value: anchor === '' ? value : resolveDate(value, anchorOf(anchor)),
    })),
  );
}

function one(text: string, anchor = ''): DateValue {
  const [first] = find(text, anchor);
  assert.ok(first, `no date in “${text}”`);
  return first.value;
}

describe('date', () => {
  describe('finds', () => {
    for (const [text, anchor, expected] of dateCases) {
      it(`${text}${anchor && ` (${anchor})`}`, () => {
        const found = find(text, anchor).map((each) => `${each.text} = ${toEdtf(each.value) ?? '-'}`);
        assert.equal(found.join('; '), expected);
      });
    }
  });

  describe('keeps silent on', () => {
    for (const text of dateSilence) it(text, () => assert.deepEqual(find(text), []));
  });

  describe('compares', () => {
    const cases: readonly (readonly [claimed: string, known: string, expected: string])[] = [
      ['in May 2025', 'on May 16, 2025', 'same'],
      ['in May', 'on May 16, 2025', 'same'],
      ['in 2025', 'on May 16, 2025', 'same'],
      ['on May 16, 2025', 'in May 2025', 'near'],
      ['on May 15', 'on May 16', 'different'],
      ['on May 16', 'on May 16, 2025', 'same'],
      ['on 15 May 2025', 'on May 16, 2025', 'different'],
      ['until 2021', 'from 2018 to 2021', 'same'],
      ['until 2020', 'from 2018 to 2021', 'near'],
      ['in the three months to March 2025', 'in the first quarter of 2025', 'same'],
      ['in the quarter to June 2025', 'in the year ended 30 June 2025', 'different'],
      ['in the year to June 2025', 'in the year ended 30 June 2025', 'same'],
      ['in the year to June 2025', 'in the year ended 31 July 2025', 'near'],
      ['the 11 September attacks', 'on 11 September', 'same'],
      ['the 11 September attacks', 'on 12 September 2001', 'different'],
      ['in the 1990s', 'in 1994', 'same'],
      ['in the 1980s', 'in 1994', 'different'],
      ['at 10:30', 'at 10:30', 'same'],
      ['at 10:30', 'at 11:30', 'different'],
      ['at 9.30am', 'at 9.30pm', 'different'],
      ['at 9.30pm', 'at 21:30', 'same'],
      ['at 9.30pm', 'at 9:30', 'same'],
      ['at 9:30', 'at 9.30pm', 'same'],
      ['at 9:30', 'at 8.30pm', 'different'],
      ['at 09:30', 'at 9.30pm', 'different'],
      ['at 9.30pm', 'at half past nine in the evening', 'same'],
      ['at 9.30 on Saturday morning', 'at 9.30pm', 'different'],
      ['at 4.30pm Eastern', 'at 9.30pm GMT', 'same'],
      ['at 5.30pm EDT', 'at 9.30pm GMT', 'same'],
      ['at 2.30pm EDT', 'at 9.30pm GMT', 'different'],
      ['at 8.30pm', 'at 9.30pm GMT', 'near'],
      ['at 8.45pm', 'at 9.30pm GMT', 'different'],
      ['at 9.30am', 'at 9.30pm GMT', 'different'],
      ['from 9am to 5pm', 'from 9am to 6pm', 'different'],
      ['at 10:30', 'on May 16, 2025', 'incomparable'],
      ['on Wednesday', 'on Wednesday', 'same'],
      ['on Thursday', 'on Wednesday', 'different'],
      ['last week', 'next week', 'different'],
      ['on Tuesday, June 3', 'on Monday, June 2', 'different'],
      ['before June 2, 2025', 'on June 2, 2025', 'near'],
      ['last year', 'in 2013', 'incomparable'],
      ['June 20 to 25, 2025', 'June 20 to 30, 2025', 'different'],
      ['from 2014 to 2016', 'from 2014 to 2016', 'same'],
      ['in 2015', 'from 2014 to 2016', 'near'],
      ['the past five years', 'the past three years', 'different'],
      ['three years later', 'three years later', 'same'],
      ['in December', 'last December', 'same'],
      ['last December', 'in November', 'different'],
    ];
    for (const [claimed, known, expected] of cases) {
      it(`${claimed} / ${known}`, () => assert.equal(date.compare(one(claimed), one(known)).type, expected));
    }

    it('says how they differ', () => {
      const agreement = date.compare(one('on May 16'), one('on May 15'));
      assert.deepEqual(agreement, { type: 'different', gap: '16 May against 15 May' });
    });
  });

  it('knows a wrong weekday', () => {
    assert.equal(calendarGap(one('Tuesday, June 2, 2025')), '2 June 2025 is a Monday');
    assert.equal(calendarGap(one('Monday, June 2, 2025')), undefined);
    assert.equal(calendarGap(one('Tuesday, June 2')), undefined);
  });

  it('shares a key between what could be confused', () => {
    const shared = (a: string, b: string) => date.keys(one(a)).some((key) => date.keys(one(b)).includes(key));
    assert.ok(shared('16 May 2025', 'May 2025'));
    assert.ok(shared('16 May 2025', '15 May'));
    assert.ok(shared('in the 1990s', 'in 1994'));
    assert.ok(!shared('16 May 2025', '15 June 2024'));
  });

  it('reads a stored value back', () => {
    const value = one('Monday, June 2, 2025');
    assert.deepEqual(date.decode(JSON.parse(JSON.stringify(value))), value);
    assert.equal(date.decode({ stated: 3 }), undefined);
    assert.equal(date.decode(null), undefined);
  });

  it('describes', () => {
    assert.equal(date.describe(one('Monday, June 2, 2025')), 'Monday 2 June 2025');
    assert.equal(date.describe(one('last week', '2025-05-28')), 'last week (19 to 25 May 2025)');
  });
});
