import assert from 'node:assert/strict';
import {
  addMonths,
  calendarDay,
  dayOf,
  daysInMonth,
  easterOf,
  nthWeekday,
  weekdayOf,
  weekOf,
} from '../../../src/engine/kinds/date/calendar.ts';
import { toIsoDay } from '../../../src/engine/kinds/date/edtf.ts';

const DAY = 86_400_000;

describe('calendar', () => {
  it('agrees with the proleptic Gregorian calendar of the language', () => {
    for (let day = dayOf(-10, 1, 1); day < dayOf(2400, 1, 1); day += 97) {
      const expected = new Date(day * DAY);
      assert.deepEqual(calendarDay(day), {
        year: expected.getUTCFullYear(),
        month: expected.getUTCMonth() + 1,
        day: expected.getUTCDate(),
      });
      assert.equal(weekdayOf(day), expected.getUTCDay() || 7);
      const { year, month, day: ofMonth } = calendarDay(day);
      assert.equal(dayOf(year, month, ofMonth), day);
    }
  });

  it('carries months over', () => {
    assert.equal(toIsoDay(dayOf(2024, 14, 1)), '2025-02-01');
    assert.equal(toIsoDay(dayOf(2024, -1, 1)), '2023-11-01');
    assert.equal(toIsoDay(addMonths(dayOf(2024, 1, 31), 1)), '2024-02-29');
    assert.equal(daysInMonth(1900, 2), 28);
  });

  it('finds weeks, weekdays of a month and Easter', () => {
    assert.equal(toIsoDay(weekOf(dayOf(2025, 6, 1)).from), '2025-05-26');
    assert.equal(toIsoDay(nthWeekday(2016, 5, 1, 1) ?? 0), '2016-05-02');
    assert.equal(toIsoDay(nthWeekday(2025, 5, 1, -1) ?? 0), '2025-05-26');
    assert.equal(nthWeekday(2025, 5, 1, 5), undefined);
    assert.equal(toIsoDay(easterOf(2025)), '2025-04-20');
    assert.equal(toIsoDay(easterOf(1998)), '1998-04-12');
  });
});
