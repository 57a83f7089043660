/** Reference definitions: "[label]: https://example.org", which turn "[label]" elsewhere into a link. */
import { labelOf } from './markdownInline.ts';
import { isBlank, lineEnd, type Mask, skipBlanks } from './mask.ts';

/** The labels that the text defines. */
export function readLabels(mask: Mask, from: number): ReadonlySet<string> {
  const { codes, raw } = mask;
  const labels = new Set<string>();
  for (let at = from; at < codes.length; ) {
    const end = lineEnd(codes, at);
    const start = skipBlanks(codes, at, end);
    if (codes[start] === 0x5b && start < end) {
      const close = definitionClose(codes, start, end);
      if (close > 0 && isAddress(codes, close + 2, end)) labels.add(labelOf(raw.slice(start + 1, close)));
    }
    at = end + 1;
  }
  return labels;
}

/** One word without spaces, and perhaps a title in marks: "[Putin]: We are ready" is no definition. */
export function isAddress(codes: Uint16Array, from: number, end: number): boolean {
  const start = skipBlanks(codes, from, end);
  let at = start;
  while (at < end && !isBlank(codes[at])) at++;
  const title = codes[skipBlanks(codes, at, end)];
  return at > start && (skipBlanks(codes, at, end) === end || title === 0x22 || title === 0x27 || title === 0x28);
}

/** Offset of the bracket in "]:" that ends a label which begins at `start`; -1 if none. */
export function definitionClose(codes: Uint16Array, start: number, end: number): number {
  const limit = Math.min(end - 1, start + 200);
  for (let i = start + 1; i < limit; i++) {
    if (codes[i] === 0x5b) return -1;
    if (codes[i] === 0x5d) return codes[i + 1] === 0x3a && i > start + 1 ? i : -1;
  }
  return -1;
}
