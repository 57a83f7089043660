/** Raw text as code units that can be overwritten, so that markup goes and every offset stays. */
import type { Problem } from '../base/outcome.ts';

export const SPACE = 0x20;
export const BREAK = 0x0a;

/** A raw text in which markup is overwritten by spaces, so that all offsets stay. */
export interface Mask {
  readonly raw: string;
  /** One for each code unit of {@link raw}. Every kind of line end is one line feed, the "\r" of "\r\n" a space. */
  readonly codes: Uint16Array;
  readonly problems: readonly Problem[];
}

/** Part of the text that may be NUL before it is taken for no text at all. */
const MOST_NULS = 0.001;

/** A mask of a text that hides nothing yet. */
export function createMask(raw: string): Mask {
  const codes = new Uint16Array(raw.length);
  return { raw, codes, problems: copyCodes(raw, codes) ? problemsOf(raw, codes) : [] };
}

/** Whether the text holds what text should not. A function of its own: what follows a long loop keeps V8 from optimizing it as a whole. */
function copyCodes(raw: string, codes: Uint16Array): boolean {
  let odd = false;
  for (let i = 0; i < codes.length; i++) {
    let code = raw.charCodeAt(i);
    if (code < SPACE) {
      if (code === 0x0d) code = raw.charCodeAt(i + 1) === BREAK ? SPACE : BREAK;
      else if (code === 0x0c) code = BREAK;
      else if (code !== BREAK && code !== 0x09) {
        if (code === 0) odd = true;
        code = SPACE;
      }
    } else if (code >= 0x2028) {
      if (code <= 0x2029) code = BREAK;
      else if (code === 0xfeff) code = SPACE;
      else if (code === 0xfffd) odd = true;
    }
    codes[i] = code;
  }
  return odd;
}

/** Names what is odd, and blanks what is no text at all. */
function problemsOf(raw: string, codes: Uint16Array): readonly Problem[] {
  let nuls = 0;
  let undecoded = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0) nuls++;
    else if (code === 0xfffd) undecoded++;
  }
  const problems: Problem[] = [];
  if (nuls > 0) {
    problems.push({ message: 'This file looks binary: it holds NUL characters.' });
    if (nuls > raw.length * MOST_NULS) codes.fill(SPACE);
  }
  if (undecoded > 0) {
    problems.push({ message: 'Some characters of this file could not be decoded; save it as UTF-8.' });
  }
  return problems;
}

/** Overwrites with spaces; line feeds stay. */
export function blank(codes: Uint16Array, start: number, end: number): void {
  for (let i = start; i < end; i++) if (codes[i] !== BREAK) codes[i] = SPACE;
}

/** String.fromCharCode takes its arguments from the stack, which has an end. */
const CHUNK = 8192;

/** The text with what was overwritten; the raw text itself where nothing was, as in most articles. */
export function maskedText(codes: Uint16Array, raw: string): string {
  if (isSame(codes, raw)) return raw;
  if (codes.length <= CHUNK) return textOf(codes);
  const chunks: string[] = [];
  for (let i = 0; i < codes.length; i += CHUNK) chunks.push(textOf(codes.subarray(i, i + CHUNK)));
  return chunks.join('');
}

function isSame(codes: Uint16Array, raw: string): boolean {
  for (let i = 0; i < codes.length; i++) if (codes[i] !== raw.charCodeAt(i)) return false;
  return codes.length === raw.length;
}

function textOf(codes: Uint16Array): string {
  // The type wants an array of numbers; a typed array serves as well.
  return String.fromCharCode.apply(undefined, codes as unknown as number[]);
}

/** End of the line that `at` stands in: the offset of its line feed, or of the end. */
export function lineEnd(codes: Uint16Array, at: number): number {
  const end = codes.indexOf(BREAK, at);
  return end < 0 ? codes.length : end;
}

/** Whether it is a space, a tab or a no-break space; `undefined`, the text's edge, is none. */
export function isBlank(code: number | undefined): boolean {
  return code === SPACE || code === 0x09 || code === 0xa0;
}

/** First code unit from `at` that is no blank, or `end`. */
export function skipBlanks(codes: Uint16Array, at: number, end: number): number {
  let here = at;
  while (here < end && isBlank(codes[here])) here++;
  return here;
}

/** End of the text of a line, less trailing blanks. */
export function trimEnd(codes: Uint16Array, start: number, end: number): number {
  let here = end;
  while (here > start && isBlank(codes[here - 1])) here--;
  return here;
}
