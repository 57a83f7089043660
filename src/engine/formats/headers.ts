/** What a document says of itself in its first lines: "Date: 2025-05-28". */
import { BREAK, blank, lineEnd, skipBlanks, trimEnd } from './mask.ts';

/** What counts of "Title: …" and "Date: …" lines at the head of a text, as written. */
export interface Headers {
  readonly title: string | undefined;
  readonly date: string | undefined;
}

/** Lines from the top in which headers are looked for. */
const MOST_LINES = 12;

const DATE_KEYS = [
  'date',
  'published',
  'publication date',
  'publish date',
  'pubdate',
  'date published',
  'posted',
  'issued',
  'dated',
];
const TITLE_KEYS = ['title', 'headline'];
/** Headers that end no header block, though nothing is made of them. */
const OTHER_KEYS = [
  'author',
  'authors',
  'by',
  'source',
  'url',
  'link',
  'section',
  'tags',
  'keywords',
  'updated',
  'last updated',
  'modified',
  'publisher',
  'agency',
  'language',
  'category',
  'id',
  'from',
  'slug',
];

/** Reads and masks header lines at the top, also right after a title line, and a date that has a line of its own. A title's own words stay. */
export function readHeaders(codes: Uint16Array, from: number): Headers {
  let title: string | undefined;
  let date: string | undefined;
  let at = from;
  let others = 0;
  for (let line = 0; line < MOST_LINES && at < codes.length; line++) {
    const end = lineEnd(codes, at);
    const start = skipBlanks(codes, at, end);
    const header = start < end ? readHeader(codes, start, end) : undefined;
    if (header) {
      if (DATE_KEYS.includes(header.key)) {
        date ??= header.value;
        blank(codes, start, end);
      } else if (TITLE_KEYS.includes(header.key)) {
        title ??= header.value;
        blank(codes, start, header.valueStart);
      } else blank(codes, start, end);
    } else if (start < end && isAlone(codes, at, end) && isDateLine(codes, start, end)) {
      date ??= sliceOf(codes, start, end);
      blank(codes, start, end);
    } else if (start < end && ++others > 1) break;
    at = end + 1;
  }
  return { title, date };
}

/** Whether the line ends its paragraph and is the paragraph, but for a title right above it. */
function isAlone(codes: Uint16Array, at: number, end: number): boolean {
  const isEmpty = (from: number): boolean => skipBlanks(codes, from, lineEnd(codes, from)) === lineEnd(codes, from);
  if (end < codes.length && !isEmpty(end + 1)) return false;
  if (at === 0) return true;
  const above = codes.lastIndexOf(BREAK, at - 2) + 1;
  return above === 0 || isEmpty(above);
}

/** "Wednesday, September 30, 2025" is the longest common one; "Published" and a time may stand beside it. */
const LONGEST_DATE_LINE = 60;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
// Matches "June 3, 2025", "Tuesday 3 June 2025" and "Published on 2025-06-03, 10:30 BST"; not "June 3" or "3 June 2025 was a Tuesday".
const DATE_LINE = new RegExp(
  `^(?:(?:last )?(?:published|posted|updated|issued|dated)(?: on)?:? )?(?:[a-z]{3,6}day,? )?(?:${DAY} ${MONTH},? \\d{4}|${MONTH} ${DAY},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?\\.?$`,
  'i',
);

function isDateLine(codes: Uint16Array, start: number, end: number): boolean {
  const last = trimEnd(codes, start, end);
  if (last - start > LONGEST_DATE_LINE || last - start < 8) return false;
  return saysDate(sliceOf(codes, start, last));
}

function saysDate(line: string): boolean {
  return DATE_LINE.test(line.replaceAll('*', '').replaceAll('_', ' ').trim());
}

/** Whether {@link readHeaders} might take this line: "no" is sure, and told without a mask. */
export function mayBeHeader(line: string): boolean {
  const text = line.trim();
  const colon = text.indexOf(':');
  return (
    (colon >= 0 && colon < LONGEST_KEY) || (text.length <= LONGEST_DATE_LINE && /[0-9]/.test(text) && saysDate(text))
  );
}

/** Longest key, with its colon: "Publication date:". */
const LONGEST_KEY = 20;

function readHeader(
  codes: Uint16Array,
  start: number,
  end: number,
): { key: string; value: string; valueStart: number } | undefined {
  let colon = start;
  const limit = Math.min(end, start + LONGEST_KEY);
  while (colon < limit && codes[colon] !== 0x3a) colon++;
  if (colon === limit || colon === start) return undefined;
  // Emphasis may stand around the key or the whole line: **Date:** 28 May 2025.
  const key = sliceOf(codes, start, colon).replaceAll('*', '').replaceAll('_', ' ').trim().toLowerCase();
  const known = DATE_KEYS.includes(key) || TITLE_KEYS.includes(key) || OTHER_KEYS.includes(key);
  if (!known) return undefined;
  let valueStart = colon + 1;
  while (
    valueStart < end &&
    (codes[valueStart] === 0x2a || codes[valueStart] === BREAK || skipBlanks(codes, valueStart, end) > valueStart)
  )
    valueStart++;
  const value = sliceOf(codes, valueStart, trimEnd(codes, valueStart, end))
    .replaceAll('*', '')
    .trim();
  // "By: the numbers" and "Date: to be announced" without a digit is no date.
  if (value === '' || (DATE_KEYS.includes(key) && !/\d/.test(value))) return undefined;
  return { key, value, valueStart };
}

/** The text of code units `start` (included) to `end` (not included). */
export function sliceOf(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(codes[i] as number);
  return text;
}
