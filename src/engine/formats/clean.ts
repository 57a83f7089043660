/**
 * Plain text in which nothing is to be masked, as in nearly every article: it is its own prose, and no copy of it is
 * made. Told by its code units, which whoever reads it next needs too, and by a few searches of the whole string.
 */
import { codesOf } from '../base/codes.ts';
import { mayBeHeader } from './headers.ts';
import { BREAK, isBlank } from './mask.ts';

/** What the prose begins with: a title may be taken from it. */
export interface CleanText {
  /** The first line, blanks at its end aside. */
  readonly first: string;
  /** Whether there is no other. */
  readonly isAlone: boolean;
}

/** Lines that are no header, after which none is looked for. */
const HEAD_LINES = 2;

/** `undefined` wherever something may have to be masked: then the text is read code unit by code unit. */
export function findClean(raw: string): CleanText | undefined {
  // What `createMask` writes otherwise than it finds it.
  if (codesOf(raw).isOdd || raw.includes('://') || raw.includes('www.') || raw.includes('@')) return undefined;
  let first = '';
  let lines = 0;
  let start = skipBreaks(raw, 0);
  while (start < raw.length) {
    // Blanks before a line make it a list's, or say that it does not begin a paragraph.
    if (isBlank(raw.charCodeAt(start))) return undefined;
    const feed = raw.indexOf('\n', start);
    const end = feed < 0 ? raw.length : feed;
    if (lines++ < HEAD_LINES) {
      const line = raw.slice(start, end);
      if (mayBeHeader(line)) return undefined;
      if (lines === 1) first = trimmed(line);
    }
    start = skipBreaks(raw, end);
    // Two lines without an empty one between them may be one that was wrapped.
    if (start === end + 1 && start < raw.length) return undefined;
  }
  return { first, isAlone: lines < 2 };
}

function trimmed(line: string): string {
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(0, end);
}

function skipBreaks(raw: string, at: number): number {
  let here = at;
  while (raw.charCodeAt(here) === BREAK) here++;
  return here;
}
