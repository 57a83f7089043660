/** The words of a text as an index knows them. */
import { shapes, type TokenTable, tokenFolded } from './tokens.ts';

let slots = new Int32Array(1 << 12);

/** Every folded word and number once, in the order of their first occurrence: "The talks, the 1,013 men" gives the, talks, 1,013, men. */
export function readTerms(tokens: TokenTable): readonly string[] {
  const terms: string[] = [];
  let size = 1 << 6;
  while (size < tokens.count * 2) size *= 2;
  if (slots.length < size) slots = new Int32Array(size);
  else slots.fill(0, 0, size);
  const mask = size - 1;
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shapes[i] as number; // in range
    if (shape > shapes.dotted && shape !== shapes.number) continue;
    const hash = tokens.hashes[i] || 1; // 0 marks an empty slot
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] === hash) continue;
    slots[slot] = hash;
    terms.push(tokenFolded(tokens, i));
  }
  return terms;
}
