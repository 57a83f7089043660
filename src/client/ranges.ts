/** Places as the protocol has them and as the editor does. */
import { Range } from 'vscode';

/** Line and character count from 0, the character in UTF-16 code units. */
export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** From the start to the end, the end not included. */
export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

/** The editor's own for a range of the protocol. */
export function toRange({ end, start }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** What can be sent of the editor's position. */
export function plain({ character, line }: PlainPosition): PlainPosition {
  return { line, character };
}

/** Whether it is a position as the protocol has it, of an argument that anybody may have given. */
export function isPosition(given: unknown): given is PlainPosition {
  return typeof fieldOf(given, 'line') === 'number' && typeof fieldOf(given, 'character') === 'number';
}

/** Whether it is a range as the protocol has it. */
export function isRange(given: unknown): given is PlainRange {
  return isPosition(fieldOf(given, 'start')) && isPosition(fieldOf(given, 'end'));
}

/** The field of that name, or `undefined` where the value is no object or has none. */
export function fieldOf(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}
