/** In how many sources more or fewer each word stands: counted over a whole batch, without a string for any word until the end. */
import { slotOf, withLength } from '../../base/columns.ts';
import { hashStart, hashStep } from '../../text/vocabulary.ts';

/** How the numbers of sources with a word change while sources come and go. */
export interface WordCounts {
  /** Counts each of these words, one a line, that came (1) or went (-1). */
  add(lines: string, by: 1 | -1): void;
  /** Every word that was counted, with how much its number changed: by 0 too, if another source has it now. */
  changes(): readonly (readonly [word: string, by: number])[];
  clear(): void;
}

const LINE_FEED = 10;

/** No word counted yet. */
export function createWordCounts(): WordCounts {
  /** Open addressing: the number of a word and 1, or 0. */
  let slots = new Int32Array(1 << 12);
  let hashes = new Int32Array(1 << 11);
  let counts = new Int32Array(1 << 11);
  let size = 0;
  // Where the word was met first.
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    hashes = withLength(hashes, slots.length / 2);
    counts = withLength(counts, slots.length / 2);
    const mask = slots.length - 1;
    for (let word = 0; word < size; word++) {
      let slot = slotOf(hashes[word] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
  }

  function numberOf(hash: number, text: string, start: number, end: number): number {
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1;
      if (hashes[word] === hash && saysWord(word, text, start, end)) return word;
    }
    slots[slot] = size + 1;
    hashes[size] = hash;
    counts[size] = 0;
    texts.push(text);
    starts.push(start);
    ends.push(end);
    return size++;
  }

  function saysWord(word: number, text: string, start: number, end: number): boolean {
    const from = starts[word] as number; // words are numbered as they are pushed
    if ((ends[word] as number) - from !== end - start) return false;
    const known = texts[word] as string;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) !== known.charCodeAt(from + i - start)) return false;
    return true;
  }

  return {
    add(lines, by) {
      let start = 0;
      let hash = hashStart | 0;
      for (let i = 0; i <= lines.length; i++) {
        const code = i < lines.length ? lines.charCodeAt(i) : LINE_FEED;
        if (code !== LINE_FEED) {
          hash = hashStep(hash, code);
          continue;
        }
        if (i > start) {
          const word = numberOf(hash, lines, start, i);
          counts[word] = (counts[word] as number) + by;
          if (size * 2 >= slots.length) grow();
        }
        start = i + 1;
        hash = hashStart | 0;
      }
    },
    changes() {
      const changed: (readonly [string, number])[] = [];
      for (let word = 0; word < size; word++)
        changed.push([(texts[word] as string).slice(starts[word], ends[word]), counts[word] as number]);
      return changed;
    },
    clear() {
      slots.fill(0);
      size = 0;
      texts.length = 0;
      starts.length = 0;
      ends.length = 0;
    },
  };
}
