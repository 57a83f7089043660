/** A half-open range of UTF-16 code units: `{ start: 6, end: 16 }` of "Every four years" is "four years". */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether they share at least one code unit; touching is not sharing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether no part of `inner` lies outside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same stretch `by` code units further on, or back where that is negative. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Sorts by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
