/** Pairs of quotation marks in a passage. */
import { defineCue } from '../../text/cues.ts';
import type { Passage } from '../../text/passages.ts';
import { type Facing, facingOf, facingOfStraight, isDoubleMark } from '../../text/quotationMarks.ts';
import { shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';

/** Tokens: the words stand from `first` to `end` (not included); the marks before `first` and, where there is one, at `end`. */
export interface MarkedWords {
  /** The opening mark, or its first sign where it is written as two. */
  readonly open: number;
  readonly first: number;
  readonly end: number;
  /** First token after the closing mark; equals `end` where the quotation goes on in the next paragraph. */
  readonly after: number;
}

/** The signs with which {@link readMarked} begins. */
export const markCue = defineCue({
  signs: [0x22, 0x27, 0x60, 0xab, 0xbb, 0x2018, 0x201a, 0x201c, 0x201d, 0x201e, 0x2039],
});

/** Quotations of the passage in order, none inside another. */
export function findMarkedWords(passage: Passage): readonly MarkedWords[] {
  const { tokens, end } = passage;
  let found: MarkedWords[] | undefined;
  for (let i = passage.first; i < end; i++) {
    if (((tokens.cues[i] as number) & markCue) === 0) continue;
    const marked = readMarked(passage, i, signOf(tokens, i));
    if (!marked) continue;
    if (marked.end > marked.first) {
      found ??= [];
      found.push(marked);
    }
    // A quotation that another opening mark breaks off: that mark is looked at next.
    i = marked.after > marked.end ? marked.after - 1 : marked.end - 1;
  }
  return found ?? none;
}

const none: readonly MarkedWords[] = [];

function readMarked(passage: Passage, at: number, sign: number): MarkedWords | undefined {
  const { tokens } = passage;
  switch (sign) {
    case 0x22:
    case 0x201c:
    case 0x201d:
      return readDouble(passage, at, at + 1);
    case 0x27:
    case 0x60:
      // LaTeX and old agency copy write two single marks for one double: ``like this''.
      if (touchesNext(tokens, at) && signOf(tokens, at + 1) === sign) return readDoubled(passage, at);
      return readSingle(passage, at);
    case 0x2018:
      return readSingle(passage, at);
    case 0x201e:
      return readUntil(passage, at, 0x201c, 0x201d);
    case 0x201a:
      return readUntil(passage, at, 0x2018, 0x2019);
    case 0xab:
      return readUntil(passage, at, 0xbb, 0xbb);
    case 0xbb:
      return facingOfStraight(tokens, at) === 'opens' ? readUntil(passage, at, 0xab, 0xab) : undefined;
    case 0x2039:
      return readUntil(passage, at, 0x203a, 0x203a);
    default:
      return undefined;
  }
}

/** “…” and "…". A next mark that opens breaks the quotation off: each paragraph of a long one begins with a mark. */
function readDouble(passage: Passage, open: number, first: number): MarkedWords | undefined {
  const { tokens } = passage;
  if (facingOf(tokens, open) === 'closes') return undefined;
  for (let i = first; i < passage.end; i++) {
    if (tokens.shapes[i] !== shapes.punctuation || !isDoubleMark(signOf(tokens, i))) continue;
    const facing: Facing = facingOf(tokens, i);
    if (facing !== 'opens') return { open, first, end: i, after: i + 1 };
    // A title inside the speech, as in "I read "Ulysses" twice", cannot be told from a new paragraph but by the full stop.
    return isTerminal(signOf(tokens, i - 1)) ? { open, first, end: i, after: i } : undefined;
  }
  return mayStayOpen(passage, open) ? { open, first, end: passage.end, after: passage.end } : undefined;
}

/** ``…'' and ''…'': two signs for each mark. */
function readDoubled(passage: Passage, open: number): MarkedWords | undefined {
  const { tokens, end } = passage;
  const first = open + 2;
  for (let i = first; i + 1 < end; i++) {
    if (signOf(tokens, i) === 0x27 && signOf(tokens, i + 1) === 0x27 && touchesNext(tokens, i)) {
      return { open, first, end: i, after: i + 2 };
    }
  }
  return undefined;
}

function readUntil(passage: Passage, open: number, closing: number, orElse: number): MarkedWords | undefined {
  for (let i = open + 1; i < passage.end; i++) {
    const sign = signOf(passage.tokens, i);
    if (sign === closing || sign === orElse) return { open, first: open + 1, end: i, after: i + 1 };
  }
  return undefined;
}

/** ‘…’ and '…': only where both ends are sure, since most such signs are apostrophes. */
function readSingle(passage: Passage, open: number): MarkedWords | undefined {
  const { tokens } = passage;
  const sign = signOf(tokens, open);
  const curly = sign === 0x2018;
  const first = open + 1;
  if (first >= passage.end || !touchesNext(tokens, open)) return undefined;
  if (!curly && facingOfStraight(tokens, open) !== 'opens') return undefined;
  if (elisions.has(tokens.words[first] as number) || isShortYear(tokens, first)) return undefined;
  let doubtful = -1;
  for (let i = first; i < passage.end; i++) {
    if (tokens.shapes[i] !== shapes.punctuation) continue;
    const here = signOf(tokens, i);
    if (isDoubleMark(here) && facingOf(tokens, i) === 'closes' && !opensBetween(tokens, first, i)) break;
    // Another opening mark: the first was an apostrophe, unless the doubtful one was its end.
    if (here === 0x2018 && curly) break;
    if (here !== 0x2019 && here !== 0x27) continue;
    if (here === 0x27 && facingOfStraight(tokens, i) === 'opens') {
      if (doubtful >= 0) break;
      continue;
    }
    if (facingOfStraight(tokens, i) !== 'closes') continue;
    // ‘the leaders’ talks’: after an s and before a word in lower case it may be a possessive; the next mark decides.
    if (!endsInS(tokens, i) || tokens.shapes[i + 1] !== shapes.lower) return { open, first, end: i, after: i + 1 };
    if (doubtful < 0) doubtful = i;
  }
  return doubtful >= 0 ? { open, first, end: doubtful, after: doubtful + 1 } : undefined;
}

/** Words that begin with an apostrophe of their own: 'em, rock 'n' roll. */
const elisions = wordSet('em til tis twas n cause bout round cos neath ere');

/** '90s, '05 */
function isShortYear(tokens: TokenTable, index: number): boolean {
  if (tokens.shapes[index] !== shapes.number) return false;
  return (tokens.ends[index] as number) - (tokens.starts[index] as number) === 2;
}

function endsInS(tokens: TokenTable, mark: number): boolean {
  const code = tokens.text.charCodeAt((tokens.starts[mark] as number) - 1);
  return code === 115 || code === 83;
}

function opensBetween(tokens: TokenTable, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDoubleMark(signOf(tokens, i)) && facingOf(tokens, i) === 'opens') return true;
  return false;
}

/** A quotation without an end is one only where it fills its paragraph or a colon announces it. */
function mayStayOpen(passage: Passage, open: number): boolean {
  if (open === passage.first) return true;
  const before = signOf(passage.tokens, open - 1);
  return before === 0x3a || before === 0x2c;
}

function isTerminal(sign: number): boolean {
  return sign === 46 || sign === 33 || sign === 63 || sign === 0x2026;
}
