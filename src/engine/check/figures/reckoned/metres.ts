/** "62m", which may be metres and millions: it is read as the one, and the other text says which. */
import type { AssertionOf } from '../../../model/assertion.ts';
import { textOf } from '../../../text/placed.ts';

/** "62m" that was taken for millions, where the other says "62 metres". */
export function isMetres(one: AssertionOf<'figure'>, { value: { unit, low, high } }: AssertionOf<'figure'>): boolean {
  return unit === 'metre' && low !== undefined && low === high && metresOf(one) === low;
}

/** "3.1m" that was taken for metres, where the other says "3.1 million". */
export function isMillions(said: AssertionOf<'figure'>, { value: known }: AssertionOf<'figure'>): boolean {
  const { value } = said;
  if (value.unit !== 'metre' || known.form !== 'cardinal' || known.low === undefined || known.low !== known.high)
    return false;
  const written = METRES.exec(textOf(said));
  return written !== null && Math.abs(Number(written[1]) * MILLION - known.low) < 1;
}

const MILLION = 1e6;

/** 62 of a "62m" that may mean metres as well as millions. */
export function metresOf(figure: AssertionOf<'figure'>): number | undefined {
  const { value } = figure;
  if (value.form !== 'cardinal') return undefined;
  const written = METRES.exec(textOf(figure));
  return written ? Number(written[1]) : undefined;
}

// Matches "62m" and "4.5m", not "£62m" and "62 million".
const METRES = /^(\d{1,4}(?:\.\d{1,2})?)m$/;
