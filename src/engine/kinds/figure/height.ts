/** Feet and inches by their marks: `5'10"`, "6′2″", "a 6'5 forward". */
import { numberAt } from '../../text/numeralParts.ts';
import { shapes, signOf, touchesNext } from '../../text/tokens.ts';
import { add, type Reader, sides } from './reader.ts';
import { readBoundBefore } from './surroundings.ts';

/** Index after the height at the number token `index`; `index` where there is none. */
export function readHeight(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const other = index + 2;
  if (other >= limit || !FOOT_MARKS.has(signOf(tokens, index + 1)) || !touchesNext(tokens, index)) return index;
  if (tokens.shapes[other] !== shapes.number) return index;
  const feet = numberAt(tokens, index);
  const inches = numberAt(tokens, other);
  if (!Number.isInteger(feet) || !(inches < 12)) return index;
  let end = other + 1;
  if (end < limit && INCH_MARKS.has(signOf(tokens, end)) && touchesNext(tokens, other)) end++;
  // Without the mark of inches only what somebody may be tall: "5'10 winger".
  else if (feet < 3 || feet > 8 || !touchesNext(tokens, index + 1)) return index;
  const height = Number((feet + inches / 12).toPrecision(9));
  const { bound, first } = readBoundBefore(tokens, index, start);
  return add(reader, first, end, { form: 'measure', ...sides(height, bound), unit: 'foot', step: 1 / 12 });
}

/** Straight and curly apostrophes, and the prime. */
const FOOT_MARKS: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2032]);
/** Straight and curly quotation marks, and the double prime. */
const INCH_MARKS: ReadonlySet<number> = new Set([0x22, 0x201d, 0x2033]);
