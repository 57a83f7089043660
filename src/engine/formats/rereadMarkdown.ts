/** Markdown that was read before, once more after an edit: only the paragraph that was edited is masked anew. */
import { sameTextEnds } from '../base/ends.ts';
import { maskedProse } from '../text/prose.ts';
import type { FormatDocument } from './format.ts';
import { mayBeHeader } from './headers.ts';
import { listMarkerEnd, maskBlocks } from './markdown.ts';
import { createMask, lineEnd, maskedText, SPACE } from './mask.ts';

/** A raw text and what it was read as, without problems. */
export interface DocumentBefore {
  readonly raw: string;
  readonly value: FormatDocument;
}

/**
 * What reading the whole text anew would give. `undefined` wherever the edit may have to do with more than the paragraphs
 * it is in: where one of them begins the text, begins with markup, or may hide what follows.
 */
export function rereadMarkdown(raw: string, before: DocumentBefore): FormatDocument | undefined {
  const { from, fromEnd } = sameTextEnds(before.raw, raw);
  const start = startOfParagraph(raw, from);
  if (start === undefined || isInFrontMatter(raw, start)) return undefined;
  // A definition further on may make a link of any brackets.
  if (raw.includes(']:') || before.raw.includes(']:')) return undefined;
  // A half of a line end: by itself the last paragraph would have the other half.
  if (raw.endsWith('\r') || before.raw.endsWith('\r')) return undefined;
  const { prose, title, date } = before.value;
  if (!hasWords(prose.text, start)) return undefined;
  const pieces = [prose.text.slice(0, start)];
  let at = start;
  let was = start;
  // A change from the one end to the other, as where an edit is taken back and another made, may leave paragraphs between alone.
  while (at < raw.length - fromEnd || was < before.raw.length - fromEnd || pieces.length === 1) {
    const end = endOfParagraph(raw, at);
    const endBefore = endOfParagraph(before.raw, was);
    const masked = remask(raw.slice(at, end), before.raw.slice(was, endBefore), prose.text.slice(was, endBefore));
    const next = startOfNext(raw, end);
    const nextBefore = startOfNext(before.raw, endBefore);
    if (masked === undefined || raw.slice(end, next) !== before.raw.slice(endBefore, nextBefore)) return undefined;
    pieces.push(masked, prose.text.slice(endBefore, nextBefore));
    at = next;
    was = nextBefore;
  }
  if (raw.length - at !== before.raw.length - was) return undefined;
  const text = pieces.join('') + prose.text.slice(was);
  return { prose: maskedProse(text === raw ? raw : text), title, date };
}

/** A paragraph as it is masked now, if that has to do with nothing but itself. `masked`: what was made of it `before`. */
function remask(paragraph: string, before: string, masked: string): string | undefined {
  if (paragraph === before) return masked;
  const was = maskParagraph(before);
  // Other words there are masked where a fence or a comment is open, or before the text has begun.
  if (was?.text !== masked) return undefined;
  const now = maskParagraph(paragraph);
  // Text at the margin ends a list that is open, and text further in does not.
  return now?.lines === was.lines && now.isIndented === was.isIndented ? now.text : undefined;
}

/** Offset of the paragraph that `at` stands in, after an empty line; `undefined` where none is before it. */
function startOfParagraph(raw: string, at: number): number | undefined {
  let start = startOfLine(raw, at);
  while (start > 0) {
    const above = startOfLine(raw, start - 1);
    if (isEmptyAt(raw, above)) return start;
    start = above;
  }
  return undefined;
}

function startOfLine(raw: string, at: number): number {
  return at === 0 ? 0 : raw.lastIndexOf('\n', at - 1) + 1;
}

/** Offset of the line end before the first empty line after `at`, or of the text's end. */
function endOfParagraph(raw: string, at: number): number {
  for (let end = raw.indexOf('\n', at); end >= 0; end = raw.indexOf('\n', end + 1))
    if (isEmptyAt(raw, end + 1)) return end;
  return raw.length;
}

/** Offset after the line ends from `end` on: where the next paragraph begins. */
function startOfNext(raw: string, end: number): number {
  let at = end;
  while (raw.charCodeAt(at) === 0x0a || (raw.charCodeAt(at) === 0x0d && raw.charCodeAt(at + 1) === 0x0a)) at++;
  return at;
}

/** Whether the line that begins here has nothing in it. */
function isEmptyAt(raw: string, start: number): boolean {
  const code = raw.charCodeAt(start);
  return code === 0x0a || (code === 0x0d && raw.charCodeAt(start + 1) === 0x0a);
}

/** Whether what stands here may be part of front matter, or decide whether there is any. */
function isInFrontMatter(raw: string, start: number): boolean {
  return FENCE_AT_HEAD.test(raw) && !FENCE.test(raw.slice(1, start));
}

// Matches "---" and "+++" at the head of a text, also after a byte-order mark; not "-- ".
const FENCE_AT_HEAD = /^[\s\ufeff]?(?:---|\+\+\+)/;
// Matches the line "---" after another; not "--- a".
const FENCE = /\n(?:---|\+\+\+)[ \t\u00a0]*\r?\n/;

function hasWords(text: string, before: number): boolean {
  const first = text.search(/\S/);
  return first >= 0 && first < before;
}

/** What stands around a paragraph: its neighbours are looked at where it begins and ends with a sign. */
const EDGE = '\n\n';

/** A paragraph as it is masked by itself, how many lines it has, and whether the first stands further in than the margin. */
interface MaskedParagraph {
  readonly text: string;
  readonly lines: number;
  readonly isIndented: boolean;
}

/** `undefined` where it may be anything but plain lines. */
function maskParagraph(paragraph: string): MaskedParagraph | undefined {
  if (paragraph.includes('<') || paragraph.includes('-->')) return undefined;
  const mask = createMask(EDGE + paragraph + EDGE);
  if (mask.problems.length > 0) return undefined;
  let lines = 0;
  for (let at = EDGE.length; at < EDGE.length + paragraph.length; lines++) {
    const next = lineEnd(mask.codes, at);
    if (!isPlain(mask.codes, afterIndent(mask.raw, at), next) || mayBeHeader(mask.raw.slice(at, next)))
      return undefined;
    at = next + 1;
  }
  maskBlocks(mask, 0);
  const text = maskedText(mask.codes, mask.raw).slice(EDGE.length, -EDGE.length);
  return { text, lines, isIndented: paragraph.startsWith(' ') };
}

/** Where a line begins that stands so little further in that it is no code. */
function afterIndent(raw: string, start: number): number {
  let at = start;
  while (at < start + DEEPEST && raw.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Spaces before a line that is no code wherever it stands. */
const DEEPEST = 3;

/** Whether the line is part of a paragraph by its first sign, wherever it stands. */
function isPlain(codes: Uint16Array, start: number, end: number): boolean {
  const first = codes[start] as number;
  if (first >= 0x30 && first <= 0x39) return listMarkerEnd(codes, start, end) === start;
  return (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || plainSigns.has(first);
}

/** Quotation marks and currencies. */
const plainSigns: ReadonlySet<number> = new Set(Array.from('"\'“‘£$€', (sign) => sign.charCodeAt(0)));
