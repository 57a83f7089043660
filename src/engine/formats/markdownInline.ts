/** Masks what Markdown writes inside a paragraph: emphasis, links, code, HTML, escapes. */
import { isLetter, isSpace, isWordCode, maskAddress, maskMail } from './addresses.ts';
import { readEntity } from './entities.ts';
import { BREAK, blank, type Mask, SPACE } from './mask.ts';

/** Signs that may begin markup; all others are passed over at the cost of one look-up. */
const triggers = new Uint8Array(128);
for (const sign of '\\`*_~=[]!<&:@{w') triggers[sign.charCodeAt(0)] = 1;

/** A link's address, a tag or a label longer than this is none: it keeps hostile input linear. */
const LONGEST_MARK = 2000;

/** Masks the markup of the paragraph from `start` to `end`; `labels` are those that a reference definition explains. */
export function maskInline(mask: Mask, start: number, end: number, labels: ReadonlySet<string>): void {
  const { codes, raw } = mask;
  const brackets: number[] = [];
  /** Lengths of backtick runs that have no partner further on. */
  const unpaired = new Set<number>();
  const open: OpenStars = { count: 0 };
  for (let at = start; at < end; ) {
    const code = codes[at] as number;
    if (code > 127 || triggers[code] === 0) {
      at++;
      continue;
    }
    switch (code) {
      case 0x5c:
        at = maskEscape(codes, at, end);
        break;
      case 0x60:
        at = maskCode(codes, at, end, unpaired);
        break;
      case 0x2a:
      case 0x5f:
      case 0x7e:
      case 0x3d:
        at = maskEmphasis(codes, at, end, code, open);
        break;
      case 0x5b:
        brackets.push(at);
        at++;
        break;
      case 0x5d:
        at = maskLink(mask, brackets.pop(), at, end, labels);
        break;
      case 0x3c:
        at = maskTag(mask, at, end);
        break;
      case 0x26:
        at = maskEntity(mask, at, end);
        break;
      case 0x3a:
      case 0x77:
        at = maskAddress(codes, raw, at, end);
        break;
      case 0x40:
        at = maskMail(codes, at, start, end);
        break;
      case 0x7b:
        at = maskShortcode(codes, at, end);
        break;
      default:
        at++;
    }
  }
}

/** "\$5" leaves " $5", "12\. May" leaves "12.  May": the sign stays with what it belongs to. */
function maskEscape(codes: Uint16Array, at: number, end: number): number {
  const sign = codes[at + 1];
  // The "\r" of a line end is a space by now.
  const endsLine = sign === BREAK || (sign === SPACE && codes[at + 2] === BREAK);
  if (at + 1 >= end || sign === undefined || endsLine) {
    codes[at] = SPACE;
    return at + 1;
  }
  if (!isSign(sign)) return at + 1;
  if (isWordCode(codes[at + 2])) codes[at] = SPACE;
  else {
    codes[at] = sign;
    codes[at + 1] = SPACE;
  }
  return at + 2;
}

/** Masks `code` with its marks. */
function maskCode(codes: Uint16Array, at: number, end: number, unpaired: Set<number>): number {
  const open = runEnd(codes, at, end);
  const length = open - at;
  if (unpaired.has(length)) return open;
  for (let i = open; i < end; ) {
    if (codes[i] !== 0x60) {
      i++;
      continue;
    }
    const close = runEnd(codes, i, end);
    if (close - i === length) {
      blank(codes, at, close);
      return close;
    }
    i = close;
  }
  unpaired.add(length);
  return open;
}

/** Runs of stars that opened an emphasis and wait for its end. */
interface OpenStars {
  count: number;
}

/** Masks **, *, __, _, ~~ and ==, where they touch a word; "5 * 3", "snake_case", "~50" and "f***ing" stay. */
function maskEmphasis(codes: Uint16Array, at: number, end: number, sign: number, open: OpenStars): number {
  const close = runEnd(codes, at, end);
  const before = codes[at - 1];
  const after = close < end ? codes[close] : SPACE;
  const pairedOnly = sign === 0x7e || sign === 0x3d;
  const insideWord = isWordCode(before) && isWordCode(after);
  if (isSpace(before) && isSpace(after)) return close;
  if (pairedOnly && close - at !== 2) return close;
  if (insideWord && (sign !== 0x2a || open.count === 0)) return close;
  if (sign === 0x2a) open.count = Math.max(0, open.count + (!isWordCode(before) && !isSpace(after) ? 1 : -1));
  blank(codes, at, close);
  return close;
}

