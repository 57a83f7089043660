/** Which source a note means. */
import type { SourceId, SourceRef } from '../../model/source.ts';
import type { SourceNote } from './readNotes.ts';

/** Sources by what writers call them. */
export interface SourceNames {
  /** The source that these words mean; `undefined` where none does, or several. */
  find(target: string): SourceId | undefined;
}

/** A source goes by its path or the end of it, its file's name with or without the ending, and its title. */
export function nameSources(refs: readonly SourceRef[]): SourceNames {
  const byName = new Map<string, SourceId | 'several'>();
  const add = (name: string, id: SourceId): void => {
    const known = byName.get(name);
    byName.set(name, known === undefined || known === id ? id : 'several');
  };
  for (const { id, title } of refs) {
    const path = plainPath(id);
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1)) {
      const end = path.slice(at === path.length ? path.lastIndexOf('/') + 1 : at + 1);
      if (end !== '') add(end, id);
    }
    add(path, id);
    add(path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, ''), id);
    add(plainTitle(title), id);
  }
  const known = (name: string): SourceId | undefined => {
    const id = byName.get(name);
    return id === 'several' ? undefined : id;
  };
  return {
    find: (target) => known(plainPath(target).replace(/^(?:\.{1,2}\/)+/, '')) ?? known(plainTitle(target)),
  };
}

/** The source that a note names, by the first of its ways to say it that means one. */
export function sourceOfNote({ targets }: SourceNote, names: SourceNames): SourceId | undefined {
  for (const target of targets) {
    const id = target === '' ? undefined : names.find(target);
    if (id !== undefined) return id;
  }
  return undefined;
}

function plainPath(path: string): string {
  const bare = path.replaceAll('\\', '/').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(bare).toLowerCase();
  } catch {
    // A percent sign of its own.
    return bare.toLowerCase();
  }
}

/** Without the marks and the full stop around it. */
function plainTitle(title: string): string {
  return title
    .trim()
    .replace(/^[“"'‘*_]+|[”"'’*_.]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
