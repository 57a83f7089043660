/** The draft's date, told by a source of the opposite: when something closed for when it opened, a death for a birth. */
import type { AssertionOf, ClaimOf, FactOf } from '../../model/assertion.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { opposites } from './opposites.en.ts';
import { AFTER, BEFORE, BREAK, NAME_WORD, NOT } from './otherEvent.en.ts';

/**
 * Whether the source's date, equal to the claim's, is that of the opposite event, "since" for "until" or a death for a
 * birth: its clause and the draft's are of two sides, and neither sentence has words for the other's. Not of days without
 * their month, on which much begins and ends.
 */
export function isOfOtherEvent(claim: ClaimOf<'date'>, fact: FactOf<'date'>): boolean {
  const { month, year } = claim.value.stated;
  if (month === undefined && year === undefined) return false;
  const [mySide, theirSide] = [sideOf(claim), sideOf(fact)];
  if (mySide !== undefined && theirSide !== undefined && mySide !== theirSide) return true;
  const [mine, theirs] = [passageText(claim.passage), passageText(fact.passage)];
  const [myClause, theirClause] = [clauseOf(claim), clauseOf(fact)];
  const isTurned = (one: RegExp, other: RegExp): boolean =>
    one.test(myClause) && other.test(theirClause) && !other.test(mine) && !one.test(theirs);
  return opposites.some(
    ({ sides: [one, other], isOfPeople }) =>
      (isTurned(one, other) || isTurned(other, one)) && (!isOfPeople || shareName(claim.passage, fact.passage)),
  );
}

/** Which side of the date is told of: "since 2010" or "until 2010". */
function sideOf({ inPassage: { start }, passage }: AssertionOf<'date'>): 'after' | 'before' | undefined {
  const text = passageText(passage).slice(0, start);
  const before = text.slice(-SIDE_LENGTH);
  if (AFTER.test(before)) return 'after';
  // "did not open until 2010" is since then.
  return BEFORE.test(before) && !NOT.test(text) ? 'before' : undefined;
}

/** Code units of " ahead of the ". */
const SIDE_LENGTH = 16;

/** The words around the date, up to where another statement may begin. */
function clauseOf({ inPassage: { start, end }, passage }: AssertionOf<'date'>): string {
  const text = passageText(passage);
  const before = text.slice(0, start).split(BREAK).at(-1) ?? '';
  const after = text.slice(end).split(BREAK)[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}

/** Whether a word in capitals, no month or day, stands in both. */
function shareName(one: Passage, other: Passage): boolean {
  const theirs = new Set(passageText(other).match(NAME_WORD));
  return (passageText(one).match(NAME_WORD) ?? []).some((word) => theirs.has(word));
}
