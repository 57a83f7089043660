/** Numbers that one side says without the words that tell what they are: "minus six" of "-6C", "children under five". */
import type { FigureValue } from '../../kinds/figure/value.ts';

/** Whether the one says the other's value and leaves out its unit, where nothing else could be meant. */
export function isSaidShorter(claimed: FigureValue, known: FigureValue): boolean {
  return (
    isBareFrost(claimed, known) || isBareFrost(known, claimed) || isBareAge(claimed, known) || isBareAge(known, claimed)
  );
}

/** "as cold as minus six" of "-6C": what counts nothing is below nought in degrees alone. */
function isBareFrost(bare: FigureValue, { unit, low, high }: FigureValue): boolean {
  if (bare.form !== 'cardinal' || bare.unit !== undefined || bare.counted !== undefined) return false;
  return (
    unit !== undefined && DEGREES.has(unit) && low !== undefined && low < 0 && bare.low === low && bare.high === high
  );
}

const DEGREES: ReadonlySet<string> = new Set(['degree', 'degree celsius', 'degree fahrenheit']);

/** "children under five" of "under the age of five". */
function isBareAge(bare: FigureValue, { form, unit, bound, low, high }: FigureValue): boolean {
  if (bare.form !== 'cardinal' || bare.unit !== undefined || bare.counted !== undefined) return false;
  if (form !== 'age' || unit !== 'year' || (bound !== 'under' && bound !== 'over')) return false;
  return bare.bound === bound && bare.low === low && bare.high === high;
}
