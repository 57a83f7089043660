/** Plain JSON data as numbers: what a fact's value is stored as, whatever its kind. */
import type { VarintReader, VarintWriter } from './varints.ts';

/** What a number's two lowest bits say of the rest. */
const OTHER = 0;
const WHOLE = 1;
const TEXT = 2;
const RECORD = 3;

// Rests of OTHER. From FIRST_LIST on, a list of that many less FIRST_LIST items.
const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const NEGATIVE = 3;
const FRACTION = 4;
const FIRST_LIST = 5;

/** The field names of a record, in order: a step down from those of one field less, so that they are found without joining them. */
export interface Shape {
  /** Joined by commas. */
  readonly fields: string;
  readonly longer: Map<string, Shape>;
  /** The field that last came next, as it nearly always does again, and where it leads. */
  lastField: string | undefined;
  lastLonger: Shape | undefined;
}

/** How strings and lists of field names become numbers and come back. */
export interface PackNames {
  textIndex(text: string): number;
  shapeIndex(shape: Shape): number;
}
/** What the numbers in packed bytes stand for: texts and lists of field names, by index. */
export interface UnpackNames {
  text(index: number): string;
  shape(index: number): readonly string[];
}

/** Writes a value. Fields that are undefined are left out, as JSON does. */
export function packValue(value: unknown, writer: VarintWriter, names: PackNames): void {
  // Asked one by one: V8 answers `typeof value === …` in place, while a `switch` over the word is a call.
  if (typeof value === 'string') writer.write(names.textIndex(value) * 4 + TEXT);
  else if (typeof value === 'number') packNumber(value, writer, names);
  else if (typeof value === 'boolean') writer.write((value ? TRUE : FALSE) * 4 + OTHER);
  else if (typeof value !== 'object' || value === null) writer.write(NULL * 4 + OTHER);
  else if (Array.isArray(value)) {
    writer.write((FIRST_LIST + value.length) * 4 + OTHER);
    for (const item of value) packValue(item, writer, names);
  } else packRecord(value, writer, names);
}

/** Reads what {@link packValue} wrote. */
export function unpackValue(reader: VarintReader, names: UnpackNames): unknown {
  const head = reader.read();
  const rest = (head - (head % 4)) / 4;
  switch (head % 4) {
    case WHOLE:
      return rest;
    case TEXT:
      return names.text(rest);
    case RECORD: {
      const record: Record<string, unknown> = {};
      for (const field of names.shape(rest)) record[field] = unpackValue(reader, names);
      return record;
    }
  }
  switch (rest) {
    case NULL:
      return null;
    case FALSE:
      return false;
    case TRUE:
      return true;
    case NEGATIVE:
      return -reader.read();
    case FRACTION:
      return Number(names.text(reader.read()));
  }
  const list: unknown[] = [];
  for (let i = FIRST_LIST; i < rest; i++) list.push(unpackValue(reader, names));
  return list;
}

/** How many bytes {@link packValue} wrote; `shapes`: lists of field names by their number. */
export function sizeOfValue(bytes: Uint8Array, start: number, shapes: readonly (readonly string[])[]): number {
  let at = start;
  for (let left = 1; left > 0 && at < bytes.length; left--) {
    let byte = bytes[at++] as number; // in range
    const how = byte % 4;
    let rest = (byte & 0x7f) >>> 2;
    for (let scale = 0x20; byte >= 0x80 && at < bytes.length; scale *= 0x80) {
      byte = bytes[at++] as number; // in range
      rest += (byte & 0x7f) * scale;
    }
    if (how === RECORD) left += shapes[rest]?.length ?? 0;
    else if (how === OTHER && (rest === NEGATIVE || rest === FRACTION)) {
      while (at < bytes.length && (bytes[at++] as number) >= 0x80);
    } else if (how === OTHER && rest > FIRST_LIST) left += rest - FIRST_LIST;
  }
  return at - start;
}

/** Whole numbers whose quadruple is still exact go as they are, all others as they are written. */
const GREATEST_WHOLE = 2 ** 50;

function packNumber(value: number, writer: VarintWriter, names: PackNames): void {
  if (Number.isInteger(value) && Math.abs(value) < GREATEST_WHOLE && !Object.is(value, -0)) {
    if (value >= 0) writer.write(value * 4 + WHOLE);
    else {
      writer.write(NEGATIVE * 4 + OTHER);
      writer.write(-value);
    }
  } else if (Number.isFinite(value)) {
    writer.write(FRACTION * 4 + OTHER);
    writer.write(names.textIndex(String(value)));
  } else writer.write(NULL * 4 + OTHER); // as JSON does
}

const noFields: Shape = makeShape('');

function packRecord(value: object, writer: VarintWriter, names: PackNames): void {
  const record = value as Readonly<Record<string, unknown>>; // values are plain data
  let shape = noFields;
  for (const field in record) if (record[field] !== undefined) shape = withField(shape, field);
  writer.write(names.shapeIndex(shape) * 4 + RECORD);
  for (const field in record) if (record[field] !== undefined) packValue(record[field], writer, names);
}

function withField(shape: Shape, field: string): Shape {
  if (shape.lastField === field && shape.lastLonger) return shape.lastLonger;
  let longer = shape.longer.get(field);
  if (longer === undefined) {
    longer = makeShape(shape === noFields ? field : `${shape.fields},${field}`);
    shape.longer.set(field, longer);
  }
  shape.lastField = field;
  shape.lastLonger = longer;
  return longer;
}

function makeShape(fields: string): Shape {
  return { fields, longer: new Map(), lastField: undefined, lastLonger: undefined };
}
