/** Halves and quarters of a year that are told by their months: "the first three months", "the six months to June", "half-year". */
import type { AssertionOf } from '../../model/assertion.ts';
import { textAfter, textBefore } from '../../text/placed.ts';
import { MONTHS_TO, PLACES, WHICH } from './partOfYear.en.ts';

/** A half or quarter of a year. */
export interface PartOfYear {
  readonly unit: 'quarter' | 'half';
  /** "first", "last"; `undefined` where it is not told, or by a month. */
  readonly which: string | undefined;
}

/** The part of a year that a length is, where the words beside it say so. */
export function partOfYear(figure: AssertionOf<'figure'>): PartOfYear | undefined {
  const { value } = figure;
  const { form, unit, low, high } = value;
  if (form !== 'duration' || low !== high || low === undefined) return undefined;
  // "its half-year loss".
  if (unit === 'year' && low === 1 / 2) return { unit: 'half', which: undefined };
  const part = unit === 'month' ? PARTS.get(low) : undefined;
  if (part === undefined) return undefined;
  if (MONTHS_TO.test(textAfter(figure, REACH))) return { unit: part, which: undefined };
  const which = WHICH.exec(textBefore(figure, REACH))?.[1];
  return which === undefined ? undefined : { unit: part, which };
}

/** By their months. */
const PARTS: ReadonlyMap<number, PartOfYear['unit']> = new Map([
  [3, 'quarter'],
  [6, 'half'],
]);
/** Code units on either side that are looked at. */
const REACH = 40;

/** Whether the quarter or half with this number, from 1, may be the one meant; "the last three months" may be those before any day. */
export function isPartOfYear(stated: number | undefined, { unit, which }: PartOfYear): boolean {
  if (stated === undefined) return false;
  if (which === undefined || which === 'last') return true;
  return stated === (PLACES.get(which) ?? (unit === 'quarter' ? 4 : 2));
}