/** Masks the brackets of a link and its address, an image whole, a footnote's mark; "[sic]" and "[...]" stay. */
function maskLink(
  mask: Mask,
  open: number | undefined,
  close: number,
  end: number,
  labels: ReadonlySet<string>,
): number {
  const { codes, raw } = mask;
  if (open === undefined) return close + 1;
  const image = codes[open - 1] === 0x21;
  if (codes[open + 1] === 0x5e && close - open < 60) {
    blank(codes, open, close + 1);
    return close + 1;
  }
  let after = close + 1;
  if (codes[after] === 0x28) after = addressEnd(codes, after, end);
  else if (codes[after] === 0x5b) {
    const labelEnd = labelClose(codes, after, end);
    const label = labelEnd > after + 1 ? raw.slice(after + 1, labelEnd) : raw.slice(open + 1, close);
    after = labelEnd > 0 && labels.has(labelOf(label)) ? labelEnd + 1 : close + 1;
  } else if (close - open < 200 && labels.size > 0 && labels.has(labelOf(raw.slice(open + 1, close)))) {
    blank(codes, open, open + 1);
    blank(codes, close, close + 1);
    return close + 1;
  }
  if (after === close + 1) return after;
  if (image) blank(codes, open - 1, after);
  else {
    blank(codes, open, open + 1);
    blank(codes, close, after);
  }
  return after;
}

/** Reference labels are compared so: without case, spaces run together. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** End of "(address "title")" that opens at `at`; `at` where it does not close, or is plain words in brackets. */
function addressEnd(codes: Uint16Array, at: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, at + LONGEST_MARK);
  for (let i = at; i < limit; i++) {
    const code = codes[i];
    if (code === 0x5c) i++;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return i + 1;
  }
  return at;
}

function labelClose(codes: Uint16Array, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 200); i++) if (codes[i] === 0x5d) return i;
  return -1;
}

/** Tags that end a block in prose. */
const blockTags = new Set(
  'p br div li ul ol h1 h2 h3 h4 h5 h6 tr td th table hr blockquote section article header footer figure figcaption details summary dt dd'.split(
    ' ',
  ),
);

/** Masks <b>, </b>, <https://…> and <a@b.org>; "a < b" stays. */
function maskTag(mask: Mask, at: number, end: number): number {
  const { codes, raw } = mask;
  const next = codes[at + 1];
  const name = next === 0x2f ? at + 2 : at + 1;
  if (!isLetter(codes[name]) && next !== 0x21 && next !== 0x3f) return at + 1;
  const limit = Math.min(end, at + LONGEST_MARK);
  for (let i = at + 1; i < limit; i++) {
    const code = codes[i];
    if (code === 0x3c) return at + 1;
    if (code !== 0x3e) continue;
    let nameEnd = name;
    while (isWordCode(codes[nameEnd])) nameEnd++;
    const tag = raw.slice(name, Math.min(nameEnd, name + 12)).toLowerCase();
    blank(codes, at, i + 1);
    if (blockTags.has(tag)) codes[at] = BREAK;
    return i + 1;
  }
  return at + 1;
}

/** "&amp;" leaves "&" and four spaces; "&pound;5" and "&ldquo;Yes" have the spaces before, so that the sign touches its word. */
function maskEntity(mask: Mask, at: number, end: number): number {
  const entity = readEntity(mask.raw, at);
  if (!entity || entity.end > end) return at + 1;
  blank(mask.codes, at, entity.end);
  const leads =
    isSpace(mask.codes[at - 1]) &&
    isWordCode(mask.codes[entity.end]) &&
    !(isWordCode(entity.code) && entity.code < 0x2000);
  mask.codes[leads ? entity.end - 1 : at] = entity.code;
  return entity.end;
}

/** Masks {{< shortcode >}} and {{ variable }} of site generators. */
function maskShortcode(codes: Uint16Array, at: number, end: number): number {
  if (codes[at + 1] !== 0x7b) return at + 1;
  const limit = Math.min(end, at + LONGEST_MARK);
  for (let i = at + 2; i + 1 < limit; i++) {
    if (codes[i] !== 0x7d || codes[i + 1] !== 0x7d) continue;
    blank(codes, at, i + 2);
    return i + 2;
  }
  return at + 2;
}

function runEnd(codes: Uint16Array, at: number, end: number): number {
  let close = at + 1;
  while (close < end && codes[close] === codes[at]) close++;
  return close;
}

/** ASCII punctuation: what a backslash escapes. */
function isSign(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
