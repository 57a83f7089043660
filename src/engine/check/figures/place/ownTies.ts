/** What ties a number to its statement, held against two numbers of a source: what befell whom, of which measure, when, whose. */
import { oncePer } from '../../../base/oncePer.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { partAndWhole } from '../reckoned/derive.ts';
import { isToldAs } from '../reckoned/ofPair.ts';
import { compareCounted, isOtherSort } from '../statement/counted.ts';
import { isOfNameBeside } from '../statement/nameBeside.ts';
import {
  elliptedSubject,
  fateOf,
  isSurelyName,
  type Measure,
  measureLine,
  measureOf,
  ownerOf,
  periodOf,
  startOf,
  tellsMeasure,
  WHOLE,
} from '../statement/ties.ts';
import { isLedByOther } from '../statement/wordBefore.ts';
import { isOwnEnd } from './ownEnd.ts';
import { FORECAST, FORECAST_OF, LEADING, SUBJECT } from './ownTies.en.ts';
import { isOwnTime } from './ownTime.ts';

/** Whether some tie of the claim's number is that of the other number of the source, and plainly not that of the fact. */
export function isTiedToOther(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (IN_TURN.test(passageText(claim.passage)) || IN_TURN.test(passageText(fact.passage))) return false;
  const fate = fateOf(claim);
  if (fate !== undefined && fate !== WHOLE && fateOf(other) === fate) {
    const its = fateOf(fact);
    if (its !== undefined && its !== fate) return true;
  }
  return (
    isOwnMeasure(claim, fact, other) ||
    isOwnPeriod(claim, fact, other) ||
    isOwnTime(claim, fact, other) ||
    isOfForecast(claim, fact, other) ||
    isOwnEnd(claim, fact, other) ||
    isOwnSort(claim, fact, other) ||
    isOwnersOther(claim, fact, other) ||
    isOfPartOther(claim, fact, other) ||
    isOfNameBeside(claim, fact, other) ||
    (!measuresAlike(claim, fact) && (isLedByOther(claim, fact, other) || isOfEllipted(claim, fact, other)))
  );
}

/** "Prices rose 2.8 %" of "inflation was 2.8 % and food prices were up 4 %": what leads to the number is one thing in two words. */
function measuresAlike(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const mine = ownMeasure(claim);
  const its = mine && ownMeasure(fact);
  return mine !== undefined && its !== undefined && mine.line === PRICES && isOneMeasure(mine, its);
}

const PRICES = measureLine('inflation');

/** "3.1 % on the month", where that is 0.4 % and 3.1 % the year's. */
function isOwnPeriod(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const mine = claim.value.form === 'share' ? periodOf(claim, startOf(claim)) : undefined;
  if (mine === undefined || periodOf(other, startOf(other)) !== mine) return false;
  const its = periodOf(fact, startOf(fact));
  return its !== undefined && its !== mine;
}

/** "a profit of 385 million" where that was the forecast and it made 412 million. */
function isOfForecast(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || fact.value.unit === undefined) return false;
  const text = passageText(fact.passage);
  return (
    FORECAST_OF.test(text.slice(Math.max(0, fact.inPassage.start - REACH), fact.inPassage.start)) &&
    !FORECAST_OF.test(text.slice(Math.max(0, other.inPassage.start - REACH), other.inPassage.start)) &&
    !FORECAST.test(passageText(claim.passage))
  );
}

const REACH = 40;

/** "Fined 400 drivers" where "of the 400 drivers, 21 were fined". */
function isOfPartOther(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || partAndWhole(fact, other)?.[0] !== other) return false;
  return isToldAs(claim, other) && !isToldAs(claim, fact);
}

/** "five women" where there are "seven women and five men". */
function isOwnSort(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const [mine, its] = [claim.value.counted, fact.value.counted];
  return (
    mine !== undefined &&
    its !== undefined &&
    compareCounted(mine, other.value.counted) === 'same' &&
    isOtherSort(mine, its)
  );
}

/** "health will get 7 billion" where "defence will get 7 billion and health 4.5 billion". */
function isOfEllipted(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || fact.inPassage.start > other.inPassage.start) return false;
  // Annual inflation of 3.1 % is how much higher prices are than a year before.
  const period = periodOf(claim, startOf(claim));
  if (period !== undefined && period === periodOf(fact, startOf(fact))) return false;
  const subject = elliptedSubject(passageText(other.passage).slice(startOf(other), other.inPassage.start));
  if (!subject.some((word) => hasWord(ownWords(claim), word) && !hasWord(ownWords(fact), word))) return false;
  const first = SUBJECT.exec(ownWords(fact))?.[0];
  return first !== undefined && !passageText(claim.passage).toLowerCase().includes(first);
}

function hasWord(text: string, word: string): boolean {
  return ` ${text} `.includes(` ${word} `);
}

// Matches "sales and profit rose 5 % and 14 % respectively".
const IN_TURN = /\b(?:respectively|correspondingly)\b/;

function isOwnMeasure(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const mine = ownMeasure(claim);
  if (!mine) return false;
  const its = ownMeasure(fact);
  const others = ownMeasure(other);
  return its !== undefined && others !== undefined && !isOneMeasure(mine, its) && isOneMeasure(mine, others);
}

const ownMeasure = oncePer((figure: AssertionOf<'figure'>) =>
  tellsMeasure(figure.passage) ? measureOf(figure, startOf(figure)) : undefined,
);

/** Sales in general may be net sales. */
function isOneMeasure(one: Measure, other: Measure): boolean {
  return one.line === other.line && (one.sort === undefined || other.sort === undefined || one.sort === other.sort);
}

/** Whether the claim gives somebody the number that the source gives somebody else. */
function isOwnersOther(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (!mayCountOne(claim.value.counted, other.value.counted)) return false;
  const mine = ownerOf(claim, startOf(claim));
  if (mine.length === 0 || !isLedBy(mine, ownWords(claim))) return false;
  const its = ownerOf(fact, startOf(fact));
  const rivals = ownerOf(other, startOf(other));
  if (!isOneOwner(mine, rivals) || isOneOwner(mine, its) || its.length === 0) return false;
  const texts = [claim, fact, other].map(({ passage }) => passageText(passage));
  if (!isSurelyName(mine, texts) || !isSurelyName(its, texts)) return false;
  const telling = mine.filter((word) => !its.includes(word));
  const theirs = its.filter((word) => !mine.includes(word));
  // Where both are named before the number, either may be meant.
  return (
    !hasAny(telling, ownWords(fact)) && !hasAny(theirs, ownWords(claim)) && telling.length > 0 && theirs.length > 0
  );
}

/** Whether the words begin with the owner: "Mr Lee, 34," and not "she beat Lee with". */
function isLedBy(owner: readonly string[], words: string): boolean {
  const [, ...first] = LEADING.exec(words) ?? [];
  return first.some((word) => owner.includes(word));
}

/** "over ten-man Leith" gives nobody ten goals, and "two" need not be spectators. */
function mayCountOne(one: string | undefined, other: string | undefined): boolean {
  const counted = compareCounted(one, other);
  return counted !== 'other' && (counted !== 'unknown' || one !== undefined);
}

function isOneOwner(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

function hasAny(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word));
}

/** The words before a number back to the number of its form that stands before it, in small letters. */
function ownWords(figure: AssertionOf<'figure'>): string {
  return passageText(figure.passage).slice(startOf(figure), figure.inPassage.start).toLowerCase();
}
