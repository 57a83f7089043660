/** Numbers with an exponent: "10^6", "2.5^-1", "1.3 x 10^6". */
import { numberAt } from '../../text/numeralParts.ts';
import { shapes, signOf, type TokenTable, tokenText, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';

/** What a number is multiplied by, and the index after it. */
export interface Power {
  readonly scale: number;
  readonly end: number;
}

/** The exponent at `index`, after a number of this value: "^6" after "10", "x10^6" after "1.3". */
export function readPower(tokens: TokenTable, index: number, limit: number, value: number): Power | undefined {
  const ten = tenAt(tokens, index, limit);
  if (ten !== undefined) {
    const exponent = readExponent(tokens, ten + 1, limit);
    return exponent && { scale: 10 ** exponent.value, end: exponent.end };
  }
  const exponent = value === 0 ? undefined : readExponent(tokens, index, limit);
  if (exponent === undefined) return undefined;
  const scale = value ** (exponent.value - 1);
  return Number.isFinite(scale * value) ? { scale, end: exponent.end } : undefined;
}

/** Index of the 10 in "x10^6", "x 10^6" and "\u00d7 10^6"; `undefined` where there is none. */
function tenAt(tokens: TokenTable, index: number, limit: number): number | undefined {
  if (index >= limit) return undefined;
  if (tokens.shapes[index] === shapes.alnum) return tokenText(tokens, index) === 'x10' ? index : undefined;
  const isTimes = signOf(tokens, index) === TIMES || letters.has(tokens.words[index] as number);
  return isTimes && index + 1 < limit && tokenText(tokens, index + 1) === '10' ? index + 1 : undefined;
}

const TIMES = 0xd7;
const letters = wordSet('x');

/** "^6", "^-1", "^+23", which touch the number before them. */
function readExponent(
  tokens: TokenTable,
  index: number,
  limit: number,
): { readonly value: number; readonly end: number } | undefined {
  if (
    index >= limit ||
    signOf(tokens, index) !== CARET ||
    !touchesNext(tokens, index - 1) ||
    !touchesNext(tokens, index)
  )
    return undefined;
  const sign = signOf(tokens, index + 1);
  const at = sign === PLUS || sign === MINUS ? index + 2 : index + 1;
  if (at >= limit || tokens.shapes[at] !== shapes.number) return undefined;
  return { value: (sign === MINUS ? -1 : 1) * numberAt(tokens, at), end: at + 1 };
}

const CARET = 0x5e;
const PLUS = 0x2b;
const MINUS = 0x2d;
