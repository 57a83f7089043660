/** Figures of a source that differ from the draft's and yet are no word against it: they count something beside, or a part of the same. */
import type { FigureValue } from '../kinds/figure/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../model/assertion.ts';
import { passageText } from '../text/passages.ts';
import { compareCounted } from './counted.ts';
import { figuresIn } from './figuresIn.ts';
import { isPartOf } from './sameOtherwise.ts';

/** Whether the fact, whose value is another, leaves the claim as it is. */
export function isNoWordAgainst(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return isPartOf(claim, fact) || isOfFamily(claim, fact) || isOfSum(claim, fact.value) || isOfSum(fact, claim.value);
}

/** "a guard, a father of six" tells of no six guards, and who is "one of nine children" may leave three. */
function isOfFamily(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return isFamily(fact) && !isFamily(claim);
}

function isFamily({ value: { form, counted }, passage, inPassage: { start } }: AssertionOf<'figure'>): boolean {
  if (form !== 'cardinal' || (counted !== undefined && !SIBLINGS.has(counted))) return false;
  const before = passageText(passage).slice(Math.max(0, start - BACK), start);
  return counted === undefined ? PARENT.test(before) : AMONG.test(before);
}

const BACK = 24;
// Matches the end of "a father of " and "mother-of-".
const PARENT = /\b(?:father|mother|parent|dad|mum|mom|grandfather|grandmother)s?[ -]of[ -]$/i;
// Matches the end of "one of " and "the fourth of ".
const AMONG = /\b(?:one|eldest|oldest|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth) of $/i;
const SIBLINGS: ReadonlySet<string> = new Set(['child', 'sibling', 'brother', 'sister', 'son', 'daughter']);

/** "eight counts of fraud and three of theft" where another says "all 11 counts": whether the parts, the one among them, make the whole. */
function isOfSum({ value: part, passage }: AssertionOf<'figure'>, whole: FigureValue): boolean {
  const total = countOf(whole);
  const own = countOf(part);
  if (total === undefined || own === undefined || own >= total) return false;
  if (compareCounted(part.counted, whole.counted) !== 'same') return false;
  let sum = 0;
  let parts = 0;
  for (const { value } of figuresIn(passage)) {
    const count = countOf(value);
    if (count === undefined || compareCounted(value.counted, part.counted) !== 'same') continue;
    sum += count;
    parts++;
  }
  return parts > 1 && sum === total;
}

function countOf({ form, low, high, bound, per }: FigureValue): number | undefined {
  return form === 'cardinal' && low === high && bound === 'exact' && per === undefined ? low : undefined;
}
