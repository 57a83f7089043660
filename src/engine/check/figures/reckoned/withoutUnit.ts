/** A number whose unit goes without saying, since one before it has it: "Lee took 40 minutes, Reed 42". */
import type { FigureForm, FigureValue, Unit } from '../../../kinds/figure/value.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { ENDS, WHOSE } from './withoutUnit.en.ts';

/** "Reed took 42 minutes" where another has "Lee took 40 minutes, Reed 42". */
export function isWithoutUnit(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { value: claimed } = claim;
  const { value, passage, inPassage } = fact;
  if (claimed.unit === undefined || !isBareAfter(fact, claimed.form, claimed.unit)) return false;
  if (claimed.low === undefined || claimed.low !== value.low || claimed.high !== value.high) return false;
  const whose = WHOSE.exec(passageText(passage).slice(0, inPassage.start))?.[1];
  return whose === undefined || passageText(claim.passage).includes(whose);
}

/** Whether the number has no unit of its own, and one of this form and unit stands before it. */
function isBareAfter(
  { value, passage, inPassage: { start, end } }: FactOf<'figure'>,
  form: FigureForm,
  unit: Unit,
): boolean {
  if (value.unit !== undefined) return false;
  // "Reed 42" may be the number of a thing so named.
  if (value.form !== 'cardinal' && (value.form !== 'ordinal' || value.counted === undefined)) return false;
  const text = passageText(passage);
  if (!ENDS.test(text.slice(end, end + LONGEST_END))) return false;
  // Of "Reed 42" the name is taken for what is counted.
  if (value.counted !== undefined && !text.slice(0, start).toLowerCase().endsWith(`${value.counted} `)) return false;
  return figuresIn(passage).some(
    ({ value: before, span }) => before.form === form && before.unit === unit && span.end < start,
  );
}

/** Code units of the longest that may follow. */
const LONGEST_END = 5;

/** The number with the unit that goes without saying after one of this form and unit; itself where it has its own. */
export function withUnit(fact: FactOf<'figure'>, { form, unit, per }: FigureValue): FactOf<'figure'> {
  if (unit === undefined || !isBareAfter(fact, form, unit)) return fact;
  return { ...fact, value: { ...fact.value, form, unit, per, counted: undefined } };
}
