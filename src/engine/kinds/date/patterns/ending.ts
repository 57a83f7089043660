/** Years, quarters and halves that a date closes: "the year ended 30 June", "its fiscal first quarter ended Aug. 31". */
import { wordSet } from '../../../text/vocabulary.ts';
import {
  hasWord,
  inReach,
  isHyphen,
  type Match,
  type Reach,
  readBack,
  readOrdinal,
  signAt,
  touches,
  wordAt,
} from '../reader.ts';
import type { DateParts } from '../value.ts';
import { type UnitWord, units } from '../words.en.ts';
import { readMonth } from './months.ts';

const the = wordSet('the');
const on = wordSet('on in');
const to = wordSet('to');
const closing = wordSet('ended ending to through until till');
const whichEnds = wordSet('which that');
const ends = wordSet('ended ends');
const fiscal = wordSet('fiscal financial business');
/** "a year to March" may be one of waiting, "last year to March" the end of a move. */
const notOne = wordSet('a an one each every another last this next past');

/** Months that each is long. */
const lengths = { quarter: 3, half: 6, year: 12 } as const;

/** The "year" of "the year to 30 June", the "fiscal first quarter" of "the fiscal first quarter ended Aug. 31"; the date that closes it is read by itself. */
export function readEnding(reach: Reach, index: number, { unit, plural }: UnitWord): Match | undefined {
  if (plural || (unit !== 'quarter' && unit !== 'half' && unit !== 'year')) return undefined;
  const isHalfYear =
    unit === 'half' && isHyphen(signAt(reach, index + 1)) && wordAt(reach, index + 2, units)?.unit === 'year';
  const last = isHalfYear ? index + 2 : index;
  const closed = readClose(reach, last + 1);
  if (closed === undefined) return undefined;
  let lead = index - 1;
  if (isHyphen(signAt(reach, lead)) && touches(reach, lead)) lead--;
  if (hasWord(reach, lead, fiscal)) lead--;
  const ordinal = unit === 'year' ? undefined : readBack(reach, lead, readOrdinal);
  if (ordinal !== undefined) lead = ordinal.last - 1;
  if (hasWord(reach, lead, fiscal)) lead--;
  const isNamed = lead < index - 1 || isHalfYear;
  if (!isNamed && (hasWord(reach, last + 1, to) || unit === 'half') && !hasWord(reach, lead, the)) return undefined;
  if (hasWord(reach, lead, notOne) && !isNamed) return undefined;
  const { month, day, year } = closed;
  const stated: DateParts = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ending: lengths[unit],
  };
  return { first: lead + 1, last, stated };
}

/** The parts of the date after "ended", "that ended on", "to". */
function readClose(reach: Reach, index: number): DateParts | undefined {
  let at = index;
  if (hasWord(reach, at, whichEnds) && hasWord(reach, at + 1, ends)) at += 2;
  else if (hasWord(reach, at, closing)) at++;
  else return undefined;
  if (hasWord(reach, at, on)) at++;
  if (hasWord(reach, at, the)) at++;
  const inner: Reach = { tokens: reach.tokens, first: at, end: reach.end };
  for (let month = at; month < at + MONTH_WITHIN && inReach(inner, month); month++) {
    const found = readMonth(inner, month);
    if (found !== undefined)
      return found.first === at && found.relative === undefined && found.until === undefined ? found.stated : undefined;
  }
  return undefined;
}

/** "30 June", "the 30th of June". */
const MONTH_WITHIN = 4;
