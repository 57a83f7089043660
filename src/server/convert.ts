/** The only file where spans become lines. Offsets and columns are both UTF-16. */
import type { Position, Range } from 'vscode-languageserver';
import { tabulateLines } from '../engine/base/lines.ts';
import type { Span } from '../engine/base/span.ts';

/** Where each line of one version of a text begins. */
export interface Lines {
  toPosition(offset: number): Position;
  /** Positions beyond a line's or the text's end mean that end. */
  toOffset(position: Position): number;
}

/** The lines of a text. Lines and characters count from 0; an offset beyond the text means its end. */
export function readLines(text: string): Lines {
  const table = tabulateLines(text);
  return {
    toPosition: (offset) => {
      const inText = Math.max(0, Math.min(offset, text.length));
      const line = table.lineAt(inText);
      return { line, character: inText - (table.startOf(line) ?? 0) };
    },
    toOffset: ({ line, character }) => {
      if (line < 0) return 0;
      const start = table.startOf(line);
      return start === undefined
        ? text.length
        : Math.max(start, Math.min(start + character, table.endOf(line) ?? text.length));
    },
  };
}

/** The span of a text as the range that the protocol has for it. */
export function toRange(lines: Lines, span: Span): Range {
  return { start: lines.toPosition(span.start), end: lines.toPosition(span.end) };
}

/** The link's fragment by which an editor opens a file at a place: "L12,5". */
export function toFragment(range: Range): string {
  return `L${range.start.line + 1},${range.start.character + 1}`;
}
