/** What stands around a report and is none of its story: datelines, bylines, the agency, the day it was published. */
import { isPlaceKnown } from '../../lexicon/lookUp.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { fold } from '../../text/words.ts';
import { CREDIT, DAY, MONTH, POST, SIGNED, STATED, WEEKDAY, WORD } from './frame.en.ts';

/**
 * How far into the passage's text the report's frame reaches: past "LONDON, May 3 (Agency) - " at the head of a first
 * sentence, to the end of a line that holds but a byline or a date; 0 where there is none.
 */
export function frameEnd(passage: Passage): number {
  const known = ends.get(passage);
  if (known !== undefined) return known;
  const text = passageText(passage);
  const end = isFrame(text) ? text.length : headEnd(text.slice(0, LONGEST_HEAD));
  ends.set(passage, end);
  return end;
}

function headEnd(text: string): number {
  if (!mayHaveHead(text)) return 0;
  const head = HEAD.exec(text);
  if (head) return head[0].length;
  for (const pattern of OF_PLACE) {
    const found = pattern.exec(text);
    if (found?.groups?.place?.split('/').some((place) => isPlaceKnown(fold(place)))) return found[0].length;
  }
  return 0;
}

// The patterns further down take longer to make than a draft takes to read: what follows tells nearly all sentences without them.

/** A head is in capitals or begins with the agency, or else has the agency in brackets after nothing but names and a day. */
function mayHaveHead(text: string): boolean {
  const bracket = text.indexOf('(');
  if (bracket === 0 || SHOUTED.test(text)) return bracket >= 0 || SIGN.test(text);
  return bracket > 0 && !SMALL_WORD.test(text.slice(0, bracket));
}

