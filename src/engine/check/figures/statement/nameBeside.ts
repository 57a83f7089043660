/** Whose number it is, of several in a sentence, by the one name since the number before: "Karn has 40,000 people and Vale 35,000". */

import { kinds } from '../../../kinds/index.ts';
import type { NameValue } from '../../../kinds/name/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn, namesIn } from '../../evidence/mentionsIn.ts';
import { compareCounted } from './counted.ts';
import { OTHERS, PASSED, PLACED } from './nameBeside.en.ts';

/**
 * Whether the other number of the fact's sentence stands with the name that the draft's does, and the fact's own with
 * another: the draft gives the one's number to the other.
 */
export function isOfNameBeside(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || !isAlike(fact, other) || !isAlike(claim, other)) return false;
  const mine = ownNameOf(claim);
  if (mine === undefined) return false;
  const [its, others] = [loneName(fact), loneName(other)];
  if (its === undefined || others === undefined) return false;
  // "Measles has infected 310 in Koru, 22 of whom have died": one of the two names is not whose a number is.
  if (its.isPlaced !== others.isPlaced) return false;
  return isOne(mine, others.value) && !isOne(mine, its.value) && !isOne(others.value, its.value);
}

function isAlike({ value: one }: AssertionOf<'figure'>, { value: other }: AssertionOf<'figure'>): boolean {
  if (one.form !== other.form || one.unit !== other.unit || one.form === 'ordinal' || one.form === 'score')
    return false;
  return compareCounted(one.counted, other.counted) !== 'other';
}

function isOne(one: NameValue, other: NameValue): boolean {
  return kinds.name.compare(one, other).type === 'same' || one.parts.some((part) => other.parts.includes(part));
}

interface Lone {
  readonly value: NameValue;
  /** Whether it stands after "in" or "of" or the like. */
  readonly isPlaced: boolean;
  /** Where it stands in the passage, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The only name between the figure of its sort before and the number. */
function loneName({ passage, inPassage, value: { form, unit } }: AssertionOf<'figure'>): Lone | undefined {
  let from = 0;
  for (const { span, value } of figuresIn(passage))
    if (span.end <= inPassage.start && value.form === form && value.unit === unit) from = span.end;
  const [name, ...more] = namesIn(passage).filter(({ span }) => span.start >= from && span.end <= inPassage.start);
  if (!name || more.length > 0) return undefined;
  const { start, end } = name.span;
  return { value: name.value, isPlaced: PLACED.test(passageText(passage).slice(0, start)), start, end };
}

/** The same of a draft's number, where nothing says that the name is only passed on the way to whose it is. */
function ownNameOf(claim: ClaimOf<'figure'>): NameValue | undefined {
  const name = loneName(claim);
  if (!name) return undefined;
  const text = passageText(claim.passage);
  if (PASSED.test(text.slice(0, name.start)) || OTHERS.test(text.slice(name.end, claim.inPassage.start)))
    return undefined;
  return name.value;
}
