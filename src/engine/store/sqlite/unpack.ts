/** The facts of a source as `pack.ts` wrote them: all of them, or where some stand without making anything of the rest. */
import type { Span } from '../../base/span.ts';
import { type KindTag, kinds } from '../../kinds/index.ts';
import type { About, Fact, FactId } from '../../model/assertion.ts';
import type { SourceRef } from '../../model/source.ts';
import { type Passage, restorePassage } from '../../text/passages.ts';
import type { PartsOfFacts, PlacedFact } from '../shelf.ts';
import { kindOrder, ODD, OTHER_ABOUT, type PackedFacts, plainId } from './pack.ts';
import { readStrings } from './packStrings.ts';
import { sizeOfValue, unpackValue } from './packValue.ts';
import { createVarintReader } from './varints.ts';

/** A source's facts, unpacked as far as they are asked for. */
export interface OpenedFacts extends PartsOfFacts {
  /** In their order. */
  all(): readonly Fact[];
}

/** What the bytes say of a fact, in numbers; a row of {@link Columns} each. */
const VALUE = 0;
const PASSAGE = 1;
const START = 2;
const LENGTH_AND_FLAGS = 3;
const ABOUT = 4;
/** Where the rest of one that is odd stands in the bytes. */
const ODD_AT = 5;
const COLUMNS = 6;

