/** Web and mail addresses, which are no prose: "https://example.org/2025/05/28" states no date. */
import { blank, type Mask, SPACE } from './mask.ts';

/** Masks every address of the text. */
export function maskAddresses({ raw, codes }: Mask): void {
  for (let at = raw.indexOf('://'); at >= 0; at = raw.indexOf('://', at + 3)) maskAddress(codes, raw, at, codes.length);
  for (let at = raw.indexOf('www.'); at >= 0; at = raw.indexOf('www.', at + 4))
    maskAddress(codes, raw, at, codes.length);
  for (let at = raw.indexOf('@'); at >= 0; at = raw.indexOf('@', at + 1)) maskMail(codes, at, 0, codes.length);
}

/** Masks the address whose colon ("https://…") or first letter ("www.…") stands at `at`; gives where to read on. */
export function maskAddress(codes: Uint16Array, raw: string, at: number, end: number): number {
  let start = at;
  if (codes[at] === 0x3a) {
    if (codes[at + 1] !== 0x2f || codes[at + 2] !== 0x2f) return at + 1;
    while (start > 0 && isLetter(codes[start - 1]) && at - start < 8) start--;
    if (start === at) return at + 1;
  } else if (isWordCode(codes[at - 1]) || !raw.startsWith('www.', at)) return at + 1;
  let close = at;
  while (
    close < end &&
    !isSpace(codes[close]) &&
    codes[close] !== 0x3c &&
    codes[close] !== 0x3e &&
    codes[close] !== 0x22
  )
    close++;
  // The full stop or bracket after an address is the sentence's.
  while (close > at && isTrailing(codes[close - 1])) close--;
  blank(codes, start, close);
  return Math.max(close, at + 1);
}

function isTrailing(code: number | undefined): boolean {
  return (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x29 ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x27 ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x5d ||
    code === 0x201d
  );
}

/** Masks "press@example.org". "@name" stays. */
export function maskMail(codes: Uint16Array, at: number, start: number, end: number): number {
  let first = at;
  while (first > start && isMailCode(codes[first - 1])) first--;
  let close = at + 1;
  let dots = 0;
  while (close < end && isMailCode(codes[close])) {
    if (codes[close] === 0x2e) dots++;
    close++;
  }
  while (close > at + 1 && codes[close - 1] === 0x2e) {
    close--;
    dots--;
  }
  if (first === at || dots < 1) return at + 1;
  blank(codes, first, close);
  return close;
}

/** Whether white space, or the text's edge (`undefined`), stands there. */
export function isSpace(code: number | undefined): boolean {
  return code === undefined || code <= SPACE || code === 0xa0;
}

/** Whether it is an ASCII letter. */
export function isLetter(code: number | undefined): boolean {
  return code !== undefined && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90));
}

/** Whether it belongs to a word: an ASCII letter or digit, or any unit from U+00C0 on. */
export function isWordCode(code: number | undefined): boolean {
  return code !== undefined && (isLetter(code) || (code >= 48 && code <= 57) || code >= 0xc0);
}

function isMailCode(code: number | undefined): boolean {
  return (
    code !== undefined &&
    code < 0xc0 &&
    (isWordCode(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b)
  );
}
