/** Bytes of a text file to its text. */

/** A text, and how it was found in the bytes. */
export interface Decoded {
  readonly text: string;
  /** How it was read: anything but `utf-8` and `utf-16` is a guess. */
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** `undefined` where the bytes are no text. A byte order mark is no part of the text. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  // No text in a one-byte encoding has zeros; pictures and archives have them early.
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return { text: strictUtf8.decode(bytes), encoding: 'utf-8' };
  } catch {
    // Western newsroom systems of before UTF-8 wrote this; every byte is a sign in it.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
