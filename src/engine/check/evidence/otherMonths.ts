/** Reports that come month by month tell of each month in the same words: what the one says is no word against the other. */
import { oncePer } from '../../base/oncePer.ts';
import type { FigureValue } from '../../kinds/figure/value.ts';
import type { Passage } from '../../text/passages.ts';
import { datesIn, figuresIn } from './mentionsIn.ts';

/** Whether both sentences name months, and have neither a month nor a number in common: "57 in February" and "58.1 in December". */
export function areOfOtherMonths(one: Passage, other: Passage): boolean {
  const mine = monthsIn(one);
  if (mine.length === 0) return false;
  const theirs = monthsIn(other);
  if (theirs.length === 0 || mine.some((month) => theirs.includes(month))) return false;
  const numbers = figuresIn(other);
  return numbers.length > 0 && !figuresIn(one).some(({ value }) => numbers.some((each) => isEqual(value, each.value)));
}

/** The months that a sentence names without a day or a year. */
const monthsIn = oncePer((passage: Passage): readonly number[] =>
  datesIn(passage).flatMap(({ value: { stated } }) =>
    stated.month === undefined || stated.day !== undefined || stated.year !== undefined ? [] : [stated.month],
  ),
);

function isEqual(one: FigureValue, other: FigureValue): boolean {
  return one.low === other.low && one.high === other.high && one.unit === other.unit;
}
