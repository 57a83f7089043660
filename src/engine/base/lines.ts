/** Where the lines of a text begin and end. Hosts count with it; the engine itself knows offsets alone. */

/** Lines are counted from 0 and end with "\r\n", "\r" or "\n", as editors have it; offsets are UTF-16. */
export interface LineTable {
  /** The line that an offset is in; of one beyond the text, its last. */
  lineAt(offset: number): number;
  /** Where a line begins; `undefined` where the text has no such line. */
  startOf(line: number): number | undefined;
  /** The end of a line without its line break; `undefined` where the text has no such line. */
  endOf(line: number): number | undefined;
}

/** Reads where lines begin, once; offsets are UTF-16, lines count from 0. */
export function tabulateLines(text: string): LineTable {
  const starts = lineStarts(text);
  return {
    lineAt: (offset) => lastAtOrBefore(starts, offset),
    startOf: (line) => starts[line],
    endOf: (line) => {
      const start = starts[line];
      if (start === undefined) return undefined;
      let end = starts[line + 1] ?? text.length;
      while (end > start && isLineBreak(text.charCodeAt(end - 1))) end--;
      return end;
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) starts.push(i + 1);
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

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === RETURN;
}

const LINE_FEED = 10;
const RETURN = 13;