// Matches "LEEDS" and "St.", not "Leeds" and "A man".
const SHOUTED = /^[A-Z][A-Z.'\u2019-]/;
const SIGN = /[-:\u2013\u2014]\s/;
// Matches " said", not "3rd" and "May".
const SMALL_WORD = /(?:^|[ ,/])[a-z]/;

const DIGIT = /\d/;
// Matches "By Ann Lee" and "Posted by: Ann", not "Byron".
const BY = /\b(?:By|BY|by) ?:? /;

/** Most passages stay the same objects while a draft is edited. */
const ends = new WeakMap<Passage, number>();

/** "MOSCOW/SAINT PETERSBURG, Russia, Wednesday, September 30, 2009 (Press Association) -- " is about as long as it gets. */
const LONGEST_HEAD = 120;
/** "Last published: at 10:30 a.m. GMT, on Wednesday, September 30th, 2009, - at 10:30 a.m. GMT - The Press Agency" is shorter. */
const LONGEST_STAMP = 130;
/** A byline of two with their posts is shorter. */
const LONGEST_LINE = 160;

/** Some archives have a space before each mark. */
const COMMA = ' ?,';
const DATE = `(?:${WEEKDAY}[a-z]{0,6}\\.?(?:${COMMA})? )?(?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:(?:${COMMA})? \\d{4})?`;
const TIME = '\\d{1,2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4})?';
const CAPITALS = "[A-Z][A-Z.'\u2019-]{2,20}(?:[ /][A-Z][A-Z.'\u2019-]{1,20}){0,3}";
const REGION = `(?:${COMMA} ?${WORD}(?: ${WORD}){0,2})`;
const REGIONS = `${REGION}{0,2}`;
const AGENCY = `\\( ?${WORD}(?:[ /]${WORD}){0,3} ?\\)`;
const DASH = '\\s?(?:--?|\u2013|\u2014|:)\\s';
const WHEN = `(?: ?[,:]? ${DATE})`;

/** How a sentence begins. */
const OPENS = '["\'\u201c\u2018]?[A-Z0-9]';

// Matches the head of "LEEDS, England, May 3 (Agency) - Two", "LEEDS, May 3 - Two" and "(Agency) LEEDS, England - Two";
// not of "NASA -- the agency", "Leeds - Two" and "(Smith) Two".
const HEAD = new RegExp(
  [
    `^${CAPITALS}${REGIONS}${WHEN}? ${AGENCY}${WHEN}?${DASH}`,
    `^(?:${AGENCY}(?:${DASH}| ))?${CAPITALS}${REGIONS}${WHEN}${DASH}`,
    `^(?:${AGENCY}(?:${DASH}| ))?${CAPITALS}${REGION}{1,2}${DASH}(?=${OPENS})`,
    `^(?:${DATE} )?${AGENCY}${DASH}`,
    '^\\( ?[A-Z]{2,5} ?\\) ',
  ].join('|'),
);

// Heads that want a known place.
const OF_PLACE: readonly RegExp[] = [
  // Matches the head of "LEEDS -- Two" and "UPDATE: Two".
  `^(?:${AGENCY}(?:${DASH}| ))?(?<place>${CAPITALS})${DASH}(?=${OPENS})`,
  // Matches the head of "LEEDS (Agency) Two" and "ANN LEE (Labour) 4,500 votes".
  `^(?<place>${CAPITALS})${REGIONS}${WHEN}? ${AGENCY} (?=${OPENS})`,
  // Matches the head of "Leeds, England (Agency) - Two" and "Ann Lee (Labour) - 4,500 votes".
  `^(?<place>${WORD}(?: ${WORD}){0,2})${REGIONS}${WHEN}? ${AGENCY}${WHEN}?${DASH}`,
].map((pattern) => new RegExp(pattern));

function isFrame(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (RIGHTS.test(text)) return true;
  if (!MAY_STAND.test(text)) return false;
  return (
    (DIGIT.test(text) && text.length <= LONGEST_STAMP && PUBLISHED.test(text)) || (BY.test(text) && BYLINE.test(text))
  );
}

const CALENDAR = `(?:${DATE}|${DAY}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const STAMP = `(?:${STATED}(?: ?:)?(?: on| at)? )?(?:(?:at )?${TIME}(?:${COMMA})?(?: on)? )?${CALENDAR}(?:(?:${COMMA})?(?: [-|\u2013\u2014])?(?: at)? ${TIME})?`;
// Matches "Posted: January 6, 2009 12:10 PM", "13 July 2009", "Last updated at 11:42 AM on 10th May 2008" and "June 15,
// 2009 - The Press Agency"; not "May 3 was a Sunday" and "11:42 AM".
const PUBLISHED = new RegExp(`^${STAMP}(?:(?:${COMMA})? ?[-|\u2013\u2014] ?${CREDIT})? ?[.;|]?$`);

/** How a line of its own begins: with a time, a day, or what was done by whom. */
const MAY_STAND = new RegExp(`^(?:\\( ?)?(?:\\d|at |${STATED}|${WEEKDAY}|${MONTH}|${SIGNED})`);
// Matches "By Ann Lee and Bob Ray, Herald reporters", "May 3, 2010 | By Ann Lee", "Posted by Ann Lee, May 3, 2010 8:05
// AM PT" and "(Reporting by Ann Lee in Leeds; Editing by Bob Ray)"; not "By Monday Smith was free".
const BYLINE = new RegExp(
  `^(?:\\( ?)?(?:${STAMP} ?[|,\u2013\u2014-]? )?${SIGNED}(?: ?:)? ${WORD}(?:(?:${COMMA}| ?;| [|\u2013\u2014-])? (?:${SIGNED}|${STAMP}|${POST}|${WORD})){0,14} ?\\.? ?\\)?$`,
);
// Matches "Copyright 2009 The Press Agency.", not "Copyright law changed".
const RIGHTS = /^(?:(?:Copyright|COPYRIGHT)(?: \u00a9| \([Cc]\))?|\u00a9|\([Cc]\)) \d{4}\b/;
