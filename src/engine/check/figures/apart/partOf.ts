/** A part that is held against its whole: "six of those missing" and "27 were missing". */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { textAfter } from '../../../text/placed.ts';
import { PARTITIVE } from './partOf.en.ts';

/**
 * Whether the claim counts a part of what the fact counts whole: "six of those missing" says nothing against "27 were
 * missing", but something against "ten of the missing".
 */
export function isPartOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [{ value }, { value: known }] = [claim, fact];
  return (
    value.form === 'cardinal' &&
    known.form === 'cardinal' &&
    (known.low ?? known.high ?? 0) > (value.high ?? value.low ?? 0) &&
    isPartitive(claim) &&
    !isPartitive(fact)
  );
}

function isPartitive(figure: AssertionOf<'figure'>): boolean {
  return PARTITIVE.test(textAfter(figure, REACH));
}

/** Code units after a number that are looked at. */
const REACH = 16;
