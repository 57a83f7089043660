/** Ages that are no word against each other: of another time of life, of somebody else by name, of a child and a grown person. */
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';

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
function isOfThen({ passage, inPassage: { start, end } }: AssertionOf<'figure'>): boolean {
  const text = passageText(passage);
  const before = text.slice(Math.max(0, start - BACK), start);
  if (WHEN_WAS.test(before) || THEN.test(before)) return true;
  if (WAS.test(before)) return WHEN.test(text.slice(end, end + BACK)) && !DEATH.test(text.slice(end, end + FURTHER));
  const aged = AGED.exec(`${before}${text.slice(start, end)}`)?.groups;
  return aged !== undefined && !isOfSomebody(aged.word ?? '') && !DEATH.test(text.slice(0, start));
}

const BACK = 48;
const FURTHER = 24;
// Matches the end of "since she was " and "when Mary turned only ".
const WHEN_WAS =
  /\b(?:since|when|after|until|before|by the time) (?:the )?[A-Za-z'\u2019-]{2,20} (?:was|were|turned) (?:just |only |still )?$/;
// Matches the end of "then " and "then aged ".
const THEN = /\bthen (?:aged )?(?:just |only )?$/;
const WAS = /\b(?:was|were) (?:just |only |still )?(?:aged )?$/;
const WHEN = /^ (?:years old )?when (?:he|she|they)\b/;
const DEATH = /\b(?:died|dies|dead|death|killed|passed away)\b/;
// Matches "shop aged just 19", "Leeds at the age of 19" and "boy aged 19" to the end, with what stands before.
const AGED = /(?:(?<word>[A-Za-z'\u2019-]+,?) aged|\bat(?: the)? age(?: of)?) (?:just |only |about )?[\w-]*$/;

/** Whether "aged" after the word tells how old they are now: "Hall, aged 61", "men aged 61", not "her shop aged 19". */
function isOfSomebody(word: string): boolean {
  return /^[A-Z]|,$|s$/.test(word) || PEOPLE.test(word);
}

const PEOPLE =
  /^(?:man|woman|men|women|boy|girl|child|children|people|person|baby|teenager|youth|adult|pensioner|victim|patient|player|pupil|student|suspect|those|anyone|everyone|somebody|someone|son|daughter|brother|sister|father|mother|husband|wife|passenger|driver|soldier|worker|resident)$/;

/** Whether each stands right behind a name, and the names have no word in common. */
function areOfOthers(one: AssertionOf<'figure'>, other: AssertionOf<'figure'>): boolean {
  const mine = namedBefore(one);
  const theirs = namedBefore(other);
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

function namedBefore({ passage, inPassage: { start } }: AssertionOf<'figure'>): readonly string[] {
  const name = NAMED.exec(passageText(passage).slice(Math.max(0, start - 2 * BACK), start))?.[1] ?? '';
  const words = name.toLowerCase().split(' ').filter(Boolean);
  // A lone word may be the first of a sentence, or a place.
  return words.length > 1 ? words : [];
}

// Matches the end of "Tom Reed, ", "Tom Reed, now " and "Tom Reed, who is ".
const NAMED =
  /((?:[A-Z][\w'\u2019-]{1,20} ){0,3}[A-Z][\w'\u2019-]{1,20}),? \(?(?:aged |now |who (?:is|was) )?(?:just |only )?$/;

/** "A 14-year-old boy" is nobody of 61. */
function isChildAgainst(child: AssertionOf<'figure'>, other: AssertionOf<'figure'>): boolean {
  if ((other.value.low ?? 0) < GROWN) return false;
  const { passage, inPassage, value } = child;
  if (value.counted !== undefined) return CHILD.test(value.counted);
  return OF_CHILD.test(passageText(passage).slice(Math.max(0, inPassage.start - BACK), inPassage.end));
}

/** Years from which nobody is called a boy or a girl. */
const GROWN = 25;
const CHILD = /^(?:boy|girl|child|baby|toddler|infant|teenager|schoolboy|schoolgirl|pupil)$/;
// Matches "boy of 14", "girls, 14", "children aged six".
const OF_CHILD =
  /\b(?:boys?|girls?|child|children|baby|babies|toddlers?|infants?|teenagers?|pupils?),? (?:of |aged )?(?:just |only )?[\w-]+$/;
