/** Minutes of a match, which reports tell from its start or its end: "in the 78th minute", "with 12 minutes left". */
import type { AssertionOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter } from '../../../text/placed.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { ADDED, FOOTBALL, LATER, OTHER_GAME, RUGBY, TO_GO } from './minutes.en.ts';

/** Whether the two may tell one minute of a match. */
export function isSameMinute(one: AssertionOf<'figure'>, other: AssertionOf<'figure'>): boolean {
  const mine = minutesOf(one);
  if (mine.length === 0) return false;
  const theirs = minutesOf(other);
  return mine.some((minute) => theirs.includes(minute));
}

/**
 * The minute of a match: 58 of "in the 58th minute" and "after 58 minutes", 78 of "with 12 minutes left" in football, 68
 * in rugby, and either where the sentence does not tell the game.
 */
function minutesOf(figure: AssertionOf<'figure'>): readonly number[] {
  const {
    value: { form, counted, unit, low, high },
    passage,
    inPassage,
  } = figure;
  if (low === undefined || low !== high) return NONE;
  if (form === 'ordinal' ? counted !== 'minute' : form !== 'duration' || unit !== 'minute') return NONE;
  const text = passageText(passage);
  const added = ADDED.test(textAfter(figure, ADDED_REACH)) ? [HALF + low, MATCH + low] : undefined;
  if (form === 'ordinal') return added ?? [low];
  if (added) return added;
  if (LATER.test(text.slice(inPassage.end))) return minutesAfter(passage, inPassage.start, low);
  if (!TO_GO.test(textAfter(figure, REACH))) return [low];
  if (OTHER_GAME.test(text) || OF_HALF.test(text.slice(inPassage.end))) return NONE;
  const lengths = RUGBY.test(text) ? [RUGBY_MATCH] : FOOTBALL.test(text) ? [MATCH] : [MATCH, RUGBY_MATCH];
  return lengths.map((length) => length - low);
}

/** "11 minutes later" than the minute that the sentence tells before. */
function minutesAfter(passage: AssertionOf<'figure'>['passage'], start: number, later: number): readonly number[] {
  const before = figuresIn(passage).findLast(
    ({ value, span }) => span.end <= start && value.form === 'ordinal' && value.counted === 'minute',
  )?.value.low;
  return before === undefined ? NONE : [before + later];
}

/** Whether it is told from the end of a half: "the third minute of stoppage time". */
export function isAdded(figure: AssertionOf<'figure'>): boolean {
  return ADDED.test(textAfter(figure, ADDED_REACH));
}

const ADDED_REACH = 48;

const NONE: readonly number[] = [];
const HALF = 45;
const MATCH = 90;
const RUGBY_MATCH = 80;
// Matches " left, and at half-time", not what was "levelled before half-time" earlier in the sentence.
const OF_HALF = /\b(?:half[ -]?time|first half)\b/i;

/** Code units after the number that are looked at. */
const REACH = 16;
