/** The folder whose `.deskcheck` the command line reads. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createSignOffs, type SignOffs } from '../engine/service/signOffs.ts';
import { openSignOffLog } from '../host/node/signOffLog.ts';
import type { Desk } from './desk.ts';
import { UsageError } from './usage.ts';

/** The folder that is named, else the nearest from here upwards that has a `.deskcheck`, else this one. */
export function findDeskFolder(named: string | undefined): string {
  if (named !== undefined) {
    if (!existsSync(named) || !statSync(named).isDirectory())
      throw new UsageError(`There is no folder ${named}: name the one that .deskcheck lies in.`);
    return path.resolve(named);
  }
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.deskcheck'))) return folder;
    if (folder === path.dirname(folder)) return process.cwd();
  }
}

/** The log and the policy of the folder, read; sources go by their paths from it, whatever the index calls them. */
export async function openSignOffs(folder: string, { paths, sources }: Desk): Promise<SignOffs> {
  const indexed = new Set(sources.map(({ id }) => id));
  const signOffs = createSignOffs(openSignOffLog({ folder, memory: undefined }), {
    pathOf: (id) => pathFrom(folder, paths.absolutePathOf(id)),
    idOf: (name) => {
      const file = path.resolve(folder, name);
      return paths.idsOf(file).find((id) => indexed.has(id)) ?? paths.idOf(file);
    },
  });
  await signOffs.reload();
  return signOffs;
}

/** "stories/budget.md", with slashes. */
export function pathFrom(folder: string, file: string): string {
  const relative = path.relative(folder, path.resolve(file));
  return path.sep === '/' ? relative : relative.replaceAll(path.sep, '/');
}
