/** What people read: places as lines and columns, excerpts with carets, colours, progress. */
import { debuglog } from 'node:util';
import type { Span } from '../engine/base/span.ts';
import { tabulateLines, withoutControls } from '../engine/service/present.ts';

export { withoutControls };

/** Marks words in a terminal that shows colours; elsewhere the text stays as it is. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

/** A place for people: both from 1, the column in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text by lines and columns as people count them: both from 1, columns in UTF-16 code units. Offsets are UTF-16. */
export interface Lines {
  positionOf(offset: number): Position;
  /** `undefined` where the text has no such line, or the line no such column. */
  offsetOf(position: Position): number | undefined;
  /** The line that an offset is in, without its end. */
  lineAround(offset: number): { readonly text: string; readonly start: number };
}

/** Columns of an excerpt where the width of the terminal is not known. */
const WIDTH = 100;
/** Around the words that count in a long sentence. */
const CONTEXT = 160;
const PROGRESS_EVERY = 100;

export const style = styleFor(process.stdout);

/** A line to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A line to standard output, as fast as it is taken there; gives false where nobody takes it any more. */
export function printWhenRead(text: string): Promise<boolean> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, (error) => resolve(!error)));
}

/** A line to standard error, in the place of a line of progress. */
export function printNote(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? CLEAR_LINE : ''}${withoutControls(message)}\n`);
}

/** Where a fault arose, for whoever mends it: shown with `NODE_DEBUG=deskcheck`. */
export const trace = debuglog('deskcheck');

/** Says how far it is, on a terminal only. */
export function createProgress(what: string): { show(done: number, total: number): void; end(): void } {
  let isShown = false;
  // What is done at once needs no line.
  let last = performance.now();
  return {
    show(done, total) {
      if (!process.stderr.isTTY || performance.now() - last < PROGRESS_EVERY) return;
      last = performance.now();
      isShown = true;
      process.stderr.write(`${CLEAR_LINE}${what}: ${formatCount(done)} of ${formatCount(total)}`);
    },
    end() {
      if (isShown) process.stderr.write(CLEAR_LINE);
    },
  };
}

/** The lines of a text; an offset past its end is in the last. */
export function readLines(text: string): Lines {
  const table = tabulateLines(text);
  const startOf = (line: number) => table.startOf(line) ?? 0;
  return {
    lineAround(offset) {
      const line = table.lineAt(offset);
      return { text: text.slice(startOf(line), table.endOf(line)), start: startOf(line) };
    },
    positionOf(offset) {
      const line = table.lineAt(offset);
      return { line: line + 1, column: offset - startOf(line) + 1 };
    },
    offsetOf({ line, column }) {
      const start = table.startOf(line - 1);
      const end = table.endOf(line - 1);
      if (start === undefined || end === undefined || column < 1 || start + column - 1 > end) return undefined;
      return start + column - 1;
    },
  };
}

/** "seeds/budget.md:14:5", without control characters that a file's name may hold. */
export function formatPlace(path: string, { line, column }: Position): string {
  return `${withoutControls(path)}:${line}:${column}`;
}

/** The line that a span begins in, cut to what fits, and carets under the span. */
export function formatExcerpt(lines: Lines, span: Span, mark: (carets: string) => string): string {
  const { line } = lines.positionOf(span.start);
  const whole = lines.lineAround(span.start);
  const gutter = ` ${line} | `;
  const from = span.start - whole.start;
  const to = Math.min(Math.max(span.end - whole.start, from + 1), Math.max(whole.text.length, from + 1));
  const width = Math.max(40, (process.stdout.columns || WIDTH) - gutter.length - 2);
  const cut = cutAround(whole.text, { start: from, end: to }, width);
  const lead = widthOf(cut.before);
  const carets = Math.max(1, Math.min(widthOf(cut.match), width - lead));
  const text = withoutControls(cut.before + cut.match + cut.after);
  const empty = `${' '.repeat(gutter.length - 2)}| `;
  return `${style.dim(gutter)}${text}\n${style.dim(empty)}${' '.repeat(lead)}${mark('^'.repeat(carets))}`;
}

/** A sentence in quotation marks with the words that count in bold, cut to what stands around them. */
export function formatSentence(sentence: string, match: Span): string {
  const cut = cutAround(sentence, match, match.end - match.start + 2 * CONTEXT);
  return `“${withoutControls(cut.before)}${style.bold(withoutControls(cut.match))}${withoutControls(cut.after)}”`;
}

/** "1 finding", "1,200 findings". */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Made once: a number's own `toLocaleString` makes one each time. */
const counted = new Intl.NumberFormat('en-GB');

function formatCount(count: number): string {
  return counted.format(count);
}

interface Cut {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** What fits into a width, the match in it, with "…" where something is left out. Cuts between words. */
function cutAround(text: string, { start, end }: Span, width: number): Cut {
  if (text.length <= width)
    return { before: text.slice(0, start), match: text.slice(start, end), after: text.slice(end) };
  const shown = Math.min(end - start, width);
  const room = width - shown;
  const before = Math.min(start, Math.max(room >> 1, room - (text.length - end)));
  const from = before === start ? 0 : nextWord(text, start - before, start);
  const to = Math.min(text.length, start + shown + room - before);
  const last = to === text.length || to <= end ? to : Math.max(end, text.lastIndexOf(' ', to));
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    match: text.slice(start, Math.min(end, to)),
    after: `${text.slice(Math.min(end, to), last)}${last < text.length ? '…' : ''}`,
  };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? from : space + 1;
}

/** Columns on a terminal. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of withoutControls(text)) width += NO_WIDTH.test(sign) ? 0 : TWO_WIDE.test(sign) ? 2 : 1;
  return width;
}

/** Colours on a terminal, unless the user wants none (https://no-color.org). */
function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const isPlain = !stream.isTTY || process.env.TERM === 'dumb' || (process.env.NO_COLOR ?? '') !== '';
  const paint = (on: number, off: number) => (text: string) => (isPlain ? text : `\u001b[${on}m${text}\u001b[${off}m`);
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), yellow: paint(33, 39), blue: paint(34, 39) };
}

const CLEAR_LINE = '\r\u001b[K';
// Matches the accent of "e\u0301" and the joiner in a family.
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
// Matches "中", "한" and "🙂", not "é".
const TWO_WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
