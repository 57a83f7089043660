/** Prose to passages: a sentence, or the run of sentences that one quotation spans. */
import type { Brand } from '../base/brand.ts';
import { type SameEnds, sameEnds, sameTextEnds } from '../base/ends.ts';
import { hashText } from '../base/hash.ts';
import type { Span } from '../base/span.ts';
import {
  abbreviations,
  beforeLetters,
  beforeSite,
  closingAbbreviations,
  monthWords,
  sentenceOpeners,
  speechVerbs,
} from './abbreviations.en.ts';
import { BREAK, classOf, SPACE } from './codeClasses.ts';
import { endOfSingleQuotation, facingOf, isDoubleMark, isSingleMark } from './quotationMarks.ts';
import { readStems } from './stems.ts';
import { readTokens, shapes, signOf, type TokenTable, touchesNext } from './tokens.ts';

/** Names a passage by its text alone, so that it stays the same wherever the passage moves. */
export type Digest = Brand<string, 'Digest'>;

/** A sentence, or the run of sentences that one quotation spans. Offsets are UTF-16. */
export interface Passage {
  readonly tokens: TokenTable;
  /** Tokens `first` (included) to `end` (not included) of the table. */
  readonly first: number;
  readonly end: number;
  /** Where the passage's text begins in `tokens.text`. */
  readonly origin: number;
  /** The passage in the document's prose. */
  readonly span: Span;
  /** Which block (paragraph, heading, list item) of the document it stands in, from 0. */
  readonly block: number;
  /** Cues of all its tokens together: what can be found in it at all. */
  readonly cues: number;
  readonly digest: Digest;
  /** A stem hash for each token, by position from `first`, as {@link readStems} gives them; worked out when first asked for. */
  readonly stems: Int32Array;
}

/** The text of the passage. */
export function passageText(passage: Passage): string {
  return passage.tokens.text.slice(passage.origin, passage.origin + passage.span.end - passage.span.start);
}

/** Offsets from token `first` to token `last` (both included), relative to the passage's start. */
export function spanInPassage(passage: Passage, first: number, last: number): Span {
  return {
    start: (passage.tokens.starts[first] as number) - passage.origin,
    end: (passage.tokens.ends[last] as number) - passage.origin,
  };
}

/** A passage that stands alone: its text as stored, and where it began in its document's prose. */
export function restorePassage(text: string, start: number, block: number): Passage {
  const tokens = readTokens(text);
  return new PassageOfTable(tokens, 0, tokens.count, 0, { start, end: start + text.length }, block);
}

/** A class for the sake of {@link digest} and {@link stems}: most passages of an archive are never asked for theirs. */
class PassageOfTable implements Passage {
  // Declared only: a field that begins as `undefined` may hold anything, and V8 asks each time what it holds.
  declare readonly tokens: TokenTable;
  declare readonly first: number;
  declare readonly end: number;
  declare readonly origin: number;
  declare readonly span: Span;
  declare readonly block: number;
  declare readonly cues: number;
  #digest: Digest | undefined;
  #stems: Int32Array | undefined;

  constructor(
    tokens: TokenTable,
    first: number,
    end: number,
    origin: number,
    span: Span,
    block: number,
    cues = cuesOf(tokens, first, end),
  ) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.origin = origin;
    this.span = span;
    this.block = block;
    this.cues = cues;
  }

  /** The same passage `by` code units further on in its document, in another block perhaps. */
  movedBy(by: number, block: number): PassageOfTable {
    const { end, first, origin, span, tokens } = this;
    const moved = new PassageOfTable(
      tokens,
      first,
      end,
      origin,
      { start: span.start + by, end: span.end + by },
      block,
      this.cues,
    );
    moved.#digest = this.#digest;
    moved.#stems = this.#stems;
    return moved;
  }

  get digest(): Digest {
    const { text } = this.tokens;
    this.#digest ??= hashText(text, this.origin, this.origin + this.span.end - this.span.start) as Digest; // the one place that makes them
    return this.#digest;
  }

  get stems(): Int32Array {
    this.#stems ??= readStems(this.tokens, this.first, this.end);
    return this.#stems;
  }
}

function cuesOf({ cues }: TokenTable, first: number, end: number): number {
  let all = 0;
  for (let i = first; i < end; i++) all |= cues[i] as number;
  return all;
}

/** Tokens after which a passage ends wherever it is: no sentence is so long, and what reads passages may look back and forth in them. */
const LONGEST = 1000;

/** Every passage of a document, in order; white space and line feeds between them belong to none. */
export function readPassages(prose: string): readonly Passage[] {
  return readBlocks(prose, 0, 0);
}

/** A document's text and its passages. */
export interface PassageList {
  readonly prose: string;
  readonly passages: readonly Passage[];
}

/**
 * What {@link readPassages} gives, with the passages of an earlier state of the document wherever it is the same: those
 * before the change are the very same, those after it moved. Only the blocks that the change touches are read, and the
 * one before them, whose quotation may depend on how the next one opens.
 */
