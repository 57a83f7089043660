/** A map that keeps what is used and forgets the rest, in two halves: cheaper than noting the use of each entry. */

/** A map that forgets what has not been used for some turns. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined;
  /** What is set again counts as new. */
  set(key: Key, value: Value): void;
  /** Begins a turn: where the younger half is full, it is the older one from now on, and the older one is forgotten. */
  turn(): void;
}

/** Keeps about `limit` entries: at least those of this turn and the one before, however many. */
export function createRecent<Key, Value>(limit: number): Recent<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return {
    get: (key) => young.get(key) ?? old.get(key),
    set: (key, value) => {
      young.set(key, value);
    },
    turn: () => {
      if (young.size < limit / 2) return;
      old = young;
      young = new Map();
    },
  };
}
