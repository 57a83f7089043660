/** Months that are first names, surnames or verbs too. */
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import { COMMA, digitsAt, hasWord, isCapital, isHyphen, type Reach, shapeAt, signAt } from '../reader.ts';
import { datedEvents, fullMonths, monthPrepositions, verbMonths } from '../words.en.ts';

const firmLeads = wordSet('in since until till during last next this come early mid late');
const owners = wordSet('a an his her its their our');
const asWord = wordSet('as');
const asTimes = wordSet('early late soon recently');
const coordinators = wordSet('and or to');
const runJoints = wordSet('to ended ending');
const runUnits = wordSet('month months year quarter half half-year weeks period');
const to = wordSet('to until till through and');

/** "April", "May", "June", "August" as first names and "March" as a verb stay out. */
export function isMonthBeyondDoubt(reach: Reach, index: number): boolean {
  if (shapeAt(reach, index + 1) === shapes.possessive && hasWord(reach, index, verbMonths)) return false;
  const before = index - 1;
  if (hasWord(reach, before, firmLeads)) return true;
  if (isCapital(reach, index + 1)) return false;
  // "an expected May election", not "the June scandal".
  if (shapeAt(reach, before) === shapes.lower && hasWord(reach, index + 1, datedEvents)) return true;
  // "the January-March quarter".
  const beside: Reach = { tokens: reach.tokens, first: Math.max(0, index - 2), end: reach.end };
  if (isHyphen(signAt(beside, before)) && hasWord(beside, before - 1, fullMonths)) return true;
  // "as early as May".
  if (hasWord(reach, before, asWord) && hasWord(reach, before - 1, asTimes)) return true;
  if (hasWord(reach, before, monthPrepositions) && !hasWord(reach, before, coordinators)) return true;
  // "the three months to March", "the year ended June"; what is read already is out of reach.
  const wide: Reach = { tokens: reach.tokens, first: Math.max(0, index - 2), end: reach.end };
  if (hasWord(wide, before, runJoints) && hasWord(wide, before - 1, runUnits)) return true;
  if (hasWord(reach, before, owners)) return shapeAt(reach, index + 1) === shapes.lower;
  // "June through August".
  if (hasWord(reach, index + 1, to) && hasWord(reach, index + 2, fullMonths)) return true;
  if (!hasWord(reach, before, coordinators) && signAt(reach, before) !== COMMA) return false;
  // "June, August and September", "June or July": one that is surely a month stands beside it.
  const tokens: Reach = { tokens: reach.tokens, first: Math.max(0, index - 3), end: reach.end };
  return (
    hasWord(tokens, before - 1, fullMonths) ||
    (hasWord(reach, before, coordinators) && digitsAt(tokens, before - 1) > 0) ||
    hasWord(reach, index + 2, fullMonths)
  );
}

/** "Black September", "the September 11 group" aside: a capital on its left makes it part of a name. */
export function isPartOfName(reach: Reach, index: number): boolean {
  return (
    isCapital(reach, index - 1) &&
    index - 1 > reach.first &&
    !hasWord(reach, index - 1, monthPrepositions) &&
    shapeAt(reach, index - 1) !== shapes.caps
  );
}
