/** Which way a quotation mark faces. */
import { shapes, signOf, type TokenTable, touchesNext } from './tokens.ts';

/** `either` where only what went before can tell: a straight mark between spaces, or inside a word. */
export type Facing = 'opens' | 'closes' | 'either';

/** Whether the sign is a double quotation mark of English: straight or curly. */
export function isDoubleMark(sign: number): boolean {
  return sign === 0x22 || sign === 0x201c || sign === 0x201d;
}

/** Whether the sign may open a quotation in single marks, though it mostly is an apostrophe. */
export function isSingleMark(sign: number): boolean {
  return sign === 0x27 || sign === 0x2018;
}

/**
 * The token that ends the quotation which the single mark at `open` begins, where that is beyond doubt: a mark right after
 * a comma or full stop, as in ‘We wait. We hope,’ he said. -1 where there is none, so that apostrophes hold nothing together.
 */
export function endOfSingleQuotation(tokens: TokenTable, open: number): number {
  if (facingOfStraight(tokens, open) !== 'opens') return -1;
  const opening = signOf(tokens, open);
  const closing = opening === 0x2018 ? 0x2019 : 0x27;
  for (let i = open + 1; i < tokens.count && tokens.shapes[i] !== shapes.break; i++) {
    if (tokens.shapes[i] !== shapes.punctuation) continue;
    const sign = signOf(tokens, i);
    if (sign === closing && touchesNext(tokens, i - 1) && endsWords(signOf(tokens, i - 1))) return i;
    // Another one begins: the first was an apostrophe, or ended in a way that does not show.
    if (sign === opening && facingOfStraight(tokens, i) === 'opens') return -1;
  }
  return -1;
}

function endsWords(sign: number): boolean {
  return sign === 0x2c || sign === 0x2e || sign === 0x21 || sign === 0x3f || sign === 0x2026;
}

/** Which way the double mark at this token faces: the curly ones by their shape, a straight one by the spaces around it. */
export function facingOf(tokens: TokenTable, index: number): Facing {
  const sign = signOf(tokens, index);
  if (sign === 0x201c) return 'opens';
  if (sign === 0x201d) return 'closes';
  return facingOfStraight(tokens, index);
}

/** Which way a mark faces that looks the same on both sides, going by what it touches. */
export function facingOfStraight(tokens: TokenTable, index: number): Facing {
  const text = tokens.text;
  const before = text.charCodeAt((tokens.starts[index] as number) - 1);
  const after = text.charCodeAt(tokens.ends[index] as number);
  const freeBefore = isFree(before) || isOpener(before);
  const freeAfter = isFree(after);
  if (freeBefore && !freeAfter) return 'opens';
  if (!freeBefore && freeAfter) return 'closes';
  if (freeBefore || index === 0) return 'either';
  // Touched on both sides: «said:"Yes», «"Yes",» and «(as in "yes")» go by the kind of sign that touches.
  const next = tokens.shapes[index + 1];
  if (next === shapes.punctuation && !isOpener(after)) return 'closes';
  if (before === 0x3a || before === 0x2c) return 'opens';
  return 'either';
}

/** White space or nothing at all. */
function isFree(code: number): boolean {
  return Number.isNaN(code) || code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
}

/** A bracket, dash or other mark that stands before an opening mark without a space. */
function isOpener(code: number): boolean {
  return (
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2f ||
    code === 0x2018 ||
    code === 0x201c
  );
}
