/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first. */
import { hashStart, hashStep } from '../../text/vocabulary.ts';

/** Numbers as bytes, seven bits in each: small ones take one. */
export interface VarintWriter {
  /** From 0 to 2^53 - 1. */
  write(value: number): void;
  /** Any whole number: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
  writeSigned(value: number): void;
  /** How many bytes have been written. */
  readonly length: number;
  /** A 32-bit hash of the bytes from `start` to `end`. */
  hashFrom(start: number, end: number): number;
  /** Whether so many bytes from `start` on are those from `other` on. */
  repeats(start: number, other: number, count: number): boolean;
  /** Forgets what was written after the first `length` bytes. */
  rewind(length: number): void;
  /** A copy of all that was written, and an empty writer again. */
  take(): Uint8Array;
}

/** Reads what a {@link VarintWriter} wrote. */
export interface VarintReader {
  /** Where the next number begins, in bytes. */
  at: number;
  read(): number;
  readSigned(): number;
}

/** From here on numbers take more bits than V8's small whole numbers have. */
const GREAT = 0x40000000;

/** An empty writer; its room is kept after {@link VarintWriter.take}. */
export function createVarintWriter(): VarintWriter {
  let bytes = new Uint8Array(1 << 12);
  let length = 0;
  function write(value: number): void {
    if (length + 8 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    if (value >= GREAT) {
      writeGreat(value);
      return;
    }
    let rest = value | 0;
    while (rest >= 0x80) {
      bytes[length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  }
  /** In numbers of twice the size, which hardly any is: so that all others are reckoned with as whole ones. */
  function writeGreat(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[length++] = (rest % 0x80) | 0x80;
    bytes[length++] = rest;
  }
  return {
    write,
    writeSigned: (value) => write(value < 0 ? -value * 2 - 1 : value * 2),
    get length() {
      return length;
    },
    hashFrom(start, end) {
      let hash = hashStart;
      for (let i = start; i < end; i++) hash = hashStep(hash, bytes[i] as number);
      return hash;
    },
    repeats(start, other, count) {
      for (let i = 0; i < count; i++) if (bytes[start + i] !== bytes[other + i]) return false;
      return true;
    },
    rewind(to) {
      length = to;
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Past the end everything is 0. */
export function createVarintReader(bytes: Uint8Array): VarintReader {
  return new ReaderOfBytes(bytes);
}

class ReaderOfBytes implements VarintReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): number {
    const bytes = this.#bytes;
    let at = this.at;
    let byte = at < bytes.length ? (bytes[at++] as number) : 0;
    let value = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = at < bytes.length ? (bytes[at++] as number) : 0;
      value += (byte & 0x7f) * scale;
    }
    this.at = at;
    return value;
  }

  readSigned(): number {
    const value = this.read();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
