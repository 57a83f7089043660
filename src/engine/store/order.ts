/** The one order of sources and facts: by what they are, never by when they came. */
import type { Fact } from '../model/assertion.ts';
import type { SourceRef } from '../model/source.ts';

/** By UTF-16 code units, so that no machine's language changes it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For sorting: by id, in order of code units. */
export function compareRefs(a: SourceRef, b: SourceRef): number {
  return compareText(a.id, b.id);
}

/** By source, then by offset, the longer first. */
export function compareFacts(a: Fact, b: Fact): number {
  return compareText(a.source.id, b.source.id) || comparePlaces(a, b);
}

/** What facts of one source are ordered by. */
type Placed = Pick<Fact, 'span' | 'kind'> & { readonly id?: Fact['id'] };

/** Facts of one source. */
function comparePlaces(a: Placed, b: Placed): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    compareText(a.kind, b.kind) ||
    compareText(a.id ?? '', b.id ?? '')
  );
}

/** A copy of the facts of one source in their order. */
export function inOrder<Each extends Placed>(facts: readonly Each[]): readonly Each[] {
  for (let i = 1; i < facts.length; i++) {
    if (comparePlaces(facts[i - 1] as Each, facts[i] as Each) > 0) return facts.toSorted(comparePlaces);
  }
  return facts;
}
