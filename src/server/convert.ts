/** The only file where spans become lines. Offsets and columns are both UTF-16. */
import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../engine/base/span.ts';

/** Where each line of one version of a text begins. */
export interface Lines {
  toPosition(offset: number): Position;
  /** Positions beyond a line's or the text's end mean that end. */
  toOffset(position: Position): number;
}

export function readLines(text: string): Lines {
  const starts = lineStarts(text);
  return {
    toPosition: (offset) => {
      const inText = Math.max(0, Math.min(offset, text.length));
      const line = lastAtOrBefore(starts, inText);
      return { line, character: inText - (starts[line] ?? 0) };
    },
    toOffset: ({ line, character }) => {
      if (line < 0) return 0;
      const start = starts[line];
      if (start === undefined) return text.length;
      return Math.max(start, Math.min(start + character, endOfLine(text, starts[line + 1] ?? text.length, start)));
    },
  };
}

export function toRange(lines: Lines, span: Span): Range {
  return { start: lines.toPosition(span.start), end: lines.toPosition(span.end) };
}

/** The link's fragment by which an editor opens a file at a place: "L12,5". */
export function toFragment(range: Range): string {
  return `L${range.start.line + 1},${range.start.character + 1}`;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The end of a line without its line break. */
function endOfLine(text: string, nextStart: number, start: number): number {
  let end = nextStart;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return end;
}