/** `shapes` stand in the order in which packing listed them. */
export function openFacts(ref: SourceRef, prose: string, packed: PackedFacts): OpenedFacts {
  const { bytes } = packed;
  const fields = packed.shapes.map((shape) => (shape === '' ? [] : shape.split(',')));
  const shape = (index: number): readonly string[] => fields[index] ?? [];
  const reader = createVarintReader(bytes);
  const text = readStrings(reader, packed.strings, prose);
  const passages = readPassageList();
  const valuesAt: number[] = [];
  const aboutsAt: number[] = [];
  const rows = readRows();
  const values: ({ readonly kind: KindTag; readonly value: unknown } | undefined)[] = [];
  const abouts: (About | undefined)[] = [];

  /** Passes over what facts are, and notes where it stands. */
  function readRows(): Int32Array {
    const count = reader.read();
    const found = new Int32Array(count * COLUMNS);
    let passage = 0;
    let about = 0;
    for (let row = 0; row < found.length; row += COLUMNS) {
      const value = reader.read();
      if (value === valuesAt.length) {
        valuesAt.push(reader.at);
        reader.read();
        reader.at += sizeOfValue(bytes, reader.at, fields);
      }
      passage += reader.readSigned();
      found[row + VALUE] = value;
      found[row + PASSAGE] = passage;
      found[row + START] = reader.read();
      const lengthAndFlags = reader.read();
      found[row + LENGTH_AND_FLAGS] = lengthAndFlags;
      if (lengthAndFlags & OTHER_ABOUT) about = reader.read();
      found[row + ABOUT] = about;
      if (about === aboutsAt.length) {
        aboutsAt.push(reader.at);
        for (let left = reader.read(); left > 0; left--) reader.read();
      }
      if (!(lengthAndFlags & ODD)) continue;
      found[row + ODD_AT] = reader.at;
      for (let left = ODD_NUMBERS; left > 0; left--) reader.read();
    }
    return found;
  }

  function readPassageList(): { readonly starts: readonly number[]; get(index: number): Passage | undefined } {
    const starts: number[] = [];
    const ends: number[] = [];
    const blocks: number[] = [];
    const made: Passage[] = [];
    let start = 0;
    let block = 0;
    for (let left = reader.read(); left > 0; left--) {
      start += reader.readSigned();
      starts.push(start);
      ends.push(start + reader.read());
      block += reader.readSigned();
      blocks.push(block);
    }
    return {
      starts,
      get(index) {
        const from = starts[index];
        if (from === undefined) return undefined;
        made[index] ??= lazyPassage(prose, from, ends[index] as number, blocks[index] as number);
        return made[index];
      },
    };
  }

  function readValue(index: number): { readonly kind: KindTag; readonly value: unknown } | undefined {
    const at = valuesAt[index];
    if (at === undefined) return undefined;
    if (values[index] === undefined) {
      reader.at = at;
      const kind = kindOrder[reader.read()] ?? 'name';
      values[index] = { kind, value: decode(kind, unpackValue(reader, { text, shape })) };
    }
    return values[index];
  }

  function aboutOf(index: number): About | undefined {
    const at = aboutsAt[index];
    if (at === undefined) return undefined;
    if (abouts[index] === undefined) {
      reader.at = at;
      abouts[index] = { names: Array.from({ length: reader.read() }, () => text(reader.read())) };
    }
    return abouts[index];
  }

  function inPassageOf(row: number): Span {
    const start = rows[row + START] as number; // a row is whole
    return { start, end: start + ((rows[row + LENGTH_AND_FLAGS] as number) >>> 2) };
  }

  /** `undefined` for a value of an older shape than its kind can read: a fact lost until its source is read again. */
  function factOf(row: number): Fact | undefined {
    const known = readValue(rows[row + VALUE] as number);
    const passage = passages.get(rows[row + PASSAGE] as number);
    const about = aboutOf(rows[row + ABOUT] as number);
    if (known?.value === undefined || !passage || !about) return undefined;
    const { kind, value } = known;
    const inPassage = inPassageOf(row);
    const from = passage.span.start + inPassage.start;
    let span: Span = { start: from, end: from + inPassage.end - inPassage.start };
    let placed = span;
    let id: FactId | undefined;
    if ((rows[row + LENGTH_AND_FLAGS] as number) & ODD) {
      reader.at = rows[row + ODD_AT] as number;
      span = { start: reader.read(), end: reader.read() };
      placed = { start: reader.read(), end: reader.read() };
      id = text(reader.read()) as FactId; // was one when it was packed
    }
    id ??= plainId(ref, span, kind);
    const place = { type: 'text', span: placed } as const;
    return { kind, value, span, inPassage, passage, about, id, source: ref, place } as Fact; // kind and value come from one call of `decode`
  }

  function kindOf(row: number): KindTag | undefined {
    const at = valuesAt[rows[row + VALUE] as number];
    if (at === undefined) return undefined;
    reader.at = at;
    return kindOrder[reader.read()];
  }

  function factsWhere(isWanted: (row: number) => boolean): readonly Fact[] {
    const facts: Fact[] = [];
    for (let row = 0; row < rows.length; row += COLUMNS) {
      const fact = isWanted(row) ? factOf(row) : undefined;
      if (fact) facts.push(fact);
    }
    return facts;
  }

  return {
    all: () => factsWhere(() => true),
    ofKind: (kind) => factsWhere((row) => kindOf(row) === kind),
    startingIn(passageStart) {
      const passage = passages.starts.indexOf(passageStart);
      const placed: PlacedFact[] = [];
      if (passage < 0) return placed;
      for (let row = 0; row < rows.length; row += COLUMNS)
        if (rows[row + PASSAGE] === passage) placed.push({ inPassage: inPassageOf(row), read: () => factOf(row) });
      return placed;
    },
  };
}

/** Two spans and a name. */
const ODD_NUMBERS = 5;

function decode(kind: KindTag, stored: unknown): unknown {
  switch (kind) {
    case 'name':
      return kinds.name.decode(stored);
    case 'date':
      return kinds.date.decode(stored);
    case 'figure':
      return kinds.figure.decode(stored);
    case 'quote':
      return kinds.quote.decode(stored);
  }
}

/** Most stored facts are counted or passed over without a look at the words of their sentence. */
function lazyPassage(prose: string, start: number, end: number, block: number): Passage {
  let restored: Passage | undefined;
  const restore = (): Passage => {
    restored ??= restorePassage(prose.slice(start, end), start, block);
    return restored;
  };
  return {
    get tokens() {
      return restore().tokens;
    },
    first: 0,
    get end() {
      return restore().end;
    },
    origin: 0,
    span: { start, end },
    block,
    get cues() {
      return restore().cues;
    },
    get digest() {
      return restore().digest;
    },
    get stems() {
      return restore().stems;
    },
  };
}
