/** How the sources of two pieces of evidence stand in time. */
import type { Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { SourceId } from '../../model/source.ts';
import { distanceLimits } from '../limits.ts';

/** The source that the evidence comes from; `undefined` for the draft itself and for arithmetic. */
export function sourceOf({ from }: Evidence): SourceId | undefined {
  return from.in === 'source' ? from.fact.source.id : undefined;
}

/** Days by which the first source is newer than the second; `undefined` where a date is missing. */
export function daysNewer(one: Evidence, other: Evidence): number | undefined {
  const [a, b] = [dateOf(one), dateOf(other)];
  return a === undefined || b === undefined ? undefined : a - b;
}

/** Whether the fact's source was written long before or after all that have these others. */
export function isOfOtherTime({ source }: Fact, others: readonly Fact[]): boolean {
  const day = source.date?.from;
  if (day === undefined) return false;
  return !others.some(
    (other) => other.source.date === undefined || Math.abs(other.source.date.from - day) <= distanceLimits.reportDays,
  );
}

function dateOf({ from }: Evidence): number | undefined {
  return from.in === 'source' ? from.fact.source.date?.from : undefined;
}
