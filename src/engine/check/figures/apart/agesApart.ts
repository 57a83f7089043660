/** Ages that are no word against each other: of another time of life, of somebody else by name, of a child and a grown person. */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore, textOf } from '../../../text/placed.ts';
import { AGED, CHILD, DEATH, NAMED, OF_CHILD, PEOPLE, THEN, WAS, WHEN, WHEN_WAS } from './agesApart.en.ts';

/** Whether both are ages, and of other times or people. */
export function areAgesApart(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form !== 'age' || fact.value.form !== 'age') return false;
  return (
    isOfThen(claim) !== isOfThen(fact) ||
    areOfOthers(claim, fact) ||
    isChildAgainst(claim, fact) ||
    isChildAgainst(fact, claim)
  );
}

/** "She was 19 when she married", "then 19", "opened it aged just 19": an age of then, where "Mary Hall, 61" is of now. */
function isOfThen(figure: AssertionOf<'figure'>): boolean {
  const before = textBefore(figure, BACK);
  if (WHEN_WAS.test(before) || THEN.test(before)) return true;
  if (WAS.test(before)) return WHEN.test(textAfter(figure, BACK)) && !DEATH.test(textAfter(figure, FURTHER));
  const aged = AGED.exec(`${before}${textOf(figure)}`)?.groups;
  return (
    aged !== undefined &&
    !isOfSomebody(aged.word ?? '') &&
    !DEATH.test(passageText(figure.passage).slice(0, figure.inPassage.start))
  );
}

const BACK = 48;
const FURTHER = 24;

/** Whether "aged" after the word tells how old they are now: "Hall, aged 61", "men aged 61", not "her shop aged 19". */
function isOfSomebody(word: string): boolean {
  return /^[A-Z]|,$|s$/.test(word) || PEOPLE.test(word);
}

/** Whether each stands right behind a name, and the names have no word in common. */
function areOfOthers(one: AssertionOf<'figure'>, other: AssertionOf<'figure'>): boolean {
  const mine = namedBefore(one);
  const theirs = namedBefore(other);
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

function namedBefore(figure: AssertionOf<'figure'>): readonly string[] {
  const name = NAMED.exec(textBefore(figure, 2 * BACK))?.[1] ?? '';
  const words = name.toLowerCase().split(' ').filter(Boolean);
  // A lone word may be the first of a sentence, or a place.
  return words.length > 1 ? words : [];
}

/** "A 14-year-old boy" is nobody of 61. */
function isChildAgainst(child: AssertionOf<'figure'>, other: AssertionOf<'figure'>): boolean {
  if ((other.value.low ?? 0) < GROWN) return false;
  const { passage, inPassage, value } = child;
  if (value.counted !== undefined) return CHILD.test(value.counted);
  return OF_CHILD.test(passageText(passage).slice(Math.max(0, inPassage.start - BACK), inPassage.end));
}

/** Years from which nobody is called a boy or a girl. */
const GROWN = 25;
