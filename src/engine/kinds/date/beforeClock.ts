/** The time of day that leads a date: "for 10 a.m. Thursday". */
import { shapes } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { COLON, hasWord, type Reach, shapeAt, signAt } from './reader.ts';

const clockWords = wordSet('am pm a.m. p.m. a.m p.m noon midnight est edt gmt bst');
const CLOCK_TOKENS = 6;

/** The token before the date and the time of day that leads it: the "for" of "for 10 a.m. Thursday". */
export function beforeClock(reach: Reach, first: number): number {
  let lead = first - 1;
  while (lead > first - CLOCK_TOKENS && (hasWord(reach, lead, clockWords) || isOfClock(reach, lead))) lead--;
  return lead;
}

function isOfClock(reach: Reach, index: number): boolean {
  return shapeAt(reach, index) === shapes.number || signAt(reach, index) === COLON;
}
