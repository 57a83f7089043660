/** A range of dates that ends before it begins: "from 2016 to 2014". */
import type { DateParts } from '../../kinds/date/index.ts';
import type { Assertion } from '../../model/assertion.ts';
import { textOf } from '../../text/placed.ts';
import type { Clash, DraftCheck } from './draft.ts';

export const checkRanges: DraftCheck = ({ reading }) => {
  const clashes: Clash[] = [];
  for (let index = 0; index < reading.assertions.length; index++) {
    const assertion = reading.assertions[index] as Assertion; // in range
    if (assertion.kind !== 'date' || !endsBefore(assertion)) continue;
    clashes.push({
      claim: index,
      terms: [index],
      by: 'arithmetic',
      agreement: 'different',
      gap: `“${textOf(assertion)}” ends before it begins`,
      expected: undefined,
    });
  }
  return clashes;
};

/** Only years against years and days of one month against each other: "December to January" goes on into the next year. */
function endsBefore({ value: { stated, until } }: Assertion & { readonly kind: 'date' }): boolean {
  if (!until) return false;
  if (isYear(stated) && isYear(until)) return yearOf(stated) > yearOf(until) && yearOf(until) >= FIRST_YEAR;
  return (
    stated.month !== undefined &&
    stated.month === until.month &&
    stated.year === until.year &&
    stated.day !== undefined &&
    until.day !== undefined &&
    stated.day > until.day
  );
}

/** A smaller number is no year but an hour, a day or the end of one: "2004-05". */
const FIRST_YEAR = 1000;

function isYear(parts: DateParts): boolean {
  return parts.year !== undefined && parts.month === undefined && parts.day === undefined;
}

function yearOf({ year }: DateParts): number {
  return year ?? 0;
}
