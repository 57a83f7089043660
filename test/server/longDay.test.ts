/** Days in words. */
import assert from 'node:assert/strict';
import { longDayOf, longLocalDayOf } from '../../src/server/longDay.ts';

const DAY = 86_400_000;

describe('a day in words', () => {
  it('is written as British English has it', () => {
    assert.equal(longDayOf(new Date(Date.UTC(2025, 4, 16))), '16 May 2025');
    assert.equal(longLocalDayOf(new Date(2025, 4, 16, 23, 59)), '16 May 2025');
    const utc = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const local = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
    for (let day = -60_000; day < 40_000; day += 37) {
      const date = new Date(day * DAY + 3_600_000);
      assert.equal(longDayOf(date), utc.format(date));
      assert.equal(longLocalDayOf(date), local.format(date));
    }
  });
});
