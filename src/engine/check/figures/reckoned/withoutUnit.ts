/** A number whose unit goes without saying, since one before it has it: "Lee took 40 minutes, Reed 42". */
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter } from '../../../text/placed.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { ENDS, WHOSE } from './withoutUnit.en.ts';

/** "Reed took 42 minutes" where another has "Lee took 40 minutes, Reed 42". */
export function isWithoutUnit(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { value: claimed } = claim;
  const { value, passage, inPassage } = fact;
  if (claimed.unit === undefined || value.unit !== undefined) return false;
  // "Reed 42" may be the number of a thing so named.
  if (value.form !== 'cardinal' && (value.form !== 'ordinal' || value.counted === undefined)) return false;
  if (claimed.low === undefined || claimed.low !== value.low || claimed.high !== value.high) return false;
  const text = passageText(passage);
  if (!ENDS.test(textAfter(fact, LONGEST_END))) return false;
  const before = text.slice(0, inPassage.start);
  // Of "Reed 42" the name is taken for what is counted.
  if (value.counted !== undefined && !before.toLowerCase().endsWith(`${value.counted} `)) return false;
  const whose = WHOSE.exec(before)?.[1];
  if (whose !== undefined && !passageText(claim.passage).includes(whose)) return false;
  return figuresIn(passage).some(
    ({ value: { form, unit }, span }) => form === claimed.form && unit === claimed.unit && span.end < inPassage.start,
  );
}

/** Code units of the longest that may follow. */
const LONGEST_END = 5;
