/** The lines of sources, as they were when their facts were found, and the places of facts in them. */
import type { Range } from 'vscode-languageserver';
import type { Span } from '../engine/base/span.ts';
import type { Fact } from '../engine/model/assertion.ts';
import type { SourceRef } from '../engine/model/source.ts';
import type { Logger } from '../engine/service/ports.ts';
import { type Lines, readLines, toRange } from './convert.ts';
import type { Runtime } from './runtime.ts';

/** Where in their files facts stand. */
export interface SourceLines {
  /** A source that cannot be read now is one empty line. */
  of(ref: SourceRef): Promise<Lines>;
  /** Where a fact and its passage stand. */
  placeOf(fact: Fact): Promise<FactPlace>;
}

/** A fact's file, its words, and the passage around them. */
export interface FactPlace {
  readonly uri: string;
  readonly range: Range;
  readonly passageRange: Range;
}

/** Sources whose lines are kept in memory; each costs its text. */
const KEPT = 200;

/** The lines of the sources asked for last are kept. */
export function createSourceLines(runtime: Runtime, logger: Logger): SourceLines {
  const kept = new Map<string, { readonly fingerprint: string; readonly lines: Promise<Lines> }>();

  const of = (ref: SourceRef): Promise<Lines> => {
    const entry = kept.get(ref.id);
    if (entry?.fingerprint === ref.fingerprint) return entry.lines;
    const lines = runtime.readText(ref.id).then(readLines, (error: unknown) => {
      logger.warn(`${ref.id} could not be read to find a line in it: ${String(error)}`);
      kept.delete(ref.id);
      return readLines('');
    });
    kept.delete(ref.id);
    kept.set(ref.id, { fingerprint: ref.fingerprint, lines });
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return lines;
  };

  return {
    of,
    placeOf: async (fact) => {
      const lines = await of(fact.source);
      return {
        uri: fact.source.id,
        range: toRange(lines, fact.place.span),
        passageRange: toRange(lines, passageSpan(fact)),
      };
    },
  };
}

/** The passage around a fact, in the raw source. */
function passageSpan(fact: Fact): Span {
  const start = fact.place.span.start - fact.inPassage.start;
  return { start, end: start + fact.passage.span.end - fact.passage.span.start };
}
