/**
 * What a token looks like. Words: `lower` "talks", `capital` "Russia" or "I", `caps` "NATO", `mixed` "McDonald" or
 * "iPhone", `alnum` "G7", `dotted` "U.S." or "J." or "p.m.", `possessive` the "'s" of "Russia's" (a token of its own).
 * "don't" and "O'Neill" are one word; "three-year" is word, punctuation, word. A `number` is digits with their grouping
 * and decimals ("1,013", "2.5"); letters after it are a token of their own ("1.5" "bn", "2" "nd"). `symbol` is a
 * currency or percent sign and the like, `punctuation` any other single sign, `break` the end of a block.
 */
export const shapes = {
  lower: 1,
  capital: 2,
  caps: 3,
  mixed: 4,
  alnum: 5,
  dotted: 6,
  possessive: 7,
  number: 8,
  symbol: 9,
  punctuation: 10,
  break: 11,
} as const;
/** One of {@link shapes}. */
export type Shape = (typeof shapes)[keyof typeof shapes];
