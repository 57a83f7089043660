/** The sources that a claim's note could name, with what each note would change in the draft. */
import type { NamedSource } from '../check/notes/attach.ts';
import type { NoteStyle } from '../check/notes/readNotes.ts';
import { citationEdits, type NoteEdit, styleOf } from '../check/notes/writeNotes.ts';
import type { Assertion } from '../model/assertion.ts';
import type { SourceId, SourceRef } from '../model/source.ts';
import { evidenceOf, type Verdict } from '../model/verdict.ts';

/** How a host writes the path of a source. */
export interface CitationPaths {
  /** From the workspace folder. */
  fromFolder(id: SourceId): string;
  /** From the draft's own folder, as a link has it. */
  fromDraft(id: SourceId): string;
}

/** How sources can be named for a claim. */
export interface Citations {
  /** The style of the notes that the draft has; `undefined` where it has none. */
  readonly style: NoteStyle | undefined;
  /** Sources that say what the claim says, the most telling first. */
  readonly sources: readonly {
    readonly source: SourceRef;
    /** No edits where a note of this style cannot be put there. */
    readonly edits: Readonly<Record<NoteStyle, readonly NoteEdit[]>>;
  }[];
}

/** `sentenceEnd`: in the raw draft. */
export function citationsFor(
  raw: string,
  verdict: Verdict,
  sentenceEnd: number,
  named: readonly NamedSource[],
  paths: CitationPaths,
): Citations {
  const refs = new Map<SourceId, SourceRef>();
  for (const { agreement, from } of evidenceOf(verdict)) {
    const agrees = agreement.type === 'same' || agreement.type === 'near';
    if (agrees && from.in === 'source' && !refs.has(from.fact.source.id))
      refs.set(from.fact.source.id, from.fact.source);
  }
  const claim: Assertion['span'] = verdict.claim.span;
  return {
    style: styleOf(named),
    sources: [...refs.values()].map((source) => {
      const citation = {
        source: source.id,
        title: source.title,
        path: paths.fromFolder(source.id),
        link: paths.fromDraft(source.id),
        claim,
        sentenceEnd,
      };
      const editsOf = (style: NoteStyle) => citationEdits(raw, citation, style, named);
      return {
        source,
        edits: { comment: editsOf('comment'), footnote: editsOf('footnote'), link: editsOf('link') },
      };
    }),
  };
}
