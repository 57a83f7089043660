/** The draft's number, told by a source of something else: guns for knives, a loss for a profit, another's age. */
import { oncePer } from '../../../base/oncePer.ts';
import { givenNameWords } from '../../../lexicon/lookUp.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { hashWord } from '../../../text/vocabulary.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { saysWord } from '../../story/findWords.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { isRestOfShare } from '../reckoned/inOtherTerms.ts';
import { isCountedApart } from '../statement/counted.ts';
import { isOpposite } from '../statement/opposites.ts';
import { isStakeAndMargin } from '../statement/stakes.ts';
import { measureLine, measureOf, measuresIn, periodOf, startOf } from '../statement/ties.ts';
import { isOfOtherFate } from './otherFate.ts';
import { EXTENT, FLAT, FROM_BELOW, LIES, LIST, LONG, NAME_BEFORE, PROFIT, WIDE } from './somethingElse.en.ts';
import { isTurnedRound } from './turnedRound.ts';

/**
 * Whether the source's number, equal to the claim's, is plainly said of something else: who or what it counts, measures
 * or belongs to cannot be what the draft means, or their sentences say opposite things. Not where either leaves it open.
 */
export function isOfSomethingElse(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  return (
    isOfOthers(claim, fact) ||
    isOfOtherFate(claim, fact, story) ||
    isOfOtherMeasure(claim, fact) ||
    isOfOtherExtent(claim, fact) ||
    isOfOtherPeriod(claim, fact) ||
    isFromOtherEnd(claim, fact) ||
    isTurnedRound(claim, fact) ||
    isStakeAndMargin(claim, fact) ||
    (isOpposite(claim, fact) && !isRestOfShare(claim, fact)) ||
    isAgeOfAnother(claim, fact, story)
  );
}

/** "12 guns" against "12 knives". */
function isOfOthers(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [mine, theirs] = [claim.value.counted, fact.value.counted];
  if (mine === undefined || theirs === undefined || !isCountedApart(mine, theirs)) return false;
  return !isInTraining(claim) && !isInTraining(fact) && !isListed(mine, fact) && !isListed(theirs, claim);
}

/** "300 teachers and nurses": the noun, in the singular, is counted with the first. */
function isListed(noun: string, figure: AssertionOf<'figure'>): boolean {
  const list = LIST.exec(textAfter(figure, NAME_LENGTH))?.[0].toLowerCase() ?? '';
  return list.includes(` ${noun.slice(0, Math.max(3, noun.length - 2))}`);
}

/** "trainee teachers" may be told of as students. */
function isInTraining({ value: { modifiers } }: AssertionOf<'figure'>): boolean {
  return modifiers.some((word) => TRAINING.has(word));
}

const TRAINING: ReadonlySet<string> = new Set(['trainee', 'student', 'apprentice', 'former', 'retired', 'aspiring']);

/** "made a loss of £3m" against "made a profit of £3m": what the one number measures, the other's sentence has no word of. */
function isOfOtherMeasure(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { form } = claim.value;
  if (form !== 'money' && form !== 'share') return false;
  const mine = measureBeside(claim);
  const theirs = mine === undefined ? undefined : measureBeside(fact);
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  if (measuresOf(claim.passage).has(theirs) || measuresOf(fact.passage).has(mine)) return false;
  if (isOfEarnings(claim) || isOfEarnings(fact)) return false;
  return !asGood.some((lines) => lines.includes(mine) && lines.includes(theirs));
}

/** What the number measures, by the words since the figure before it: those before that are its own. */
function measureBeside(figure: AssertionOf<'figure'>): number | undefined {
  const before = figuresIn(figure.passage).filter(({ span }) => span.end <= figure.inPassage.start);
  return measureOf(figure, Math.max(startOf(figure), before.at(-1)?.span.end ?? 0))?.line;
}

