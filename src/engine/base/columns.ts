/** Tables of numbers that grow: what a table of words by their hash is made of. */

/** Spreads a 32-bit hash, whose lower bits alone tell too little, over the slots of a table; to be masked. */
export function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A copy that is `length` long, with noughts at its end; `length` is not below that of `column`. */
export function withLength(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
