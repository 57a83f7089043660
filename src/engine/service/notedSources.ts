/** The sources that a draft's notes name: read from the draft, found in the store. */
import type { Problem } from '../base/outcome.ts';
import type { Reading } from '../check/document/about.ts';
import { type Attached, attachNotes, type NamedSource } from '../check/notes/attach.ts';
import { readNotes } from '../check/notes/readNotes.ts';
import { nameSources, type SourceNames, sourceOfNote } from '../check/notes/resolve.ts';
import { formatOf, markdown } from '../formats/index.ts';
import type { FactStore } from '../store/factStore.ts';

/** What the notes of a draft come to. */
export interface Noted extends Attached {
  /** Notes whose source is known, by position. */
  readonly named: readonly NamedSource[];
  /** Notes that name no source of the folder, though they say that they do. */
  readonly problems: readonly Problem[];
}

/** Which sources the writer of a draft names. */
export interface NotedSources {
  /** `path` tells the format, as that of the draft does: only Markdown has notes. */
  read(raw: string, path: string | undefined, reading: Reading): Promise<Noted>;
  /** The names of all sources that are indexed now. */
  names(): Promise<SourceNames>;
}

const NOTHING: Noted = { sourcesOf: new Map(), inNotes: new Set(), named: [], problems: [] };

/** The names of sources are read again when the store has changed. */
export function createNotedSources(store: FactStore): NotedSources {
  let known: { readonly generation: number; readonly names: SourceNames } | undefined;
  const names = async (): Promise<SourceNames> => {
    const { generation } = store;
    if (known?.generation !== generation) known = { generation, names: nameSources(await store.sources()) };
    return known.names;
  };
  return {
    names,
    async read(raw, path, reading) {
      const notes = formatOf(path ?? 'untitled.md') === markdown ? readNotes(raw) : [];
      if (notes.length === 0) return NOTHING;
      const sources = await names();
      const named: NamedSource[] = [];
      const problems: Problem[] = [];
      for (const note of notes) {
        const source = sourceOfNote(note, sources);
        if (source !== undefined) named.push({ note, source });
        else if (note.style === 'comment')
          problems.push({
            message: `The note names “${note.targets[0]}”, and no source is called so, or several are: give its path, as seeds/budget.md, or its whole title.`,
            span: note.span,
          });
      }
      return { ...attachNotes(raw, reading, named), named, problems };
    },
  };
}
