/**
 * The facts of a source as a few hundred bytes: numbers for whatever repeats, places in the text for whatever stands in
 * it. Needs no database, so that a worker can pack what another thread writes.
 */
import type { Span } from '../../base/span.ts';
import type { KindTag } from '../../kinds/index.ts';
import type { Assertion, FactId, Place } from '../../model/assertion.ts';
import type { SourceRef } from '../../model/source.ts';
import type { Passage } from '../../text/passages.ts';
import { readTermLines } from '../../text/terms.ts';
import { readTokens } from '../../text/tokens.ts';
import type { FactCounts } from '../factStore.ts';
import { inOrder } from '../order.ts';
import { addKeys, takeKeys } from './packKeys.ts';
import { createStringPacker } from './packStrings.ts';
import { packValue, type Shape } from './packValue.ts';
import { createVarintWriter } from './varints.ts';

/** What a source states. A fact whose id and place are left out has those that readers give: an archive is packed without a name for each. */
export type Stated = Assertion & { readonly id?: FactId; readonly place?: Place };

/** A source as it was read. */
export interface StatedDocument {
  readonly ref: SourceRef;
  readonly prose: string;
  readonly facts: readonly Stated[];
}

/** A document ready to be written. */
export interface PackedDocument {
  readonly ref: SourceRef;
  readonly prose: string;
  readonly counts: FactCounts['counts'];
  /** Words and keys by which it is found, one a line: a single string passes between threads faster than many. */
  readonly words: string;
  readonly keys: string;
  readonly facts: PackedFacts;
}

/** The facts of a source as they are written into a row. */
export interface PackedFacts {
  readonly bytes: Uint8Array;
  /** Texts that the bytes refer to and that do not stand in the prose, one after the other. */
  readonly strings: string;
  /** Lists of field names that the bytes refer to by place. */
  readonly shapes: readonly string[];
}

/** Stored by place: add at the end only. */
export const kindOrder: readonly KindTag[] = ['name', 'date', 'figure', 'quote'];

// Flags of a fact, beside the length of its words.
export const OTHER_ABOUT = 1;
export const ODD = 2;

const body = createVarintWriter();
const head = createVarintWriter();

/** A source with its facts as rows hold them; `counts` are its facts by kind. */
export function packDocument({ ref, prose, facts }: StatedDocument): PackedDocument {
  const counts = { name: 0, date: 0, figure: 0, quote: 0 };
  for (const fact of facts) counts[fact.kind]++;
  const tokens = facts[0]?.passage.tokens;
  return {
    ref,
    prose,
    counts,
    words: readTermLines(tokens?.text === prose ? tokens : readTokens(prose)),
    ...packFacts(ref, prose, inOrder(facts)),
  };
}

/** The words of a text, as {@link PackedDocument} has them. */
export function wordLinesOf(prose: string): string {
  return readTermLines(readTokens(prose));
}

function packFacts(ref: SourceRef, prose: string, facts: readonly Stated[]): Pick<PackedDocument, 'keys' | 'facts'> {
  const strings = createStringPacker(prose);
  const shapes = new Map<Shape, number>();
  let here: Span = { start: 0, end: 0 };
  const names = {
    textIndex: (text: string) => strings.indexOf(text, here.start, here.end),
    shapeIndex: (shape: Shape) => {
      const known = shapes.get(shape);
      if (known !== undefined) return known;
      shapes.set(shape, shapes.size);
      return shapes.size - 1;
    },
  };
  const passages = packPassages(facts);
  values.clear();
  const abouts = new Map<string, number>();
  let lastPassage = 0;
  let lastStart = facts[0]?.passage.span.start;
  let lastAbout = 0;
  let lastFact: Stated | undefined;
  body.write(facts.length);
  for (const fact of facts) {
    here = fact.passage.span;
    // What a fact is the first to need stands inside it: the reader knows a number that it has not met yet.
    const begin = body.length;
    const count = values.count;
    body.write(count);
    const valueBegin = body.length;
    body.write(kindOrder.indexOf(fact.kind));
    packValue(fact.value, body, names);
    const known = values.indexOf(valueBegin);
    if (known === count) addKeys(fact);
    else {
      body.rewind(begin);
      body.write(known);
    }
    const passage = here.start === lastStart ? lastPassage : (passages.get(here.start) ?? 0);
    body.writeSigned(passage - lastPassage);
    lastPassage = passage;
    lastStart = here.start;
    body.write(fact.inPassage.start);
    const aboutsBefore = abouts.size;
    const about = fact.about === lastFact?.about ? lastAbout : numberOf(abouts, joined(fact.about.names));
    lastFact = fact;
    const odd = isOdd(fact, ref);
    body.write(
      (fact.inPassage.end - fact.inPassage.start) * 4 + (about === lastAbout ? 0 : OTHER_ABOUT) + (odd ? ODD : 0),
    );
    if (about !== lastAbout) body.write(about);
    lastAbout = about;
    if (about === aboutsBefore) {
      body.write(fact.about.names.length);
      for (const name of fact.about.names) body.write(names.textIndex(name));
    }
    if (odd) {
      const placed = fact.place?.span ?? fact.span;
      for (const offset of [fact.span.start, fact.span.end, placed.start, placed.end]) body.write(offset);
      body.write(names.textIndex(fact.id ?? plainId(ref, fact.span, fact.kind)));
    }
  }
  const literals = strings.finish(head);
  const bytes = joinBytes(head.take(), passages.bytes, body.take());
  return {
    keys: takeKeys(),
    facts: { bytes, strings: literals, shapes: [...shapes.keys()].map(({ fields }) => fields) },
  };
}

