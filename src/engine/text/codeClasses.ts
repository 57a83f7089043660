/** What a code unit is to the tokeniser, as one look into a table. */

/** Not looked at yet: only what is met is classified. */
const UNKNOWN = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Combining: belongs to the letter before it. */
export const MARK = 4;
export const APOSTROPHE = 5;
/** Codes above this end a word, whatever stands after them. */
export const LAST_IN_WORD = APOSTROPHE;
export const SPACE = 6;
export const BREAK = 7;
export const SYMBOL = 8;
const OTHER = 9;

/** Class of each code unit met so far. A unit that was not has {@link UNKNOWN}, which is not above {@link LAST_IN_WORD}. */
export const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x100; code++) classify(code);

/** Class of a code unit; what is not Latin-1 is found out when first met. */
export function classOf(code: number): number {
  const known = classes[code] as number; // in range: a code unit has 16 bits
  return known === UNKNOWN ? classify(code) : known;
}

function classify(code: number): number {
  const sign = String.fromCharCode(code);
  let found = OTHER;
  if (code === 10) found = BREAK;
  else if (sign === "'" || sign === '\u2019') found = APOSTROPHE;
  else if (/\s/u.test(sign) || code === 0x200b || code === 0xfeff) found = SPACE;
  else if (/\p{Lu}|\p{Lt}/u.test(sign)) found = UPPER;
  else if (/\p{L}/u.test(sign)) found = LOWER;
  else if (/[0-9]/.test(sign)) found = DIGIT;
  else if (/\p{M}/u.test(sign)) found = MARK;
  else if (/\p{Sc}|[%\u2030\u00b0\u00bd\u00bc\u00be\u2150-\u215e#@+=<>~^|\u00d7]/u.test(sign)) found = SYMBOL;
  classes[code] = found;
  return found;
}

/** Whether the code unit is a letter of any alphabet. */
export function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LOWER || kind === UPPER;
}

/** Whether the code unit is 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
