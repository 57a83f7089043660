/** Strings as small integers, counted from 0 in the order in which they are met: what a `Map` does, in less time where there are some dozens. */

/** A numbering of strings. */
export interface StringIds {
  /** The string's number; the next one where it is new. */
  idOf(text: string): number;
  /** The string's number; -1 where it was not met. */
  find(text: string): number;
  /** Forgets all but those that it was made with. */
  clear(): void;
}

/** A power of two: with as many slots nothing is made for the names of an article. */
const USUAL_SLOTS = 1 << 10;

/** `first`: strings with the numbers from 0 on, for good; far fewer than there are usual slots. */
export function createStringIds(first: readonly string[] = []): StringIds {
  /** Number and one, by hash; 0 where the slot is free. */
  let slots = new Int32Array(USUAL_SLOTS);
  const strings: string[] = [...first];

  /** Where the string stands, or would. */
  function slotOf(text: string): number {
    const mask = slots.length - 1;
    let slot = hashOf(text) & mask;
    for (;;) {
      const id = slots[slot] as number; // in range: masked
      if (id === 0 || strings[id - 1] === text) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    for (let id = 0; id < strings.length; id++) slots[slotOf(strings[id] as string)] = id + 1; // in range
  }

  for (let id = 0; id < first.length; id++) slots[slotOf(first[id] as string)] = id + 1; // in range
  const slotsOfFirst = slots.slice();

  return {
    idOf(text) {
      const slot = slotOf(text);
      const known = slots[slot] as number; // in range, as below
      if (known !== 0) return known - 1;
      const id = strings.push(text);
      slots[slot] = id;
      if (id * 2 > slots.length) grow();
      return id - 1;
    },
    find: (text) => (slots[slotOf(text)] as number) - 1,
    clear() {
      if (strings.length === first.length) return;
      strings.length = first.length;
      if (slots.length > USUAL_SLOTS) slots = slotsOfFirst.slice();
      else slots.set(slotsOfFirst);
    },
  };
}

/** A number for a table's slot, by length and five code units: names that differ mostly do so in one of them. */
function hashOf(text: string): number {
  const last = text.length - 1;
  let hash = text.length;
  if (last >= 0) {
    hash = Math.imul(hash ^ text.charCodeAt(0), PRIME);
    hash = Math.imul(hash ^ text.charCodeAt(last), PRIME);
    hash = Math.imul(hash ^ text.charCodeAt(last >> 1), PRIME);
    if (last > 1) hash = Math.imul(hash ^ text.charCodeAt(1) ^ (text.charCodeAt(last - 1) << 8), PRIME);
  }
  return hash ^ (hash >>> 15);
}

const PRIME = 0x01000193;