/** Values that stand in the body already. */
const values = createValueList();

interface ValueList {
  readonly count: number;
  /** Number of the value whose bytes end the body from `start` on: a new one where no earlier value has the same. */
  indexOf(start: number): number;
  clear(): void;
}

function createValueList(): ValueList {
  /** Number and one, by hash; 0 where the slot is free. */
  let slots = new Int32Array(1 << 9);
  const starts: number[] = [];
  const lengths: number[] = [];
  /** Where the value of that many bytes stands, or would. */
  function slotOf(start: number, length: number): number {
    const mask = slots.length - 1;
    for (let slot = body.hashFrom(start, start + length) & mask; ; slot = (slot + 1) & mask) {
      const known = (slots[slot] as number) - 1; // in range: masked
      if (known < 0 || (lengths[known] === length && body.repeats(start, starts[known] as number, length))) return slot;
    }
  }
  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    for (let known = 0; known < starts.length; known++)
      slots[slotOf(starts[known] as number, lengths[known] as number)] = known + 1; // in range
  }
  return {
    get count() {
      return starts.length;
    },
    indexOf(start) {
      const length = body.length - start;
      const slot = slotOf(start, length);
      const known = slots[slot] as number; // in range
      if (known !== 0) return known - 1;
      slots[slot] = starts.push(start);
      lengths.push(length);
      if (starts.length * 2 > slots.length) grow();
      return starts.length - 1;
    },
    clear() {
      starts.length = 0;
      lengths.length = 0;
      slots.fill(0);
    },
  };
}

/** Whether the fact's offsets or name do not follow from its passage: formats whose prose is not the raw text. */
function isOdd({ span, place, inPassage, passage, id, kind }: Stated, ref: SourceRef): boolean {
  const start = passage.span.start + inPassage.start;
  const end = passage.span.start + inPassage.end;
  return (
    span.start !== start ||
    span.end !== end ||
    (place !== undefined && (place.span.start !== start || place.span.end !== end)) ||
    (id !== undefined && !isPlainId(id, ref, span, kind))
  );
}

/** A source states one fact of a kind at a place, so this is what readers name it. */
export function plainId(ref: SourceRef, span: Span, kind: KindTag): FactId {
  return `${ref.id}#${span.start}-${span.end}${kind}` as FactId; // the form that readers give it
}

/** Compared part by part: putting a name together for each fact takes its time. */
function isPlainId(id: FactId, ref: SourceRef, span: Span, kind: KindTag): boolean {
  const dash = ref.id.length + 1 + digitsOf(span.start);
  const digitsEnd = dash + 1 + digitsOf(span.end);
  return (
    id.length === digitsEnd + kind.length &&
    id.startsWith(ref.id) &&
    id.charCodeAt(ref.id.length) === HASH_SIGN &&
    endsInNumber(id, dash, span.start) &&
    id.charCodeAt(dash) === DASH &&
    endsInNumber(id, digitsEnd, span.end) &&
    id.endsWith(kind)
  );
}

const HASH_SIGN = 0x23;
const DASH = 0x2d;

/** Whether the digits of a whole number stand in the text right before `end`. */
function endsInNumber(text: string, end: number, whole: number): boolean {
  let at = end;
  let rest = whole;
  do {
    if (text.charCodeAt(--at) !== 48 + (rest % 10)) return false;
    rest = Math.floor(rest / 10);
  } while (rest > 0);
  return true;
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let bound = 10; whole >= bound; bound *= 10) digits++;
  return digits;
}

/** Numbers passages by their start. */
function packPassages(facts: readonly Stated[]): {
  readonly bytes: Uint8Array;
  get(start: number): number | undefined;
} {
  const numbers = new Map<number, number>();
  const passages: Passage[] = [];
  let last: Passage | undefined;
  for (const { passage } of facts) {
    if (passage === last || numbers.has(passage.span.start)) continue;
    numbers.set(passage.span.start, passages.length);
    passages.push(passage);
    last = passage;
  }
  let lastStart = 0;
  let lastBlock = 0;
  head.write(passages.length);
  for (const { span, block } of passages) {
    head.writeSigned(span.start - lastStart);
    head.write(span.end - span.start);
    head.writeSigned(block - lastBlock);
    lastStart = span.start;
    lastBlock = block;
  }
  return { bytes: head.take(), get: (start) => numbers.get(start) };
}

/** One a line. */
function joined(names: readonly string[]): string {
  return names.length === 1 ? (names[0] as string) : names.join('\n');
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
