/**
 * Plain text in which nothing is to be masked, as in nearly every article: it is its own prose, and no copy of it is
 * made. Told by a few searches of the whole string, which V8 does at the speed of memory.
 */
import { mayBeHeader } from './headers.ts';
import { BREAK, isBlank } from './mask.ts';

export interface CleanText {
  /** As much of the text as tells whether its first line is a title: that line and the sign that the next begins with. */
  readonly head: string;
}

// What `createMask` writes otherwise than it finds it: "\r", NUL, the separators of lines; not "\n" or a tab.
const ODD = /[\u0000-\u0008\u000b-\u001f\u2028\u2029\ufeff\ufffd]/;

/** Lines that are no header, after which none is looked for. */
const HEAD_LINES = 2;

/** `undefined` wherever something may have to be masked: then the text is read code unit by code unit. */
export function findClean(raw: string): CleanText | undefined {
  if (ODD.test(raw) || raw.includes('://') || raw.includes('www.') || raw.includes('@')) return undefined;
  let headEnd = raw.length;
  let lines = 0;
  let start = skipBreaks(raw, 0);
  while (start < raw.length) {
    // Blanks before a line make it a list's, or say that it does not begin a paragraph.
    if (isBlank(raw.charCodeAt(start))) return undefined;
    const feed = raw.indexOf('\n', start);
    const end = feed < 0 ? raw.length : feed;
    if (lines++ < HEAD_LINES) {
      if (lines === HEAD_LINES) headEnd = start + 1;
      if (mayBeHeader(raw.slice(start, end))) return undefined;
    }
    start = skipBreaks(raw, end);
    // Two lines without an empty one between them may be one that was wrapped.
    if (start === end + 1 && start < raw.length) return undefined;
  }
  return { head: raw.slice(0, headEnd) };
}

function skipBreaks(raw: string, at: number): number {
  let here = at;
  while (raw.charCodeAt(here) === BREAK) here++;
  return here;
}
