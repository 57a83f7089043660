/** Whether some sources share enough of another one's telling terms: told without asking who has each of them, where few of them decide it. */
import { type TellingTerm, weightOf } from '../telling.ts';

/** What is asked of the index; {@link shareEnough}. */
export interface Holders {
  /** By row, all zero, before and after. */
  readonly places: Uint16Array;
  /** How many there are in all. */
  readonly sources: number;
  /** Rows of the sources that have each of these terms. */
  rowsWithEach(terms: readonly string[]): readonly (readonly number[])[];
}

/** How many terms are asked for at a time. */
const ASKED = 16;

/**
 * For each of the rows whether it has at least `least`, 0 to 1, of the terms by their squared weights. `telling`: words of
 * a source that is none of these, the rarest first.
 */
export function shareEnough(
  telling: readonly TellingTerm[],
  rows: readonly number[],
  least: number,
  { places, sources, rowsWithEach }: Holders,
): readonly boolean[] {
  const whole = worthOf(telling);
  if (whole === 0) return rows.map(() => least <= 0);
  // A word of one source is that source's own.
  const lone = weightOf(1, sources);
  let next = telling.findIndex(({ weight }) => weight < lone);
  if (next < 0) next = telling.length;
  /** What each of the rows has of the terms before the next, and what the terms from there on are worth. */
  const had = new Float64Array(rows.length);
  let rest = worthOf(telling.slice(next));
  const isOpen = (worth: number): boolean => worth / whole < least && (worth + rest) / whole >= least;
  mark(places, rows);
  while (next < telling.length && had.some(isOpen)) {
    const asked = telling.slice(next, next + ASKED);
    const holders = rowsWithEach(asked.map(({ term }) => term));
    for (let i = 0; i < asked.length; i++)
      addWorth(had, (asked[i] as TellingTerm).weight, holders[i] as readonly number[], places); // one for each term
    next += asked.length;
    rest = worthOf(telling.slice(next));
  }
  unmark(places, rows);
  return Array.from(had, (worth) => worth / whole >= least);
}

/** Notes at each row its place among these, and 1. */
export function mark(places: Uint16Array, rows: readonly number[]): void {
  for (let i = 0; i < rows.length; i++) places[rows[i] as number] = i + 1; // in range
}

/** Takes back what {@link mark} noted of these rows. */
export function unmark(places: Uint16Array, rows: readonly number[]): void {
  for (let i = 0; i < rows.length; i++) places[rows[i] as number] = 0; // in range
}

function worthOf(telling: readonly TellingTerm[]): number {
  let worth = 0;
  for (const { weight } of telling) worth += weight * weight;
  return worth;
}

function addWorth(had: Float64Array, weight: number, rows: readonly number[], places: Uint16Array): void {
  for (let i = 0; i < rows.length; i++) {
    const place = places[rows[i] as number] as number; // a row of the store, which there is a place for
    if (place > 0) had[place - 1] = (had[place - 1] as number) + weight * weight;
  }
}
