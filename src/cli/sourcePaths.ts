/** The ids of sources on a command line: paths that an index on disk can keep, wherever it is used from. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SourceId } from '../engine/model/source.ts';

/** How ids of sources and files of this computer lead to each other. Files are absolute paths unless said otherwise. */
export interface SourcePaths {
  /** The path that a source is shown by: relative to the current folder, with slashes. */
  pathOf(id: SourceId): string;
  absolutePathOf(id: SourceId): string;
  idOf(file: string): SourceId;
  /** Every id that the file may have in an index, also in one that the editor made. */
  idsOf(file: string): readonly SourceId[];
}

/** Ids are paths relative to the folder of the index, or to the current one where there is none; an index of the editor has URIs. */
export function createSourcePaths(index: string | undefined, folder = process.cwd()): SourcePaths {
  const base = index === undefined ? folder : path.dirname(path.resolve(folder, index));
  const absolutePathOf = (id: SourceId): string =>
    id.startsWith('file:') ? fileURLToPath(id) : path.resolve(base, id);
  // Ids are paths and URIs as their host gives them, and this is the host.
  const idOf = (file: string) => withSlashes(path.relative(base, path.resolve(folder, file))) as SourceId;
  const uriOf = (file: string) => pathToFileURL(path.resolve(folder, file)).href as SourceId;
  return {
    absolutePathOf,
    pathOf: (id) => withSlashes(path.relative(folder, absolutePathOf(id))),
    idOf,
    idsOf: (file) => [idOf(file), uriOf(file)],
  };
}

/** The folder that everything meant by a path, folder or glob is in, or the file itself. */
export function scopeOf(asked: string, folder = process.cwd()): string {
  const fixed = [];
  for (const part of asked.split(/[\\/]/)) {
    if (GLOB_SIGN.test(part)) break;
    fixed.push(part);
  }
  return path.resolve(folder, fixed.join('/') || (asked.startsWith('/') ? '/' : '.'));
}

/** Whether the file is the scope, or below it; both are absolute paths. */
export function isInScope(file: string, scope: string): boolean {
  return file === scope || file.startsWith(scope.endsWith(path.sep) ? scope : scope + path.sep);
}

// Matches "*.md" and "{a,b}", not "budget (1).md".
const GLOB_SIGN = /[*?{}[\]!]/;

function withSlashes(name: string): string {
  return path.sep === '/' ? name : name.replaceAll(path.sep, '/');
}
