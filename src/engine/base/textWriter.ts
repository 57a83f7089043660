/** Puts a long text together from single code units, without a string for each of its parts. */

/** A text that grows at its end. */
export interface TextWriter {
  /** Adds one UTF-16 code unit. */
  code(unit: number): void;
  text(part: string): void;
  /** Adds a part of a text with its capitals made small, or nothing where not all of it is ASCII; whether it did. */
  lowered(text: string, start: number, end: number): boolean;
  /** Adds a number from 0 to 2^32 - 1 as `toString(36)` writes it, which takes many times as long. */
  base36(whole: number): void;
  /** All that was added, and an empty writer again. */
  take(): string;
}

/** Digits of 2^32 - 1 to the base of 36. */
const MOST_DIGITS = 7;
/** `String.fromCharCode` takes its arguments from the stack, which has an end. */
const CHUNK = 8192;

/** An empty text, whose room is kept from one text to the next. */
export function createTextWriter(): TextWriter {
  let codes = new Uint16Array(1 << 13);
  let length = 0;
  function grow(needed: number): void {
    let size = codes.length * 2;
    while (size < needed) size *= 2;
    const larger = new Uint16Array(size);
    larger.set(codes.subarray(0, length));
    codes = larger;
  }
  return {
    code(unit) {
      if (length === codes.length) grow(length + 1);
      codes[length++] = unit;
    },
    text(part) {
      const end = length + part.length;
      if (end > codes.length) grow(end);
      for (let i = 0; i < part.length; i++) codes[length + i] = part.charCodeAt(i);
      length = end;
    },
    lowered(text, start, end) {
      if (length + end - start > codes.length) grow(length + end - start);
      let at = length;
      for (let i = start; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code >= 128) return false;
        codes[at++] = (code - 65) >>> 0 < 26 ? code + 32 : code;
      }
      length = at;
      return true;
    },
    base36(whole) {
      if (length + MOST_DIGITS > codes.length) grow(length + MOST_DIGITS);
      length = writeBase36(whole, codes, length);
    },
    take() {
      let taken = '';
      for (let start = 0; start < length; start += CHUNK) {
        // Takes any list of numbers; spreading it into arguments is ten times slower.
        taken += String.fromCharCode.apply(
          undefined,
          codes.subarray(start, Math.min(length, start + CHUNK)) as unknown as number[],
        );
      }
      length = 0;
      return taken;
    },
  };
}

/** Writes the digits from `at` on; the place after the last one. */
function writeBase36(whole: number, codes: Uint16Array, at: number): number {
  let end = at + 1;
  for (let rest = whole >>> 0; rest >= 36; rest = (rest / 36) >>> 0) end++;
  let rest = whole >>> 0;
  for (let i = end - 1; i >= at; i--) {
    const digit = rest % 36;
    codes[i] = letterOf(digit);
    rest = (rest / 36) >>> 0;
  }
  return end;
}

function letterOf(digit: number): number {
  return digit < 10 ? 48 + digit : 87 + digit;
}
