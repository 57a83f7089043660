/** Which sentences of a draft rest on which sources. */
import type { Span } from '../../base/span.ts';
import type { SourceId } from '../../model/source.ts';
import type { Reading } from '../document/about.ts';
import type { SourceNote } from './readNotes.ts';

/** A note whose source is known. */
export interface NamedSource {
  readonly note: SourceNote;
  readonly source: SourceId;
}

/** Which passages of a draft (by index) the writer names sources for. */
export interface Attached {
  /** Sources named for the passage with this index, each once, sorted. */
  readonly sourcesOf: ReadonlyMap<number, readonly SourceId[]>;
  /** Passages that are the text of a note: they name a source, and claim nothing. */
  readonly inNotes: ReadonlySet<number>;
}

// Matches what may stand between a sentence and its note: blanks, closing marks, other notes; not an empty line.
const BETWEEN = /^(?:(?!\n[ \t]*\n)[\s.,;:!?)”"’'*_])*$/;

/** A note belongs to the sentence that it stands in, else to the one that ends right before it. */
export function attachNotes(raw: string, reading: Reading, named: readonly NamedSource[]): Attached {
  const { passages, prose } = reading;
  const spans = passages.map(({ span }): Span => ({ start: prose.toRaw(span.start), end: prose.toRaw(span.end) }));
  const sourcesOf = new Map<number, SourceId[]>();
  const inNotes = new Set<number>();
  let last = { index: -1, end: -1 };
  for (const { note, source } of named) {
    const { definition, span } = note;
    for (const [index, { start }] of spans.entries())
      if (definition && definition.start <= start && start < definition.end) inNotes.add(index);
    // The next sentence may begin with the blanks and the note before it.
    let index = spans.findLastIndex(({ start, end }) => start <= span.start && span.end <= end);
    if (index < 0) {
      index = spans.findLastIndex(({ end }) => end <= span.start);
      const from = Math.max(spans[index]?.end ?? 0, last.index === index ? last.end : 0);
      if (index < 0 || !BETWEEN.test(raw.slice(from, span.start))) continue;
    }
    last = { index, end: span.end };
    const ids = sourcesOf.get(index) ?? [];
    if (!ids.includes(source)) ids.push(source);
    sourcesOf.set(index, ids.sort());
  }
  return { sourcesOf, inNotes };
}
