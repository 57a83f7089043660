/** Counts of people that a source lists where a draft has their total: "six crew members and three others" for "eleven people". */
import { plural } from '../../../kinds/figure/index.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { Mention } from '../../../kinds/kind.ts';
import type { Claim } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { isKindOfPeople } from '../statement/counted.ts';

/** A list of counts, and what they come to. */
export interface Listed {
  /** "Six crew members and three others". */
  readonly words: string;
  readonly total: number;
}

/** The list that the evidence's number is a part of; `undefined` where it stands alone, or the claim counts no people at large. */
export function listedAround({ kind, value }: Claim, { from }: Evidence): Listed | undefined {
  if (kind !== 'figure' || value.counted !== 'person' || from.in !== 'source' || from.fact.kind !== 'figure')
    return undefined;
  const { inPassage, passage } = from.fact;
  const counts = kinds.figure.find(passage);
  const at = counts.findIndex(({ span }) => span.start === inPassage.start);
  let [first, last] = [at, at];
  while (areListed(counts[first - 1], counts[first], passage)) first--;
  while (areListed(counts[last], counts[last + 1], passage)) last++;
  const [begin, end] = [counts[first], counts[last]];
  if (first === last || begin === undefined || end === undefined) return undefined;
  return {
    words: passageText(passage).slice(begin.span.start, endOfNoun(end, passage)),
    total: counts.slice(first, last + 1).reduce((sum, count) => sum + (count.value.low ?? 0), 0),
  };
}

/** Whether nothing but the noun of the first and a joint stands between two counts of people. */
function areListed(
  one: Mention<FigureValue> | undefined,
  other: Mention<FigureValue> | undefined,
  passage: Passage,
): boolean {
  if (!one || !other || !isCountOfPeople(one.value) || !isCountOfPeople(other.value)) return false;
  const end = endOfNoun(one, passage);
  return end > one.span.end && JOINT.test(passageText(passage).slice(end, other.span.start));
}

// Matches " and ", ", " and ", and also ", not " died and ".
const JOINT = /^(?:,|,? and(?: also)?) $/;

function isCountOfPeople({ form, bound, counted, low, high }: FigureValue): boolean {
  return (
    form === 'cardinal' &&
    bound === 'exact' &&
    low !== undefined &&
    low === high &&
    counted !== undefined &&
    (counted === 'other' || isKindOfPeople(counted))
  );
}

/** Where the counted noun ends, "members" of "six crew members"; where the number does if the noun does not follow soon. */
function endOfNoun({ span, value: { counted = '', low, modifiers } }: Mention<FigureValue>, passage: Passage): number {
  const noun = low === 1 ? counted : plural(counted);
  const after = passageText(passage).slice(span.end, span.end + REACH);
  const words = ` ${[...modifiers, noun].join(' ')}`;
  return after.toLowerCase().startsWith(words) ? span.end + words.length : span.end;
}

/** Code units that a noun and what narrows it take. */
const REACH = 80;
