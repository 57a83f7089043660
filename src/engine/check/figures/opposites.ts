/** Sentences that tell opposite things with one number: "created 200 jobs" and "cut 200 jobs". */
import type { AssertionOf, ClaimOf, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';
import { opposites } from './opposites.en.ts';

/** Whether each sentence has words for its own side only: hired and sacked, scored and conceded, for and against the same. */
export function isOpposite(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { counted, form } = claim.value;
  return opposites.some(({ forms, nouns, sides: [one, other], isOfObjects }) => {
    if (nouns ? counted === undefined || !nouns.has(counted) : !forms?.has(form)) return false;
    const [mine, theirs] = [sideIn(claim, one, other), sideIn(fact, one, other)];
    if (mine === undefined || theirs === undefined || mine.isOne === theirs.isOne) return false;
    return !isOfObjects || mine.object === theirs.object || mine.object === '' || theirs.object === '';
  });
}

/** The one side that a sentence has words for, and the first word of what it is for or against. */
function sideIn(
  { passage }: AssertionOf<'figure'>,
  one: RegExp,
  other: RegExp,
): { readonly isOne: boolean; readonly object: string } | undefined {
  const text = passageText(passage);
  const [first, second] = [one.exec(text), other.exec(text)];
  const found = first ?? second;
  if (found === null || (first !== null && second !== null)) return undefined;
  const object = OBJECT.exec(text.slice(found.index + found[0].length))?.[1] ?? '';
  return { isOne: first !== null, object: object.toLowerCase() };
}

// Matches " the bill" of " the bill on Friday", not ", and" or " in Leeds".
const OBJECT =
  /^(?: of)?(?: (?:the|a|an|its|his|her|their|this|that))? (?!(?:in|on|at|by|for|with|after|when|while|and|but|as)\b)([\w\u2019'-]{1,30})/i;
