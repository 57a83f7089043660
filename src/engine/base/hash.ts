import { codesOf } from './codes.ts';

/**
 * 55 bits of hash of `text`, or of part of it, as 11 base-32 characters: two runs of a multiply-and-rotate mix after
 * bryc ("cyrb53", public domain). Good enough to tell passages apart (one chance in 10^9 among four million), not to prove who wrote
 * them: a log that must not be altered takes a cryptographic digest.
 */
export function hashText(text: string, start = 0, end: number = text.length): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let i = start;
  // Two code units at a time; the rotation brings the second, in the upper half, down to where products reach all bits.
  for (; i + 1 < end; i += 2) {
    const pair = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    a ^= pair;
    b ^= pair;
    a = Math.imul((a << 15) | (a >>> 17), 2654435761);
    b = Math.imul((b << 13) | (b >>> 19), 1597334677);
  }
  if (i < end) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  return digitsOf(a, b);
}

/** What {@link hashText} gives of a whole text that is being read: its code units are at hand as numbers. */
export function hashWhole(text: string): string {
  const { units } = codesOf(text);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let i = 0;
  for (; i + 1 < text.length; i += 2) {
    const pair = (units[i] as number) | ((units[i + 1] as number) << 16); // in range
    a ^= pair;
    b ^= pair;
    a = Math.imul((a << 15) | (a >>> 17), 2654435761);
    b = Math.imul((b << 13) | (b >>> 19), 1597334677);
  }
  if (i < text.length) {
    a = Math.imul(a ^ (units[i] as number), 2654435761);
    b = Math.imul(b ^ (units[i] as number), 1597334677);
  }
  return digitsOf(a, b);
}

function digitsOf(first: number, second: number): string {
  let a = first;
  let b = second;
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  // Letter by letter, since `toString(36)` of so large a number takes longer than hashing a sentence does.
  return String.fromCharCode(
    letter(a),
    letter(a >>> 5),
    letter(a >>> 10),
    letter(a >>> 15),
    letter(a >>> 20),
    letter(a >>> 25),
    letter((a >>> 30) | (b << 2)),
    letter(b >>> 3),
    letter(b >>> 8),
    letter(b >>> 13),
    letter(b >>> 18),
  );
}

/** The five lowest bits as a digit from 0 to v. */
function letter(bits: number): number {
  const digit = bits & 31;
  return digit < 10 ? 48 + digit : 87 + digit;
}
