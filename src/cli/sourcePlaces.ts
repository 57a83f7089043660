/** Where in its file a fact stands: lines are read anew, since an index keeps offsets alone. */
import type { SourceId, SourceRef } from '../engine/model/source.ts';
import { attempt } from '../engine/service/each.ts';
import { fingerprintOf } from '../engine/service/readDocument.ts';
import { createFileReader } from '../host/node/files.ts';
import { formatPlace, type Lines, readLines, withoutControls } from './print.ts';
import type { SourcePaths } from './sourcePaths.ts';

/** Where facts stand, as people look it up. */
export interface SourcePlaces {
  /** "seeds/budget.md:14:5"; the path alone where the file is gone or has changed since it was read. */
  placeOf(source: SourceRef, offset: number): Promise<string>;
}

/** Reads a source at most once, when a place in it is first asked for. */
export function createSourcePlaces(paths: SourcePaths): SourcePlaces {
  const known = new Map<SourceId, Promise<Lines | undefined>>();
  return {
    async placeOf(source, offset) {
      const file = paths.pathOf(source.id);
      const lines = known.get(source.id) ?? linesOf(source, file);
      known.set(source.id, lines);
      const found = await lines;
      return found ? formatPlace(file, found.positionOf(offset)) : withoutControls(file);
    },
  };
}

/** The text of a source as it was when its facts were found; `undefined` where the file is gone or has changed. */
export async function readSourceText(source: SourceRef, path: string): Promise<string | undefined> {
  const read = await attempt(source, ({ id, stamp }) => createFileReader().read({ id, path, stamp }));
  return read.done && fingerprintOf(read.result) === source.fingerprint ? read.result : undefined;
}

async function linesOf(source: SourceRef, path: string): Promise<Lines | undefined> {
  const text = await readSourceText(source, path);
  return text === undefined ? undefined : readLines(text);
}
