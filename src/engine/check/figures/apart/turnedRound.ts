/** A number that the draft gives to the other of two: what the city lends the club for what the club lends the city, a result of the loser for the winner's. */
import { oncePer } from '../../../base/oncePer.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textBefore } from '../../../text/placed.ts';
import {
  AMOUNT,
  ANYBODY,
  BEATEN,
  beforeGiving,
  givingVerbs,
  losingVerbs,
  NAMED,
  noTaker,
  WORDS,
  winningVerbs,
} from './turnedRound.en.ts';

/** Two who do not play the same part with a number: the one gives it or wins by it, the other gets it or loses. */
interface Sides {
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** Whether draft and source tell the same number with the two sides turned round. */
export function isTurnedRound(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const mine = sidesOf(claim);
  const its = mine && sidesOf(fact);
  if (!mine || !its) return false;
  const { form } = claim.value;
  // Who gives is told apart only where the draft names both.
  if (form === 'money') return isOnly(mine.one, its.other, its.one) && isOnly(mine.other, its.one, its.other);
  // Of two sides that the draft names, their names are doubted.
  if (mine.one !== undefined && mine.other !== undefined) return false;
  const [wrong, right] = mine.one === undefined ? [its.one, its.other] : [its.other, its.one];
  const text = passageText(claim.passage).toLowerCase();
  return isOnly(mine.one ?? mine.other, wrong, right) && !without(right, wrong).some((word) => text.includes(word));
}

/** Whether a name has a word of the one of two and none of the other: "United" is of both, and "Leeds" of Leeds United and Leeds Council. */
function isOnly(name: string | undefined, one: string | undefined, other: string | undefined): boolean {
  const said = name?.split(' ') ?? [];
  return (
    without(one, other).some((word) => said.includes(word)) && !without(other, one).some((word) => said.includes(word))
  );
}

/** The words of the one name that the other has not. */
function without(one: string | undefined, other: string | undefined): readonly string[] {
  const others = other?.split(' ') ?? [];
  return (one?.split(' ') ?? []).filter((word) => !others.includes(word));
}

const sidesOf = oncePer((figure: AssertionOf<'figure'>): Sides | undefined => {
  const { form } = figure.value;
  return form === 'money' ? giverAndTaker(figure) : form === 'score' ? winnerAndLoser(figure) : undefined;
});

/** Code units before the number that are looked at, and after it. */
const REACH = 120;

function giverAndTaker(figure: AssertionOf<'figure'>): Sides | undefined {
  const found = GIVES.exec(textBefore(figure, REACH))?.groups;
  return found && { one: telling(found.giver), other: telling(found.taker) };
}

/** The words in small letters, without those that anybody may be called by. */
function telling(words: string | undefined): string | undefined {
  const told = words
    ?.toLowerCase()
    .replace(/[\u2019']s?\b/g, '')
    .split(' ')
    .filter((word) => word !== '' && !ANYBODY.test(word))
    .join(' ');
  return told === '' ? undefined : told;
}

const either = (words: string): string => words.replaceAll(' ', '|');
// Matches the end of "ordered Amber Hill to pay the Corran firm " and "The city will lend the club ", not of "paid for it with ".
const GIVES = new RegExp(
  `(?<giver>${NAMED}(?: [A-Z][\\w\u2019'-]{1,20}){0,2}) (?:(?:${either(beforeGiving)}) ){0,4}(?:${either(givingVerbs)}) (?!(?:${either(noTaker)})\\b)(?<taker>${NAMED}(?: [\\w\u2019'-]{2,20}){0,2}) ${AMOUNT}$`,
);

const NAME = "(?:[A-Z][\\w\u2019'-]{1,20}(?: [A-Z][\\w\u2019'-]{1,20}){0,3})";
// Match "Leith beat Karn", "Leith won", "Karn lost 61-50 to Leith" and "Karn were beaten by Leith", not "Leith and Karn won" as Leith's.
const WON = new RegExp(`(?<one>${NAME})${WORDS} (?:${either(winningVerbs)})\\b(?: (?:the )?(?<other>${NAME}))?`, 'g');
const LOST = new RegExp(
  `(?<other>${NAME})${WORDS} (?:(?:${either(losingVerbs)})\\b|${BEATEN}\\b)(?:[^.;:,]{0,24}? (?:to|by|against) (?:the )?(?<one>${NAME}))?`,
  'g',
);

function winnerAndLoser({ passage, inPassage: { start, end } }: AssertionOf<'figure'>): Sides | undefined {
  const text = passageText(passage).slice(Math.max(0, start - REACH), end + REACH);
  const [found, ...more] = [...text.matchAll(WON), ...text.matchAll(LOST)];
  // Of two results of one sentence it is not told which is whose.
  const groups = more.length === 0 ? found?.groups : undefined;
  return groups && { one: telling(groups.one), other: telling(groups.other) };
}
