/** Which line feeds end a block, and which only wrap a line. */
import { BREAK, SPACE, skipBlanks, trimEnd } from './mask.ts';

/** Lines of one run without a blank line between: where the text of each begins and ends, blanks aside. */
export interface Lines {
  readonly starts: number[];
  readonly ends: number[];
}

/** Text wrapped by hand or by a mail program is this wide. */
const NARROWEST = 40;
const WIDEST = 120;

/**
 * Overwrites with a space each line feed that only wraps a line. A run is wrapped by hand where each of its lines had
 * no room for the next word and some sentence goes on from one line to the next.
 */
export function joinWrapped(codes: Uint16Array, lines: Lines): void {
  if (isWrapped(codes, lines)) for (let i = 1; i < lines.starts.length; i++) joinAt(codes, lines, i);
}

/**
 * As {@link joinWrapped} where the lines may be wrapped; else joins those only where a sentence plainly goes on: "the
 * talks" and "in Istanbul".
 */
export function joinSentences(codes: Uint16Array, lines: Lines, mayBeWrapped: boolean): void {
  const wrapped = mayBeWrapped && isWrapped(codes, lines);
  for (let i = 1; i < lines.starts.length; i++) if (wrapped || goesOn(codes, lines, i)) joinAt(codes, lines, i);
}

function isWrapped(codes: Uint16Array, lines: Lines): boolean {
  const count = lines.starts.length;
  if (count < 2) return false;
  let width = 0;
  for (let i = 0; i < count; i++) width = Math.max(width, lengthOf(lines, i));
  if (width < NARROWEST || width > WIDEST) return false;
  let sentenceGoesOn = false;
  for (let i = 1; i < count; i++) {
    // A ragged edge is allowed a tenth: some programs wrap a word early.
    if (lengthOf(lines, i - 1) + 1 + firstWordLength(codes, lines, i) < width * 0.9) return false;
    sentenceGoesOn ||= goesOn(codes, lines, i);
  }
  return sentenceGoesOn;
}

function lengthOf(lines: Lines, index: number): number {
  return (lines.ends[index] as number) - (lines.starts[index] as number);
}

function firstWordLength(codes: Uint16Array, lines: Lines, index: number): number {
  const start = lines.starts[index] as number;
  let at = start;
  while (at < (lines.ends[index] as number) && codes[at] !== SPACE) at++;
  return at - start;
}

/** Whether the line before has no full stop and this one begins in lower case. */
function goesOn(codes: Uint16Array, lines: Lines, index: number): boolean {
  const start = lines.starts[index] as number;
  const first = codes[skipBlanks(codes, start, lines.ends[index] as number)] as number;
  // Markup may have been masked since the lines were read.
  const end = trimEnd(codes, lines.starts[index - 1] as number, lines.ends[index - 1] as number);
  const last = codes[end - 1] as number;
  return first >= 97 && first <= 122 && !closes(last);
}

/** A full stop, colon, or a mark or bracket that closes. */
export function closes(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x3a ||
    code === 0x22 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0xbb ||
    code === 0x2026
  );
}

function joinAt(codes: Uint16Array, lines: Lines, index: number): void {
  for (let i = lines.ends[index - 1] as number; i < (lines.starts[index] as number); i++)
    if (codes[i] === BREAK) codes[i] = SPACE;
}
