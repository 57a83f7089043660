/** The strings of packed values: most stand in the text already, so that a place in it says them shorter. */
import { createStringIds } from '../../base/stringIds.ts';
import type { VarintReader, VarintWriter } from './varints.ts';

/** Says a string as a number, the same for equal strings. */
export interface StringPacker {
  /** `from` and `to`: where in the prose the string may stand. */
  indexOf(text: string, from: number, to: number): number;
  /** Writes what the numbers stand for; the returned text goes with it. */
  finish(writer: VarintWriter): string;
}

/** Words that values use again and again. Stored by their place here: add at the end only. */
const usual: readonly string[] =
  'person organisation place other exact about nearly over atLeast under atMost cardinal ordinal score money share measure age duration vague speech scare title before after since until day weekday week weekend month quarter half season year decade century earlier later past future early mid late spring summer autumn winter morning afternoon evening night point times GBP USD EUR mr mrs ms dr sir lord lady he she they each'.split(
    ' ',
  );
/** Numbers of the usual words, and from there on of those of one source. */
const ids = createStringIds(usual);
const LEAST_SLICE = 3;

// What a string's entry begins with, its length aside.
const LITERAL = 0;
const SLICE = 1;
const LOWER_SLICE = 2;

/** For the facts of one source: a text that stands in its prose, in any case, is told by its place there. One at a time. */
export function createStringPacker(prose: string): StringPacker {
  ids.clear();
  const literals: string[] = [];
  const entries: number[] = []; // pairs: entry, start
  let lower: string | undefined;
  const lowered = (): string => {
    if (lower === undefined) {
      lower = prose.toLowerCase();
      if (lower.length !== prose.length) lower = ''; // "İ" becomes two: places no longer fit
    }
    return lower;
  };
  /** Where `text` stands between `from` and `to`, else -1. */
  function find(inText: string, text: string, from: number, to: number): number {
    const at = inText.slice(from, to).indexOf(text);
    return at < 0 ? -1 : from + at;
  }
  function add(text: string, from: number, to: number): void {
    if (text.length >= LEAST_SLICE) {
      const as = find(prose, text, from, to);
      if (as >= 0) {
        entries.push(text.length * 4 + SLICE, as);
        return;
      }
      const at = find(lowered(), text, from, to);
      if (at >= 0 && prose.slice(at, at + text.length).toLowerCase() === text) {
        entries.push(text.length * 4 + LOWER_SLICE, at);
        return;
      }
    }
    entries.push(text.length * 4 + LITERAL, -1);
    literals.push(text);
  }
  return {
    indexOf(text, from, to) {
      const id = ids.idOf(text);
      if ((id - usual.length) * 2 === entries.length) add(text, from, to);
      return id;
    },
    finish(writer) {
      writer.write(entries.length / 2);
      let last = 0;
      for (let i = 0; i < entries.length; i += 2) {
        writer.write(entries[i] as number);
        const start = entries[i + 1] as number;
        if (start < 0) continue;
        writer.writeSigned(start - last);
        last = start;
      }
      return literals.join('');
    },
  };
}

/** The strings by number, as {@link StringPacker} wrote them: each is cut out when it is first asked for. */
export function readStrings(reader: VarintReader, literals: string, prose: string): (index: number) => string {
  const count = reader.read();
  const entries = new Int32Array(count);
  const starts = new Int32Array(count);
  const strings: string[] = [];
  let literalAt = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const entry = reader.read();
    entries[i] = entry;
    if (entry % 4 === LITERAL) {
      starts[i] = literalAt;
      literalAt += entry / 4;
    } else {
      last += reader.readSigned();
      starts[i] = last;
    }
  }
  function cut(i: number): string {
    const entry = entries[i];
    const start = starts[i];
    if (entry === undefined || start === undefined) return '';
    const how = entry % 4;
    const text = (how === LITERAL ? literals : prose).slice(start, start + (entry >>> 2));
    return how === LOWER_SLICE ? text.toLowerCase() : text;
  }
  return (index) => {
    if (index < usual.length) return usual[index] as string; // in range
    const i = index - usual.length;
    strings[i] ??= cut(i);
    return strings[i];
  };
}
