/**
 * A text's code units as numbers: an array is read at a third of what asking the string for each unit takes. Several
 * look at a text one after the other, so the units of the last one are kept until another is asked for.
 */

/** The code units of one text. */
export interface Codes {
  /** The units, with a nought after the last; there may be more behind it. */
  readonly units: Uint16Array;
  /** Whether control signs other than tab and line feed, separators of lines, or signs that stand for no text are among them. */
  readonly isOdd: boolean;
}

/** `undefined`: of none that is still at hand. */
let last: string | undefined;
let codes: Codes = { units: new Uint16Array(4096), isOdd: false };

/** From here on the array is made to measure: it is kept. */
const LARGE = 1 << 19;

/** What it gives holds only until the next call. */
export function codesOf(text: string): Codes {
  if (text === last) return codes;
  let { units } = codes;
  if (units.length <= text.length) units = new Uint16Array(text.length < LARGE ? text.length * 2 : text.length + 1);
  codes = { units, isOdd: copy(text, units) };
  last = text.length < LARGE ? text : undefined;
  return codes;
}

function copy(text: string, units: Uint16Array): boolean {
  const { length } = text;
  let isOdd = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    units[i] = code;
    if ((code - 0x20) >>> 0 >= 0x2008 && isOddCode(code)) isOdd = true;
  }
  units[length] = 0;
  return isOdd;
}

function isOddCode(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  return code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0xfffd;
}
