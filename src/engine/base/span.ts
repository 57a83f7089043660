/** A half-open range of UTF-16 code units: `{ start: 6, end: 16 }` of "Every four years" is "four years". */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Sorts by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
