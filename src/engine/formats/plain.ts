/** Plain text: a line is a paragraph, unless the text is wrapped by hand. */
import type { Outcome } from '../base/outcome.ts';
import { maskedProse } from '../text/prose.ts';
import { maskAddresses } from './addresses.ts';
import { findClean } from './clean.ts';
import type { Format, FormatDocument } from './format.ts';
import { readHeaders, sliceOf } from './headers.ts';
import { closes, joinWrapped, type Lines } from './lines.ts';
import { createMask, lineEnd, maskedText, skipBlanks, trimEnd } from './mask.ts';

export const plain: Format = { label: 'plain text', extensions: ['txt', 'text'], read };

/** A first line longer than this is a paragraph. */
const LONGEST_TITLE = 140;

function read(raw: string): Outcome<FormatDocument> {
  const clean = findClean(raw);
  if (clean === undefined) return readMasked(raw);
  const { first, isAlone } = clean;
  const title = first !== '' && isTitle(first, isAlone) ? first : undefined;
  return { value: { prose: maskedProse(raw), title, date: undefined }, problems: [] };
}

function readMasked(raw: string): Outcome<FormatDocument> {
  const mask = createMask(raw);
  const { codes, problems } = mask;
  const headers = readHeaders(codes, 0);
  const title = headers.title ?? findFirstLine(codes);
  maskAddresses(mask);
  const lines: Lines = { starts: [], ends: [] };
  let indent = 0;
  for (let at = 0; at <= codes.length; ) {
    const end = lineEnd(codes, at);
    const start = skipBlanks(codes, at, end);
    if (start === end || start - at > indent || isListItem(codes, start, end)) {
      flush(codes, lines);
    }
    if (start < end) {
      lines.starts.push(start);
      lines.ends.push(trimEnd(codes, start, end));
      // The lines after an indented first one are its paragraph, those after a list item may be indented under it.
      indent =
        lines.starts.length === 1
          ? Math.max(start - at, isListItem(codes, start, end) ? start - at + 4 : 0)
          : start - at;
    }
    at = end + 1;
  }
  flush(codes, lines);
  return {
    value: {
      prose: maskedProse(maskedText(codes, raw)),
      title,
      date: headers.date === undefined ? undefined : { text: headers.date, origin: 'metadata' },
    },
    problems,
  };
}

function flush(codes: Uint16Array, lines: Lines): void {
  if (lines.starts.length > 1) joinWrapped(codes, lines);
  lines.starts.length = 0;
  lines.ends.length = 0;
}

/** The first line of several, if it is short and no sentence. */
export function findFirstLine(codes: Uint16Array): string | undefined {
  let at = 0;
  while (at < codes.length) {
    const end = lineEnd(codes, at);
    const start = skipBlanks(codes, at, end);
    if (start < end) {
      const last = trimEnd(codes, start, end);
      const line = last - start > LONGEST_TITLE ? undefined : sliceOf(codes, start, last);
      return line !== undefined && isTitle(line, skipToText(codes, end) === codes.length) ? line : undefined;
    }
    at = end + 1;
  }
  return undefined;
}

function isTitle(line: string, isAlone: boolean): boolean {
  const ending = line.charCodeAt(line.length - 1);
  const isSentence = ending === 0x2e || (closes(ending) && line.charCodeAt(line.length - 2) === 0x2e);
  return !isAlone && !isSentence && line.length <= LONGEST_TITLE;
}

function skipToText(codes: Uint16Array, from: number): number {
  let at = from;
  while (at < codes.length && (codes[at] as number) <= 0x20) at++;
  return at;
}

/** "- one", "* two", "• three", "1. four", "2) five" */
function isListItem(codes: Uint16Array, start: number, end: number): boolean {
  const first = codes[start] as number;
  if (first === 0x2d || first === 0x2a || first === 0x2022 || first === 0x2013)
    return start + 1 < end && skipBlanks(codes, start + 1, end) > start + 1;
  let at = start;
  while (at < end && at - start < 3 && (codes[at] as number) >= 48 && (codes[at] as number) <= 57) at++;
  if (at === start || at + 1 >= end) return false;
  return (codes[at] === 0x2e || codes[at] === 0x29) && skipBlanks(codes, at + 1, end) > at + 1;
}