export function rereadPassages(prose: string, before: PassageList): readonly Passage[] {
  const { start, end, shownTo } = changedBlocks(prose, before.prose);
  const by = prose.length - before.prose.length;
  const passages: Passage[] = [];
  let at = 0;
  for (; at < before.passages.length; at++) {
    const passage = before.passages[at] as Passage; // in range
    if (passage.span.end > start) break;
    passages.push(passage);
  }
  const block = countBreaks(prose, 0, start);
  for (const passage of readBlocks(copyOf(prose, start, shownTo), start, block))
    if (passage.span.start < end) passages.push(passage);
  const added = block + countBreaks(prose, start, end) - countBreaks(before.prose, 0, end - by);
  for (; at < before.passages.length; at++) {
    const passage = before.passages[at] as PassageOfTable; // whatever readBlocks gives is one
    if (passage.span.start < end - by) continue;
    passages.push(by === 0 && added === 0 ? passage : passage.movedBy(by, passage.block + added));
  }
  return passages;
}

/** A part of a text by itself: V8's own slice would keep the whole text in memory for as long as the part is. */
function copyOf(text: string, start: number, end: number): string {
  return ` ${text.slice(start, end)}`.slice(1);
}

/** How many passages at the beginning and at the end of two documents say the same. */
export function sameAtEnds(before: readonly Passage[], now: readonly Passage[]): SameEnds {
  return sameEnds(before, now, (one, other) => one.digest === other.digest);
}

/**
 * Whole blocks outside of which two states of a document are the same; offsets into the newer one, at line feeds or its
 * ends. The block from `end` to `shownTo` is the same too, but whether the one before it goes on in it has to be seen.
 */
function changedBlocks(prose: string, before: string): Span & { readonly shownTo: number } {
  const { from, fromEnd } = sameTextEnds(before, prose);
  const end = endOfLine(prose, prose.length - fromEnd);
  return { start: blockBefore(prose, blockBefore(prose, from)), end, shownTo: endOfBlock(prose, end) };
}

/** Where the block begins that `at` stands in, or the last one with words before it if it begins there. */
function blockBefore(prose: string, at: number): number {
  let end = at;
  while (end > 0 && isBlank(prose, end - 1)) end--;
  return end === 0 ? 0 : prose.lastIndexOf('\n', end - 1) + 1;
}

/** Where the next block with words ends. */
function endOfBlock(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && isBlank(prose, at)) at++;
  return endOfLine(prose, at);
}

function endOfLine(prose: string, from: number): number {
  const end = prose.indexOf('\n', from);
  return end < 0 ? prose.length : end;
}

function isBlank(prose: string, at: number): boolean {
  const kind = classOf(prose.charCodeAt(at));
  return kind === SPACE || kind === BREAK;
}

function countBreaks(prose: string, from: number, to: number): number {
  let count = 0;
  for (let at = prose.indexOf('\n', from); at >= 0 && at < to; at = prose.indexOf('\n', at + 1)) count++;
  return count;
}

/** The passages of whole blocks that begin at `from` in their document, where `firstBlock` is their first. */
function readBlocks(prose: string, from: number, firstBlock: number): readonly Passage[] {
  const tokens = readTokens(prose);
  const passages: Passage[] = [];
  let block = firstBlock;
  let first = 0;
  let inQuote = false;
  /** The mark that ends the quotation in single marks that was last begun. */
  let singleEnd = -1;
  const close = (end: number): void => {
    if (end > first) {
      const [origin, last] = [tokens.starts[first] as number, tokens.ends[end - 1] as number];
      const span = { start: from + origin, end: from + last };
      passages.push(new PassageOfTable(tokens, first, end, origin, span, block));
    }
    first = end;
  };
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shapes[i];
    if (i - first >= LONGEST && !touchesNext(tokens, i - 1)) close(i);
    if (shape === shapes.break) {
      close(i);
      first = i + 1;
      block++;
      inQuote = false;
    } else if (shape === shapes.punctuation) {
      const sign = signOf(tokens, i);
      if (i === singleEnd) inQuote = false;
      else if (i < singleEnd && !isTerminal(sign)) continue;
      else if (isSingleMark(sign)) {
        if (!inQuote) singleEnd = endOfSingleQuotation(tokens, i);
        inQuote ||= singleEnd > i;
      } else if (isDoubleMark(sign)) {
        const facing = facingOf(tokens, i);
        const opens: boolean = facing === 'either' ? !inQuote : facing === 'opens';
        // Each paragraph of a long quotation opens with a mark, and only the last one closes.
        if (opens && inQuote && isTerminal(signOf(tokens, i - 1))) close(i);
        inQuote = opens && mayOpen(tokens, i);
      } else if (isTerminal(sign)) {
        const end = afterClosers(tokens, i + 1, inQuote);
        const quoteEnds = end > i + 1 && inQuote && closesQuote(tokens, i + 1, end, singleEnd);
        if ((!inQuote || quoteEnds) && endsSentence(tokens, i, end)) {
          inQuote = false;
          close(end);
          i = end - 1;
        }
      }
    } else if (shape === shapes.dotted && !inQuote && endsAfterDotted(tokens, i)) close(i + 1);
  }
  close(tokens.count);
  return passages;
}

