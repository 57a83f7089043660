/** A number without a word of years, after somebody: "the oldest of them was 94", "Tom Reed is 45". */
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textBefore } from '../../../text/placed.ts';
import { AGE_OF, BESIDE, DID_AT, NAME_WAS, SOMEBODY_WAS, WAS } from './bareAges.en.ts';

/** Whether the fact is the age that the claim is, told without its unit: "one was 94 years old" where a source says "the oldest of them was 94". */
export function isBareAge(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [claimed, known] = [claim.value, fact.value];
  return (
    claimed.form === 'age' &&
    claimed.unit === 'year' &&
    known.form === 'cardinal' &&
    known.counted === undefined &&
    known.bound === 'exact' &&
    known.per === undefined &&
    isOfSomebody(claim, fact)
  );
}

/** Whether the claim is an age and the fact a count, or the number that something or somebody else "was". */
export function isNoAge(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form !== 'age' || fact.value.form !== 'cardinal') return false;
  if (fact.value.counted !== undefined) return true;
  const [beside, before] = [nameBeside(textBefore(claim, BACK)), textBefore(fact, BACK)];
  // "Tom Reed’s age is 45", "Reed MP is 45".
  if (beside !== undefined && before.includes(beside)) return false;
  return WAS_LAST.test(before) && !isOfSomebody(claim, fact);
}

/** The last word of the name whose age would follow these words: "Reed" of "Tom Reed, ", "Reed, who is " and "Reed, the "; none for "the owner, ". */
export function nameBeside(before: string): string | undefined {
  return BESIDE.exec(before)?.[1];
}

// Matches the end of "the temperature was ".
const WAS_LAST = new RegExp(`\\b${WAS} $`);
// Matches the end of "when she was ", not of "it was ".
const PRONOUN_WAS = new RegExp(`\\b(?:[Hh]e|[Ss]he|who|I) ${WAS} $`);

/** Whether the fact's number stands after somebody who may be the claim's: the one of that name, or one without a name. */
function isOfSomebody(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [beside, was] = [nameBeside(textBefore(claim, BACK)), textBefore(fact, BACK)];
  if (PRONOUN_WAS.test(was) || AGE_OF.test(was)) return true;
  const did = DID_AT.exec(was)?.[1];
  if (did !== undefined && passageText(claim.passage).includes(did)) return true;
  if (beside !== undefined) return beside === NAME_WAS.exec(was)?.[1];
  return SOMEBODY_WAS.test(was);
}

/** Code units before a number that are looked at. */
const BACK = 80;