/** "earnings", which may be what a film or a worker takes, as they may be a profit. */
function isOfEarnings({ passage }: AssertionOf<'figure'>): boolean {
  const text = passageText(passage);
  return EARNINGS.test(text) && !PROFIT.test(text);
}

const EARNINGS = /\bearnings\b/i;

const measuresOf = oncePer(measuresIn);

/** Measures that outlets tell for one another, or that one sum may be both of. */
const asGood: readonly (readonly number[])[] = [
  'profit surplus wages salary',
  'loss deficit debts',
  'wages salary bonus compensation',
  'revenue output exports',
  'fined compensation debts',
  'dividend compensation bonus',
  'rents revenue',
].map((words) => words.split(' ').map(measureLine));

/** "40 metres long" against "40 metres high". */
function isOfOtherExtent(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const mine = extentOf(claim);
  const theirs = mine === undefined ? undefined : extentOf(fact);
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  const both = [mine, theirs];
  if (both.includes('high') && both.includes('deep')) return !LIES.test(passageText(claim.passage));
  return !(both.includes('long') && both.includes('wide') && isOneExtent(claim, fact));
}

/** Whether "long" and "wide" may be one: of what is flat, or where neither text gives both. */
function isOneExtent(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [mine, theirs] = [passageText(claim.passage), passageText(fact.passage)];
  return FLAT.test(mine) || (!hasBothExtents(mine) && !hasBothExtents(theirs));
}

function hasBothExtents(text: string): boolean {
  return LONG.test(text) && WIDE.test(text);
}

/** Which way the number measures: "high", "long", "wide" or "deep". */
function extentOf(figure: AssertionOf<'figure'>): string | undefined {
  const { form } = figure.value;
  if (form !== 'measure') return undefined;
  const word = EXTENT.exec(textAfter(figure, EXTENT_LENGTH))?.[1];
  return word && (otherExtentWords[word] ?? word);
}

const otherExtentWords: Readonly<Record<string, string>> = { tall: 'high', across: 'wide', thick: 'deep' };
/** Code units of " across". */
const EXTENT_LENGTH = 8;

/** "up 3% on the year" against "up 3% on the month". */
function isOfOtherPeriod(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form !== 'share') return false;
  const mine = periodOf(claim, startOf(claim));
  const theirs = mine === undefined ? undefined : periodOf(fact, startOf(fact));
  return theirs !== undefined && mine !== theirs;
}

/** "third from bottom" against "third". */
function isFromOtherEnd(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return claim.value.form === 'ordinal' && isFromBelow(claim) !== isFromBelow(fact);
}

function isFromBelow(figure: AssertionOf<'figure'>): boolean {
  return FROM_BELOW.test(textAfter(figure, BELOW));
}

/** Code units of " from the bottom". */
const BELOW = 16;

/** "Tom Hill, 54," against "Ann Pell, 54,": the age of somebody else, where the source has the draft's person. */
function isAgeOfAnother(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  if (claim.value.form !== 'age') return false;
  const mine = wordsOfAged(claim);
  if (mine.length === 0 || !mine.some((word) => saysWord(hashWord(word), story))) return false;
  const theirs = wordsOfAged(fact);
  return theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

/** Who is so old, by the name right before "54" or after "54-year-old"; folded. */
function wordsOfAged(figure: AssertionOf<'figure'>): readonly string[] {
  const after = NAME_AFTER.exec(textAfter(figure, NAME_LENGTH))?.[1];
  const name = NAME_BEFORE.exec(textBefore(figure, NAME_LENGTH))?.[1] ?? after;
  // "the 34-year-old Harn United striker" names nobody.
  if (name === undefined || (name === after && !givenNameWords.has(hashWord(name.split(' ', 1)[0] ?? '')))) return [];
  return name
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => word !== '');
}

const NAME_LENGTH = 60;
// Matches " Ann Pell", not " woman".
const NAME_AFTER = /^ ([A-Z][\w\u2019'-]{1,20}(?: [A-Z][\w\u2019'-]{1,20}){1,2})\b/;