/**
 * Whether sentences are held together from this mark on: it has a partner in its block, or the next paragraph opens with
 * a mark as long quotations do. A mark without either says where a quotation begins and not how far it goes.
 */
function mayOpen(tokens: TokenTable, mark: number): boolean {
  for (let i = mark + 1; i < tokens.count; i++) {
    const shape = tokens.shapes[i];
    if (shape === shapes.break) {
      while (i < tokens.count && tokens.shapes[i] === shapes.break) i++;
      return isDoubleMark(signOf(tokens, i)) && facingOf(tokens, i) === 'opens';
    }
    if (shape === shapes.punctuation && isDoubleMark(signOf(tokens, i))) return facingOf(tokens, i) !== 'opens';
  }
  return false;
}

function isTerminal(sign: number): boolean {
  return sign === 46 || sign === 33 || sign === 63 || sign === 0x2026;
}

/** Index after the quotation marks and brackets that follow a full stop without a space. */
function afterClosers(tokens: TokenTable, index: number, inQuote: boolean): number {
  let at = index;
  while (at < tokens.count && tokens.shapes[at] === shapes.punctuation && touchesNext(tokens, at - 1)) {
    const sign = signOf(tokens, at);
    const closes =
      sign === 0x29 ||
      sign === 0x5d ||
      sign === 0x201d ||
      sign === 0x2019 ||
      sign === 0x27 ||
      sign === 0xbb ||
      (sign === 0x22 && inQuote) ||
      isTerminal(sign);
    if (!closes) break;
    at++;
  }
  return at;
}

function closesQuote(tokens: TokenTable, from: number, end: number, singleEnd: number): boolean {
  if (singleEnd >= from) return singleEnd < end;
  for (let i = from; i < end; i++) {
    const sign = signOf(tokens, i);
    if (sign === 0x22 || sign === 0x201d) return true;
  }
  return false;
}

/** Whether the full stop at `stop` ends a sentence, given the token `next` after it and its closing marks. */
function endsSentence(tokens: TokenTable, stop: number, next: number): boolean {
  if (next >= tokens.count || tokens.shapes[next] === shapes.break) return true;
  if (touchesNext(tokens, next - 1)) return false;
  const shape = tokens.shapes[next];
  if (shape === shapes.lower) return false;
  const sign = signOf(tokens, next);
  if (sign === 0x2c || sign === 0x3b) return false;
  if (next === stop + 1 && signOf(tokens, stop) === 46 && stop > 0 && touchesNext(tokens, stop - 1)) {
    if (tokens.shapes[stop - 1] === shapes.number && isDayOfMonth(tokens, stop - 1, next)) return false;
    const before = tokens.words[stop - 1] as number;
    if (abbreviations.has(before))
      return closingAbbreviations.has(before) && sentenceOpeners.has(tokens.words[next] as number);
  }
  // “Did it work?” Lavrov asked: the sentence goes on.
  if (next > stop + 1 && signOf(tokens, stop) !== 46) {
    for (let i = next; i < Math.min(next + 4, tokens.count); i++)
      if (speechVerbs.has(tokens.words[i] as number)) return false;
  }
  return true;
}

/** "16. Nov. 2016": a day with a full stop of its own, told by the month and the year after it. */
function isDayOfMonth(tokens: TokenTable, day: number, month: number): boolean {
  if ((tokens.ends[day] as number) - (tokens.starts[day] as number) > 2) return false;
  if (!monthWords.has(tokens.words[month] as number)) return false;
  const year = signOf(tokens, month + 1) === 46 ? month + 2 : month + 1;
  return (
    year < tokens.count &&
    tokens.shapes[year] === shapes.number &&
    (tokens.ends[year] as number) - (tokens.starts[year] as number) === 4
  );
}

/** "He wrote on X. Lavrov said", "in Group B. France are", "for A&B. Profits": a letter that is a name, not somebody's initial. */
function isLastLetter(tokens: TokenTable, index: number): boolean {
  const next = index + 1;
  if (
    index === 0 ||
    next >= tokens.count ||
    tokens.shapes[next] === shapes.lower ||
    tokens.shapes[next] === shapes.dotted
  )
    return false;
  if (signOf(tokens, index - 1) === 0x26) return touchesNext(tokens, index - 1);
  const before = tokens.words[index - 1] as number;
  return beforeLetters.has(before) || ((signOf(tokens, index) | 32) === 0x78 && beforeSite.has(before));
}

/** "… in the U.S. The talks …" ends after "U.S."; "U.S. President" and "J. K. Rowling" do not. */
function endsAfterDotted(tokens: TokenTable, index: number): boolean {
  const next = index + 1;
  if ((tokens.ends[index] as number) - (tokens.starts[index] as number) < 4) return isLastLetter(tokens, index);
  return (
    next < tokens.count && tokens.shapes[next] === shapes.capital && sentenceOpeners.has(tokens.words[next] as number)
  );
}
